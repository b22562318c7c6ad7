//! Numbers as the spoken language writes them: digits stay, the marks between them are its own.

use std::cell::Cell;

use crate::is_translated;

/// Decimal mark and mark of thousands.
pub type Marks = (char, char);

thread_local! {
    static MARKS: Cell<Marks> = const { Cell::new(('.', ',')) };
}

/// Has numbers written with these marks wherever another language than English is spoken.
pub fn write_with(marks: Marks) {
    MARKS.set(marks);
}

/// A number that is written for people, or a few, with the marks of the spoken language in the place of the English. It may
/// have signs and units about it, and no sentence.
pub fn number(text: String) -> String {
    if is_translated() { with_marks(&text, MARKS.get()) } else { text }
}

/// The text of a field, from English marks to those of the spoken language or back: where the decimal mark is a comma, points and
/// commas are each other. What was typed so is read as it was meant, and nothing of it is lost on the way.
pub fn exchanged(text: String) -> String {
    if is_translated() && MARKS.get().0 == ',' { with_marks(&text, (',', '.')) } else { text }
}

fn with_marks(text: &str, (decimal, thousands): Marks) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        written.push(match letter {
            '.' => decimal,
            ',' => thousands,
            other => other,
        });
    }
    written
}
