//! The results that a table or a file has beside the inputs: what they are called, with their units, and which figures they are.

use super::keys;
use crate::estimate::Estimate;
use crate::interval::Interval;
use crate::quantity::{DeviceHours, Emissions, Energy, Money};

pub const ENERGY: &str = "energy_kwh";
pub const LOCATION_KG: &str = "co2e_location_kg";
pub const LOCATION_LB: &str = "co2e_location_lb";
pub const MARKET_KG: &str = "co2e_market_kg";
pub const MARKET_LB: &str = "co2e_market_lb";
pub const COST: &str = "cost_usd";

/// A result's name, and the figure in its unit.
pub type Result = (&'static str, fn(&Estimate) -> Option<Interval<f64>>);

/// All of them, in the order of a table's columns.
pub const RESULTS: [Result; 9] = [
    (keys::DEVICE_HOURS, |figures| Some(figures.device_hours.map(DeviceHours::as_device_hours))),
    ("it_energy_kwh", |figures| figures.it_energy.map(|energy| energy.map(Energy::as_kwh))),
    (ENERGY, |figures| figures.energy.map(|energy| energy.map(Energy::as_kwh))),
    (LOCATION_KG, |figures| figures.location_based.map(|emissions| emissions.map(Emissions::as_kg))),
    (LOCATION_LB, |figures| figures.location_based.map(|emissions| emissions.map(Emissions::as_lb))),
    (MARKET_KG, |figures| figures.market_based.map(|emissions| emissions.map(Emissions::as_kg))),
    (MARKET_LB, |figures| figures.market_based.map(|emissions| emissions.map(Emissions::as_lb))),
    (COST, |figures| figures.cost.map(|cost| cost.map(Money::as_usd))),
    ("electricity_usd", |figures| figures.electricity_cost.map(|cost| cost.map(Money::as_usd))),
];

/// The name of the result that is called so, as it stands in the list.
pub fn named(is: impl Fn(&str) -> bool) -> Option<&'static str> {
    RESULTS.iter().map(|(name, _)| *name).find(|name| is(name))
}
