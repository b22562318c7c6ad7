//! A project as a table (RFC 4180): one row a run, its inputs and its results, the unit in each column's name.
//!
//! A range has three columns that end in `_low`, `_best` and `_high`; what is absent is an empty cell.

use std::borrow::Cow;

use super::keys;
use super::results::RESULTS;
use super::save::role;
use crate::digits::Digits;
use crate::estimate::ProjectEstimate;
use crate::interval::Interval;
use crate::quantity::{DevicePrice, ElectricityPrice, Energy, IntensityUnit, Power, Pue, Share, Time};
use crate::scenario::{PowerDraw, Project, Run};

/// The table of a project and its figures, at full precision; [`super::paste`] reads its inputs back as they were.
pub fn write(project: &Project, estimate: &ProjectEstimate) -> String {
    let out = String::with_capacity(512 * (project.runs().len() + 4));
    let mut table = Table { out, digits: Digits::default(), is_first: true };
    for key in keys::KEYS {
        match key {
            keys::JOB_POWER => {
                table.cell(keys::POWER_GIVEN_AS);
                table.names(key);
            }
            _ if keys::is_range(key) => table.names(key),
            _ => table.cell(key),
        }
    }
    RESULTS.iter().for_each(|(name, _)| table.names(name));
    table.end();
    for (run, figures) in project.runs().iter().zip(&estimate.runs) {
        inputs(&mut table, run);
        RESULTS.iter().for_each(|(_, figure)| table.range(figure(figures), |value| value));
        table.end();
    }
    table.out
}

fn inputs(table: &mut Table, run: &Run) {
    table.text(&run.name);
    table.cell(role(run.role));
    table.text(run.device.id());
    table.cell(&run.devices.0.to_string());
    table.range(Some(run.hours), Time::as_hours);
    table.cell(&run.jobs.0.to_string());
    power(table, run.power);
    table.range(Some(run.pue), Pue::as_ratio);
    for unit in [IntensityUnit::GPerKwh, IntensityUnit::LbPerKwh] {
        table.range(Some(run.grid).filter(|grid| grid.best().unit() == unit), |grid| grid.value());
    }
    table.range(Some(run.renewable), Share::as_percent);
    table.range(run.price, DevicePrice::as_usd_per_device_hour);
    table.range(run.electricity_price, ElectricityPrice::as_usd_per_kwh);
    table.text(run.place.id());
    table.text(run.provider.id());
}

fn power(table: &mut Table, power: Option<PowerDraw>) {
    let (way, watts, energy) = match power {
        None => (keys::UNKNOWN, [None; 4], None),
        Some(PowerDraw::Total(total)) => (keys::AS_JOB, [Some(total), None, None, None], None),
        Some(PowerDraw::Parts { cpu, dram, per_device }) => (keys::AS_PARTS, [None, cpu, dram, per_device], None),
        Some(PowerDraw::Energy(energy)) => (keys::AS_ENERGY, [None; 4], Some(energy)),
    };
    table.cell(way);
    watts.into_iter().for_each(|watts| table.range(watts, Power::as_watts));
    table.range(energy, Energy::as_kwh);
}

/// Whether a spreadsheet could take a text that begins so for a formula; and the mark itself, so that it can be undone.
fn is_active(first: char) -> bool {
    matches!(first, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '\'')
}

/// A text no spreadsheet takes for a formula: an apostrophe stands before what could begin one.
fn guarded(text: &str) -> Cow<'_, str> {
    if text.starts_with(is_active) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text before it was guarded.
pub(super) fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| rest.starts_with(is_active)).unwrap_or(text)
}

struct Table {
    out: String,
    digits: Digits,
    is_first: bool,
}

impl Table {
    /// A cell of our own words or digits.
    fn cell(&mut self, text: &str) {
        if !self.is_first {
            self.out.push(',');
        }
        self.is_first = false;
        self.out.push_str(text);
    }

    /// A cell of somebody's text.
    fn text(&mut self, text: &str) {
        let text = guarded(text);
        let needs_quotes = text.contains([',', ';', '"', '\t', '\r', '\n']) || text.trim() != text;
        if needs_quotes { self.cell(&format!("\"{}\"", text.replace('"', "\"\""))) } else { self.cell(&text) }
    }

    fn range<T: Copy>(&mut self, value: Option<Interval<T>>, unit: impl Fn(T) -> f64) {
        for bound in value.map_or([None; 3], |value| [value.low(), value.best(), value.high()].map(Some)) {
            self.cell("");
            bound.into_iter().for_each(|bound| self.digits.write(&mut self.out, unit(bound)));
        }
    }

    fn names(&mut self, key: &str) {
        keys::BOUNDS.iter().for_each(|bound| self.cell(&format!("{key}_{bound}")));
    }

    fn end(&mut self) {
        self.out.push_str("\r\n");
        self.is_first = true;
    }
}
