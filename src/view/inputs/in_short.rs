//! What the fields that are one step away hold, in a line.

use trainprint_core::interval::Interval;
use trainprint_core::quantity::{DevicePrice, ElectricityPrice, Energy, Intensity, Power, Pue, Share};
use trainprint_core::scenario::{PowerDraw, Run};
use trainprint_core::{estimate, format};

use crate::shown::{exact, range};

pub fn line(run: &Run) -> String {
    let price = run.price.map(|price| usd(price.map(DevicePrice::as_usd_per_device_hour)));
    let electricity = run.electricity_price.map(|price| usd(price.map(ElectricityPrice::as_usd_per_kwh)));
    let parts = [
        run.provider.name().to_owned(),
        words::fields::so_many_jobs(exact(f64::from(run.jobs.0))),
        power(run),
        format!("PUE {}", number(run.pue.map(Pue::as_ratio))),
        format!("{} {}", number(run.grid.map(Intensity::value)), run.grid.best().unit().sign()),
        words::fields::so_much_renewable(number(run.renewable.map(Share::as_percent))),
        price.map_or_else(|| words::fields::without_price().to_owned(), words::fields::for_a_device_hour),
        electricity.map_or_else(|| words::fields::without_electricity().to_owned(), |usd| format!("{usd}/kWh")),
    ];
    parts.join("; ")
}

fn power(run: &Run) -> String {
    match run.power {
        Some(PowerDraw::Energy(energy)) => words::fields::so_much_measured(number(energy.map(Energy::as_kwh))),
        _ => estimate::job_power(run).map_or_else(
            || words::fields::without_power().to_owned(),
            |power| format!("{} W", number(power.map(Power::as_watts))),
        ),
    }
}

fn usd(value: Interval<f64>) -> String {
    number_behind("$", value)
}

fn number(value: Interval<f64>) -> String {
    number_behind("", value)
}

/// The best value, and its range where it has one.
fn number_behind(sign: &str, value: Interval<f64>) -> String {
    let write = |number| words::number(format!("{sign}{}", rounded(number)));
    let best = write(value.best());
    if value.is_exact() { best } else { format!("{best} ({})", range(value.low(), value.high(), write)) }
}

/// With more digits than anybody types; computed numbers have no end.
fn rounded(number: f64) -> String {
    let (exact, rounded) = (format::exact(number), format::digits(number, 6));
    if exact.len() <= rounded.len() { exact } else { rounded }
}
