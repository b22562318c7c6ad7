//! Links that open with something to know: the numbers are the link's, and the notice is a sentence.

use trainprint_core::link::{Link, decode, encode, locate};

/// A canonical link, its check computed with another CRC.
const LINK: &str = "v=1&d=2026.11&run=final&hw=p100&n=8&h=84&x=1&w=1515.43&pue=1.58&ci=0.954lb&re=50&usd=0.43-1.46\
                    &el=0.12&at=us&by=aws&k=x7vb";
const RUN: &str = "&run=dev&hw=p100&n=8&h=84&x=1&w=none&pue=1.58&ci=0.954lb&re=50&usd=none&el=0.12&at=us&by=aws";

fn unchecked() -> &'static str {
    LINK.strip_suffix("&k=x7vb").expect("the check")
}

/// The address opens as the canonical link does, with exactly these notices.
fn notes(address: &str, sentences: &[&str]) {
    let opened = decode(locate(address).expect("a link")).expect(address);
    assert_eq!(opened.notices.iter().map(ToString::to_string).collect::<Vec<_>>(), sentences, "{address}");
    assert_eq!(opened.link, Link { project: Default::default(), cited: None }, "{address}");
    assert_eq!(encode(&opened.link), LINK);
}

const NO_CHECK: &str = "The link has no check (`k`), so neither a slip of typing nor a lost end would be noticed.";

#[test]
fn a_whole_link_has_none() {
    notes(LINK, &[]);
}

#[test]
fn a_link_typed_by_hand_has_no_check() {
    notes(unchecked(), &[NO_CHECK]);
}

#[test]
fn a_link_typed_by_hand_in_another_order() {
    let link = "v=1&run=final&by=aws&at=us&el=0.12&usd=0.43-1.46&re=50.0&ci=00.954lb&pue=1.58&w=1515.430&x=1&h=84&n=08\
                &hw=p100&d=2026.11&r=1&";
    notes(link, &[NO_CHECK]);
}

#[test]
fn an_unknown_key_is_left_out() {
    notes(&format!("{}&gpu=a100", unchecked()), &[NO_CHECK, "`gpu` is not part of a link; it was left out."]);
}

#[test]
fn what_others_hang_on_a_link_is_left_out() {
    notes(
        &format!("{LINK}&fbclid=IwAR0&utm_source=x"),
        &["What follows the link's check was ignored: fbclid, utm_source."],
    );
    notes(&format!("?utm_source=x&{LINK}"), &["`utm_source` is not part of a link; it was left out."]);
    notes(&format!("{LINK}&"), &[]);
}

#[test]
fn a_field_after_the_check_is_left_out() {
    notes(&format!("{LINK}&h=8400"), &["What follows the link's check was ignored: h."]);
}

#[test]
fn the_sentence_a_link_stood_in_is_left_out() {
    notes(&format!("{LINK}."), &["`.` after the link's end was ignored."]);
    notes(&format!("{LINK})."), &["`).` after the link's end was ignored."]);
    notes(&format!("{LINK}>,"), &["`>,` after the link's end was ignored."]);
    notes(&format!("{LINK}\n\u{202e}"), &["`\\n\\u{202e}` after the link's end was ignored."]);
}

#[test]
fn what_steers_the_page_stands_before_v_and_is_no_surprise() {
    notes(&format!("https://example.org/?embed=1&theme=dark&lock=1&venue=acl&lang=de&{LINK}"), &[]);
    notes(&format!("https://example.org/?embed&{LINK}"), &[]);
}

#[test]
fn a_long_or_hidden_name_is_shown_short_and_plain() {
    let shown = format!("`{}…` is not part of a link; it was left out.", "a".repeat(40));
    notes(&format!("?{}=1&{LINK}", "a".repeat(5_000)), &[&shown]);
    notes(&format!("?\u{1b}[31m=1&{LINK}"), &["`\\u{1b}[31m` is not part of a link; it was left out."]);
}

#[test]
fn several_runs_without_their_count() {
    let opened = decode(&format!("{}{RUN}", unchecked())).expect("a link");
    let notices: Vec<String> = opened.notices.iter().map(ToString::to_string).collect();
    assert_eq!(notices, [NO_CHECK, "The link does not say how many runs it has (`r`); 2 were read."]);
}
