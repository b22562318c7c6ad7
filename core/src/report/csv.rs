//! CSV (RFC 4180): one tidy row a run, its inputs and its figures at full precision, units in the heads.

use super::{Report, escape, source};
use crate::data;
use crate::estimate::Estimate;
use crate::interval::Interval;
use crate::quantity::{
    DeviceHours, DevicePrice, ElectricityPrice, Emissions, Energy, Intensity, Money, Power, Pue, Share, Time,
};
use crate::scenario::{PowerDraw, Role, Run};

/// A figure in the three columns low, best and high; empty where it is absent.
type Bounds = (&'static str, Option<Interval<f64>>);

pub fn write(report: &Report) -> String {
    let mut out = String::new();
    for (index, (run, figures)) in report.runs().enumerate() {
        let (texts, bounds) = (texts(report, index + 1, run), [inputs(run), results(figures)].concat());
        if index == 0 {
            out += &head(&texts, &bounds);
        }
        let fields = texts.into_iter().map(|(_, text)| escape::csv(&text));
        let numbers = bounds.into_iter().flat_map(|(_, value)| three(value));
        out += &(fields.chain(numbers).collect::<Vec<_>>().join(",") + "\r\n");
    }
    out
}

fn head(texts: &[(&'static str, String)], bounds: &[Bounds]) -> String {
    let names = texts.iter().map(|(name, _)| (*name).to_owned());
    let ends = bounds.iter().flat_map(|(name, _)| ["low", "best", "high"].map(|end| format!("{name}_{end}")));
    names.chain(ends).collect::<Vec<_>>().join(",") + "\r\n"
}

fn three(value: Option<Interval<f64>>) -> [String; 3] {
    let text = |bound: fn(Interval<f64>) -> f64| value.map(|value| bound(value).to_string()).unwrap_or_default();
    [text(Interval::low), text(Interval::best), text(Interval::high)]
}

fn texts(report: &Report, number: usize, run: &Run) -> Vec<(&'static str, String)> {
    let role = match run.role {
        Role::Final => "final",
        Role::Development => "development",
    };
    vec![
        ("run", number.to_string()),
        ("role", role.to_owned()),
        ("device", report.device(run).to_owned()),
        ("devices", run.devices.0.to_string()),
        ("jobs", run.jobs.0.to_string()),
        ("place", report.place(run)),
        ("provider", report.provider(run).to_owned()),
        ("data_release", data::RELEASE.to_owned()),
    ]
}

fn inputs(run: &Run) -> Vec<Bounds> {
    let power = |of: fn(&PowerDraw) -> Option<Interval<Power>>| Some(of(&run.power?)?.map(Power::as_watts));
    let kwh = match run.power {
        Some(PowerDraw::Energy(kwh)) => Some(kwh.map(Energy::as_kwh)),
        _ => None,
    };
    vec![
        ("hours", Some(run.hours.map(Time::as_hours))),
        ("job_watts", power(total)),
        ("cpu_watts", power(|draw| part(draw, 0))),
        ("dram_watts", power(|draw| part(draw, 1))),
        ("device_watts", power(|draw| part(draw, 2))),
        ("measured_kwh_per_job", kwh),
        ("pue", Some(run.pue.map(Pue::as_ratio))),
        ("grid_g_per_kwh", source::grams(run.grid).map(|grid| grid.map(Intensity::value))),
        ("renewable_percent", Some(run.renewable.map(Share::as_percent))),
        ("usd_per_device_hour", run.price.map(|usd| usd.map(DevicePrice::as_usd_per_device_hour))),
        ("usd_per_kwh", run.electricity_price.map(|usd| usd.map(ElectricityPrice::as_usd_per_kwh))),
    ]
}

fn total(power: &PowerDraw) -> Option<Interval<Power>> {
    match power {
        PowerDraw::Total(power) => Some(*power),
        _ => None,
    }
}

fn part(power: &PowerDraw, which: usize) -> Option<Interval<Power>> {
    match power {
        PowerDraw::Parts { cpu, dram, per_device } => [*cpu, *dram, *per_device].into_iter().nth(which)?,
        _ => None,
    }
}

fn results(figures: &Estimate) -> Vec<Bounds> {
    let kwh = |energy: Option<Interval<Energy>>| energy.map(|energy| energy.map(Energy::as_kwh));
    let kg = |emissions: Option<Interval<Emissions>>| emissions.map(|emissions| emissions.map(Emissions::as_kg));
    let lb = |emissions: Option<Interval<Emissions>>| emissions.map(|emissions| emissions.map(Emissions::as_lb));
    let usd = |money: Option<Interval<Money>>| money.map(|money| money.map(Money::as_usd));
    vec![
        ("device_hours", Some(figures.device_hours.map(DeviceHours::as_device_hours))),
        ("it_energy_kwh", kwh(figures.it_energy)),
        ("energy_kwh", kwh(figures.energy)),
        ("co2e_location_kg", kg(figures.location_based)),
        ("co2e_location_lb", lb(figures.location_based)),
        ("co2e_market_kg", kg(figures.market_based)),
        ("co2e_market_lb", lb(figures.market_based)),
        ("cost_usd", usd(figures.cost)),
        ("electricity_usd", usd(figures.electricity_cost)),
    ]
}
