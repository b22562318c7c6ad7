//! Numbers as the page shows them: rounded by the core, with the marks of the language that is spoken. What is copied or saved
//! does not come from here.

use trainprint_core::format;
use trainprint_core::interval::Interval;
use trainprint_core::quantity::Change;
use words::number;

pub use trainprint_core::format::{bounds, power, range};

pub fn whole(value: f64) -> String {
    number(format::whole(value))
}

pub fn digits(value: f64, significant: usize) -> String {
    number(format::digits(value, significant))
}

pub fn exact(value: f64) -> String {
    number(format::exact(value))
}

/// An input in short, as of a sum of dollars: its best value, and its range where it has one.
pub fn input(sign: &str, value: Interval<f64>) -> String {
    let write = |value| number(format!("{sign}{}", format::brief(value)));
    let best = write(value.best());
    if value.is_exact() { best } else { format!("{best} ({})", range(value.low(), value.high(), write)) }
}

pub fn dollars(value: f64) -> String {
    number(format::dollars(value))
}

pub fn change(change: Change) -> String {
    number(format::change(change))
}
