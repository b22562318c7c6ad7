//! A logarithmic scale over whole decades.

/// Maps values above zero to positions between two ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LogScale {
    low: i32,
    high: i32,
    from: f64,
    to: f64,
}

impl LogScale {
    /// The decades that hold all of the values, at least one; values that are not above zero do not count.
    pub fn over(values: impl Iterator<Item = f64>, from: f64, to: f64) -> Self {
        let decades = values.filter(|value| *value > 0.0 && value.is_finite()).map(f64::log10);
        let (low, high) = decades.fold((f64::MAX, f64::MIN), |(low, high), x| (low.min(x), high.max(x)));
        if low > high {
            return Self { low: 0, high: 1, from, to };
        }
        let low = low.floor() as i32;
        Self { low, high: (high.ceil() as i32).max(low + 1), from, to }
    }

    /// Where a value stands; `None` where it is not above zero.
    pub fn position(&self, value: f64) -> Option<f64> {
        let share = (value.log10() - f64::from(self.low)) / f64::from(self.high - self.low);
        (value > 0.0 && share.is_finite()).then_some(self.from + share * (self.to - self.from))
    }

    /// At most six decades to label, as powers of ten.
    pub fn ticks(&self) -> Vec<i32> {
        let step = (self.high - self.low + 4) / 5;
        (self.low..=self.high).step_by(step.max(1) as usize).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::LogScale;

    #[test]
    fn decades_hold_all_values() {
        let scale = LogScale::over([13.0, 313_078.0, 0.0].into_iter(), 0.0, 100.0);
        assert_eq!(scale.position(10.0), Some(0.0));
        assert_eq!(scale.position(1e6), Some(100.0));
        assert_eq!(scale.position(0.0), None);
        assert_eq!(scale.ticks(), [1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn no_values_still_make_a_scale() {
        assert_eq!(LogScale::over([].into_iter(), 0.0, 100.0).ticks(), [0, 1]);
    }

    #[test]
    fn many_decades_have_few_ticks() {
        for high in [6, 7, 11, 300] {
            let ticks = LogScale::over([1.0, 10f64.powi(high)].into_iter(), 0.0, 100.0).ticks();
            assert!((2..=6).contains(&ticks.len()), "{ticks:?}");
        }
    }
}
