//! Words such as "8x A100 for 3 days": what people write down when there is no log.

mod names;
mod said;
mod words;

use crate::{
    finding::{Findings, decimal, quoted},
    format::Format,
    measurement::{Measurement, Parts, Watts},
    reader::Reader,
};
use said::{Said, said};
use trainprint_core::quantity::{DeviceHours, Energy, Power, Time};

/// How many sentences are read.
const MOST: usize = 1000;

#[derive(Default)]
pub struct Plain(Vec<Measurement>);

/// Whether a line tells devices and hours, or device-hours.
pub fn is_sign(line: &str) -> bool {
    !said(line).is_empty()
}

impl Reader for Plain {
    fn line(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let all = said(line);
        if all.is_empty() {
            return findings.at(row, "lines that tell no devices and hours", || {
                format!("This tells no devices and hours: {}.", quoted(line))
            });
        }
        for said in all {
            if self.0.len() >= MOST {
                return findings.at(row, "further sentences", || {
                    format!("More than {MOST} sentences are not read; this one is left out.")
                });
            }
            if let Some(doubt) = said.doubt {
                findings.at(row, "sentences that can be read in several ways", || {
                    format!("{doubt}. It is left out: {}.", quoted(line))
                });
                continue;
            }
            said.say(row, line, findings);
            self.0.push(said.measurement());
        }
    }

    fn last(&mut self, row: u64, line: &str, findings: &mut Findings) {
        self.line(row, line, findings);
    }

    fn finish(self: Box<Self>, _: &mut Findings) -> Vec<Measurement> {
        self.0
    }
}

impl Said {
    /// Says what was taken from the sentence, and how.
    fn say(&self, row: u64, line: &str, findings: &mut Findings) {
        let has = match (self.hours.and(self.devices), self.watts.is_some() || self.kwh.is_some()) {
            (Some(_), true) => "hours and devices, and a power or an energy that somebody wrote down",
            (Some(_), false) => "hours and devices, no power",
            (None, true) => "device-hours, and a power or an energy that somebody wrote down",
            (None, false) => "device-hours, no power",
        };
        findings.at(row, "sentences that are no measurement", || {
            format!("{} is what was written down, not what was measured: it has {has}.", quoted(line))
        });
        let small = line.to_lowercase();
        for (word, text) in [("month", "A month is taken for 30 days."), ("year", "A year is taken for 365 days.")] {
            if small.contains(word) {
                findings.at(row, "months and years", || text.to_owned());
            }
        }
        if self.device_hours.is_some() && self.hours.is_none() {
            findings.at(row, "sentences on device-hours", || {
                "Device-hours: hours of all devices together, not of the clock.".to_owned()
            });
        }
        if let (Some(nodes), Some(devices)) = (self.nodes, self.devices) {
            let how = if self.is_by_node { "in all, those of each node times" } else { "in all, on" };
            findings.at(row, "sentences with nodes", || format!("That is {devices} devices {how} {nodes} nodes."));
        }
        if let Some(slice) = &self.slice {
            findings.at(row, "slices of TPUs", || {
                let cores = slice.rsplit('-').next().unwrap_or_default();
                let chips = cores.parse::<u32>().unwrap_or_default() / 2;
                format!(
                    "A TPU {slice} is a slice of {cores} cores, {chips} chips for versions with two cores a chip. It counts as \
                     one device: give the power of the whole slice, or write the chips."
                )
            });
        }
        if let Some(watts) = self.watts {
            findings.at(row, "sentences with a power", || {
                format!("{} W are taken for the power of each device.", decimal(watts, 2))
            });
        }
        if let Some(kwh) = self.kwh {
            findings.at(row, "sentences with an energy", || {
                format!(
                    "{} kWh are taken for the energy of all that is told here; of what parts, it does not say.",
                    decimal(kwh, 3)
                )
            });
        }
    }

    fn measurement(self) -> Measurement {
        let jobs = self.jobs.unwrap_or(1);
        let product = self.hours.zip(self.devices).map(|(hours, devices)| hours * f64::from(devices) * jobs as f64);
        let device_hours = self.device_hours.or(product);
        let of_devices = self.watts.zip(device_hours).map(|(watts, hours)| watts * hours / 1000.0);
        let all_hours = self.hours.map(|hours| hours * jobs as f64).filter(|hours| *hours > 0.0);
        let devices = self.watts.zip(self.devices).map(|(watts, devices)| watts * f64::from(devices));
        let total = self.kwh.zip(all_hours).map(|(kwh, hours)| kwh * 1000.0 / hours);
        let energy = Parts { devices: of_devices, total: self.kwh, ..Parts::default() };
        let watts = Parts { devices, total, ..Parts::default() };
        Measurement {
            device: self.model,
            devices: self.devices,
            hours: self.hours.map(Time::from_hours),
            device_hours: device_hours.map(DeviceHours::from_device_hours),
            jobs: Some(jobs),
            energy: energy.map(Energy::from_kwh).summed(),
            watts: Watts {
                parts: watts.map(Power::from_watts).summed(),
                per_device: self.watts.map(Power::from_watts),
            },
            ..Measurement::of(Format::Plain)
        }
    }
}
