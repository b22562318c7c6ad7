//! Finished figures that a file or a table has beside the inputs: they are computed anew, and before that held against what
//! they imply and against what comes out, since a slip of units shows in them best.

use super::fault::{Fault, Spot};
use super::keys;
use crate::estimate::{Estimate, estimate};
use crate::plausible::{Implausible, implied, implied_power, implied_price};
use crate::quantity::{DeviceHours, Emissions, Energy, Money};
use crate::scenario::Run;

/// The results, in the order of a table's columns.
pub const RESULTS: [&str; 9] = [
    keys::DEVICE_HOURS,
    "it_energy_kwh",
    ENERGY,
    LOCATION_KG,
    LOCATION_LB,
    MARKET_KG,
    MARKET_LB,
    COST,
    "electricity_usd",
];

const ENERGY: &str = "energy_kwh";
const LOCATION_KG: &str = "co2e_location_kg";
const LOCATION_LB: &str = "co2e_location_lb";
const MARKET_KG: &str = "co2e_market_kg";
const MARKET_LB: &str = "co2e_market_lb";
const COST: &str = "cost_usd";
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
    let kg = |emissions: Emissions| emissions.as_kg();
    let [location, market] = [figures.location_based, figures.market_based].map(|all| all.map(|all| all.best()));
    match key {
        keys::DEVICE_HOURS => Some(figures.device_hours.map(DeviceHours::as_device_hours).best()),
        "it_energy_kwh" => figures.it_energy.map(|energy| energy.best().as_kwh()),
        ENERGY => figures.energy.map(|energy| energy.best().as_kwh()),
        LOCATION_KG => location.map(kg),
        LOCATION_LB => location.map(Emissions::as_lb),
        MARKET_KG => market.map(kg),
        MARKET_LB => market.map(Emissions::as_lb),
        EMISSIONS => {
            let far = |computed: &f64| (given - computed).abs();
            [location, market].into_iter().flatten().map(kg).min_by(|one, other| far(one).total_cmp(&far(other)))
        }
        COST => figures.cost.map(|cost| cost.best().as_usd()),
        _ => figures.electricity_cost.map(|cost| cost.best().as_usd()),
    }
}
