//! The answer: energy, emissions on both bases, cost, electricity and device-hours, each with its range.

use trainprint_core::estimate::Estimate;
use trainprint_core::format::{dollars, range, whole};
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{DeviceHours, Emissions, Energy, Money};
use yew::prelude::*;

/// The figures under a title such as "All 3 runs together", and why they are stale where they are.
pub fn results(title: &str, figures: &Estimate, stale: Option<&str>) -> Html {
    let lb = |unit: fn(Emissions) -> f64| move |emissions: Interval<Emissions>| emissions.map(unit);
    let co2 = |emissions: Option<Interval<Emissions>>| {
        let (lb, kg) = (emissions.map(lb(Emissions::as_lb)), emissions.map(lb(Emissions::as_kg)));
        (lb.map(|lb| (whole(lb.best()), "lb CO2e")), kg.map(|kg| span(kg, whole) + " kg"), lb)
    };
    let (location, location_kg, location_lb) = co2(figures.location_based);
    let (market, market_kg, market_lb) = co2(figures.market_based);
    let cost = figures.cost.map(|cost| cost.map(Money::as_usd));
    let electricity = figures.electricity_cost.map(|cost| cost.map(Money::as_usd));
    let energy = figures.energy.map(|energy| energy.map(Energy::as_kwh));
    let hours = figures.device_hours.map(DeviceHours::as_device_hours);
    html! {
        <section class={classes!("results", stale.map(|_| "results--stale"))} aria-labelledby="results-title">
            <h2 class="results__title" id="results-title" tabindex="-1">{ title }</h2>
            if let Some(stale) = stale { <p class="results__stale">{ stale }</p> }
            <dl class="results__figures">
                { figure("energy", "Energy, with PUE", energy.map(|e| (whole(e.best()), "kWh")), between(energy, whole), None) }
                { figure("market", "Emissions, market-based", market, between(market_lb, whole), market_kg) }
                { figure("location", "Emissions, location-based", location, between(location_lb, whole), location_kg) }
                { figure("cost", "Cloud cost, low to high", cost.map(|c| (span(c, dollars), "")), None, None) }
                { figure("electricity", "Electricity cost", electricity.map(|c| (span(c, dollars), "")), None, None) }
                { figure("device-hours", "Device-hours", Some((whole(hours.best()), "device-hours")), between(Some(hours), whole), None) }
            </dl>
        </section>
    }
}

/// The answer in one line, for the bottom of a phone's screen and for screen readers.
pub fn sentence(figures: &Estimate) -> String {
    let energy = figures.energy.map(|energy| format!("{} kWh", whole(energy.best().as_kwh())));
    let emissions = figures.market_based.map(|co2| format!("{} lb CO2e market-based", whole(co2.best().as_lb())));
    let cost = figures.cost.map(|cost| span(cost.map(Money::as_usd), dollars));
    let known: Vec<String> = [energy, emissions, cost].into_iter().flatten().collect();
    if known.is_empty() { "Nothing can be computed yet".to_owned() } else { known.join(", ") }
}

fn figure(
    id: &'static str,
    name: &'static str,
    value: Option<(String, &'static str)>,
    between: Option<String>,
    also: Option<String>,
) -> Html {
    html! {
        <div class={classes!("results__figure", format!("results__figure--{id}"))}>
            <dt class="results__name">{ name }</dt>
            <dd class="results__value" id={format!("result-{id}")}>
                if let Some((number, unit)) = value {
                    <span class="results__number">{ number }</span>
                    if !unit.is_empty() { <span class="results__unit">{ " " }{ unit }</span> }
                    if let Some(also) = also { <span class="results__also">{ also }</span> }
                    if let Some(between) = between { <span class="results__range">{ between }</span> }
                } else {
                    <span class="results__absent">{ "not known" }</span>
                }
            </dd>
        </div>
    }
}

fn span(value: Interval<f64>, write: fn(f64) -> String) -> String {
    range(value.low(), value.high(), write)
}

fn between(value: Option<Interval<f64>>, write: fn(f64) -> String) -> Option<String> {
    let value = value.filter(|value| !value.is_exact())?;
    Some(format!("between {} and {}", write(value.low()), write(value.high())))
}
