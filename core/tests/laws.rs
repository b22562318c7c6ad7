//! What holds for every project there can be: figures, bounds and links. Cases are drawn by proptest.

#[path = "laws/any.rs"]
mod any;
#[path = "laws/damage.rs"]
mod damage;
#[path = "laws/direction.rs"]
mod direction;
#[path = "laws/figures.rs"]
mod figures;
#[path = "laws/input.rs"]
mod input;
#[path = "laws/links.rs"]
mod links;
#[path = "laws/projects.rs"]
mod projects;
#[path = "laws/proportion.rs"]
mod proportion;
#[path = "laws/totals.rs"]
mod totals;
#[path = "laws/working.rs"]
mod working;

use proptest::test_runner::Config;
use trainprint_core::estimate::Estimate;
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{DeviceHours, Emissions, Energy, Money};

/// Enough cases to find what a law forbids, few enough to be quick.
const CASES: u32 = 256;

fn cases(count: u32) -> Config {
    Config { cases: count, failure_persistence: None, ..Config::default() }
}

/// Low, best and high of a figure as numbers.
type Bounds = Option<[f64; 3]>;

const FIGURES: [&str; 7] = ["device-hours", "IT energy", "energy", "location", "market", "cost", "electricity"];

/// Every figure of an estimate, in the order of [`FIGURES`].
fn figures(estimate: &Estimate) -> [Bounds; 7] {
    [
        Some(bounds(estimate.device_hours, DeviceHours::as_device_hours)),
        estimate.it_energy.map(|figure| bounds(figure, Energy::as_kwh)),
        estimate.energy.map(|figure| bounds(figure, Energy::as_kwh)),
        estimate.location_based.map(|figure| bounds(figure, Emissions::as_kg)),
        estimate.market_based.map(|figure| bounds(figure, Emissions::as_kg)),
        estimate.cost.map(|figure| bounds(figure, Money::as_usd)),
        estimate.electricity_cost.map(|figure| bounds(figure, Money::as_usd)),
    ]
}

fn bounds<T: Copy>(figure: Interval<T>, unit: fn(T) -> f64) -> [f64; 3] {
    [unit(figure.low()), unit(figure.best()), unit(figure.high())]
}
