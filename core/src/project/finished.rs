//! Finished figures that a file or a table has beside the inputs: they are computed anew, and before that held against what
//! they imply and against what comes out, since a slip of units shows in them best.

use super::fault::{Fault, Spot};
use super::results::{COST, ENERGY, LOCATION_KG, LOCATION_LB, MARKET_KG, MARKET_LB, RESULTS};
use crate::estimate::{Estimate, estimate};
use crate::interval::Interval;
use crate::plausible::{Implausible, implied, implied_power, implied_price};
use crate::quantity::{Emissions, Energy, Money};
use crate::scenario::Run;

/// Of tables of other tools: emissions whose basis is not told.
pub const EMISSIONS: &str = "emissions_kg";

/// A figure as it stands in a file or table: its key, and its best value in the key's unit.
pub type Figure = (&'static str, f64);

/// By how much a figure may be another than the one that comes out: people round.
const ROUNDED: f64 = 0.02;

/// What there is to say of a run's finished figures: nothing where they are those that come out, since then the inputs have
/// whatever alarm there is.
pub fn faults(run: &Run, finished: &[Figure], spot: impl Fn() -> Spot) -> Vec<Fault> {
    if finished.is_empty() {
        return Vec::new();
    }
    let figures = estimate(run);
    let compared = || finished.iter().map(|(key, given)| (*key, *given, computed(key, *given, &figures)));
    let is_other = |given: f64, computed: f64| (given - computed).abs() > ROUNDED * computed.abs().max(given.abs());
    if compared().all(|(_, given, computed)| computed.is_some_and(|computed| !is_other(given, computed))) {
        return Vec::new();
    }
    let given =
        |key| of(finished, key).zip(compared().find(|(known, ..)| *known == key).and_then(|(.., computed)| computed));
    let swapped = [LOCATION_KG, MARKET_KG, EMISSIONS].into_iter().find(|key| {
        let both = given(ENERGY).zip(given(key));
        both.is_some_and(|((kwh, energy), (kg, emissions))| !is_other(kwh, emissions) && !is_other(kg, energy))
    });
    if let Some(key) = swapped {
        return vec![Fault::Swapped { run: spot(), one: ENERGY, other: key }];
    }
    let implied = implied_by(run, finished).map(|factor| Fault::Implied { run: spot(), factor: Box::new(factor) });
    let others = compared().filter_map(|(key, given, computed)| {
        let computed = computed.filter(|computed| is_other(given, *computed))?;
        Some(Fault::OtherResult { run: spot(), key, given, computed })
    });
    implied.into_iter().chain(others).collect()
}

/// The first of a run's implied factors that can hardly be meant.
fn implied_by(run: &Run, finished: &[Figure]) -> Option<Implausible> {
    let energy = of(finished, ENERGY).map(Energy::from_kwh);
    let kg = [LOCATION_KG, EMISSIONS, MARKET_KG].iter().find_map(|key| of(finished, key)).map(Emissions::from_kg);
    let lb = [LOCATION_LB, MARKET_LB].iter().find_map(|key| of(finished, key)).map(Emissions::from_lb);
    let intensity = energy.zip(kg.or(lb)).and_then(|(energy, emissions)| implied(energy, emissions));
    let power = || energy.and_then(|energy| implied_power(energy, run));
    let price = || of(finished, COST).and_then(|usd| implied_price(Money::from_usd(usd), run));
    intensity.or_else(power).or_else(price)
}

fn of(finished: &[Figure], key: &str) -> Option<f64> {
    finished.iter().find(|(known, _)| *known == key).map(|(_, value)| *value)
}

/// The figure that comes out; of emissions on an unknown basis the nearer one.
fn computed(key: &str, given: f64, figures: &Estimate) -> Option<f64> {
    let best = |name: &str| {
        let (_, figure) = RESULTS.iter().find(|(known, _)| *known == name)?;
        figure(figures).map(Interval::best)
    };
    if key != EMISSIONS {
        return best(key);
    }
    let far = |computed: &f64| (given - computed).abs();
    [LOCATION_KG, MARKET_KG].into_iter().filter_map(best).min_by(|one, other| far(one).total_cmp(&far(other)))
}
