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
    if is_translated() { with_marks(&with_dollars_behind(&text), MARKS.get()) } else { text }
}

/// The text of a field, from English marks to those of the spoken language or back: where the decimal mark is a comma, points and
/// commas are each other. What was typed so is read as it was meant, and nothing of it is lost on the way.
pub fn exchanged(text: String) -> String {
    if is_translated() && MARKS.get().0 == ',' { with_marks(&text, (',', '.')) } else { text }
}

/// English alone writes the sign of a currency before the number.
fn with_dollars_behind(text: &str) -> String {
    let mut parts = text.split('$');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |written, part| {
        let (number, rest) = part.split_at(number_end(part));
        format!("{written}{number}\u{a0}${rest}")
    })
}

/// Where the number that a text begins with ends, with the power of ten behind it.
fn number_end(text: &str) -> usize {
    let end_of = |text: &str, is_digit: fn(char) -> bool| text.find(|c| !is_digit(c)).unwrap_or(text.len());
    let digits = end_of(text, |c| c.is_ascii_digit() || matches!(c, '.' | ','));
    let Some(power) = text[digits..].strip_prefix(TIMES_TEN) else { return digits };
    let raised = end_of(power, |c| "⁰¹²³⁴⁵⁶⁷⁸⁹⁻".chars().any(|raised| raised == c));
    if raised > 0 { digits + TIMES_TEN.len() + raised } else { digits }
}

const TIMES_TEN: &str = " × 10";

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_goes_behind_its_number_with_a_space_that_does_not_break() {
        for (english, other) in [
            ("$24.14", "24.14\u{a0}$"),
            ("8 × 84 h × $0.43", "8 × 84 h × 0.43\u{a0}$"),
            ("201.13 kWh × $0.12/kWh", "201.13 kWh × 0.12\u{a0}$/kWh"),
            ("$0.43 × 10 jobs", "0.43\u{a0}$ × 10 jobs"),
            ("between $289 and $1.5 × 10¹²", "between 289\u{a0}$ and 1.5 × 10¹²\u{a0}$"),
            ("201 kWh", "201 kWh"),
        ] {
            assert_eq!(with_dollars_behind(english), other);
        }
    }
}
