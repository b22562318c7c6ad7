//! Slurm's job accounting, `sacct -P` or `sacct -p`: the device-hours of all jobs, those that failed included.

mod columns;
mod job;
mod open;
mod steps;
mod totals;
mod tres;

use crate::{
    finding::Findings,
    format::Format,
    measurement::Measurement,
    reader::{Reader, stray},
};
use columns::Columns;
use job::Job;
use open::Open;
use std::{
    collections::HashSet,
    hash::{BuildHasherDefault, DefaultHasher, Hash, Hasher},
};
use totals::Totals;

pub use columns::is_header;

/// How many hashes of jobs are remembered, two for each, to see the ones that come again: 9 MB. Memory has to be bounded.
const REMEMBERED: usize = 900_000;

#[derive(Default)]
pub struct Sacct {
    columns: Option<Columns>,
    /// The jobs that may still get steps.
    open: Open,
    /// Hashes of the jobs so far: of each number, and of each number with its start and its time.
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
        let key = hash(&job.id);
        if job.is_step { self.step(key, job, findings) } else { self.job(key, job, findings) }
    }

    /// A step belongs to its job, wherever that stands.
    fn step(&mut self, key: u64, step: Job, findings: &mut Findings) {
        if let Some(known) = self.open.get(key) {
            return known.steps.add(step.row, step.steps, findings);
        }
        if self.seen.contains(&key) || self.is_full() {
            return findings.at(step.row, "steps that stand far from their job", || {
                format!("This step stands so far from job {} that only the job's own row counts.", step.id)
            });
        }
        self.open(key, step, findings);
    }

    fn job(&mut self, key: u64, job: Job, findings: &mut Findings) {
        let full = hash(&(&job.id, &job.start, job.ms));
        let is_known = if self.is_full() { self.seen.contains(&full) } else { !self.seen.insert(full) };
        if is_known {
            return findings.at(job.row, "jobs that are there twice", || {
                format!("Job {} is there already, with the same time; it counts once.", job.id)
            });
        }
        match self.open.get(key) {
            Some(known) if known.is_step => known.adopt(job),
            // A job that was put in the queue again is there once for each start.
            _ => self.open(key, job, findings),
        }
    }

    fn open(&mut self, key: u64, job: Job, findings: &mut Findings) {
        for (key, job) in self.open.insert(key, job).into_iter().flatten() {
            self.count(key, job, findings);
        }
    }

    /// Counts a job that gets no more steps.
    fn count(&mut self, key: u64, mut job: Job, findings: &mut Findings) {
        if !self.is_full() {
            self.seen.insert(key);
        }
        job.settle(findings);
        self.totals.add(&job, findings);
    }

    fn is_full(&self) -> bool {
        self.seen.len() >= REMEMBERED
    }
}

fn hash(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
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
        for (key, job) in self.open.close() {
            self.count(key, job, findings);
        }
        if self.is_full() {
            findings.note(format!("Beyond {} jobs it was not looked for jobs that are there twice.", REMEMBERED / 2));
        }
        if self.totals.jobs == 0 { Vec::new() } else { vec![self.totals.measurement(findings)] }
    }
}
