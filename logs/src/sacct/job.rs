//! One row of sacct: a job, or a step of it.

use super::{
    columns::Columns,
    steps::{Step, Steps},
    tres::devices,
};
use crate::{
    finding::{Findings, quoted},
    number::{Number, is_missing, number},
    stamp::{duration, stamp, whole},
};

/// Slurm writes numbers near the largest it has where it knows none.
const NO_VALUE: f64 = 4_294_967_294.0;

/// A job may not take longer than this: 1,000 years.
const MOST_SECONDS: i64 = 31_536_000_000;

/// No number, start or state of a job is longer, in bytes.
const LONGEST: usize = 200;

#[derive(Clone, Debug)]
pub struct Job {
    pub row: u64,
    /// The first row that spoke of it, be it of a step.
    pub entered: u64,
    /// `900_3` of `900_3.batch`.
    pub id: String,
    /// Only steps of it have been seen so far.
    pub is_step: bool,
    pub start: String,
    /// `CANCELLED` of `CANCELLED by 1000`.
    pub state: String,
    pub ms: i64,
    pub devices: Option<u32>,
    joules: Option<f64>,
    pub steps: Steps,
}

impl Job {
    pub fn of(row: u64, columns: &Columns, cells: &[&str], findings: &mut Findings) -> Option<Self> {
        let cell = |place: Option<usize>| place.and_then(|place| cells.get(place)).copied().unwrap_or_default();
        let whole = cell(columns.id);
        let (id, step) = whole.split_once('.').map_or((whole, None), |(id, step)| (id, Some(step)));
        if !id.starts_with(|c: char| c.is_ascii_digit()) || id.len() > LONGEST {
            findings.at(row, "rows without a job", || {
                format!("{} is the number of no job; the row is left out.", quoted(id))
            });
            return None;
        }
        let state = cut(cell(columns.state).split(' ').next().unwrap_or_default());
        let ms = elapsed(row, cell(columns.elapsed_raw), cell(columns.elapsed), findings);
        if ms.is_none() && step.is_none() {
            findings
                .at(row, "jobs without a time", || format!("Job {id} has no time that could be read; it is left out."));
            return None;
        }
        let mut job = Self {
            row,
            entered: row,
            id: id.to_owned(),
            is_step: step.is_some(),
            start: cut(cell(columns.start)),
            state: if state.is_empty() { "of unknown state".to_owned() } else { state },
            ms: ms.unwrap_or_default(),
            devices: columns.tres.and_then(|_| devices(row, cell(columns.tres), findings)),
            joules: joules(row, cell(columns.energy_raw), cell(columns.energy), findings),
            steps: Steps::default(),
        };
        if let Some(name) = step {
            let (from, to) = (stamp(cell(columns.begin)), stamp(cell(columns.end)));
            let step = Step { name, ms: job.ms, from, to, devices: job.devices.take(), joules: job.joules.take() };
            job.steps = Steps::of(&step);
        }
        Some(job)
    }

    /// The job's own row, after steps of it.
    pub fn adopt(&mut self, own: Job) {
        let (entered, steps) = (self.entered, std::mem::take(&mut self.steps));
        *self = Job { entered, steps, ..own };
    }

    /// All its rows have been read: what its own row does not say, its steps may.
    pub fn settle(&mut self, findings: &mut Findings) {
        if self.is_step {
            self.ms = self.steps.ms(self.row, &self.id, findings);
            self.devices = self.steps.devices;
        } else if let (None, Some(devices)) = (self.devices, self.steps.devices.filter(|devices| *devices > 0)) {
            self.devices = Some(devices);
            findings.at(self.row, "jobs whose GPUs stand with their steps", || {
                format!(
                    "The row of job {} does not say what it had; a step of it had {devices} GPUs, which are taken.",
                    self.id
                )
            });
        }
    }

    /// The job's own energy; where a site leaves it empty, that of its steps.
    pub fn joules(&self, findings: &mut Findings) -> Option<f64> {
        self.joules.or_else(|| self.steps.joules(self.row, self.ms, findings))
    }

    /// Whether it never had a node.
    pub fn is_pending(&self) -> bool {
        self.ms == 0 && (self.state == "PENDING" || self.state == "CANCELLED")
    }
}

fn cut(text: &str) -> String {
    if text.len() <= LONGEST { text.to_owned() } else { text.chars().take(LONGEST / 4).collect() }
}

/// The time of a row in milliseconds.
fn elapsed(row: u64, raw: &str, elapsed: &str, findings: &mut Findings) -> Option<i64> {
    let from_raw = whole(raw).filter(|seconds| *seconds <= MOST_SECONDS).map(|seconds| seconds * 1000);
    let from_text = duration(elapsed).filter(|ms| *ms / 1000 <= MOST_SECONDS);
    if let (Some(raw), Some(text)) = (from_raw, from_text)
        && (raw - text).abs() > 1000
    {
        findings.at(row, "rows whose two times differ", || {
            "Elapsed and ElapsedRaw are two different times here; ElapsedRaw is taken.".to_owned()
        });
    }
    if from_raw.is_none() && from_text.is_some() && !is_missing(raw) {
        findings.at(row, "rows whose ElapsedRaw could not be read", || {
            format!("{} is no count of seconds; Elapsed is taken.", quoted(raw))
        });
    }
    from_raw.or(from_text)
}

/// Joules, or none: sites that measure nothing write nothing or 0.
fn joules(row: u64, raw: &str, text: &str, findings: &mut Findings) -> Option<f64> {
    let has_raw = !is_missing(raw);
    let read = if has_raw { number(raw) } else { suffixed(text) };
    match read {
        Number::Is(value) if value > 0.0 && value < NO_VALUE || (has_raw && value > 2.0 * NO_VALUE && value < 1e18) => {
            Some(value)
        }
        Number::Is(value) if value >= NO_VALUE => {
            findings.at(row, "energies that are Slurm's word for none", || {
                format!("{} is what Slurm writes where it knows no energy.", quoted(if has_raw { raw } else { text }))
            });
            None
        }
        Number::Is(value) if value < 0.0 => unreadable(row, if has_raw { raw } else { text }, findings),
        Number::Unreadable => unreadable(row, if has_raw { raw } else { text }, findings),
        _ => None,
    }
}

fn unreadable(row: u64, cell: &str, findings: &mut Findings) -> Option<f64> {
    findings.at(row, "energies that could not be read", || format!("{} is no energy; it is left out.", quoted(cell)));
    None
}

/// `2.44K`: joules with a prefix.
fn suffixed(text: &str) -> Number {
    const PREFIXES: [(char, f64); 5] = [('K', 1e3), ('M', 1e6), ('G', 1e9), ('T', 1e12), ('P', 1e15)];
    let found = PREFIXES.iter().find_map(|(prefix, factor)| Some((text.strip_suffix(*prefix)?, factor)));
    match found.map(|(digits, factor)| (number(digits), factor)) {
        Some((Number::Is(value), factor)) => Number::Is(value * factor),
        Some((other, _)) => other,
        None => number(text),
    }
}
