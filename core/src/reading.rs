//! From what a person typed to a number or a range of numbers: read as people write, echoed, never guessed in silence.

mod unit;

use std::fmt;

use crate::interval::Interval;
use crate::limits::{Limit, OutOfBounds};
use crate::link::shorten;
use crate::nearest::nearest;
use crate::quantity::Conversion;

/// A text that was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The number, or the range.
    pub value: Interval<f64>,
    /// Whether the text could surprise: then the field says how it was read.
    pub echo: bool,
    /// The other way to read a text such as `1,500` or `1.500`.
    pub other: Option<f64>,
}

/// Why a text was not understood. Its `Display` is a sentence for the reader.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each variant's sentence is below
pub enum ReadingError {
    Empty,
    Negative(String, &'static Limit),
    NotANumber(String),
    NotWhole(String),
    Range(String),
    OutOfBounds(OutOfBounds),
}

impl fmt::Display for ReadingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str(words::reading::empty()),
            Self::Negative(text, limit) => f.write_str(&words::reading::negative(text, limit.low)),
            Self::NotANumber(text) => f.write_str(&words::reading::not_a_number(text)),
            Self::NotWhole(text) => f.write_str(&words::reading::not_whole(text)),
            Self::Range(text) => f.write_str(&words::reading::not_a_range(text)),
            Self::OutOfBounds(bound) => write!(f, "{bound}."),
        }
    }
}

/// Reads a number, `low-high` or `low-best-high`; the field's own unit may follow it, or another that people write for it, such as
/// days for hours. A time may be in parts, such as `2d 4h`.
pub fn read(text: &str, unit: &str, limit: &'static Limit) -> Result<Reading, ReadingError> {
    let typed = text.trim();
    let (bare, factor) = strip(typed, unit);
    if bare.is_empty() {
        return Err(ReadingError::Empty);
    }
    if bare.starts_with(['-', '−', '–']) {
        return Err(ReadingError::Negative(shorten(typed), limit));
    }
    let numbers = match unit::sum_of_parts(typed, unit) {
        Some(sum) => return in_parts(sum, limit),
        None => split(bare).iter().map(|part| number(part.trim())).collect::<Option<Vec<Number>>>(),
    };
    let numbers = numbers.ok_or_else(|| ReadingError::NotANumber(shorten(typed)))?;
    let numbers =
        numbers.into_iter().map(|number| number.times(factor).within(limit)).collect::<Result<Vec<_>, _>>()?;
    let value = match *numbers.as_slice() {
        [Number { value, .. }] => Some(Interval::exact(value)),
        [low, high] => Interval::new(low.value, f64::midpoint(low.value, high.value), high.value),
        [low, best, high] => Interval::new(low.value, best.value, high.value),
        _ => None,
    };
    let value = value.ok_or_else(|| ReadingError::Range(shorten(typed)))?;
    let other = match *numbers.as_slice() {
        [Number { other, .. }] => other.filter(|other| limit.check(*other).is_ok()),
        _ => None,
    };
    Ok(Reading { value, echo: numbers.iter().any(|number| number.echo), other })
}

fn in_parts(sum: f64, limit: &'static Limit) -> Result<Reading, ReadingError> {
    limit.check(sum).map_err(ReadingError::OutOfBounds)?;
    Ok(Reading { value: Interval::exact(sum), echo: true, other: None })
}

/// Reads a whole number.
pub fn read_whole(text: &str, limit: &'static Limit) -> Result<Reading, ReadingError> {
    let not_whole = || ReadingError::NotWhole(shorten(text.trim()));
    let reading = read(text, "", limit).map_err(|error| match error {
        ReadingError::NotANumber(_) => not_whole(),
        other => other,
    })?;
    if reading.value.is_exact() && reading.value.best().fract() == 0.0 {
        Ok(Reading { other: reading.other.filter(|other| other.fract() == 0.0), ..reading })
    } else {
        Err(not_whole())
    }
}

/// The text a field shows for a value, which [`read`] reads as that value.
pub fn write(value: Interval<f64>) -> String {
    let (low, best, high) = (value.low(), value.best(), value.high());
    if value.is_exact() {
        format!("{low}")
    } else if best == f64::midpoint(low, high) {
        format!("{low}-{high}")
    } else {
        format!("{low}-{best}-{high}")
    }
}

/// Whether a text is a number with a decimal comma, as `432,7` and `1.500,5` are: whoever writes so parts thousands by points.
pub fn has_decimal_comma(text: &str) -> bool {
    let marks = || text.bytes().filter(|byte| !byte.is_ascii_digit());
    let is_number = marks().next_back() == Some(b',') && marks().all(|mark| matches!(mark, b'.' | b','));
    is_number && decimal_mark(text).is_some_and(|(whole, _, _)| whole.len() < text.len())
}

/// A text such as `1.500` as one who parts thousands by points means it.
pub fn thousands_by_point(text: &str) -> Option<f64> {
    let (whole, fraction) = text.split_once('.')?;
    could_be_thousands(whole, fraction).then(|| nearest(&format!("{whole}{fraction}"))).flatten()
}

fn could_be_thousands(whole: &str, fraction: &str) -> bool {
    !matches!(whole, "" | "0") && whole.len() <= 3 && fraction.len() == 3
}

