//! One row of sacct: a job, or a step of it.

use super::{columns::Columns, tres::devices};
use crate::{
    finding::{Findings, quoted},
    number::{Number, is_missing, number},
    stamp::{duration, whole},
};

/// Slurm writes numbers near the largest it has where it knows none.
const NO_VALUE: f64 = 4_294_967_294.0;

/// A job may not take longer than this: 1,000 years.
const MOST_SECONDS: i64 = 31_536_000_000;

#[derive(Clone, Debug)]
pub struct Job {
    pub row: u64,
    /// `900_3` of `900_3.batch`.
    pub id: String,
    pub is_step: bool,
    pub start: String,
    /// `CANCELLED` of `CANCELLED by 1000`.
    pub state: String,
    pub ms: i64,
    pub devices: Option<u32>,
    own_joules: Option<f64>,
    step_joules: Option<f64>,
}

impl Job {
    pub fn of(row: u64, columns: &Columns, cells: &[&str], findings: &mut Findings) -> Option<Self> {
        let cell = |place: Option<usize>| place.and_then(|place| cells.get(place)).copied().unwrap_or_default();
        let (id, is_step) = cell(columns.id).split_once('.').map_or((cell(columns.id), false), |(id, _)| (id, true));
        if !id.starts_with(|c: char| c.is_ascii_digit()) {
            findings.at(row, "rows without a job", || {
                format!("{} is the number of no job; the row is left out.", quoted(id))
            });
            return None;
        }
        let state = cell(columns.state).split(' ').next().unwrap_or_default();
        let ms = elapsed(row, cell(columns.elapsed_raw), cell(columns.elapsed), findings);
        if ms.is_none() && !is_step {
            findings
                .at(row, "jobs without a time", || format!("Job {id} has no time that could be read; it is left out."));
            return None;
        }
        let joules = joules(row, cell(columns.energy_raw), cell(columns.energy), findings);
        Some(Self {
            row,
            id: id.to_owned(),
            is_step,
            start: cell(columns.start).to_owned(),
            state: if state.is_empty() { "of unknown state".to_owned() } else { state.to_owned() },
            ms: ms.unwrap_or_default(),
            devices: columns.tres.and_then(|_| devices(row, cell(columns.tres), findings)),
            own_joules: joules.filter(|_| !is_step),
            step_joules: joules.filter(|_| is_step),
        })
    }

    /// A step of this job. It has no hours of its own, for its job's has them; its energy may be the only one.
    pub fn step(&mut self, step: &Job) {
        let most = [self.step_joules, step.step_joules].into_iter().flatten().reduce(f64::max);
        self.step_joules = most;
        if self.is_step {
            self.ms = self.ms.max(step.ms);
            self.devices = self.devices.max(step.devices);
        }
    }

    /// The job's own energy; where a site leaves it empty, that of its largest step. Never their sum: `.extern` and
    /// `.batch` are about the same nodes at the same time.
    pub fn joules(&self) -> Option<f64> {
        self.own_joules.or(self.step_joules)
    }

    /// Whether it never had a node.
    pub fn is_pending(&self) -> bool {
        self.ms == 0 && (self.state == "PENDING" || self.state == "CANCELLED")
    }
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
