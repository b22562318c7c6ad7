//! What the page says in German: every sentence has one, with the same values in it, and what others read stays English.

use std::collections::BTreeSet;
use std::fmt::Display;
use trainprint_core::estimate::estimate_project;
use trainprint_core::link::{Opened, decode};
use trainprint_core::report::{self, Base, Reading, Report, estimate_json::EstimateJson};
use words::GERMAN;

#[path = "german/figures.rs"]
mod figures;
#[path = "german/files.rs"]
mod files;
#[path = "german/links.rs"]
mod links;
#[path = "german/messages.rs"]
mod messages;
#[path = "german/tables.rs"]
mod tables;

/// What is kept, and said when it is shown.
type Kept = Vec<Box<dyn Display>>;

fn kept<T: Display + 'static>(all: impl IntoIterator<Item = T>) -> Kept {
    all.into_iter().map(|one| Box::new(one) as Box<dyn Display>).collect()
}

/// Every sentence there is, none of them said yet.
fn sentences() -> Kept {
    [links::refusals(), links::notices(), files::faults(), figures::sentences()].into_iter().flatten().collect()
}

fn said(sentences: &Kept) -> Vec<String> {
    sentences.iter().map(ToString::to_string).collect()
}

fn speak_german() {
    assert!(words::install(Some(GERMAN)));
    words::write_with((',', '.'));
}

/// Words that no German sentence has outside quotation marks, backticks and brackets.
const ENGLISH: [&str; 28] = [
    "the", "is", "are", "were", "and", "of", "it", "its", "has", "have", "with", "for", "this", "that", "be", "out",
    "left", "read", "given", "which", "not", "cannot", "can't", "where", "than", "too", "to", "no",
];

/// A sentence without what is quoted in it.
fn own_words(sentence: &str) -> String {
    let (mut own, mut within) = (String::new(), None);
    for letter in sentence.chars() {
        match (within, letter) {
            (None, '`') => within = Some('`'),
            (None, '„') => within = Some('“'),
            (None, '(') => within = Some(')'),
            (None, letter) => own.push(letter),
            (Some(end), letter) if letter == end => within = None,
            _ => {}
        }
    }
    own
}

/// Numbers and keys.
fn values(sentence: &str) -> impl Iterator<Item = &str> {
    let bare = |part| str::trim_matches(part, |c: char| ".,;:()“”„".contains(c));
    sentence.split_whitespace().map(bare).filter(|part| part.contains(|c: char| c == '`' || c.is_ascii_digit()))
}

#[test]
fn every_sentence_is_said_in_the_language_that_is_spoken_when_it_is_shown() {
    let sentences = sentences();
    let english = said(&sentences);
    speak_german();
    let german = said(&sentences);
    assert!(english.len() > 150, "{}", english.len());
    for (english, german) in english.iter().zip(&german) {
        assert_ne!(english, german);
        for value in values(english) {
            let is_there = german.contains(value) || german.contains(&words::number(value.to_owned()));
            assert!(is_there, "{value} is in “{english}” and not in “{german}”");
        }
        let own = own_words(german);
        let english = |word: &&str| ENGLISH.contains(&word.trim_matches([',', '.', ':', ';']));
        assert_eq!(own.split_whitespace().find(english), None, "{german}");
        assert!(!german.ends_with(".."), "{german}");
    }
    assert!(words::install(None));
    assert_eq!(said(&sentences), english);
}

#[test]
fn every_message_is_said() {
    speak_german();
    let said: BTreeSet<String> = said(&sentences()).into_iter().chain(figures::names()).collect();
    for subject in messages::SUBJECTS {
        let unsaid =
            messages::of(subject).into_iter().filter(|(_, parts)| !said.iter().any(|said| messages::has(said, parts)));
        let unsaid: Vec<String> =
            unsaid.map(|(id, _)| id).filter(|id| !messages::UNREACHED.contains(&id.as_str())).collect();
        assert_eq!(unsaid, [] as [&str; 0], "{subject}.ftl");
    }
}

#[test]
fn json_and_reports_stay_english() {
    let link = "v=1&d=2031.04&r=2&run=final&hw=p100&n=8&h=84&x=2&w=1515.43&pue=1.58&ci=0.955lb&re=60&usd=0.43-1.46\
                &el=none&at=us&by=aws&run=dev&hw=h900&n=4&h=10-20&x=30&pc=none&pr=50&pg=200-250&pue=9\
                &ci=300-350g&re=20&usd=none&el=0.1&at=mars&by=aws";
    let written = || {
        let opened = decode(link).expect(link);
        let calculator = decode(links::DEFAULT.trim_start_matches('?')).expect("a link");
        let json = |opened: &Opened| serde_json::to_string(&EstimateJson::of(&opened.link.project, &opened.notices));
        let mut all = vec![json(&opened).expect("JSON"), json(&calculator).expect("JSON")];
        let estimate = estimate_project(&opened.link.project);
        for reading in [Reading::Together, Reading::Alternatives { chosen: 1 }] {
            for double_blind in [false, true] {
                let report = || Report::new(&opened.link.project, &estimate, &Base::default(), double_blind);
                all.extend(report::ALL.iter().map(|format| format.write(&report().read_as(reading))));
            }
        }
        all
    };
    let english = written();
    speak_german();
    assert_eq!(written(), english);
    assert!(words::is_translated());
    assert!(english[0].contains("was not measured and is left out") && english[1].contains("was put in"));
}
