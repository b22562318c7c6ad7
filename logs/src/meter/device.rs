//! One device of a log: its clock, its intervals, and rows that are out of order.

use crate::{
    finding::{Findings, spoken},
    gaps::{Gaps, Stretch},
    intervals::Intervals,
    series::Thinned,
    stamp::{HOUR, hours},
};

/// A stamp that is farther ahead than this, in milliseconds, waits for the next one: it may be wrong.
pub const LEAP: i64 = 24 * HOUR;

/// Rows whose stamp adds no time.
pub const REPEATS: &str = "rows that repeat a stamp of their device";

#[derive(Debug, Default)]
pub struct Device {
    pub name: String,
    pub clock: Option<Clock>,
    pub last: Option<Reading>,
    /// When the first reading was.
    pub first: Option<i64>,
    /// The last row was out of order, for all that is known.
    pub odd: Option<Odd>,
    pub readings: u64,
    pub intervals: Intervals,
    pub series: Thinned,
}

/// The stamps of a device, with readings or without.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    pub first: i64,
    last: i64,
    /// How far the clock went back, in all.
    back: i64,
}

impl Clock {
    /// The last stamp, if the clock had not gone back.
    pub fn end(self) -> i64 {
        self.last.saturating_add(self.back).max(self.first)
    }

    /// How far the clock went back, in all.
    pub fn back(self) -> i64 {
        self.back
    }
}

#[derive(Clone, Copy, Debug)]
pub struct Reading {
    pub at: i64,
    pub watts: f64,
}

/// What the row after an odd one decides.
#[derive(Clone, Copy, Debug)]
pub enum Odd {
    /// The clock went back after this reading.
    Back { before: Reading, ms: i64, covered: i64 },
    /// The clock leapt ahead after this reading.
    Ahead { from: Reading, row: u64 },
}

/// What all devices of a log share.
#[derive(Debug)]
pub struct Shared {
    pub start: Option<i64>,
    /// Up to here one device or another has readings.
    pub covered: i64,
    pub gaps: Gaps,
}

impl Default for Shared {
    fn default() -> Self {
        // Stamps may be from before 1970.
        Self { start: None, covered: i64::MIN, gaps: Gaps::default() }
    }
}

impl Device {
    /// A row without a reading. One that is out of order tells nothing.
    pub fn seen(&mut self, at: i64) {
        let Clock { first, last, back } = self.clock.unwrap_or(Clock { first: at, last: at, back: 0 });
        let is_ahead = (0..=366 * LEAP).contains(&(at - last));
        self.clock = Some(Clock { first, last: if is_ahead { at } else { last }, back });
    }

    #[inline]
    pub fn read(&mut self, row: u64, now: Reading, shared: &mut Shared, findings: &mut Findings) {
        self.readings += 1;
        let Some(mut last) = self.last.replace(now) else {
            self.first = Some(now.at);
            if let Some(clock) = &mut self.clock {
                clock.back = (clock.last - now.at).max(0);
            }
            return self.take(now, shared);
        };
        if self.odd.is_some() {
            last = self.decide(last, now.at, shared, findings);
        }
        let ms = now.at - last.at;
        if ms > LEAP {
            self.odd = Some(Odd::Ahead { from: last, row });
        } else if ms > 0 {
            self.take(now, shared);
            self.between(row, last, now, shared);
        } else if ms < 0 {
            self.goes_back(row, last, now, shared, findings);
        } else {
            self.take(now, shared);
            repeats(row, last.watts == now.watts, findings);
        }
    }

    /// The stamp and the reading, whatever was before.
    #[inline]
    fn take(&mut self, now: Reading, shared: &Shared) {
        match &mut self.clock {
            Some(clock) => clock.last = now.at,
            None => self.clock = Some(Clock { first: now.at, last: now.at, back: 0 }),
        }
        self.series.add(now.at - shared.start.unwrap_or(now.at), now.watts);
    }

    /// From one reading to the next.
    #[inline]
    fn between(&mut self, row: u64, last: Reading, now: Reading, shared: &mut Shared) {
        let ms = now.at - last.at;
        let new = (now.at - last.at.max(shared.covered)).max(0);
        shared.covered = shared.covered.max(now.at);
        self.intervals.add(ms, (last.watts + now.watts) * 0.5 * ms as f64, new);
        shared.gaps.add(Stretch { row, from: last.at, to: now.at });
    }

    #[cold]
    fn goes_back(&mut self, row: u64, last: Reading, now: Reading, shared: &mut Shared, findings: &mut Findings) {
        // Rows without a reading may have gone on after the last reading.
        let ms = self.clock.map_or(0, |clock| clock.last.max(last.at) - now.at);
        if let Some(clock) = &mut self.clock {
            clock.back = clock.back.saturating_add(ms);
        }
        self.odd = Some(Odd::Back { before: last, ms, covered: shared.covered });
        shared.covered = shared.covered.min(now.at);
        self.take(now, shared);
        findings.at(row, "rows where the clock goes back", || {
            let back = spoken(hours(last.at - now.at));
            format!(
                "The clock goes back by {back} here: summer time, a clock that was set, or two logs in one. The step is \
                 not counted; if rows were logged twice, they count twice."
            )
        });
    }

    /// Settles what the last row was, by the stamp of the next; gives back the reading that came before that.
    #[cold]
    fn decide(&mut self, last: Reading, at: i64, shared: &mut Shared, findings: &mut Findings) -> Reading {
        match self.odd.take() {
            Some(Odd::Back { before, ms, covered }) if before.at <= at => {
                if let Some(clock) = &mut self.clock {
                    clock.back -= ms;
                }
                shared.covered = shared.covered.max(covered);
                before
            }
            Some(Odd::Ahead { from, row }) if from.at <= at && at < last.at => {
                self.readings -= 1;
                findings.at(row, "rows whose stamp is far ahead", || {
                    let ahead = spoken(hours(last.at - from.at));
                    format!("The stamp of this row is {ahead} ahead of the rows before and after it; it is left out.")
                });
                from
            }
            Some(Odd::Ahead { from, row }) => {
                self.take(last, shared);
                self.between(row, from, last, shared);
                last
            }
            _ => last,
        }
    }

    /// No row comes any more.
    pub fn end(&mut self, shared: &mut Shared, findings: &mut Findings) {
        if let (Some(Odd::Ahead { .. }), Some(last)) = (self.odd, self.last) {
            self.decide(last, last.at, shared, findings);
        }
    }
}

#[cold]
fn repeats(row: u64, is_same: bool, findings: &mut Findings) {
    findings.at(row, REPEATS, || {
        let other = if is_same { "the same reading" } else { "another reading" };
        format!("The stamp of this device is there already, with {other}. No time passes, so that it adds no energy.")
    });
}
