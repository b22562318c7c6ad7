//! How many of one unit another is.

use super::KG_PER_LB;

/// So many, over so many: a minute is 1/60 of an hour, and no rounded decimal fraction of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Conversion {
    many: f64,
    over: f64,
}

impl Conversion {
    /// The unit itself.
    pub const ONE: Self = Self::times(1.0);
    /// Of hours.
    pub const SECOND: Self = Self::part(3600.0);
    /// Of hours.
    pub const MINUTE: Self = Self::part(60.0);
    /// Of hours.
    pub const DAY: Self = Self::times(24.0);
    /// Of hours.
    pub const WEEK: Self = Self::times(7.0 * 24.0);
    /// Of hours: 30 days.
    pub const MONTH: Self = Self::times(30.0 * 24.0);
    /// Of hours: 365 days.
    pub const YEAR: Self = Self::times(365.0 * 24.0);
    /// Kilowatts of watts, kilograms of grams.
    pub const THOUSAND: Self = Self::times(1000.0);
    /// Grams of kilograms, watt-hours of kilowatt-hours.
    pub const THOUSANDTH: Self = Self::part(1000.0);
    /// Of kilograms.
    pub const POUND: Self = Self::times(KG_PER_LB);

    const fn times(many: f64) -> Self {
        Self { many, over: 1.0 }
    }

    const fn part(over: f64) -> Self {
        Self { many: 1.0, over }
    }

    /// A number of this unit in the other one.
    pub fn of(self, number: f64) -> f64 {
        number * self.many / self.over
    }
}
