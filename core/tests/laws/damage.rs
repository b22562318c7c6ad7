//! A damaged link is refused, or opens with the same numbers and a notice; no text at all makes the reader panic.

use crate::{CASES, any, cases};
use proptest::prelude::*;
use proptest::sample::Index;
use trainprint_core::estimate::estimate_project;
use trainprint_core::link::{Link, Opened, decode, encode, locate};

/// What a reader of this address gets: `None` where it is refused, with a sentence, or holds no link.
fn open(address: &str) -> Option<Opened> {
    match decode(locate(address)?) {
        Ok(opened) => {
            opened.notices.iter().for_each(|notice| is_sentence(&notice.to_string()));
            Some(opened)
        }
        Err(error) => {
            is_sentence(&error.to_string());
            None
        }
    }
}

fn is_sentence(text: &str) {
    assert!(text.ends_with('.') && text.len() > 20, "{text}");
    assert!(!text.chars().any(char::is_control), "{text:?}");
}

/// A damaged link is refused, or says so and has the numbers of the whole one.
fn is_refused_or_noticed(damaged: &str, whole: &Link) {
    let Some(opened) = open(damaged) else { return };
    assert!(!opened.notices.is_empty(), "opened in silence: {damaged}");
    let figures = |link: &Link| estimate_project(&link.project);
    assert_eq!(figures(&opened.link), figures(whole), "other numbers: {damaged}");
    assert!(opened.link.cited.is_none() || opened.link.cited == whole.cited, "another cited figure: {damaged}");
}

/// The text with one of its characters, counted in bytes, replaced.
fn replaced(text: &str, at: usize, by: char) -> String {
    format!("{}{by}{}", &text[..at], &text[at + 1..])
}

#[test]
fn every_change_of_one_character_in_a_link_is_caught() {
    let link = Link { project: Default::default(), cited: None };
    let text = encode(&link);
    assert_eq!(
        open(&text).map(|opened| (opened.link, opened.notices.len())),
        Some((link.clone(), 0)),
        "the whole link"
    );
    for at in 0..text.len() {
        for by in (' '..='~').filter(|by| !text[at..].starts_with(*by)) {
            is_refused_or_noticed(&replaced(&text, at, by), &link);
        }
    }
}

#[test]
fn every_cut_of_a_link_is_caught() {
    let link = Link { project: Default::default(), cited: None };
    let text = encode(&link);
    for end in 0..text.len() {
        is_refused_or_noticed(&text[..end], &link);
    }
}

proptest! {
    #![proptest_config(cases(2 * CASES))]

    #[test]
    fn a_changed_character_is_caught(link in any::link(), at in any::<Index>(), by in any_character()) {
        let text = encode(&link);
        let at = at.index(text.len());
        prop_assume!(!text[at..].starts_with(by));
        is_refused_or_noticed(&replaced(&text, at, by), &link);
    }

    #[test]
    fn a_cut_is_caught(link in any::link(), end in any::<Index>()) {
        let text = encode(&link);
        is_refused_or_noticed(&text[..end.index(text.len())], &link);
    }

    #[test]
    fn a_cut_near_the_end_is_caught(link in any::link(), missing in 1..60_usize) {
        let text = encode(&link);
        is_refused_or_noticed(&text[..text.len().saturating_sub(missing)], &link);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>()) {
        open(&text);
        open(&format!("v=1&{text}"));
        let _ = decode(&text);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in any::<Vec<u8>>()) {
        open(&format!("?v=1&run={}", String::from_utf8_lossy(&bytes)));
    }

    #[test]
    fn no_text_of_the_grammar_s_own_words_makes_the_reader_panic(
        words in prop::collection::vec(prop::sample::select(WORDS.to_vec()), 0..40),
    ) {
        open(&words.concat());
        open(&format!("v=1&run=final&{}", words.concat()));
    }

    #[test]
    fn no_mangled_link_makes_the_reader_panic(
        link in any::link(),
        slips in prop::collection::vec((any::<Index>(), any::<char>(), 0..3_usize), 1..6),
    ) {
        let mut text: Vec<char> = encode(&link).chars().collect();
        for (at, character, removed) in slips {
            let at = at.index(text.len());
            let end = (at + removed).min(text.len());
            text.splice(at..end, [character]);
        }
        open(&text.into_iter().collect::<String>());
    }
}

fn any_character() -> BoxedStrategy<char> {
    prop_oneof![prop::char::range(' ', '~'), any::<char>()].boxed()
}

const WORDS: [&str; 40] = [
    "v=", "v=1", "&", "&&", "=", "&k=", "&r=", "&d=", "&run=", "final", "dev", "&hw=", "&n=", "&h=", "&x=", "&w=",
    "&pc=", "&pr=", "&pg=", "&kwh=", "&pue=", "&ci=", "&re=", "&usd=", "&el=", "&at=", "&by=", "&c=", "&cl=", "none",
    "1", "0", "-", ".", "lb", "g", "é", "%3D", "#", "?",
];
