//! Several devices in a log that does not name them: their rows come in bursts.

use crate::finding::Findings;

/// Tells devices apart by their place in a burst of rows.
#[derive(Debug)]
pub struct Slots {
    count: usize,
    /// Rows of one burst are no farther apart, in milliseconds.
    within: i64,
    last: i64,
    next: usize,
}

/// Rows of a burst are closer than this, in milliseconds.
const CLOSE: i64 = 500;

/// Bursts are farther apart than their rows are by this factor.
const APART: i64 = 5;

impl Slots {
    /// From the stamps and readings of the first rows.
    pub fn of(rows: &[(i64, String)], findings: &mut Findings) -> Self {
        let one = Self { count: 1, within: -1, last: i64::MIN, next: 0 };
        let gaps: Vec<i64> = rows.windows(2).map(|pair| pair[1].0 - pair[0].0).collect();
        let mut lengths: Vec<i64> = gaps.iter().copied().filter(|gap| *gap >= 0).collect();
        lengths.sort_unstable();
        lengths.dedup();
        let cuts = lengths.windows(2).filter(|pair| pair[0] < CLOSE && pair[1] >= APART * pair[0].max(1));
        let found = cuts.map(|pair| pair[0]).find_map(|within| Some((within, bursts(&gaps, within)?)));
        let Some((within, count)) = found else { return one };
        if is_all_twice(rows, &gaps, within) {
            return one;
        }
        findings.note(format!(
            "No column tells the devices apart, but rows come {count} at a time: they are taken for {count} devices, always \
             in the same order. Log `index` or `uuid` to be sure."
        ));
        Self { count, within, ..one }
    }

    pub fn count(&self) -> usize {
        self.count
    }

    /// The device of the next row, by its stamp; `None` where a burst has a row too many.
    pub fn next(&mut self, at: i64) -> Option<usize> {
        if self.count == 1 {
            return Some(0);
        }
        let is_same = at >= self.last && at.saturating_sub(self.last) <= self.within;
        let slot = if is_same { self.next } else { 0 };
        (self.last, self.next) = (at, slot + 1);
        Some(slot).filter(|slot| *slot < self.count)
    }

    /// As `next`, but where there is none nothing has happened.
    #[inline]
    pub fn next_if_any(&mut self, at: i64) -> Option<usize> {
        let is_same = at >= self.last && at.saturating_sub(self.last) <= self.within;
        if self.count > 1 && is_same && self.next >= self.count { None } else { self.next(at) }
    }
}

/// How many rows there are in every burst, if that is the same in all of them and more than one.
fn bursts(gaps: &[i64], within: i64) -> Option<usize> {
    let mut sizes = vec![1];
    for gap in gaps {
        match sizes.last_mut() {
            Some(size) if (0..=within).contains(gap) => *size += 1,
            _ => sizes.push(1),
        }
    }
    let (last, whole) = sizes.split_last()?;
    let count = *whole.first()?;
    let enough = if within == 0 { 1 } else { 2 };
    let is_all = whole.iter().all(|size| *size == count) && *last <= count;
    (is_all && count > 1 && whole.len() + usize::from(*last == count) > enough).then_some(count)
}

/// One device whose rows were written twice looks like two that draw the same at all times.
fn is_all_twice(rows: &[(i64, String)], gaps: &[i64], within: i64) -> bool {
    let pairs = rows.windows(2).zip(gaps);
    let mut close = pairs.filter(|(_, gap)| (0..=within).contains(*gap));
    close.all(|(pair, _)| pair[0].1 == pair[1].1)
}