#[derive(Clone, Copy)]
struct Number {
    value: f64,
    echo: bool,
    other: Option<f64>,
}

impl Number {
    fn times(self, factor: Conversion) -> Self {
        let echo = self.echo || factor != Conversion::ONE;
        Self { value: factor.of(self.value), echo, other: self.other.map(|other| factor.of(other)) }
    }

    /// The reading that the limit allows; where it allows only the other, that one.
    fn within(self, limit: &'static Limit) -> Result<Self, ReadingError> {
        let fits = |value: f64| limit.check(value).map_err(ReadingError::OutOfBounds);
        match (fits(self.value), self.other.filter(|other| fits(*other).is_ok())) {
            (Ok(_), _) => Ok(self),
            (Err(_), Some(other)) => Ok(Self { value: other, echo: true, other: None }),
            (Err(error), None) => Err(error),
        }
    }
}

/// Takes away a currency sign before, and the unit after.
fn strip<'a>(text: &'a str, unit: &str) -> (&'a str, Conversion) {
    unit::split(text.strip_prefix('$').unwrap_or(text).trim(), unit)
}

/// The bounds of a range: parts joined by a dash that is not the sign of an exponent, or by "to", which is "bis" in German.
fn split(text: &str) -> Vec<&str> {
    let is_between = |word: &&str| matches!(*word, "to " | "bis ");
    let before = text.split_inclusive(' ').take_while(|word| !is_between(word)).map(str::len).sum();
    if let Some((low, (_, high))) =
        text.split_at_checked(before).and_then(|(low, rest)| Some((low, rest.split_once(' ')?)))
    {
        return vec![low, high];
    }
    let mut before = ' ';
    let dashes = text.char_indices().filter(|(_, character)| {
        let is_bound = matches!(character, '-' | '–' | '—') && !matches!(before, 'e' | 'E');
        before = *character;
        is_bound
    });
    let mut parts = Vec::new();
    let mut start = 0;
    for (index, dash) in dashes {
        parts.push(text.get(start..index).unwrap_or_default());
        start = index + dash.len_utf8();
    }
    parts.push(text.get(start..).unwrap_or_default());
    parts
}

/// One number: digits with thousands apart by space, apostrophe, comma, point or underscore, a decimal point or
/// comma, and perhaps an exponent.
fn number(text: &str) -> Option<Number> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let plain: String = mantissa.chars().map(|c| if is_space_between(c) { '\'' } else { c }).collect();
    if !plain.chars().all(|c| matches!(c, '0'..='9' | '.' | ',' | '\'')) {
        return None;
    }
    let (whole, fraction, ambiguous) = decimal_mark(&plain)?;
    let digits = grouped(whole)?;
    let value = nearest(&format!("{digits}.{fraction}e{exponent}"))?;
    let other = if ambiguous { nearest(&plain.replace(',', ".")) } else { thousands_by_point(text) };
    let surprises = plain.contains(['\'', ',']) || plain.matches('.').count() > 1;
    let surprises =
        surprises || plain.split_once('.').is_some_and(|(whole, fraction)| could_be_thousands(whole, fraction));
    Some(Number { value, echo: surprises || exponent != 0, other })
}

fn is_space_between(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '_' | '’')
}

/// Splits at the decimal mark: the whole part, the fraction's digits, and whether another reading is as good.
fn decimal_mark(plain: &str) -> Option<(&str, &str, bool)> {
    let marks = plain.chars().filter(|c| matches!(c, '.' | ',')).count();
    let last = plain.rfind(['.', ',']);
    let Some(last) = last else { return Some((plain, "0", false)) };
    let (whole, fraction) = (plain.get(..last)?, plain.get(last + 1..)?);
    let mark = plain.get(last..)?.chars().next()?;
    let is_group = fraction.len() == 3 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    if marks > 1 && whole.chars().any(|other| other == mark) {
        return is_group.then_some((plain, "0", false)); // 1,500,000: the mark that repeats parts thousands
    }
    if mark == ',' && is_group && marks == 1 && (1..=3).contains(&whole.len()) && whole != "0" {
        return Some((plain, "0", true)); // 1,500
    }
    // A mark at either end is a number that is still being typed: `.5` and `5.`.
    let is_fraction = plain.len() > 1 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    is_fraction.then_some((or_zero(whole), or_zero(fraction), false))
}

fn or_zero(digits: &str) -> &str {
    if digits.is_empty() { "0" } else { digits }
}

/// The digits of a whole part whose thousands may be apart by one kind of mark, in groups of three.
fn grouped(whole: &str) -> Option<String> {
    let mark = whole.chars().find(|c| !c.is_ascii_digit());
    let Some(mark) = mark else { return (!whole.is_empty()).then(|| whole.to_owned()) };
    let mut groups = whole.split(mark);
    let first = groups.next().filter(|first| (1..=3).contains(&first.len()))?;
    let mut digits = first.to_owned();
    for group in groups {
        if group.len() != 3 {
            return None;
        }
        digits.push_str(group);
    }
    digits.bytes().all(|byte| byte.is_ascii_digit()).then_some(digits)
}
