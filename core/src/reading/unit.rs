//! Units that people write behind a number, a field's own and others.

use super::number;
use crate::quantity::Conversion;

/// A field's unit, names that are written in its place, and how many of it one of those is.
const OTHERS: [(&str, &[&str], Conversion); 7] = [
    ("h", &["hours", "hour", "Stunden", "Std.", "Std"], Conversion::ONE),
    ("h", &["days", "day", "d", "Tage", "Tag"], Conversion::DAY),
    ("h", &["weeks", "week", "Wochen", "Woche"], Conversion::WEEK),
    ("h", &["minutes", "min", "Minuten"], Conversion::MINUTE),
    ("W", &["kW"], Conversion::THOUSAND),
    ("kWh", &["MWh"], Conversion::THOUSAND),
    ("g/kWh", &["kg/kWh"], Conversion::THOUSAND),
];

/// Takes the unit off a text.
pub fn split<'a>(text: &'a str, own: &str) -> (&'a str, Conversion) {
    for (_, names, factor) in OTHERS.iter().filter(|(unit, ..)| *unit == own) {
        if let Some(bare) = names.iter().find_map(|name| without(text, name)) {
            return (bare, *factor);
        }
    }
    (without(text, own).unwrap_or(text), Conversion::ONE)
}

/// The sum of a text in parts, each with its unit and every unit smaller than the one before: `2d 4h`, `5 h 30 min`. One part alone
/// is no sum.
pub fn sum_of_parts(text: &str, own: &str) -> Option<f64> {
    let (mut rest, mut sum, mut last, mut parts) = (text, 0.0, f64::INFINITY, 0);
    while !rest.is_empty() {
        let (digits, after) = rest.split_at(rest.find(|c: char| c.is_ascii_alphabetic())?);
        let end = after.find(|c: char| c != '.' && !c.is_ascii_alphabetic()).unwrap_or(after.len());
        let (name, after) = after.split_at(end);
        let ("", unit) = split(name, own) else { return None };
        let of_own = unit.of(1.0);
        let part = number(digits.trim()).filter(|_| of_own < last)?;
        (rest, sum, last, parts) = (after, sum + unit.of(part.value), of_own, parts + 1);
    }
    (parts > 1).then_some(sum)
}

/// A text that ends with a name, small or large, without it.
fn without<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let (bare, end) = text.split_at_checked(text.len().checked_sub(name.len())?)?;
    end.eq_ignore_ascii_case(name).then_some(bare.trim_end())
}
