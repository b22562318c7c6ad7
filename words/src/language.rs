//! Which language is spoken: English, until the text of another is installed.

use std::cell::Cell;

use crate::ALL;

thread_local! {
    static SPOKEN: Cell<Option<&'static [&'static str]>> = const { Cell::new(None) };
}

/// Has everything said in the language of this text, one line a message; without one, in English. Another build's text does not
/// fit and is refused.
pub fn install(text: Option<&'static str>) -> bool {
    let lines = text.map(|text| &*Vec::leak(text.trim_end_matches('\n').split('\n').collect()));
    let fits = lines.is_none_or(|lines| lines.len() == ALL);
    if fits {
        SPOKEN.set(lines);
    }
    fits
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

pub(crate) fn pick(english: &'static str, message: usize) -> &'static str {
    SPOKEN.get().and_then(|lines| lines.get(message).copied()).unwrap_or(english)
}
