//! From a project to its canonical link: fixed order, shortest decimals, and the check last.

use std::fmt::Write;

use super::check;
use super::cited::{Basis, Cited};
use super::decimal::write_range;
use super::{Link, VERSION};
use crate::interval::Interval;
use crate::quantity::{DevicePrice, ElectricityPrice, Energy, IntensityUnit, Power, Pue, Share, Time};
use crate::scenario::{PowerDraw, Project, Role, Run};

/// The canonical text, from `v=` to the check. It may be longer than [`super::MAX_LENGTH`]: the caller decides
/// what to do then.
pub fn encode(link: &Link) -> String {
    write(&link.project, link.cited.as_ref())
}

/// The canonical text of a project and the figure cited with it.
pub fn write(project: &Project, cited: Option<&Cited>) -> String {
    let runs = project.runs();
    let mut out = String::with_capacity(192 * runs.len());
    // Writing to a String cannot fail.
    let _ = write!(out, "v={VERSION}");
    if let Some(release) = &project.release {
        let _ = write!(out, "&d={release}");
    }
    if runs.len() > 1 {
        let _ = write!(out, "&r={}", runs.len());
    }
    for run in runs {
        write_run(&mut out, run);
    }
    if let Some(cited) = cited {
        let key = match cited.basis {
            Basis::Market => "c",
            Basis::Location => "cl",
        };
        let _ = write!(out, "&{key}={}{}", cited.digits, cited.unit.sign());
    }
    let check = check::of(&out);
    out + "&k=" + &check
}

fn write_run(out: &mut String, run: &Run) {
    let role = match run.role {
        Role::Final => "final",
        Role::Development => "dev",
    };
    let _ = write!(out, "&run={role}&hw={}&n={}", run.device.id(), run.devices.0);
    range(out, "h", run.hours.map(Time::as_hours));
    let _ = write!(out, "&x={}", run.jobs.0);
    write_power(out, run.power);
    range(out, "pue", run.pue.map(Pue::as_ratio));
    range(out, "ci", run.grid.map(|grid| grid.value()));
    out.push_str(match run.grid.best().unit() {
        IntensityUnit::LbPerKwh => "lb",
        IntensityUnit::GPerKwh => "g",
    });
    range(out, "re", run.renewable.map(Share::as_percent));
    range_or_none(out, "usd", run.price.map(|price| price.map(DevicePrice::as_usd_per_device_hour)));
    range_or_none(out, "el", run.electricity_price.map(|price| price.map(ElectricityPrice::as_usd_per_kwh)));
    let _ = write!(out, "&at={}&by={}", run.place.id(), run.provider.id());
}

fn write_power(out: &mut String, power: Option<PowerDraw>) {
    match power {
        None => out.push_str("&w=none"),
        Some(PowerDraw::Total(power)) => range(out, "w", power.map(Power::as_watts)),
        Some(PowerDraw::Parts { cpu, dram, per_device }) => {
            for (key, part) in [("pc", cpu), ("pr", dram), ("pg", per_device)] {
                range_or_none(out, key, part.map(|power| power.map(Power::as_watts)));
            }
        }
        Some(PowerDraw::Energy(energy)) => range(out, "kwh", energy.map(Energy::as_kwh)),
    }
}

fn range(out: &mut String, key: &str, value: Interval<f64>) {
    key_of(out, key);
    write_range(out, value);
}

fn range_or_none(out: &mut String, key: &str, value: Option<Interval<f64>>) {
    match value {
        Some(value) => range(out, key, value),
        None => {
            key_of(out, key);
            out.push_str("none");
        }
    }
}

fn key_of(out: &mut String, key: &str) {
    out.push('&');
    out.push_str(key);
    out.push('=');
}
