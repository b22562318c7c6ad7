//! Every fact of every table in one shape: what a list of sources shows and searches.

use super::grid::Basis;
use super::source::{Datum, Source};
use super::*;
use crate::quantity::{DevicePrice, Power};

/// One fact with what one needs to cite it.
#[derive(Clone, Debug, PartialEq)]
pub struct Cited {
    /// The table, as its file is called.
    pub table: &'static str,
    /// What the fact is about: a grid, a device, a provider.
    pub subject: &'static str,
    /// What the figure counts, or where and when it holds.
    pub what: &'static str,
    /// The figure, in `unit`.
    pub value: Interval<f64>,
    /// Its unit.
    pub unit: &'static str,
    /// Who says so.
    pub source: &'static Source,
    /// The year it describes.
    pub year: u16,
    /// What to know before using it; may be empty.
    pub note: &'static str,
}

/// Every fact, table by table.
pub fn cited() -> Vec<Cited> {
    let mut all = Vec::new();
    all.extend(GRIDS.iter().flat_map(of_grid));
    all.extend(DEVICES.iter().flat_map(of_device));
    all.extend(PUES.iter().map(|fact| of_datum("pue", fact, words::data::ratio(), Pue::as_ratio)));
    all.extend(SHARES.iter().map(|fact| of_datum("shares", fact, "%", Share::as_percent)));
    all.extend(UTILISATION.iter().map(|fact| of_datum("utilisation", fact, words::data::of_tdp(), Share::as_percent)));
    all.extend(
        ELECTRICITY.iter().map(|fact| of_datum("electricity", fact, "USD/kWh", ElectricityPrice::as_usd_per_kwh)),
    );
    all.extend(
        EMBODIED.iter().map(|fact| {
            of_datum("embodied", fact, words::data::g_per_device_hour(), EmbodiedRate::as_g_per_device_hour)
        }),
    );
    all.extend(NOTABLE.iter().map(|fact| of_datum("notable", fact, "petaflop/s-days", Compute::as_petaflop_s_days)));
    all.extend(HOST_POWER.iter().map(of_host));
    all.extend(EQUIVALENCES.iter().map(of_equivalence));
    all
}

fn of_datum<T: Copy>(table: &'static str, fact: &Datum<T>, unit: &'static str, number: fn(T) -> f64) -> Cited {
    let Datum { name, value, source, year, note, .. } = *fact;
    Cited { table, subject: name, what: "", value: value.map(number), unit, source, year, note }
}

fn of_grid(grid: &'static Grid) -> impl Iterator<Item = Cited> {
    grid.facts.iter().map(|fact| Cited {
        table: "intensities",
        subject: grid.name,
        what: fact.basis.in_words(),
        value: fact.value().map(crate::quantity::Intensity::value),
        unit: fact.unit.sign(),
        source: fact.source,
        year: fact.year,
        note: fact.note,
    })
}

fn of_device(device: &'static Device) -> impl Iterator<Item = Cited> {
    let cited = move |table, what, value, unit, source, year, note| Cited {
        table,
        subject: device.name,
        what,
        value,
        unit,
        source,
        year,
        note,
    };
    let power = device.power.iter().map(move |fact| {
        let value = fact.value().map(Power::as_watts);
        cited("device_power", fact.draw.in_words(), value, "W", fact.source, fact.year, fact.note)
    });
    let tdps = device.tdps.iter().map(move |fact| {
        cited("tdps", "TDP", fact.value().map(Power::as_watts), "W", fact.source, fact.year, fact.note)
    });
    let flops = device.flops().map(move |fact| {
        let tflop = fact.value().map(|speed| speed.as_tflop_per_s());
        cited("flops", fact.precision.in_words(), tflop, "TFLOP/s", fact.source, fact.year, fact.note)
    });
    let prices = device.prices().iter().map(move |fact| {
        let value = fact.value().map(DevicePrice::as_usd_per_device_hour);
        let at = fact.place.map_or(fact.provider.name, Place::name);
        cited("prices", at, value, words::data::usd_per_device_hour(), fact.source, fact.year, fact.note)
    });
    power.chain(tdps).chain(flops).chain(prices)
}

fn of_host(fact: &HostPower) -> Cited {
    let unit = match fact.part {
        HostPart::DramGb => "W/GB",
        HostPart::CpuThread => words::data::w_per_thread(),
        HostPart::CpuCore => words::data::w_per_core(),
        HostPart::Cpu => "W/CPU",
    };
    let value = fact.value().map(Power::as_watts);
    let HostPower { name, source, year, note, .. } = *fact;
    Cited { table: "host_power", subject: name, what: "", value, unit, source, year, note }
}

fn of_equivalence(row: &Equivalence) -> Cited {
    let value = row.emissions.map(Emissions::as_kg);
    let Equivalence { name, per, source, year, note, .. } = *row;
    Cited { table: "equivalences", subject: name, what: per, value, unit: "kg", source, year, note }
}

impl Basis {
    /// What the figure counts, in words.
    pub fn in_words(self) -> &'static str {
        match self {
            Self::LifecycleGeneration => words::data::lifecycle_generation(),
            Self::DirectGeneration => words::data::direct_generation(),
            Self::LocalOperational => words::data::local_operational(),
            Self::Consumption => words::data::consumption(),
            Self::Scope2 => words::data::scope_2(),
            Self::Co2Only => words::data::co2_only(),
        }
    }
}

impl Draw {
    /// What the watts cover, in words.
    pub fn in_words(self) -> &'static str {
        match self {
            Self::WholeSystem => words::data::whole_system(),
            Self::Package => words::data::package(),
            Self::DeviceOnly => words::data::device_only(),
        }
    }
}

impl Precision {
    /// The arithmetic, in words.
    pub fn in_words(self) -> &'static str {
        match self {
            Self::Tensor => words::data::tensor(),
            Self::Fp16 => words::data::fp16(),
            Self::Fp32 => words::data::fp32(),
        }
    }
}
