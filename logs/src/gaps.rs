//! The longest intervals of a log with their rows, so that its gaps can be told once they are known to be gaps.

use crate::{
    finding::{Findings, counted, spoken},
    intervals::GAP,
    stamp::hours,
};

/// How many are kept, over all devices.
const KEPT: usize = 256;

/// How many are told one by one.
const TOLD: usize = 8;

/// From one reading of a device to the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    /// The row of the later reading.
    pub row: u64,
    pub from: i64,
    pub to: i64,
}

impl Stretch {
    fn ms(self) -> i64 {
        self.to - self.from
    }
}

/// The longest intervals so far.
#[derive(Debug, Default)]
pub struct Gaps {
    kept: Vec<Stretch>,
    /// An interval that is no longer than this has no place any more.
    floor: i64,
}

/// One gap, of one device or of several at once.
#[derive(Debug)]
pub struct Gap {
    pub first: Stretch,
    devices: u64,
}

impl Gaps {
    #[inline]
    pub fn add(&mut self, stretch: Stretch) {
        if stretch.ms() > self.floor {
            self.keep(stretch);
        }
    }

    #[cold]
    fn keep(&mut self, stretch: Stretch) {
        let place = self.kept.partition_point(|kept| kept.ms() >= stretch.ms());
        self.kept.insert(place, stretch);
        if self.kept.len() > KEPT {
            self.kept.pop();
            self.floor = self.kept.last().map_or(0, |shortest| shortest.ms());
        }
    }

    /// Those that are gaps by the usual interval, in the order of rows. What several devices lack at once is one gap.
    pub fn beyond(mut self, median: f64) -> Vec<Gap> {
        let longest = GAP * median;
        self.kept.retain(|stretch| stretch.ms() as f64 > longest);
        self.kept.sort_by_key(|stretch| (stretch.from, stretch.row));
        let mut gaps: Vec<Gap> = Vec::new();
        for stretch in self.kept {
            match gaps.last_mut() {
                Some(gap) if is_same(gap.first, stretch, longest) => gap.devices += 1,
                _ => gaps.push(Gap { first: stretch, devices: 1 }),
            }
        }
        gaps.sort_by_key(|gap| gap.first.row);
        gaps
    }
}

fn is_same(one: Stretch, other: Stretch, within: f64) -> bool {
    ((other.from - one.from).abs() as f64) < within && ((other.to - one.to).abs() as f64) < within
}

/// Says where the longest gaps are.
pub fn say(gaps: &[Gap], median: f64, devices: usize, findings: &mut Findings) {
    let mut told: Vec<&Gap> = gaps.iter().collect();
    told.sort_by_key(|gap| -gap.first.ms());
    for gap in told.iter().take(TOLD) {
        let lost = spoken(hours(gap.first.ms()));
        let on = if devices < 2 { String::new() } else { format!(" on {}", counted(gap.devices, "device")) };
        let usual = spoken(median / 3.6e6);
        let text = format!(
            "A gap of {lost} before this row{on}, where readings are usually {usual} apart. It is not bridged."
        );
        findings.row(gap.first.row, text);
    }
}
