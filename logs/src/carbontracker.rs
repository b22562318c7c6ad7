//! carbontracker, both of its files: the one with energies, which have the PUE inside, and the one with average power,
//! which has not.

mod epochs;

use crate::{
    finding::{Findings, quoted},
    format::Format,
    measurement::{Measurement, Parts},
    number::{number, with_unit},
    reader::{Reader, foreign},
    stamp::{duration, hours},
};
use epochs::Epochs;
use trainprint_core::limits;
use trainprint_core::quantity::{DeviceHours, Energy, Pue, Time};

/// How many runs of one file are read.
const MOST_RUNS: usize = 1000;

#[derive(Default)]
pub struct Carbontracker {
    runs: Vec<Run>,
    section: Section,
}

/// What the lines with tabs are about.
#[derive(Clone, Copy, Default, PartialEq)]
enum Section {
    #[default]
    None,
    Actual,
    Predicted,
}

#[derive(Default)]
struct Run {
    row: u64,
    devices: Option<u32>,
    model: Option<String>,
    pue: Option<f64>,
    actual: Option<Actual>,
    epochs: Epochs,
}

/// What was used up to some epoch, PUE inside.
#[derive(Clone, Copy, Default)]
struct Actual {
    row: u64,
    epochs: u64,
    ms: Option<i64>,
    kwh: Option<f64>,
}

pub fn is_sign(line: &str) -> bool {
    let line = line.get(..1000).unwrap_or(line);
    line.contains("CarbonTracker:")
        || line.contains("carbontracker version")
        || line.contains("Average power usage (W) for ")
        || line.contains("The following components were found:")
        || line.contains("Actual consumption for ")
}

impl Carbontracker {
    fn run(&mut self, row: u64) -> Option<&mut Run> {
        if self.runs.is_empty() {
            self.runs.push(Run { row, ..Run::default() });
        }
        self.runs.last_mut()
    }

    /// A run begins where the components are listed.
    fn begin(&mut self, row: u64, line: &str) {
        let is_new =
            self.runs.last().is_none_or(|run| run.actual.is_some() || run.epochs.count > 0 || run.model.is_some());
        if is_new && self.runs.len() < MOST_RUNS {
            let pue = self.runs.last().and_then(|run| run.pue);
            self.runs.push(Run { row, pue, ..Run::default() });
        }
        let Some(run) = self.runs.last_mut() else { return };
        let gpus = line.split("GPU with device(s) ").nth(1).and_then(|rest| rest.split(". ").next());
        let gpus = gpus.map(|gpus| gpus.trim_end_matches('.').split(", ").collect::<Vec<_>>());
        if let Some(gpus) = gpus {
            run.devices = u32::try_from(gpus.len()).ok();
            run.model = gpus.first().map(|first| (*first).to_owned());
        }
    }

    /// A line of a section: `Energy: 0.003504 kWh`.
    fn entry(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let is_actual = self.section == Section::Actual;
        let Some((name, value)) = line.trim().split_once(':') else { return };
        let value = value.trim();
        let Some(actual) = self.run(row).and_then(|run| run.actual.as_mut()).filter(|_| is_actual) else { return };
        match name {
            "Time" => match duration(value) {
                Some(ms) => actual.ms = Some(ms),
                None => unreadable(row, value, "time", findings),
            },
            "Energy" => match kwh(value) {
                Some(kwh) => actual.kwh = Some(kwh),
                None => unreadable(row, value, "energy", findings),
            },
            _ => {}
        }
    }

    fn section(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let epochs = line.split(" for ").nth(1).and_then(|rest| rest.split(' ').next()).and_then(|n| n.parse().ok());
        let is_actual = line.contains("Actual consumption");
        self.section = if is_actual { Section::Actual } else { Section::Predicted };
        let Some(run) = self.run(row) else { return };
        if !is_actual {
            return findings.at(row, "predictions", || {
                "Predicted consumption is a forecast and no measurement; it is not counted.".to_owned()
            });
        }
        let epochs = epochs.unwrap_or_default();
        if let Some(before) = run.actual {
            let is_more = epochs >= before.epochs;
            findings.at(row, "times that consumption is told again", || {
                format!(
                    "Consumption is told again, now for {epochs} epochs after {} in row {}: each counts from the start, \
                     so that only the {} counts.",
                    before.epochs,
                    before.row,
                    if is_more { "later one" } else { "longer one" }
                )
            });
            if !is_more {
                self.section = Section::Predicted;
                return;
            }
        }
        run.actual = Some(Actual { row, epochs, ..Actual::default() });
    }

