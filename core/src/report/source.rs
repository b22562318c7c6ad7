//! Where the inputs come from, in words: the value, the year it describes, and who says so.

use super::Report;
use super::label::listed;
use crate::format::{bounds, digits, exact, range};
use crate::interval::Interval;
use crate::offer::{Offer, Origin, Worth, origin};
use crate::quantity::{Intensity, IntensityUnit};
use crate::scenario::{Input, Run};

/// How many different grids or PUEs are told one by one.
const TOLD: usize = 3;

impl Report<'_> {
    /// As `1.58 (2018; Strubell et al.)`, or the span of many.
    pub(super) fn pue(&self, runs: &[&Run]) -> String {
        let different = different(runs, |run, other| run.pue == other.pue);
        if different.len() <= TOLD {
            let told = different.iter().map(|run| told(run, Input::Pue));
            return told.collect::<Vec<_>>().join("; ");
        }
        let low = runs.iter().map(|run| run.pue.low().as_ratio()).fold(f64::INFINITY, f64::min);
        let high = runs.iter().map(|run| run.pue.high().as_ratio()).fold(0.0, f64::max);
        format!("{} to {}, by run", exact(low), exact(high))
    }

    /// As `0.954 lb CO2e/kWh (432.7 g CO2e/kWh) in United States (2018; ..)`, or the span of many.
    pub(super) fn intensity(&self, runs: &[&Run]) -> String {
        let different = different(runs, |run, other| run.grid == other.grid && run.place == other.place);
        if different.len() <= TOLD {
            let told = different.iter().map(|run| {
                format!("{} in {} ({})", both_units(run.grid), self.place(run), year_and_source(run, Input::Grid))
            });
            return told.collect::<Vec<_>>().join("; ");
        }
        let grams = runs.iter().filter_map(|run| grams(run.grid));
        let (low, high) = grams.fold((f64::MAX, 0.0_f64), |(low, high), grid| {
            (low.min(grid.low().value()), high.max(grid.high().value()))
        });
        let places = listed(runs.iter().map(|run| self.place(run)));
        let sources = listed(different.iter().map(|run| year_and_source(run, Input::Grid)));
        format!("{} to {} g CO2e/kWh in {places} ({sources})", digits(low, 4), digits(high, 4))
    }

    /// The renewable share taken off for the market-based figure.
    pub(super) fn renewable(&self, runs: &[&Run]) -> String {
        let different = different(runs, |run, other| run.renewable == other.renewable);
        if different.len() <= TOLD {
            let told = different.iter().map(|run| told(run, Input::Renewable));
            return told.collect::<Vec<_>>().join("; ");
        }
        let low = runs.iter().map(|run| run.renewable.low().as_percent()).fold(f64::INFINITY, f64::min);
        let high = runs.iter().map(|run| run.renewable.high().as_percent()).fold(0.0, f64::max);
        format!("{} % to {} %, by run", exact(low), exact(high))
    }
}

/// The first few runs that differ, one more than are told.
fn different<'r>(runs: &[&'r Run], alike: impl Fn(&Run, &Run) -> bool) -> Vec<&'r Run> {
    let mut different: Vec<&Run> = Vec::new();
    for run in runs {
        if different.len() > TOLD {
            break;
        }
        if !different.iter().any(|other| alike(run, other)) {
            different.push(run);
        }
    }
    different
}

fn told(run: &Run, input: Input) -> String {
    let worth = Worth::of(run, input).map(|worth| worth.to_string()).unwrap_or_default();
    format!("{worth} ({})", year_and_source(run, input))
}

/// As it was given, and in the other unit.
fn both_units(grid: Interval<Intensity>) -> String {
    let other = match grid.best().unit() {
        IntensityUnit::LbPerKwh => IntensityUnit::GPerKwh,
        IntensityUnit::GPerKwh => IntensityUnit::LbPerKwh,
    };
    let given = format!("{} {} CO2e/kWh", bounds(grid.map(Intensity::value), exact), grid.best().unit().mass());
    match grid.map(|grid| grid.in_unit(other)).finite() {
        Some(converted) => {
            let ends = range(converted.low().value(), converted.high().value(), |value| digits(value, 4));
            format!("{given}, that is {ends} {} CO2e/kWh,", other.mass())
        }
        None => given,
    }
}

/// In grams for each kWh, where that is a number.
pub fn grams(grid: Interval<Intensity>) -> Option<Interval<Intensity>> {
    grid.map(|grid| grid.in_unit(IntensityUnit::GPerKwh)).finite()
}

/// The year that an input describes and who says so, or that its writer gave it.
pub fn year_and_source(run: &Run, input: Input) -> String {
    match origin(run, input) {
        Some(Origin::Facts(facts) | Origin::Spread(facts)) => facts.iter().map(one).collect::<Vec<_>>().join("; "),
        Some(Origin::Given) | None => "given by the authors, without year or source".to_owned(),
    }
}

fn one(fact: &Offer) -> String {
    format!("{}: {}", fact.year, fact.source.title)
}
