//! Which language is spoken: English, until the text of another is installed.

use std::cell::Cell;
use std::sync::OnceLock;

use crate::{ALL, OF_TABLES};

thread_local! {
    static SPOKEN: Cell<Option<&'static [&'static str]>> = const { Cell::new(None) };
}

/// Has everything said in the language of this text, one line a message and one a text of the tables; without one, in English.
/// Another build's text does not fit and is refused.
pub fn install(text: Option<&'static str>) -> bool {
    let lines = text.map(|text| &*Vec::leak(taken_apart(text)));
    let fits = lines.is_none_or(|lines| lines.len() == ALL + OF_TABLES);
    if fits {
        SPOKEN.set(lines);
    }
    fits
}

/// A text as its messages, one line each.
fn taken_apart(text: &'static str) -> Vec<&'static str> {
    text.trim_end_matches('\n').split('\n').collect()
}

/// Whether another language than English is spoken.
pub fn is_translated() -> bool {
    SPOKEN.get().is_some()
}

/// What is said in English whatever the page speaks: reports, files, what other programs read.
pub fn in_english<T>(say: impl FnOnce() -> T) -> T {
    let spoken = SPOKEN.replace(None);
    let said = say();
    SPOKEN.set(spoken);
    said
}

/// A text of the tables of facts in the language that is spoken; as it is where that language has it alike.
pub fn of_tables(english: &'static str) -> &'static str {
    let of_tables = SPOKEN.get().and_then(|lines| lines.get(ALL..)).unwrap_or_default();
    let parted = |line: &&'static str| line.split_once('\t').unwrap_or((line, line));
    let found = of_tables.binary_search_by(|line| parted(line).0.cmp(english));
    found.ok().and_then(|at| of_tables.get(at)).map_or(english, |line| parted(line).1)
}

/// The messages of a file, in English: a text with a line for each, taken apart when the first is said. Of a file that a program
/// says nothing of, it has nothing.
pub(crate) struct Subject {
    text: &'static str,
    /// How many messages the files before it have.
    before: usize,
    lines: OnceLock<Vec<&'static str>>,
}

impl Subject {
    pub const fn new(text: &'static str, before: usize) -> Self {
        Self { text, before, lines: OnceLock::new() }
    }

    /// The text of a message in the language that is spoken. It is called in hundreds of places and so gives one address, not the
    /// two numbers of a text.
    #[inline(never)]
    pub fn said(&'static self, number: usize) -> &'static &'static str {
        let spoken = SPOKEN.get().and_then(|lines| lines.get(self.before + number));
        let english = || self.lines.get_or_init(|| taken_apart(self.text)).get(number);
        spoken.or_else(english).unwrap_or(&"")
    }
}
