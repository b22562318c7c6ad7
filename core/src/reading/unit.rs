//! Units that people write behind a number, a field's own and others.

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

/// A text that ends with a name, small or large, without it.
fn without<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let (bare, end) = text.split_at_checked(text.len().checked_sub(name.len())?)?;
    end.eq_ignore_ascii_case(name).then_some(bare.trim_end())
}
