//! Who runs the computers, and the sets of inputs that go together.

use super::grid::{GridFact, today};
use super::place::Place;
use super::source::Datum;
use super::{GRIDS, PLACES};
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

    /// Whether the computers are the reader's own.
    pub fn is_on_premises(&self) -> bool {
        self.id == "onprem"
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
    /// Where its place stands among all.
    pub(super) place: usize,
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
    /// The grid and the place among its own of the one figure it is; absent where it is the spread of today's.
    pub(super) fact: Option<[usize; 2]>,
}

impl Assumptions {
    /// Where the electricity comes from.
    #[expect(clippy::indexing_slicing, reason = "the build has written where it stands")]
    pub fn place(&self) -> &'static Place {
        &PLACES[self.place]
    }
}

impl AssumedGrid {
    /// The one figure it is; absent where it is the spread of today's figures for the grid.
    pub fn fact(&self) -> Option<&'static GridFact> {
        let [grid, place] = self.fact?;
        GRIDS.get(grid)?.facts.get(place)
    }

    /// This figure, which stands there among all.
    pub(super) const fn of(figure: &GridFact, fact: [usize; 2]) -> Self {
        let ([low, best, high], unit) = (figure.printed.bounds(), figure.unit);
        let [low, best, high] = [Intensity::new(low, unit), Intensity::new(best, unit), Intensity::new(high, unit)];
        Self { value: Interval::ordered(low, best, high), fact: Some(fact) }
    }

    /// The spread of today's among these; the build has checked that there is one.
    pub(super) const fn today(figures: &[GridFact]) -> Self {
        let value = match today(figures, &[]) {
            Some(value) => value,
            None => Interval::exact(Intensity::from_g_per_kwh(0.0)),
        };
        Self { value, fact: None }
    }
}
