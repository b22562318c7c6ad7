//! Units that people write behind a number, a field's own and others.

/// A field's unit, names that are written in its place, and how many of it one of those is: so many, over so many.
const OTHERS: [(&str, &[&str], f64, f64); 7] = [
    ("h", &["hours", "hour", "Stunden", "Std.", "Std"], 1.0, 1.0),
    ("h", &["days", "day", "d", "Tage", "Tag"], 24.0, 1.0),
    ("h", &["weeks", "week", "Wochen", "Woche"], 168.0, 1.0),
    ("h", &["minutes", "min", "Minuten"], 1.0, 60.0),
    ("W", &["kW"], 1000.0, 1.0),
    ("kWh", &["MWh"], 1000.0, 1.0),
    ("g/kWh", &["kg/kWh"], 1000.0, 1.0),
];

/// How many of the field's unit one of the text's is: so many, over so many.
#[derive(Clone, Copy, PartialEq)]
pub struct Factor(f64, f64);

impl Factor {
    pub const ONE: Self = Self(1.0, 1.0);

    pub fn of(self, number: f64) -> f64 {
        number * self.0 / self.1
    }
}

/// Takes the unit off a text.
pub fn split<'a>(text: &'a str, own: &str) -> (&'a str, Factor) {
    for (_, names, many, over) in OTHERS.iter().filter(|(unit, ..)| *unit == own) {
        if let Some(bare) = names.iter().find_map(|name| without(text, name)) {
            return (bare, Factor(*many, *over));
        }
    }
    (without(text, own).unwrap_or(text), Factor::ONE)
}

/// A text that ends with a name, small or large, without it.
fn without<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let (bare, end) = text.split_at_checked(text.len().checked_sub(name.len())?)?;
    end.eq_ignore_ascii_case(name).then_some(bare.trim_end())
}
