//! From a project to the text of its file: every input, defaults included, one run to a line.

use std::fmt::Write;

use super::{SCHEMA, keys};
use crate::digits;
use crate::interval::Interval;
use crate::quantity::{DevicePrice, ElectricityPrice, Energy, IntensityUnit, Power, Pue, Share, Time};
use crate::scenario::{PowerDraw, Project, Role, Run};

/// The text of a `*.trainprint.json` file, at full precision; [`super::open`] reads it back to an equal project.
pub fn save(project: &Project) -> String {
    written(project, "")
}

/// The same of runs that are alternatives to each other, and not to be added up.
pub fn save_alternatives(project: &Project) -> String {
    written(project, &format!("\"{}\": \"{}\",\n", keys::READING, keys::ALTERNATIVES))
}

fn written(project: &Project, reading: &str) -> String {
    let mut out = String::with_capacity(64 + 448 * project.runs().len());
    let release = project.release.as_deref().map_or_else(|| "null".to_owned(), quoted);
    // Writing to a String cannot fail.
    let _ = write!(out, "{{\n\"trainprint\": {SCHEMA},\n\"data_release\": {release},\n{reading}\"runs\": [");
    for (index, run) in project.runs().iter().enumerate() {
        out.push_str(if index == 0 { "\n{" } else { ",\n{" });
        write_run(&mut out, run);
        out.push('}');
    }
    out + "\n]\n}\n"
}

fn write_run(out: &mut String, run: &Run) {
    let _ = write!(out, "\"{}\": {}", keys::NAME, quoted(&run.name));
    text(out, keys::ROLE, role(run.role));
    text(out, keys::DEVICE, run.device.id());
    put(out, keys::DEVICES, run.devices.0);
    range(out, keys::HOURS, Some(run.hours.map(Time::as_hours)));
    put(out, keys::JOBS, run.jobs.0);
    write_power(out, run.power);
    range(out, keys::PUE, Some(run.pue.map(Pue::as_ratio)));
    range(out, grid_key(run), Some(run.grid.map(|grid| grid.value())));
    range(out, keys::RENEWABLE, Some(run.renewable.map(Share::as_percent)));
    range(out, keys::PRICE, run.price.map(|price| price.map(DevicePrice::as_usd_per_device_hour)));
    let electricity = run.electricity_price.map(|price| price.map(ElectricityPrice::as_usd_per_kwh));
    range(out, keys::ELECTRICITY, electricity);
    text(out, keys::PLACE, run.place.id());
    text(out, keys::PROVIDER, run.provider.id());
}

fn write_power(out: &mut String, power: Option<PowerDraw>) {
    let watts = |part: Option<Interval<Power>>| part.map(|power| power.map(Power::as_watts));
    match power {
        None => range(out, keys::JOB_POWER, None),
        Some(PowerDraw::Total(power)) => range(out, keys::JOB_POWER, watts(Some(power))),
        Some(PowerDraw::Parts { cpu, dram, per_device }) => {
            range(out, keys::CPU, watts(cpu));
            range(out, keys::DRAM, watts(dram));
            range(out, keys::PER_DEVICE, watts(per_device));
        }
        Some(PowerDraw::Energy(energy)) => range(out, keys::JOB_ENERGY, Some(energy.map(Energy::as_kwh))),
    }
}

/// The role, as files and tables write it.
pub(super) fn role(role: Role) -> &'static str {
    match role {
        Role::Final => keys::FINAL,
        Role::Development => keys::DEVELOPMENT,
    }
}

/// The key of the grid intensity in the unit it was given in.
pub(super) fn grid_key(run: &Run) -> &'static str {
    match run.grid.best().unit() {
        IntensityUnit::GPerKwh => keys::GRID_G,
        IntensityUnit::LbPerKwh => keys::GRID_LB,
    }
}

fn range(out: &mut String, key: &str, value: Option<Interval<f64>>) {
    let Some(value) = value else { return put(out, key, "null") };
    put(out, key, "");
    if value.is_exact() {
        return digits::write(out, value.best());
    }
    for (name, bound) in [("{\"low\": ", value.low()), (", \"best\": ", value.best()), (", \"high\": ", value.high())] {
        out.push_str(name);
        digits::write(out, bound);
    }
    out.push('}');
}

fn text(out: &mut String, key: &str, value: &str) {
    put(out, key, quoted(value));
}

fn put(out: &mut String, key: &str, value: impl std::fmt::Display) {
    let _ = write!(out, ", \"{key}\": {value}");
}

/// A text as JSON writes it. A string always has such a text.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}
