//! What is said, in English and in German.

use trainprint_words::{GERMAN, exchanged, in_english, install, is_translated, number, of_tables, page, write_with};

#[test]
fn english_is_spoken_until_german_is_installed() {
    let english = page::line();
    assert!(!is_translated());
    assert!(install(Some(GERMAN)));
    assert_ne!(page::line(), english);
    assert_eq!(in_english(page::line), english);
    assert!(is_translated());
    assert!(install(None));
    assert_eq!(page::line(), english);
}

#[test]
fn a_text_of_another_build_is_refused_and_changes_nothing() {
    assert!(install(Some(GERMAN)));
    let german = page::line();
    assert!(!install(Some("Nur eine Zeile")));
    assert_eq!(page::line(), german);
}

#[test]
fn variables_are_filled_in_both() {
    for text in [None, Some(GERMAN)] {
        install(text);
        let said = page::together(12);
        assert!(said.contains("12") && !said.contains('\u{1}'), "{said}");
    }
}

#[test]
fn numbers_have_the_marks_of_the_language_that_is_spoken() {
    write_with((',', '.'));
    let text = || "$1,234.50 – 2 × 10⁷".to_owned();
    assert_eq!(number(text()), text());
    install(Some(GERMAN));
    assert_eq!(number(text()), "1.234,50\u{a0}$ – 2 × 10⁷");
    assert_eq!(in_english(|| number(text())), text());
    write_with((',', '\u{202f}'));
    assert_eq!(number(text()), "1\u{202f}234,50\u{a0}$ – 2 × 10⁷");
}

#[test]
fn what_is_in_a_field_can_be_exchanged_and_back() {
    install(Some(GERMAN));
    write_with((',', '.'));
    for (typed, english) in [("1,5", "1.5"), ("1.500", "1,500"), ("1.234,5-2", "1,234.5-2"), ("acht", "acht")] {
        assert_eq!(exchanged(typed.to_owned()), english);
        assert_eq!(exchanged(english.to_owned()), typed);
    }
    write_with(('٫', '٬'));
    assert_eq!(exchanged("1.5".to_owned()), "1.5");
}

#[test]
fn the_texts_of_tables_are_said_in_the_language_that_is_spoken() {
    assert_eq!(of_tables("France"), "France");
    install(Some(GERMAN));
    assert_eq!(of_tables("France"), "Frankreich");
    assert_eq!(of_tables("Peru"), "Peru", "what German calls alike has no line");
    assert_eq!(in_english(|| of_tables("France")), "France");
}
