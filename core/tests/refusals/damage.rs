//! Links that were cut, escaped, encoded, mistyped or made by someone with a purpose.

use crate::{CHECK, LINK, RUN, refusal, refuses, with};

#[test]
fn a_wrong_check_shows_what_was_read() {
    let parts = ["damaged", "check reads `x7vc` where its text gives `x7vb`", "h=84", "usd=0.43-1.46", "by=aws"];
    refuses(&format!("{LINK}&k=x7vc"), &parts);
}

#[test]
fn a_changed_field_shows_what_was_read() {
    refuses(&format!("{}{CHECK}", with("h=84", "h=48")), &["damaged", "`x7vb`", "h=48"]);
}

#[test]
fn a_check_cut_short_is_a_wrong_check() {
    refuses(&format!("{LINK}&k=x7v"), &["check reads `x7v`"]);
    refuses(&format!("{LINK}&k="), &["check reads ``"]);
}

#[test]
fn a_check_with_more_after_it_is_a_wrong_check() {
    refuses(&format!("{LINK}{CHECK}a"), &["check reads `x7vba`"]);
    refuses(&format!("{LINK}&k=X7VB"), &["check reads `X7VB`"]);
}

#[test]
fn a_link_cut_short_says_so() {
    refuses(&LINK[..60], &["missing", "cut short"]);
    refuses(
        &format!("{}{}", with("d=2026.11", "d=2026.11&r=2"), &RUN[..20]),
        &["missing", "in run 2 of 2", "cut short"],
    );
}

#[test]
fn a_link_of_100_kilobytes_is_too_long() {
    let link = format!("{LINK}&{}", "a".repeat(100_000));
    refuses(&link, &[&format!("{} characters long", link.len()), "links stop at 8000"]);
    refuses(&format!("{link}{CHECK}"), &["links stop at 8000"]);
}

#[test]
fn a_wholly_encoded_link_says_how_to_mend_it() {
    let encoded = LINK.replace('=', "%3D").replace('&', "%26");
    refuses(&encoded, &["percent-encoded", "copy it again"]);
    refuses(&encoded.to_lowercase(), &["percent-encoded"]);
    refuses(&format!("https://example.org/?{encoded}"), &["percent-encoded"]);
    refuses(&format!("https%3A%2F%2Fexample.org%2F%3F{encoded}"), &["percent-encoded"]);
}

#[test]
fn a_partly_encoded_link_names_the_character() {
    refuses(&LINK.replace("2026.11", "2026%2E11"), &["character “%”", "percent-encoded"]);
    refuses(&LINK.replace("0.43-1.46", "0.43%2D1.46"), &["character “%”"]);
    refuses(&LINK.replace('&', "%26"), &["percent-encoded"]);
}

#[test]
fn an_escaped_ampersand_names_the_character() {
    refuses(&LINK.replace('&', "&amp;"), &["character “;”", "escaped"]);
    refuses(&format!("{}&amp;k=x7vb", LINK.replace('&', "&amp;")), &["character “;”"]);
}

#[test]
fn markup_is_shown_as_the_character_it_is() {
    refuses(&with("hw=p100", "hw=<script>alert(1)</script>"), &["character “<”"]);
    refuses(&with("at=us", "at=\"onload=x"), &["character “\"”"]);
    refuses(&with("at=us", "at=us\u{202e}"), &["character “U+202E”"]);
    refuses(&with("at=us", "at=us\n"), &["character “U+000A”"]);
    refuses(&with("at=us", "at=ü"), &["character “U+00FC”"]);
}

#[test]
fn what_was_read_is_shown_on_one_line() {
    refuses("v=1\n2&run=final", &["`v=1\\n2`"]);
    refuses("v=\u{1b}[31m&run=final", &["`v=\\u{1b}[31m`"]);
    refuses("v=ü\u{200b}\u{e0041}&run=final", &["`v=ü\\u{200b}\\u{e0041}`"]);
    refuses(&format!("{LINK}&k=x7vc\r\n\u{202e}"), &["check reads `x7vc\\r\\n\\u{202e}`"]);
}

#[test]
fn a_long_value_is_shown_short() {
    let sentence = refusal(&with("h=84", &format!("h={}", "x".repeat(5_000))));
    assert!(sentence.contains(&format!("`h={}…`", "x".repeat(40))), "{sentence}");
    refuses(&format!("v={}", "y".repeat(5_000)), &[&format!("`v={}…`", "y".repeat(40))]);
    refuses(&format!("{LINK}&k={}", "z".repeat(5_000)), &[&format!("`{}…`", "z".repeat(40))]);
}

#[test]
fn a_damaged_link_of_many_fields_is_shown_short() {
    let sentence = refusal(&format!("v=1&d=2026.11&{}&k=aaaa", "n=1&".repeat(200)));
    assert!(sentence.contains("and 163 more"), "{sentence}");
}
