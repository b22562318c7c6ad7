//! The steps of a job: what they say where the job's own row is missing or leaves a cell empty.

use crate::{
    finding::{Findings, counted, spoken},
    stamp::hours,
};

/// Steps of one job, added up.
#[derive(Clone, Debug, Default)]
pub struct Steps {
    count: u64,
    /// `.batch` and `.extern` are there as long as their job.
    has_whole: bool,
    sum_ms: i64,
    longest_ms: i64,
    /// From the first start to the last end, and how many steps have both.
    span: Option<(i64, i64)>,
    stamped: u64,
    pub devices: Option<u32>,
    sum_joules: f64,
    most_joules: Option<f64>,
    /// Numbers of steps so far; of those that have no bit, the largest.
    known: u128,
    largest: u32,
}

/// One step.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// `0` of `77.0`, or `batch`.
    pub name: &'a str,
    pub ms: i64,
    pub from: Option<i64>,
    pub to: Option<i64>,
    pub devices: Option<u32>,
    pub joules: Option<f64>,
}

impl Steps {
    pub fn of(step: &Step) -> Self {
        let number = step.name.parse::<u32>().ok();
        let bit = number.and_then(|number| 1_u128.checked_shl(number));
        let to = step.to.or_else(|| step.from.and_then(|from| from.checked_add(step.ms)));
        let span = step.from.zip(to);
        Self {
            count: 1,
            has_whole: number.is_none(),
            sum_ms: step.ms,
            longest_ms: step.ms,
            span,
            stamped: u64::from(span.is_some()),
            devices: step.devices,
            sum_joules: step.joules.unwrap_or_default(),
            most_joules: step.joules,
            known: bit.unwrap_or_default(),
            largest: number.filter(|_| bit.is_none()).unwrap_or_default(),
        }
    }

    /// Takes a further step in.
    pub fn add(&mut self, row: u64, step: Steps, findings: &mut Findings) {
        let is_known = self.known & step.known != 0 || (step.largest > 0 && step.largest == self.largest);
        if is_known {
            return findings.at(row, "steps that are there twice", || {
                "This step of its job is there already; it counts once.".to_owned()
            });
        }
        let outer = |a: (i64, i64), b: (i64, i64)| (a.0.min(b.0), a.1.max(b.1));
        *self = Self {
            count: self.count + step.count,
            has_whole: self.has_whole || step.has_whole,
            sum_ms: self.sum_ms.saturating_add(step.sum_ms),
            longest_ms: self.longest_ms.max(step.longest_ms),
            span: [self.span, step.span].into_iter().flatten().reduce(outer),
            stamped: self.stamped + step.stamped,
            devices: self.devices.max(step.devices),
            sum_joules: self.sum_joules + step.sum_joules,
            most_joules: [self.most_joules, step.most_joules].into_iter().flatten().reduce(f64::max),
            known: self.known | step.known,
            largest: self.largest.max(step.largest),
        };
    }

    /// The time of a job whose own row is missing.
    pub fn ms(&self, row: u64, id: &str, findings: &mut Findings) -> i64 {
        let span = self.span.filter(|_| self.stamped == self.count).map(|(first, last)| last.saturating_sub(first));
        let (ms, how) = match span {
            _ if self.count == 1 => (self.longest_ms, "its only step stands for it".to_owned()),
            Some(ms) if ms >= self.longest_ms => {
                (ms, "it counts from the first start of its steps to their last end".to_owned())
            }
            _ if self.has_whole => (self.longest_ms, "its longest step stands for it".to_owned()),
            _ => {
                let (sum, longest) = (spoken(hours(self.sum_ms)), spoken(hours(self.longest_ms)));
                let text = format!(
                    "its {} are taken to have run one after the other, {sum} together; if they ran at once, it was {longest}",
                    counted(self.count, "step")
                );
                (self.sum_ms, text)
            }
        };
        findings.at(row, "jobs of which only steps are there", || format!("The row of job {id} is missing; {how}."));
        ms
    }

    /// The energy of a job that has none of its own: that of the largest step, for `.extern` and `.batch` are about the
    /// same nodes at the same time. Steps that ran one after the other are added.
    pub fn joules(&self, row: u64, job_ms: i64, findings: &mut Findings) -> Option<f64> {
        let most = self.most_joules?;
        if self.has_whole || self.count < 2 || self.sum_ms > job_ms.saturating_add(1000) {
            return Some(most);
        }
        findings.at(row, "jobs whose energy is that of their steps", || {
            format!("The job has no energy of its own; that of its {} is added up.", counted(self.count, "step"))
        });
        Some(self.sum_joules)
    }
}