    fn power(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let Some((name, value)) =
            line.split("Average power usage (W) for ").nth(1).and_then(|rest| rest.split_once(':'))
        else {
            return;
        };
        if let Some(run) = self.run(row) {
            run.epochs.power(row, name.trim(), value, findings);
        }
    }
}

impl Reader for Carbontracker {
    fn line(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let is = |sign: &str| line.contains(sign);
        if is("The following components were found:") {
            self.begin(row, line);
        } else if is("PUE coefficient of ") {
            let text = line.split("PUE coefficient of ").nth(1).unwrap_or_default();
            let pue =
                number(with_unit(text).0.trim_end_matches('.')).get().filter(|pue| limits::PUE.check(*pue).is_ok());
            if let Some(run) = self.run(row) {
                run.pue = pue.or(run.pue);
            }
        } else if is("Actual consumption for ") || is("Predicted consumption for ") {
            self.section(row, line, findings);
        } else if is("Duration: ") {
            if let Some(run) = self.run(row) {
                run.epochs.duration(row, line, findings);
            }
        } else if line.trim_end().ends_with(':') && line.contains(" - Epoch ") {
            if let Some(run) = self.run(row) {
                run.epochs.begin();
            }
        } else if is("Average power usage (W) for ") {
            self.power(row, line, findings);
        } else if line.starts_with(['\t', ' ']) {
            self.entry(row, line, findings);
        } else if let Some(other) = Format::of_line(line).filter(|format| *format != Format::Carbontracker) {
            foreign(row, other, findings);
        }
    }

    fn last(&mut self, row: u64, line: &str, findings: &mut Findings) {
        self.line(row, line, findings);
    }

    fn finish(self: Box<Self>, findings: &mut Findings) -> Vec<Measurement> {
        self.runs.iter().filter_map(|run| run.measurement(findings)).collect()
    }
}

impl Run {
    fn measurement(&self, findings: &mut Findings) -> Option<Measurement> {
        let into = Measurement { device: self.model.clone(), jobs: Some(1), ..Measurement::of(Format::Carbontracker) };
        let measured = match &self.actual {
            Some(actual) if actual.kwh.is_some() => self.of_energy(*actual, into, findings),
            _ if self.epochs.count > 0 => self.epochs.measurement(self.row, self.devices, into, findings),
            _ => return None,
        };
        Some(measured)
    }

    fn of_energy(&self, actual: Actual, into: Measurement, findings: &mut Findings) -> Measurement {
        let kwh = actual.kwh.unwrap_or_default();
        match self.pue {
            Some(pue) => findings.at(actual.row, "energies with a PUE inside", || {
                format!("A PUE of {pue} is already in this energy; it is divided out, so that it is not applied twice.")
            }),
            None => findings.at(actual.row, "energies with a PUE that is not told", || {
                "carbontracker has already multiplied this energy by a PUE, 1.58 in most versions, which this file does \
                 not tell. The energy is left as it is: give the run a PUE of 1, or read the other file, \
                 *_carbontracker.log, which says it."
                    .to_owned()
            }),
        }
        let time = actual.ms.map(hours);
        Measurement {
            devices: self.devices,
            hours: time.map(Time::from_hours),
            device_hours: self
                .devices
                .zip(time)
                .map(|(devices, hours)| DeviceHours::from_device_hours(hours * f64::from(devices))),
            energy: Parts { total: Some(Energy::from_kwh(kwh / self.pue.unwrap_or(1.0))), ..Parts::default() },
            pue: self.pue.map(Pue::from_ratio),
            energy_has_pue: self.pue.is_none(),
            ..into
        }
        .with_watts()
    }
}

fn unreadable(row: u64, text: &str, noun: &'static str, findings: &mut Findings) {
    findings.at(row, "entries that could not be read", || format!("{} is no {noun}; it is left out.", quoted(text)));
}

/// An energy with its unit.
fn kwh(text: &str) -> Option<f64> {
    let (value, unit) = with_unit(text);
    let factor = match unit {
        "kWh" => 1.0,
        "Wh" => 1e-3,
        "MWh" => 1e3,
        "J" => 1.0 / 3.6e6,
        _ => return None,
    };
    Some(number(value).positive()? * factor)
}
