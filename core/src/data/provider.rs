//! Who runs the computers, and the sets of inputs that go together.

use super::grid::{Grid, GridFact};
use super::place::Place;
use super::source::Datum;
use crate::interval::Interval;
use crate::quantity::{ElectricityPrice, Intensity, Pue, Share};

/// Who runs the computers.
#[derive(Debug, PartialEq)]
pub struct Provider {
    /// Frozen id, `by` in links.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The renewable share of the paper's Table 1, for the market-based figure.
    pub renewable: Option<&'static Datum<Share>>,
    /// Later claims to buy as much as is used over a year: market-based, never a green zero.
    pub claims: &'static [&'static Datum<Share>],
    /// Other shares: shown, never taken off.
    pub shown: &'static [&'static Datum<Share>],
    /// Its power usage effectiveness, the best figure first.
    pub pues: &'static [&'static Datum<Pue>],
}

impl Provider {
    /// Every share there is to take off: that of the paper's Table 1, then later claims.
    pub fn shares(&self) -> impl Iterator<Item = &'static Datum<Share>> {
        self.renewable.into_iter().chain(self.claims.iter().copied())
    }

    /// From the lowest to the highest of its PUE figures, the first the best.
    pub fn pue(&self) -> Option<Interval<Pue>> {
        spread(self.pues.iter().map(|fact| fact.value))
    }

    /// Whether a share is one the tables have for this provider; true of a provider without any.
    pub fn bears_out(&self, used: Interval<Share>) -> bool {
        let mut claims = self.renewable.iter().chain(self.claims).peekable();
        claims.peek().is_none() || claims.any(|share| share.value == used)
    }
}

/// From the lowest to the highest of several values; the first lends its best.
pub(crate) fn spread<T: Copy + PartialOrd>(mut values: impl Iterator<Item = Interval<T>>) -> Option<Interval<T>> {
    let first = values.next()?;
    Some(values.fold(first, |span, value| {
        let low = if value.low() < span.low() { value.low() } else { span.low() };
        let high = if value.high() > span.high() { value.high() } else { span.high() };
        Interval::ordered(low, span.best(), high)
    }))
}

/// A set of inputs that go together: where one stands when nothing else is known.
#[derive(Debug, PartialEq)]
pub struct Assumptions {
    /// Frozen id.
    pub id: &'static str,
    /// Whose assumptions they are.
    pub name: &'static str,
    /// Power usage effectiveness.
    pub pue: &'static Datum<Pue>,
    /// Where the electricity comes from.
    pub place: &'static Place,
    /// The grid's intensity.
    pub grid: AssumedGrid,
    /// Who runs the computers.
    pub provider: &'static Provider,
    /// The renewable share taken off for the market-based figure.
    pub share: &'static Datum<Share>,
    /// The price of a kilowatt-hour.
    pub electricity: &'static Datum<ElectricityPrice>,
}

/// The intensity that a set of assumptions takes.
#[derive(Debug, PartialEq)]
pub struct AssumedGrid {
    /// The value.
    pub value: Interval<Intensity>,
    /// The one figure it is; absent where it is the spread of today's figures for the grid.
    pub fact: Option<&'static GridFact>,
}

impl AssumedGrid {
    /// The figure at this place among the grid's own; the build has checked that it is there.
    pub(super) const fn of(grid: &'static Grid, place: usize) -> Self {
        let (mut facts, mut left) = (grid.facts, place);
        while let [fact, rest @ ..] = facts {
            if left == 0 {
                let ([low, best, high], unit) = (fact.printed.bounds(), fact.unit);
                let [low, best, high] =
                    [Intensity::new(low, unit), Intensity::new(best, unit), Intensity::new(high, unit)];
                return Self { value: Interval::ordered(low, best, high), fact: Some(fact) };
            }
            (facts, left) = (rest, left - 1);
        }
        Self::today(grid)
    }

    /// The spread of today's figures; the build has checked that there is one.
    pub(super) const fn today(grid: &Grid) -> Self {
        let value = match grid.today() {
            Some(value) => value,
            None => Interval::exact(Intensity::from_g_per_kwh(0.0)),
        };
        Self { value, fact: None }
    }
}
