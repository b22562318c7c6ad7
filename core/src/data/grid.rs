//! Grids, and every figure there is for the emissions of their electricity.

use super::printed::Printed;
use super::rows::{Cells, rows};
use super::source::{Source, Use};
use super::{BASES, GRIDS, LEVELS, SOURCES, USES};
use crate::interval::Interval;
use crate::quantity::{Intensity, IntensityUnit};

/// An electricity supply that a figure can be about. Places point to it; it alone holds numbers.
#[derive(Debug, PartialEq)]
pub struct Grid {
    /// Frozen id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it covers.
    pub level: Level,
    /// Its own figures. The first that counts today is the best.
    pub facts: &'static [GridFact],
    /// Where the other boundaries stand that are drawn around the same supply.
    pub(super) drawn_as: Vec<usize>,
    /// Put together once: it is asked for in every place, and of every run.
    today: Option<Interval<Intensity>>,
}

/// What a grid covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// A country or territory.
    Country,
    /// A state of the United States or of Australia.
    State,
    /// A subregion of the EPA's eGRID.
    Subregion,
    /// A province of China or Canada.
    Province,
    /// A bidding zone of Sweden or Norway.
    Zone,
    /// The supply around a data centre, smaller than a country or across its states.
    Local,
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// CO2e of generation over the whole life of plants and fuels.
    LifecycleGeneration,
    /// CO2e at the stack of what is generated.
    DirectGeneration,
    /// CO2e in operation of the local grid, as Google states it.
    LocalOperational,
    /// CO2e of what is consumed.
    Consumption,
    /// CO2e of bought electricity (scope 2).
    Scope2,
    /// CO2 alone, of generation.
    Co2Only,
}

/// One figure about one grid.
#[derive(Debug, PartialEq)]
pub struct GridFact {
    pub(super) printed: Printed,
    pub(super) unit: IntensityUnit,
    /// What it counts.
    pub basis: Basis,
    /// Whether it counts today.
    pub used: Use,
    /// Who says so.
    pub source: &'static Source,
    /// The year it describes.
    pub year: u16,
    /// What to know before using it; may be empty.
    pub note: &'static str,
}

impl GridFact {
    /// The figure in the unit its source prints.
    pub fn value(&self) -> Interval<Intensity> {
        self.printed.of(|value| Intensity::new(value, self.unit))
    }
}

impl Grid {
    /// Other boundaries that are drawn around the same supply: their figures count too.
    pub fn drawn_as(&self) -> impl Iterator<Item = &'static Grid> {
        self.drawn_as.iter().filter_map(|at| GRIDS.get(*at))
    }

    /// Its own figures, then those of the other boundaries.
    pub fn every_fact(&self) -> impl Iterator<Item = &'static GridFact> {
        self.facts.iter().chain(self.drawn_as().flat_map(|other| other.facts))
    }

    /// From the lowest to the highest of the figures that count today; the first of them is the best and lends its
    /// unit. Nothing is averaged. `None` where no figure counts.
    pub fn today(&self) -> Option<Interval<Intensity>> {
        self.today
    }
}

/// The same of the figures themselves.
pub(super) const fn today(facts: &[GridFact], mut others: &[&[GridFact]]) -> Option<Interval<Intensity>> {
    let mut span = Span::widened(None, facts);
    while let [other, rest @ ..] = others {
        span = Span::widened(span, other);
        others = rest;
    }
    match span {
        None => None,
        Some(Span { unit, low, best, high }) => {
            Some(Interval::ordered(Intensity::new(low, unit), Intensity::new(best, unit), Intensity::new(high, unit)))
        }
    }
}

/// Every grid, of the texts that the build has made of its tables. Each says how many of the facts are its own.
pub(super) fn unpacked(grids: &'static str, facts: &'static str) -> Vec<Grid> {
    let facts: &'static [GridFact] = rows(facts, fact).leak();
    let mut from = 0;
    let mut grids = rows(grids, |cells| {
        let (id, name, level, count) = (cells.text(), cells.text(), cells.one_of(LEVELS), cells.whole());
        let own = facts.get(from..from + count).unwrap_or_default();
        from += count;
        let drawn_as = cells.text().split(' ').filter_map(|at| at.parse().ok()).collect();
        Grid { id, name, level, facts: own, drawn_as, today: None }
    });
    let facts_of: Vec<&[GridFact]> = grids.iter().map(|grid| grid.facts).collect();
    for grid in &mut grids {
        let others: Vec<&[GridFact]> = grid.drawn_as.iter().filter_map(|at| facts_of.get(*at).copied()).collect();
        grid.today = today(grid.facts, &others);
    }
    grids
}

fn fact(cells: &mut Cells) -> GridFact {
    GridFact {
        printed: cells.printed(),
        unit: cells.one_of([IntensityUnit::LbPerKwh, IntensityUnit::GPerKwh]),
        basis: cells.one_of(BASES),
        used: cells.one_of(USES),
        source: cells.row(&SOURCES).unwrap_or(&SOURCES[0]),
        year: cells.whole() as u16,
        note: cells.text(),
    }
}

#[derive(Clone, Copy)]
struct Span {
    unit: IntensityUnit,
    low: f64,
    best: f64,
    high: f64,
}

impl Span {
    const fn widened(mut span: Option<Self>, mut facts: &[GridFact]) -> Option<Self> {
        while let [fact, rest @ ..] = facts {
            if matches!(fact.used, Use::Today) {
                span = Some(match span {
                    None => Self::of(fact),
                    Some(span) => span.with(fact),
                });
            }
            facts = rest;
        }
        span
    }

    const fn of(fact: &GridFact) -> Self {
        let [low, best, high] = fact.printed.bounds();
        Self { unit: fact.unit, low, best, high }
    }

    const fn with(self, fact: &GridFact) -> Self {
        let [low, high] = match (self.unit, fact.unit) {
            (IntensityUnit::LbPerKwh, IntensityUnit::GPerKwh) | (IntensityUnit::GPerKwh, IntensityUnit::LbPerKwh) => {
                fact.printed.converted(self.unit)
            }
            _ => {
                let [low, _, high] = fact.printed.bounds();
                [low, high]
            }
        };
        Self { low: self.low.min(low), high: self.high.max(high), ..self }
    }
}
