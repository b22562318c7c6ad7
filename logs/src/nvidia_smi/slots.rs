//! Several devices in a log that does not name them: their rows come in bursts.

use crate::{finding::Findings, meter::Meter};

/// Tells devices apart by their place in a burst of rows.
#[derive(Debug)]
pub struct Slots {
    count: usize,
    /// Rows of one burst are no farther apart, in milliseconds.
    within: i64,
    last: i64,
    next: usize,
    /// Rows of the burst that is not whole yet.
    held: Vec<Row>,
}

/// A row of a device that it does not name.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub row: u64,
    pub at: i64,
    pub watts: Option<f64>,
}

/// Rows of a burst are closer than this, in milliseconds.
const CLOSE: i64 = 500;

/// Bursts are farther apart than their rows are by this factor.
const APART: i64 = 5;

impl Slots {
    /// From the stamps and the lines of the first rows.
    pub fn of(rows: &[(i64, String)], findings: &mut Findings) -> Self {
        let one = Self { count: 1, within: -1, last: i64::MIN, next: 0, held: Vec::new() };
        let Some((within, count, is_all)) = found(rows) else { return one };
        // One device whose rows were written twice looks like two that draw the same at all times.
        let is_twice = within == 0
            && rows.chunk_by(|a, b| a.0 == b.0).all(|burst| burst.windows(2).all(|two| two[0].1 == two[1].1));
        if is_twice {
            return one;
        }
        let how = if is_all { "" } else { " nearly always" };
        findings.note(format!(
            "No column tells the devices apart, but rows come {count} at a time{how}: they are taken for {count} devices, \
             always in the same order. Log `index` or `uuid` to be sure."
        ));
        Self { count, within, ..one }
    }

    pub fn count(&self) -> usize {
        self.count
    }

    /// Reads a row, or holds it until its burst is whole: of a burst that lacks a row nobody knows which row is whose.
    #[inline]
    pub fn read(&mut self, now: Row, meter: &mut Meter, findings: &mut Findings) {
        if self.count == 1 {
            return now.read(0, meter, findings);
        }
        let is_same = now.at >= self.last && now.at.saturating_sub(self.last) <= self.within;
        if !is_same {
            if !self.held.is_empty() {
                self.drop_short(now.row, findings);
            }
            self.next = 0;
        }
        (self.last, self.next) = (now.at, self.next + 1);
        if self.next > self.count {
            return too_many(now.row, findings);
        }
        self.held.push(now);
        if self.next == self.count {
            self.end(meter, findings);
        }
    }

    /// Reads what is held: no row of its burst comes any more.
    pub fn end(&mut self, meter: &mut Meter, findings: &mut Findings) {
        for (slot, row) in self.held.drain(..).enumerate() {
            row.read(slot, meter, findings);
        }
    }

    #[cold]
    fn drop_short(&mut self, row: u64, findings: &mut Findings) {
        let (has, count) = (self.held.len(), self.count);
        self.held.clear();
        findings.at(row, "rows after an incomplete burst", || {
            format!(
                "Before this row only {has} of {count} rows came at once: it can't be told whose row is missing, so that \
                 they are left out."
            )
        });
    }
}

impl Row {
    #[inline]
    fn read(self, slot: usize, meter: &mut Meter, findings: &mut Findings) {
        match self.watts {
            Some(watts) => meter.read(slot, self.row, self.at, watts, findings),
            None => meter.seen(slot, self.at),
        }
    }
}

#[cold]
fn too_many(row: u64, findings: &mut Findings) {
    findings.at(row, "rows that are one too many in their burst", || {
        "More rows come at once here than at the start of the log; this one is left out.".to_owned()
    });
}

/// How close rows of a burst are, how many they are, and whether that holds for each of them.
pub fn found(rows: &[(i64, String)]) -> Option<(i64, usize, bool)> {
    let gaps: Vec<i64> = rows.windows(2).map(|pair| pair[1].0 - pair[0].0).collect();
    let mut lengths: Vec<i64> = gaps.iter().copied().filter(|gap| *gap >= 0).collect();
    lengths.sort_unstable();
    lengths.dedup();
    let cuts = lengths.windows(2).filter(|pair| pair[0] < CLOSE && pair[1] >= APART * pair[0].max(1));
    cuts.map(|pair| pair[0]).find_map(|within| bursts(&gaps, within).map(|(count, is_all)| (within, count, is_all)))
}

/// How many rows there are in nearly every burst, if that is more than one. The last burst may be cut.
fn bursts(gaps: &[i64], within: i64) -> Option<(usize, bool)> {
    let mut sizes = vec![1];
    for gap in gaps {
        match sizes.last_mut() {
            Some(size) if (0..=within).contains(gap) => *size += 1,
            _ => sizes.push(1),
        }
    }
    let (last, whole) = sizes.split_last()?;
    let count = *sizes.iter().max()?;
    let full = whole.iter().filter(|size| **size == count).count();
    let enough = if within == 0 { 1 } else { 2 };
    let is_all = full == whole.len();
    let is_most = full * 10 >= whole.len() * 9 && (is_all || whole.len() >= 10);
    (is_most && count > 1 && full + usize::from(*last == count) > enough).then_some((count, is_all))
}
