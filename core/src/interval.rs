//! A value known between two bounds, with the best guess in between.

use crate::quantity::Finite;

/// Which of an interval's three values is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// The lower end.
    Low,
    /// The best guess.
    Best,
    /// The upper end.
    High,
}

impl Bound {
    /// The bound to read where more of an input means less of the result.
    pub fn flipped(self) -> Self {
        match self {
            Bound::Low => Bound::High,
            Bound::Best => Bound::Best,
            Bound::High => Bound::Low,
        }
    }
}

/// `low <= best <= high`: [`Interval::new`] asks, and the functions given to [`Interval::of`] and [`Interval::map`] may not fall.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval<T> {
    low: T,
    best: T,
    high: T,
}

impl<T: Copy> Interval<T> {
    /// A value known exactly: the three bounds are one.
    pub const fn exact(value: T) -> Self {
        Self { low: value, best: value, high: value }
    }

    /// The three values of a function that does not fall from one bound to the next.
    pub fn of(at: impl Fn(Bound) -> T) -> Self {
        Self { low: at(Bound::Low), best: at(Bound::Best), high: at(Bound::High) }
    }

    /// For the generated tables, whose order the build has checked.
    pub(crate) const fn ordered(low: T, best: T, high: T) -> Self {
        Self { low, best, high }
    }

    /// The value at a bound.
    pub fn at(self, bound: Bound) -> T {
        match bound {
            Bound::Low => self.low,
            Bound::Best => self.best,
            Bound::High => self.high,
        }
    }

    /// The lower end.
    pub fn low(self) -> T {
        self.low
    }

    /// The best guess.
    pub fn best(self) -> T {
        self.best
    }

    /// The upper end.
    pub fn high(self) -> T {
        self.high
    }

    /// The same interval in another type; the function must not reverse the order.
    pub fn map<U>(self, to: impl Fn(T) -> U) -> Interval<U> {
        Interval { low: to(self.low), best: to(self.best), high: to(self.high) }
    }
}

impl<T: Copy + PartialOrd> Interval<T> {
    /// `None` unless low <= best <= high.
    pub fn new(low: T, best: T, high: T) -> Option<Self> {
        (low <= best && best <= high).then_some(Self { low, best, high })
    }

    /// Whether the three values are one.
    pub fn is_exact(self) -> bool {
        self.low == self.high
    }
}

impl<T: Finite> Interval<T> {
    /// `None` where a product has overflowed: then there is no figure to show.
    pub fn finite(self) -> Option<Self> {
        (self.low.is_finite() && self.best.is_finite() && self.high.is_finite()).then_some(self)
    }
}

impl<T: Copy + std::ops::Add<Output = T>> std::ops::Add for Interval<T> {
    type Output = Self;
    /// Bounds add: low with low, high with high.
    fn add(self, other: Self) -> Self {
        Self { low: self.low + other.low, best: self.best + other.best, high: self.high + other.high }
    }
}
