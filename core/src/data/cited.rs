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
    all.extend(PUES.iter().map(|fact| of_datum("pue", fact, "ratio", Pue::as_ratio)));
    all.extend(SHARES.iter().map(|fact| of_datum("shares", fact, "%", Share::as_percent)));
    all.extend(UTILISATION.iter().map(|fact| of_datum("utilisation", fact, "% of TDP", Share::as_percent)));
    all.extend(
        ELECTRICITY.iter().map(|fact| of_datum("electricity", fact, "USD/kWh", ElectricityPrice::as_usd_per_kwh)),
    );
    all.extend(
        EMBODIED.iter().map(|fact| of_datum("embodied", fact, "g/device-hour", EmbodiedRate::as_g_per_device_hour)),
    );
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
    let flops = device.flops.iter().map(move |fact| {
        let tflop = fact.value().map(|speed| speed.as_tflop_per_s());
        cited("flops", fact.precision.in_words(), tflop, "TFLOP/s", fact.source, fact.year, fact.note)
    });
    let prices = device.prices().iter().map(move |fact| {
        let value = fact.value().map(DevicePrice::as_usd_per_device_hour);
        let at = fact.place.map_or(fact.provider.name, Place::name);
        cited("prices", at, value, "USD/device-hour", fact.source, fact.year, fact.note)
    });
    power.chain(tdps).chain(flops).chain(prices)
}

fn of_host(fact: &HostPower) -> Cited {
    let unit = match fact.part {
        HostPart::DramGb => "W/GB",
        HostPart::CpuThread => "W/thread",
        HostPart::CpuCore => "W/core",
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
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::LifecycleGeneration => "lifecycle CO2e of generation",
            Self::DirectGeneration => "direct CO2e of generation",
            Self::LocalOperational => "operational CO2e of the local grid",
            Self::Consumption => "CO2e of consumption",
            Self::Scope2 => "scope 2 CO2e",
            Self::Co2Only => "CO2 of generation",
        }
    }
}

impl Draw {
    /// What the watts cover, in words.
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::WholeSystem => "share of the whole machine",
            Self::Package => "package with CPU and memory",
            Self::DeviceOnly => "the device alone",
        }
    }
}

impl Precision {
    /// The arithmetic, in words.
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::Tensor => "16 bits on tensor units, dense",
            Self::Fp16 => "16 bits",
            Self::Fp32 => "32 bits",
        }
    }
}
