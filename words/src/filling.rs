//! Variables put into a text.

use core::fmt::{Display, Write};

use crate::Subject;

impl Subject {
    /// A message with its values. Nothing of it is generic: each message is one call.
    pub fn filled(&'static self, number: usize, values: &[&dyn Display]) -> String {
        fill(self.said(number), values)
    }

    /// The same where a count decides between two texts.
    pub fn filled_for(&'static self, count: usize, number: usize, values: &[&dyn Display]) -> String {
        fill(counted(self.said(number), count), values)
    }
}

/// The text with each value where its letter stands: U+0001 for the first.
fn fill(text: &str, values: &[&dyn Display]) -> String {
    let mut filled = String::with_capacity(text.len());
    for letter in text.chars() {
        match values.get((letter as usize).wrapping_sub(1)) {
            Some(value) => _ = write!(filled, "{value}"),
            None => filled.push(letter),
        }
    }
    filled
}

/// The text for one, or that for any other number, where there are two.
fn counted(text: &'static str, count: usize) -> &'static str {
    match text.split_once('\u{1f}') {
        Some((one, _)) if count == 1 => one,
        Some((_, other)) => other,
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stands_where_its_letter_stood() {
        assert_eq!(fill("\u{2}: \u{1} kWh, \u{1}", &[&201, &"T2T"]), "T2T: 201 kWh, 201");
        assert_eq!(fill("no letters\n", &[&1, &2]), "no letters\n");
    }

    #[test]
    fn a_value_is_not_a_text_with_letters() {
        assert_eq!(fill("\u{1}\u{2}", &[&"\u{2}", &"x"]), "\u{2}x");
    }

    #[test]
    fn one_has_a_text_of_its_own_where_there_are_two() {
        assert_eq!([0, 1, 2].map(|count| counted("run\u{1f}runs", count)), ["runs", "run", "runs"]);
        assert_eq!(counted("sheep", 1), "sheep");
    }
}
