//! Power over time in constant memory: thinned out as the log grows, its peaks and its lows kept.

use trainprint_core::quantity::{Power, Time};

/// How many stretches of time a series is thinned out to, at most.
const STRETCHES: usize = 512;

/// The power of one device over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// The device, by the name it has in the log.
    pub device: String,
    /// One for each stretch of time that has readings, in order.
    pub points: Vec<Point>,
}

/// A stretch of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Since the first stamp of the log: the middle of the stretch.
    pub at: Time,
    /// The lowest reading.
    pub low: Power,
    /// The mean of the readings. For the plot alone: energy is integrated from each of them.
    pub mean: Power,
    /// The highest reading.
    pub high: Power,
}

/// A series as it grows. Stretches are of equal length, a power of two of milliseconds: where the log outgrows them, each
/// two become one.
#[derive(Debug, Default)]
pub struct Thinned {
    shift: u32,
    stretches: Vec<Stretch>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Stretch {
    count: u32,
    low: f32,
    high: f32,
    sum: f64,
}

impl Stretch {
    fn with(self, other: Self) -> Self {
        match (self.count, other.count) {
            (0, _) => other,
            (_, 0) => self,
            (count, more) => Self {
                count: count.saturating_add(more),
                low: self.low.min(other.low),
                high: self.high.max(other.high),
                sum: self.sum + other.sum,
            },
        }
    }
}

impl Thinned {
    /// A reading, so many milliseconds after the start. What is before the start has no place.
    #[inline]
    pub fn add(&mut self, after: i64, watts: f64) {
        let Ok(after) = u64::try_from(after) else { return };
        while after >> self.shift >= STRETCHES as u64 {
            self.fold();
        }
        let place = (after >> self.shift) as usize;
        if place >= self.stretches.len() {
            self.stretches.resize(place + 1, Stretch::default());
        }
        let Some(stretch) = self.stretches.get_mut(place) else { return };
        let reading = watts as f32;
        if stretch.count == 0 {
            *stretch = Stretch { count: 1, low: reading, high: reading, sum: watts };
        } else {
            stretch.count = stretch.count.saturating_add(1);
            stretch.low = stretch.low.min(reading);
            stretch.high = stretch.high.max(reading);
            stretch.sum += watts;
        }
    }

    fn fold(&mut self) {
        self.shift += 1;
        let pair = |pair: &[Stretch]| pair.iter().copied().fold(Stretch::default(), Stretch::with);
        self.stretches = self.stretches.chunks(2).map(pair).collect();
    }

    pub fn finish(&self, device: &str) -> Series {
        let width = (1u64 << self.shift) as f64 / 3.6e6;
        let points = self.stretches.iter().enumerate().filter(|(_, stretch)| stretch.count > 0);
        let points = points.map(|(place, stretch)| Point {
            at: Time::from_hours((place as f64 + 0.5) * width),
            low: Power::from_watts(f64::from(stretch.low)),
            mean: Power::from_watts(stretch.sum / f64::from(stretch.count)),
            high: Power::from_watts(f64::from(stretch.high)),
        });
        Series { device: device.to_owned(), points: points.collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_peak_of_one_reading_among_a_million_is_kept() {
        let mut thinned = Thinned::default();
        for second in 0..1_000_000_i64 {
            thinned.add(second * 1000, if second == 765_432 { 700.0 } else { 100.0 });
        }
        let series = thinned.finish("0");
        assert!(series.points.len() <= STRETCHES && series.points.len() > STRETCHES / 3);
        let peak = series.points.iter().find(|point| point.high.as_watts() == 700.0).unwrap();
        assert!((peak.at.as_seconds() - 765_432.0).abs() < 4000.0);
    }

    #[test]
    fn a_stretch_without_readings_has_no_point() {
        let mut thinned = Thinned::default();
        (0..100).chain(900..1000).for_each(|second| thinned.add(second * 1000, 1.0));
        let points = thinned.finish("0").points;
        let widest =
            points.windows(2).map(|pair| pair[1].at.as_seconds() - pair[0].at.as_seconds()).fold(0.0, f64::max);
        assert!((790.0..810.0).contains(&widest), "{widest}");
    }

    #[test]
    fn a_reading_at_the_end_of_time_has_its_place_and_one_before_the_start_has_none() {
        let mut thinned = Thinned::default();
        thinned.add(-1, 5.0);
        thinned.add(0, 1.0);
        thinned.add(i64::MAX, 2.0);
        assert_eq!(thinned.finish("0").points.len(), 2);
    }
}
