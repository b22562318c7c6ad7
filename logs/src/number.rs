//! Numbers as tools write them, and the words they write in place of one.

/// A cell where a number is wanted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// Finite.
    Is(f64),
    /// The tool had none: empty, `[N/A]`, `nan`, `None`.
    Missing,
    /// Neither a number nor a word for none; also one that no 64-bit float holds.
    Unreadable,
}

impl Number {
    pub fn get(self) -> Option<f64> {
        match self {
            Number::Is(value) => Some(value),
            _ => None,
        }
    }

    /// The number if it is not negative.
    pub fn positive(self) -> Option<f64> {
        self.get().filter(|value| *value >= 0.0)
    }
}

const MISSING: [&str; 11] =
    ["", "-", "n/a", "na", "nan", "none", "null", "not supported", "unknown error", "err!", "unknown"];

/// Reads a number with a decimal point.
pub fn number(text: &str) -> Number {
    let text = text.trim();
    if is_missing(text) {
        return Number::Missing;
    }
    // `parse` would take "inf" and "infinity" for numbers.
    let is_number = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-' | b'+' | b'e' | b'E'));
    match text.parse::<f64>() {
        Ok(value) if is_number && value.is_finite() => Number::Is(value),
        _ => Number::Unreadable,
    }
}

/// Reads a number that may have a decimal comma, as spreadsheets of half the world write where the semicolon parts cells.
pub fn number_with(text: &str, has_decimal_comma: bool) -> Number {
    if has_decimal_comma && text.contains(',') && !text.contains('.') {
        number(&text.replace(',', "."))
    } else {
        number(text)
    }
}

/// Whether a tool says here that it has no value.
pub fn is_missing(text: &str) -> bool {
    let text = text.trim();
    let is_bracketed = text.starts_with('[') && text.ends_with(']');
    is_bracketed || MISSING.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Reads a number followed by its unit, or bare.
pub fn with_unit(text: &str) -> (&str, &str) {
    let text = text.trim();
    let end = text.find(|c: char| !(c.is_ascii_digit() || ".,-+eE".contains(c))).unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    (number, unit.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_nothing_are_missing_and_never_zero() {
        for word in
            ["", " ", "[N/A]", "N/A", "[Not Supported]", "[Unknown Error]", "[GPU requires reset]", "NaN", "None"]
        {
            assert_eq!(number(word), Number::Missing, "{word:?}");
        }
    }

    #[test]
    fn what_is_no_number_is_unreadable() {
        for word in ["1e999", "-1e999", "inf", "infinity", "0x10", "1,5", "1.2.3", "e", "12 W", "١"] {
            assert_eq!(number(word), Number::Unreadable, "{word:?}");
        }
    }

    #[test]
    fn numbers_are_read_whole() {
        assert_eq!([" 1.5 ", "-2", "1e3", "0.1"].map(number), [1.5, -2.0, 1000.0, 0.1].map(Number::Is));
        assert_eq!(number_with("1,5", true), Number::Is(1.5));
        assert_eq!(with_unit(" 22.89 W"), ("22.89", "W"));
    }
}
