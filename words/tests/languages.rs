//! What is said, in English and in German.

use trainprint_words::{GERMAN, in_english, install, is_translated, page};

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
