//! Sums over all jobs, and what has to be said of them.

use super::job::Job;
use crate::{
    finding::{Findings, counted, decimal, spoken},
    format::Format,
    measurement::{Measurement, Parts, joules},
    stamp::HOUR,
};
use std::collections::BTreeMap;
use trainprint_core::quantity::{DeviceHours, Time};

/// Slurm has about twenty states; what has more is no table of jobs.
const MOST_STATES: usize = 32;

/// Sums over all jobs.
#[derive(Default)]
pub struct Totals {
    pub jobs: u64,
    without_devices: u64,
    /// Jobs that have an entry on what they were given.
    with_tres: u64,
    ms: f64,
    device_ms: f64,
    devices: Option<(u32, u32)>,
    states: BTreeMap<String, u64>,
    other_states: u64,
    never_started: u64,
    joules: f64,
    joules_ms: f64,
    with_energy: u64,
}

impl Totals {
    pub fn add(&mut self, job: &Job, findings: &mut Findings) {
        if job.is_pending() {
            self.never_started += 1;
            return;
        }
        self.jobs += 1;
        if let Some(count) = self.states.get_mut(&job.state) {
            *count += 1;
        } else if self.states.len() < MOST_STATES {
            self.states.insert(job.state.clone(), 1);
        } else {
            self.other_states += 1;
        }
        self.ms += job.ms as f64;
        self.with_tres += u64::from(job.devices.is_some());
        let devices = job.devices.unwrap_or_default();
        self.device_ms += job.ms as f64 * f64::from(devices);
        if devices == 0 {
            self.without_devices += 1;
        } else {
            let (least, most) = self.devices.unwrap_or((devices, devices));
            self.devices = Some((least.min(devices), most.max(devices)));
        }
        if job.state == "RUNNING" {
            findings.at(job.row, "jobs that were still running", || {
                format!("Job {} was still running: its hours are those until then.", job.id)
            });
        }
        if let Some(joules) = job.joules(findings) {
            self.with_energy += 1;
            self.joules += joules;
            self.joules_ms += job.ms as f64;
        }
    }

    fn say(&self, findings: &mut Findings) {
        let mut states: Vec<String> =
            self.states.iter().map(|(state, count)| format!("{count} {}", shown(state))).collect();
        states.extend((self.other_states > 0).then(|| format!("{} in other states", self.other_states)));
        findings.note(format!(
            "Counted: {}. Jobs that failed, timed out or were cancelled are among them, as venues ask.",
            states.join(", ")
        ));
        if self.never_started > 0 {
            let jobs = counted(self.never_started, "job");
            findings.note(format!("{jobs} never started and used nothing; left out."));
        }
        if self.with_tres > 0 && self.without_devices > 0 {
            let jobs = counted(self.without_devices, "job");
            findings.note(format!("{jobs} had no GPU. Their hours are in the hours, and add no device-hours."));
        }
        if let Some((least, most)) = self.devices.filter(|(least, most)| least < most) {
            findings.note(format!("Jobs had {least} to {most} GPUs, so that there is no one count of devices."));
        }
    }

    fn say_energy(&self, findings: &mut Findings) {
        if self.with_energy == 0 {
            return;
        }
        findings.note(
            "ConsumedEnergy is the energy of whole nodes: it is right only for jobs that had their nodes to themselves, it \
             mostly lacks the GPUs where Slurm reads RAPL, and some sites find it too high. Take it with care.",
        );
        if self.with_energy < self.jobs {
            findings.note(format!(
                "Only {} of {} jobs have an energy, {} kWh over {} of theirs. What all jobs used is not known, so that no \
                 energy and no watts are given.",
                self.with_energy,
                self.jobs,
                decimal(self.joules / 3.6e6, 6),
                spoken(self.joules_ms / HOUR as f64)
            ));
        }
    }

    pub fn measurement(&self, findings: &mut Findings) -> Measurement {
        self.say(findings);
        self.say_energy(findings);
        let all = Measurement {
            devices: self.devices.filter(|(least, most)| least == most).map(|(devices, _)| devices),
            hours: Some(Time::from_hours(self.ms / HOUR as f64)),
            device_hours: (self.with_tres > 0).then_some(DeviceHours::from_device_hours(self.device_ms / HOUR as f64)),
            jobs: Some(self.jobs),
            ..Measurement::of(Format::Sacct)
        };
        if self.with_energy < self.jobs {
            return all;
        }
        let energy = Parts { total: Some(joules(self.joules)), ..Parts::default() };
        Measurement { energy, ..all }.with_watts()
    }
}

/// A state in a sentence: Slurm's own are short words.
fn shown(state: &str) -> String {
    state.chars().take(24).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
