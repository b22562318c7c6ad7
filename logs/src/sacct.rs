//! Slurm's job accounting, `sacct -P` or `sacct -p`: the device-hours of all jobs, those that failed included.

mod columns;
mod job;
mod tres;

use crate::{
    finding::{Findings, counted},
    format::Format,
    measurement::{Measurement, Parts, joules},
    reader::{Reader, stray},
    stamp::HOUR,
};
use columns::Columns;
use job::Job;
use std::{
    collections::{BTreeMap, HashSet},
    hash::{BuildHasherDefault, DefaultHasher, Hash, Hasher},
};
use trainprint_core::quantity::{DeviceHours, Time};

pub use columns::is_header;

/// How many jobs are remembered, to see the ones that come again: 9 MB. Memory has to be bounded.
const REMEMBERED: usize = 900_000;

/// Slurm has about twenty states; what has more is no table of jobs.
const MOST_STATES: usize = 32;

#[derive(Default)]
pub struct Sacct {
    columns: Option<Columns>,
    /// The job whose rows are being read, and whether its own row was among them.
    job: Option<Job>,
    /// Hashes of the jobs so far.
    seen: HashSet<u64, BuildHasherDefault<Hashed>>,
    totals: Totals,
}

/// The hash of what is a hash already.
#[derive(Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.0 = self.0.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Sums over all jobs.
#[derive(Default)]
struct Totals {
    jobs: u64,
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

impl Sacct {
    fn row(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let Some(columns) = &self.columns else { return stray(row, line, Format::Sacct, findings) };
        let cells: Vec<&str> = columns.cells(line);
        if cells.len() < 2 {
            return stray(row, line, Format::Sacct, findings);
        }
        if cells.len() != columns.width {
            let (has, names) = (cells.len(), columns.width);
            return findings.at(row, "rows with too few or too many cells", || {
                format!(
                    "This row has {has} cells where the header has {names}: it is left out. A name with a | in it does that."
                )
            });
        }
        let Some(job) = Job::of(row, columns, &cells, findings) else { return };
        if job.is_step && self.job.as_ref().is_some_and(|known| known.id == job.id) {
            if let Some(known) = &mut self.job {
                known.step(&job);
            }
            return;
        }
        self.flush(findings);
        if job.is_step {
            findings.at(row, "steps without the row of their job", || {
                format!("The row of job {} is missing; its first step stands for it.", job.id)
            });
        }
        self.job = Some(job);
    }

    /// Counts the job whose rows have all been read.
    fn flush(&mut self, findings: &mut Findings) {
        let Some(job) = self.job.take() else { return };
        if !self.is_new(&job) {
            return findings.at(job.row, "jobs that are there twice", || {
                format!("Job {} is there already, with the same time; it counts once.", job.id)
            });
        }
        self.totals.add(&job, findings);
    }

    fn is_new(&mut self, job: &Job) -> bool {
        let mut hasher = DefaultHasher::new();
        (&job.id, &job.start, job.ms).hash(&mut hasher);
        let key = hasher.finish();
        if self.seen.len() < REMEMBERED { self.seen.insert(key) } else { !self.seen.contains(&key) }
    }
}

impl Totals {
    fn add(&mut self, job: &Job, findings: &mut Findings) {
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
        if let Some(joules) = job.joules() {
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
            let (with, all) = (self.with_energy, self.jobs);
            findings.note(format!("Only {with} of {all} jobs have an energy; the watts are about their hours alone."));
        }
    }

    fn measurement(&self, findings: &mut Findings) -> Measurement {
        self.say(findings);
        self.say_energy(findings);
        let all = Measurement {
            devices: self.devices.filter(|(least, most)| least == most).map(|(devices, _)| devices),
            hours: Some(Time::from_hours(self.ms / HOUR as f64)),
            device_hours: (self.with_tres > 0).then_some(DeviceHours::from_device_hours(self.device_ms / HOUR as f64)),
            jobs: Some(self.jobs),
            ..Measurement::of(Format::Sacct)
        };
        if self.with_energy == 0 {
            return all;
        }
        let energy = Parts { total: Some(joules(self.joules)), ..Parts::default() };
        let measured =
            Measurement { hours: Some(Time::from_hours(self.joules_ms / HOUR as f64)), energy, ..all.clone() };
        Measurement { hours: all.hours, ..measured.with_watts() }
    }
}

impl Reader for Sacct {
    fn line(&mut self, row: u64, line: &str, findings: &mut Findings) {
        if !is_header(line) {
            return self.row(row, line, findings);
        }
        let columns = Columns::named(line);
        match &self.columns {
            None => columns.say(row, findings),
            Some(_) => findings.at(row, "rows with the names of the columns again", || {
                "The names of the columns come again here: two outputs were put together.".to_owned()
            }),
        }
        self.columns = Some(columns);
    }

    fn finish(mut self: Box<Self>, findings: &mut Findings) -> Vec<Measurement> {
        self.flush(findings);
        if self.seen.len() >= REMEMBERED {
            findings.note(format!("Beyond {REMEMBERED} jobs it was not looked for jobs that are there twice."));
        }
        if self.totals.jobs == 0 { Vec::new() } else { vec![self.totals.measurement(findings)] }
    }
}

/// A state in a sentence: Slurm's own are short words.
fn shown(state: &str) -> String {
    state.chars().take(24).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
