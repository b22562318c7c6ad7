//! Runs as alternatives: how much more or less each uses, emits and costs than the first.

use crate::estimate::{Estimate, ProjectEstimate};
use crate::interval::Interval;
use crate::quantity::{Change, Emissions, Energy, Money};

/// A run against the first, each by its best value. A difference is absent where either figure is, where the first is 0,
/// and where it is too large for a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// Of energy.
    pub energy: Option<Change>,
    /// Of location-based emissions.
    pub location_based: Option<Change>,
    /// Of market-based emissions.
    pub market_based: Option<Change>,
    /// Of what the devices cost.
    pub cost: Option<Change>,
}

/// Every run against the first, in their order; the first against itself is 0 %.
pub fn against_first(estimate: &ProjectEstimate) -> Vec<Difference> {
    let Some(first) = estimate.runs.first() else { return Vec::new() };
    estimate.runs.iter().map(|run| between(first, run)).collect()
}

/// What an alternative is called: A to Z, then by its number.
pub fn letter(index: usize) -> String {
    let letter = u8::try_from(index).ok().filter(|index| *index < 26).map(|index| char::from(b'A' + index));
    letter.map_or_else(|| (index + 1).to_string(), String::from)
}

/// A run, or the same run elsewhere, against another.
pub fn between(first: &Estimate, run: &Estimate) -> Difference {
    Difference {
        energy: change(first.energy, run.energy, Energy::as_kwh),
        location_based: change(first.location_based, run.location_based, Emissions::as_kg),
        market_based: change(first.market_based, run.market_based, Emissions::as_kg),
        cost: change(first.cost, run.cost, Money::as_usd),
    }
}

fn change<T: Copy>(first: Option<Interval<T>>, run: Option<Interval<T>>, unit: fn(T) -> f64) -> Option<Change> {
    let (first, run) = (unit(first?.best()), unit(run?.best()));
    let percent = (run - first) / first * 100.0;
    percent.is_finite().then_some(Change::from_percent(percent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::estimate_project;
    use crate::quantity::{Share, Time};
    use crate::scenario::{Project, Run};

    fn differences(runs: [Run; 2]) -> [Option<f64>; 4] {
        let project = Project::new(None, runs.into()).expect("two runs");
        let Difference { energy, location_based, market_based, cost } = against_first(&estimate_project(&project))[1];
        [energy, location_based, market_based, cost].map(|change| change.map(Change::as_percent))
    }

    fn hours(hours: f64) -> Run {
        Run { hours: Interval::exact(Time::from_hours(hours)), ..Run::default() }
    }

    #[test]
    fn half_the_hours_are_half_of_everything() {
        assert_eq!(differences([hours(84.0), hours(42.0)]), [Some(-50.0); 4]);
        assert_eq!(differences([hours(84.0), hours(84.0)]), [Some(0.0); 4]);
    }

    #[test]
    fn each_figure_has_its_own_difference() {
        let renewable = Interval::exact(Share::from_percent(0.0));
        let other = Run { renewable, price: None, ..hours(168.0) };
        assert_eq!(differences([hours(84.0), other]), [Some(100.0), Some(100.0), Some(300.0), None]);
    }

    #[test]
    fn alternatives_have_letters_as_far_as_those_go() {
        assert_eq!([0, 25, 26].map(letter), ["A", "Z", "27"]);
    }

    #[test]
    fn nothing_is_compared_with_nothing() {
        assert_eq!(differences([hours(0.0), hours(84.0)]), [None; 4]);
        assert_eq!(differences([Run { power: None, price: None, ..hours(84.0) }, hours(84.0)]), [None; 4]);
    }
}
