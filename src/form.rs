//! What typing and choosing in the form does to a run. A field is named by its key in links.

use trainprint_core::data::{Device, Entry, Place, Provider};
use trainprint_core::format::copied;
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{
    DevicePrice, Devices, ElectricityPrice, Energy, Intensity, IntensityUnit, Jobs, Power, Pue, Share, Time,
};
use trainprint_core::scenario::{PowerDraw, Role, Run};

/// What a field hands up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Typed {
    /// A value; absent where the field says that there is none.
    Value(Option<Interval<f64>>),
    /// The text can't be read; the last value stays.
    Unread,
    /// The text gave way to a value from elsewhere. There is nothing to take over: newer edits may have happened since.
    Replaced,
}

/// Puts a number into a run. A field that needs a number leaves the run as it is where there is none.
pub fn put(run: &mut Run, field: &str, value: Option<Interval<f64>>) {
    match field {
        "usd" => run.price = value.map(|usd| usd.map(DevicePrice::from_usd_per_device_hour)),
        "el" => run.electricity_price = value.map(|usd| usd.map(ElectricityPrice::from_usd_per_kwh)),
        "w" => run.power = value.map(|watts| PowerDraw::Total(watts.map(Power::from_watts))),
        "kwh" => run.power = value.map(|kwh| PowerDraw::Energy(kwh.map(Energy::from_kwh))),
        "pc" | "pr" | "pg" => put_part(run, field, value.map(|watts| watts.map(Power::from_watts))),
        _ => {
            if let Some(value) = value {
                put_needed(run, field, value);
            }
        }
    }
}

fn put_needed(run: &mut Run, field: &str, value: Interval<f64>) {
    match field {
        "n" => *run = run.with_devices(Devices(value.best() as u32)),
        "h" => run.hours = value.map(Time::from_hours),
        "x" => run.jobs = Jobs(value.best() as u32),
        "pue" => run.pue = value.map(Pue::from_ratio),
        "ci" => {
            let unit = run.grid.best().unit();
            run.grid = value.map(|number| Intensity::new(number, unit));
        }
        "re" => run.renewable = value.map(Share::from_percent),
        _ => debug_assert!(false, "no field is called {field}"),
    }
}

fn put_part(run: &mut Run, field: &str, watts: Option<Interval<Power>>) {
    let (mut cpu, mut dram, mut per_device) = parts(run);
    match field {
        "pc" => cpu = watts,
        "pr" => dram = watts,
        _ => per_device = watts,
    }
    run.power = Some(PowerDraw::Parts { cpu, dram, per_device });
}

type Watts = Option<Interval<Power>>;

/// CPUs, DRAM and one device, where the power is given so.
pub fn parts(run: &Run) -> (Watts, Watts, Watts) {
    match run.power {
        Some(PowerDraw::Parts { cpu, dram, per_device }) => (cpu, dram, per_device),
        _ => (None, None, None),
    }
}

/// The run after something was chosen in a list; nothing where the list has no such row.
pub fn chosen(run: &Run, field: &str, id: &str) -> Option<Run> {
    match field {
        "hw" => Some(run.on_device(Device::find(id)?)),
        // Where the run is already, nothing is chosen: its grid may be another than today's.
        "at" => Place::find(id).filter(|place| place.id != run.place.id()).map(|place| run.at_place(place)),
        "by" => Some(run.by_provider(Provider::find(id)?)),
        "ci-unit" => {
            let unit = if id == "lb" { IntensityUnit::LbPerKwh } else { IntensityUnit::GPerKwh };
            let converted = |grid: Intensity| match grid.in_unit(unit) {
                same if grid.unit() == unit => same,
                other => Intensity::new(copied(other.value()), unit),
            };
            Some(Run { grid: run.grid.map(converted), ..run.clone() })
        }
        "role" => Some(Run { role: if id == "final" { Role::Final } else { Role::Development }, ..run.clone() }),
        _ => None,
    }
}
