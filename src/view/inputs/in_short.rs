//! What the fields that are one step away hold, in a line: under their fold, and of each run in the list.

use trainprint_core::estimate;
use trainprint_core::quantity::{DevicePrice, ElectricityPrice, Energy, Intensity, Power, Pue, Share};
use trainprint_core::scenario::{PowerDraw, Run};

use crate::shown::{exact, input};

pub fn line(run: &Run) -> String {
    let price = run.price.map(|price| input("$", price.map(DevicePrice::as_usd_per_device_hour)));
    let electricity = run.electricity_price.map(|price| input("$", price.map(ElectricityPrice::as_usd_per_kwh)));
    let parts = [
        run.provider.name().to_owned(),
        words::fields::so_many_jobs(exact(f64::from(run.jobs.0))),
        power(run),
        format!("PUE {}", input("", run.pue.map(Pue::as_ratio))),
        format!("{} {}", input("", run.grid.map(Intensity::value)), run.grid.best().unit().sign()),
        words::fields::so_much_renewable(input("", run.renewable.map(Share::as_percent))),
        price.map_or_else(|| words::fields::without_price().to_owned(), words::fields::for_a_device_hour),
        electricity.map_or_else(|| words::fields::without_electricity().to_owned(), |usd| format!("{usd}/kWh")),
    ];
    parts.join("; ")
}

fn power(run: &Run) -> String {
    match run.power {
        Some(PowerDraw::Energy(energy)) => words::fields::so_much_measured(input("", energy.map(Energy::as_kwh))),
        _ => estimate::job_power(run).map_or_else(
            || words::fields::without_power().to_owned(),
            |power| format!("{} W", input("", power.map(Power::as_watts))),
        ),
    }
}
