//! What lies between one reading and the next, sorted by length. So gaps can be told from intervals at the end, when the
//! usual interval is known, in memory that does not grow and without a second look at the file.

/// A gap is longer than so many times the usual interval.
pub const GAP: f64 = 5.0;

/// Sums over the intervals of about one length.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sums {
    pub count: u64,
    /// Their length together, in milliseconds.
    pub ms: f64,
    /// Their energy, in watts times milliseconds.
    pub watt_ms: f64,
    /// The part of their length that no other device had covered before.
    pub new_ms: f64,
}

/// The intervals of one device. Lengths within a sixteenth of an octave share their sums.
#[derive(Debug, Default)]
pub struct Intervals {
    sums: Vec<Sums>,
    /// The length of the last interval and its place: most are as long as the one before.
    last: (i64, usize),
}

impl Intervals {
    /// An interval: its length in milliseconds, which is positive.
    #[inline]
    pub fn add(&mut self, ms: i64, watt_ms: f64, new_ms: i64) {
        if ms != self.last.0 {
            self.last = (ms, place(ms));
        }
        let place = self.last.1;
        if place >= self.sums.len() {
            self.sums.resize(place + 1, Sums::default());
        }
        if let Some(sums) = self.sums.get_mut(place) {
            sums.count += 1;
            sums.ms += ms as f64;
            sums.watt_ms += watt_ms;
            sums.new_ms += new_ms as f64;
        }
    }

    /// All of them that are no longer than the longest.
    pub fn covered(&self, longest: Longest) -> Sums {
        let mut all = Sums::default();
        for sums in self.sums.iter().take(longest.places) {
            all.add(sums);
        }
        all
    }

    pub fn merge(&mut self, other: &Intervals) {
        if self.sums.len() < other.sums.len() {
            self.sums.resize(other.sums.len(), Sums::default());
        }
        self.sums.iter_mut().zip(&other.sums).for_each(|(sums, more)| sums.add(more));
    }

    /// The median interval in milliseconds, and which ones are no gaps by it.
    pub fn longest(&self) -> Option<Longest> {
        let count: u64 = self.sums.iter().map(|sums| sums.count).sum();
        let mut before = 0;
        let middle = self.sums.iter().find(|sums| {
            before += sums.count;
            before * 2 >= count && sums.count > 0
        })?;
        let median = middle.mean();
        let is_gap = |sums: &Sums| sums.count > 0 && sums.mean() > GAP * median;
        let places = self.sums.iter().position(is_gap).unwrap_or(self.sums.len());
        let gaps = self.sums.iter().skip(places).map(|sums| sums.count).sum();
        Some(Longest { median, places, gaps })
    }
}

/// The longest interval that is no gap.
#[derive(Clone, Copy, Debug)]
pub struct Longest {
    /// The usual interval, in milliseconds.
    pub median: f64,
    places: usize,
    /// How many intervals are longer.
    pub gaps: u64,
}

impl Sums {
    fn mean(&self) -> f64 {
        self.ms / self.count as f64
    }

    fn add(&mut self, other: &Sums) {
        self.count += other.count;
        self.ms += other.ms;
        self.watt_ms += other.watt_ms;
        self.new_ms += other.new_ms;
    }
}

/// Up to 32 ms each has its place; above, sixteen share an octave.
fn place(ms: i64) -> usize {
    let ms = ms.max(0) as u64;
    if ms < 32 {
        return ms as usize;
    }
    let octave = ms.ilog2();
    32 + (octave as usize - 5) * 16 + (ms >> (octave - 4) & 15) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_rise_with_the_length_and_have_an_end() {
        let places: Vec<usize> = (0..100_000).map(place).collect();
        assert!(places.windows(2).all(|pair| pair[1] == pair[0] || pair[1] == pair[0] + 1));
        assert_eq!(place(i64::MAX), 32 + 57 * 16 + 15);
    }

    #[test]
    fn what_is_longer_than_five_medians_is_a_gap() {
        let mut intervals = Intervals::default();
        (0..100).for_each(|_| intervals.add(1000, 1.0, 0));
        intervals.add(4900, 1.0, 0);
        intervals.add(5400, 1.0, 0);
        let longest = intervals.longest().unwrap();
        assert_eq!((longest.median, longest.gaps), (1000.0, 1));
        assert_eq!(intervals.covered(longest).count, 101);
    }

    #[test]
    fn without_intervals_there_is_no_median() {
        assert!(Intervals::default().longest().is_none());
    }
}
