//! What the tables say, in German: all of their sentences, and nothing that they do not say.

use std::collections::BTreeSet;

use trainprint_core::data::{self, Assumptions, Device, Entry, Equivalence, Model, PaperRow, Place, Provider};

use crate::speak_german;

/// Sentences that a reader meets.
fn sentences() -> BTreeSet<&'static str> {
    let mut all: BTreeSet<&str> = data::cited().iter().map(|fact| fact.note).collect();
    all.extend(Device::all().iter().flat_map(|device| [device.unit, device.note]));
    all.extend(Place::all().iter().map(|place| place.note));
    all.extend(Model::all().iter().map(|model| model.note));
    all.extend(Equivalence::all().iter().flat_map(|thing| [thing.name, thing.per]));
    all.extend(PaperRow::all().iter().map(|row| row.erratum));
    all.extend(PaperRow::all().iter().flat_map(|row| row.caveats).map(|caveat| caveat.text));
    all.extend(data::CAVEATS.iter().map(|caveat| caveat.text));
    all.remove("");
    all
}

/// Names that a reader meets, of which German has some alike.
fn names() -> BTreeSet<&'static str> {
    fn of<T: Entry>() -> impl Iterator<Item = &'static str> {
        T::all().iter().map(T::name)
    }
    let facts: Vec<_> = data::cited().iter().map(|fact| fact.subject).collect();
    facts
        .into_iter()
        .chain(of::<Place>())
        .chain(Place::all().iter().map(|place| place.city))
        .chain(of::<Provider>())
        .chain(of::<Device>())
        .chain(of::<Assumptions>())
        .chain(trainprint_core::report::ALL.iter().map(|format| format.name))
        .collect()
}

/// The English of every German text.
fn translated() -> Vec<&'static str> {
    let texts = words::GERMAN.lines().filter_map(|line| line.split_once('\t'));
    texts.map(|(english, _)| english).collect()
}

#[test]
fn every_sentence_of_the_tables_is_german() {
    speak_german();
    let same = ["Transformer big."];
    for sentence in sentences().into_iter().filter(|sentence| !same.contains(sentence)) {
        assert_ne!(words::of_tables(sentence), sentence);
    }
}

#[test]
fn the_tables_say_all_that_there_is_german_for() {
    let said: BTreeSet<&str> = sentences().union(&names()).copied().collect();
    let unsaid: Vec<&str> = translated().into_iter().filter(|english| !said.contains(english)).collect();
    assert!(unsaid.is_empty(), "{unsaid:#?}");
}

#[test]
fn a_place_is_called_as_the_language_calls_it() {
    let ashburn = Place::find("aws.us-east-1").expect("a region");
    assert!(ashburn.full_name().ends_with("United States"));
    speak_german();
    assert!(ashburn.full_name().ends_with("Vereinigte Staaten"));
    assert_eq!(words::in_english(|| ashburn.country()), "United States");
}
