//! The build refuses a message with a fault, and says in which file, which message and why.

#[path = "../build/catalogue.rs"]
mod catalogue;
#[path = "../build/code.rs"]
mod code;
#[path = "../build/pattern.rs"]
mod pattern;
#[path = "../build/tables.rs"]
mod tables;

use catalogue::Catalogue;
use tables::Tables;

fn read(language: &str, text: &str) -> Result<Catalogue, String> {
    Catalogue::read(language, &[("fields".to_owned(), text.to_owned())])
}

fn refuses(english: &str, sentence: &str) {
    assert_eq!(read("en", english).expect_err("a fault"), format!("words/en/fields.ftl{sentence}"));
}

fn refuses_german(english: &str, german: &str, sentence: &str) {
    let english = read("en", english).expect("English without a fault");
    let german = read("de", german).and_then(|german| german.following(&english));
    assert_eq!(german.expect_err("a fault"), format!("words/de/fields.ftl: {sentence}"));
}

/// The English text and the functions without what is the same in all, and the German text.
fn made(english: &str, german: &str) -> (String, String) {
    let english = read("en", english).expect("English without a fault");
    let german = read("de", german).and_then(|german| german.following(&english)).expect("German without a fault");
    let functions = code::functions(&english, &Tables::new());
    let lines =
        functions.lines().map(str::trim).filter(|line| line.starts_with("pub fn") || line.starts_with("static"));
    (lines.collect::<Vec<_>>().join("\n"), code::text(&english, &german, &Tables::new()))
}

fn with_text(text: &str, function: &str) -> String {
    format!("static SUBJECT: crate::Subject = crate::Subject::new(\"{text}\\n\", 0);\n{function}")
}

#[test]
fn german_has_every_message_and_no_other() {
    refuses_german("hours = Hours\njobs = Jobs", "hours = Stunden", "jobs: it is missing");
    refuses_german("hours = Hours", "hours = Stunden\nours = Unsere", "ours: en does not have it");
}

#[test]
fn german_has_the_variables_of_english() {
    let english = "over = { $a } over { $b }";
    refuses_german(english, "over = { $a } über", "over: it lacks $b, and en has it");
    refuses_german(english, "over = { $a } über { $c }", "over: it has $c, and en has not");
    let german = "over = { $a ->\n [one] Eins über { $b }\n *[other] { $a } über { $b }\n}";
    refuses_german(english, german, "over: it selects by a number, and en does not select by that");
}

#[test]
fn a_text_of_a_table_stands_once_behind_its_english() {
    let refuses = |text: &str, why: &str| {
        assert_eq!(tables::read("de", text).expect_err("a fault"), format!("words/de/tables.tsv:{why}"));
    };
    refuses("# Countries\nFrance Frankreich", "2: it has no tab between two texts");
    refuses("France\t", "1: it has not two texts");
    refuses("France\tFrankreich\tFR", "1: it has not two texts");
    refuses("France\tFrankreich\nFrance\tFrankreich", "2: its English is there twice");
    let read = tables::read("de", "# Countries\nPoland\tPolen\nFrance\tFrankreich").expect("no fault");
    let none = Catalogue::read("de", &[]).expect("no fault");
    assert_eq!(code::text(&none, &none, &read), "France\tFrankreich\nPoland\tPolen\n", "in the order of their English");
}

#[test]
fn a_message_is_there_once() {
    refuses("hours = Hours\nhours = Time", ": hours: it is there twice");
}

#[test]
fn what_is_no_fluent_is_told_with_its_line() {
    refuses("hours = Hours\n\njobs = { $x", ":3: it can’t be read as Fluent: Expected a token starting with \"}\"");
}

#[test]
fn what_is_not_supported_is_refused() {
    refuses("-brand = Trainprint", ": -brand: terms are not supported");
    refuses("a = { -brand }", ": a: references to other messages are not supported");
    refuses("b = B\na = { b }", ": a: references to other messages are not supported");
    refuses("a = { NUMBER($n) }", ": a: functions are not supported");
    refuses("a = { 5 }", ": a: numbers in braces are not supported; write them");
    refuses("a = { { $n } }", ": a: braces within braces are not supported");
    refuses("a =\n .title = A", ": a: attributes are not supported; give it a message of its own");
    refuses("a = { \"\\u000A\" }", ": a: U+000A can’t stand in a text");
    refuses(
        "a = There { $n ->\n [one] is one\n *[other] are { $n }\n}",
        ": a: a selection has to be the whole message",
    );
    let only = ": a: a selection has to have [one] and *[other], and nothing else";
    refuses("a = { $n ->\n [few] some\n *[other] many\n}", only);
    refuses("a = { $n ->\n [0] none\n [one] one\n *[other] many\n}", only);
    let nine = (1..=9).map(|n| format!("{{ $v{n} }}")).collect::<String>();
    refuses(&format!("a = {nine}"), ": a: it has 9 variables, and at most 8 are supported");
}

#[test]
fn a_message_becomes_a_function() {
    let (functions, german) = made("hours-label = Hours, \"h\"", "hours-label = Stunden");
    assert_eq!(functions, with_text(r#"Hours, \"h\""#, "pub fn hours_label() -> &'static str { SUBJECT.said(0) }"));
    assert_eq!(german, "Stunden\n");
}

#[test]
fn variables_are_letters_in_the_order_of_english() {
    let (functions, german) = made("of = { $part } of { $all-of-it }", "of = von { $all-of-it } { $part }");
    let function = "pub fn of(part: impl core::fmt::Display, all_of_it: impl core::fmt::Display) -> String \
        { SUBJECT.filled(0, &[&part, &all_of_it]) }";
    assert_eq!(functions, with_text(r"\u{1} of \u{2}", function));
    assert_eq!(german, "von \u{2} \u{1}\n");
}

#[test]
fn a_selection_is_two_texts() {
    let english = "runs = { $n ->\n [one] A run of { $what }\n *[other] { $n } runs of { $what }\n}";
    let (functions, german) = made(english, "runs = { $n } × { $what }");
    let function = "pub fn runs(n: usize, what: impl core::fmt::Display) -> String \
        { SUBJECT.filled_for(n, 0, &[&n, &what]) }";
    assert_eq!(functions, with_text(r"A run of \u{2}\u{1f}\u{1} runs of \u{2}", function));
    assert_eq!(german, "\u{1} × \u{2}\n");
}

#[test]
fn line_breaks_are_spaces_and_literals_keep_the_spaces_at_the_ends() {
    let (functions, _) = made("a =\n  One\n  two{\" \"}", "a = x");
    assert_eq!(functions, with_text("One two ", "pub fn a() -> &'static str { SUBJECT.said(0) }"));
}
