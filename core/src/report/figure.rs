//! Figures as the texts show them: the best value with its unit, then the range. Absent is said, never 0.

use crate::format::{dollars, range, whole};
use crate::interval::Interval;
use crate::quantity::{DeviceHours, Emissions, Energy, Money};

/// What stands for an absent figure.
pub const UNKNOWN: &str = "not known";

/// As `201 kWh`, or `201 kWh (150 – 260 kWh)`.
pub fn energy(value: Option<Interval<Energy>>) -> String {
    optional(value, |value| with_range(value.map(Energy::as_kwh), "kWh"))
}

/// As `87 kg (192 lb) CO2e`, or `87 kg (192 lb) CO2e, range 80 – 95 kg (176 – 209 lb)`.
pub fn emissions(value: Option<Interval<Emissions>>) -> String {
    optional(value, |value| {
        let (kg, lb) = (value.map(Emissions::as_kg), value.map(Emissions::as_lb));
        let best = format!("{} kg ({} lb) CO2e", whole(kg.best()), whole(lb.best()));
        if is_one(kg) && is_one(lb) { best } else { format!("{best}, range {} kg ({} lb)", ends(kg), ends(lb)) }
    })
}

/// As `672 device-hours`.
pub fn device_hours(value: Interval<DeviceHours>) -> String {
    with_range(value.map(DeviceHours::as_device_hours), "device-hours")
}

/// As `$289 – $981`.
pub fn money(value: Option<Interval<Money>>) -> String {
    optional(value, |value| range(value.low().as_usd(), value.high().as_usd(), dollars))
}

/// A cell of a table whose head has the unit: `201`, or `201 (150 – 260)`.
pub fn cell(value: Option<Interval<f64>>) -> String {
    optional(value, |value| {
        let best = whole(value.best());
        if is_one(value) { best } else { format!("{best} ({})", ends(value)) }
    })
}

fn optional<T>(value: Option<Interval<T>>, write: impl Fn(Interval<T>) -> String) -> String {
    value.map_or_else(|| UNKNOWN.to_owned(), write)
}

fn with_range(value: Interval<f64>, unit: &str) -> String {
    let best = format!("{} {unit}", whole(value.best()));
    if is_one(value) { best } else { format!("{best} ({} {unit})", ends(value)) }
}

/// Whether a range is shown as one number: its ends round to its best value.
fn is_one(value: Interval<f64>) -> bool {
    let best = whole(value.best());
    value.is_exact() || [value.low(), value.high()].into_iter().all(|end| whole(end) == best)
}

fn ends(value: Interval<f64>) -> String {
    range(value.low(), value.high(), whole)
}
