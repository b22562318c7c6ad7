//! Numbers as their sources print them: exact, and small in the page.

use crate::interval::Interval;
use crate::quantity::IntensityUnit;

/// A figure in whole units of its last decimal place. `342.06` is 34206 with two decimals.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Printed {
    /// One number.
    Exact { digits: u32, decimals: u8 },
    /// Two bounds, the best half-way.
    Range { low: u32, high: u32, decimals: u8 },
    /// Two bounds and the best, in order: the build has checked it.
    Best { low: u32, best: u32, high: u32, decimals: u8 },
}

/// Grams in a pound, in units of 10^-5 g.
const G_PER_LB: u64 = 45_359_237;

impl Printed {
    /// As an interval of a quantity, by its constructor.
    pub(crate) fn of<T: Copy>(self, from: impl Fn(f64) -> T) -> Interval<T> {
        let [low, best, high] = self.bounds();
        Interval::ordered(from(low), from(best), from(high))
    }

    /// Low, best and high: each the number nearest to the decimal fraction that is printed.
    pub(crate) const fn bounds(self) -> [f64; 3] {
        match self {
            Self::Exact { digits, decimals } => [value(digits, decimals); 3],
            Self::Range { low, high, decimals } => {
                let (low, high) = (value(low, decimals), value(high, decimals));
                [low, f64::midpoint(low, high), high]
            }
            Self::Best { low, best, high, decimals } => {
                [value(low, decimals), value(best, decimals), value(high, decimals)]
            }
        }
    }

    /// Low and high in another unit of grid intensity: rounded outwards, to 0.01 g or 0.00001 lb. Exact up to 1.8 billion units of the
    /// last decimal place; the tests read every table, and stop at an overflow.
    pub(crate) const fn converted(self, to: IntensityUnit) -> [f64; 2] {
        let (low, high, decimals) = match self {
            Self::Exact { digits, decimals } => (digits, digits, decimals),
            Self::Range { low, high, decimals } | Self::Best { low, high, decimals, .. } => (low, high, decimals),
        };
        let (times, over, unit) = match to {
            IntensityUnit::GPerKwh => (G_PER_LB, power_of_ten(decimals + 3), 100.0),
            IntensityUnit::LbPerKwh => (power_of_ten(10), G_PER_LB * power_of_ten(decimals), 100_000.0),
        };
        let below = low as u64 * times / over;
        let above = (high as u64 * times).div_ceil(over);
        [below as f64 / unit, above as f64 / unit]
    }
}

const fn value(digits: u32, decimals: u8) -> f64 {
    digits as f64 / 10_u64.pow(decimals as u32) as f64
}

const fn power_of_ten(exponent: u8) -> u64 {
    10_u64.pow(exponent as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_is_the_number_that_its_text_reads_as() {
        for (digits, decimals, text) in [(34_206, 2, "342.06"), (713_976, 6, "0.713976"), (1, 1, "0.1"), (0, 0, "0")] {
            assert_eq!(Printed::Exact { digits, decimals }.bounds(), [text.parse::<f64>().expect(text); 3]);
        }
    }

    #[test]
    fn two_bounds_have_their_best_half_way() {
        let price = Printed::Range { low: 43, high: 146, decimals: 2 };
        assert_eq!(price.bounds(), [0.43, f64::midpoint(0.43, 1.46), 1.46]);
    }

    #[test]
    fn another_unit_is_rounded_outwards() {
        let lb = Printed::Exact { digits: 770_884, decimals: 6 };
        assert_eq!(lb.converted(IntensityUnit::GPerKwh), [349.66, 349.67]);
        let grams = Printed::Exact { digits: 32_305, decimals: 2 };
        assert_eq!(grams.converted(IntensityUnit::LbPerKwh), [0.712_20, 0.712_21]);
        let exactly_a_pound = Printed::Exact { digits: 45_359_237, decimals: 5 };
        assert_eq!(exactly_a_pound.converted(IntensityUnit::LbPerKwh), [1.0, 1.0]);
    }
}
