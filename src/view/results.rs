//! The answer: energy, emissions on both bases, cost, electricity and device-hours, each with its range. A number opens
//! to what it was computed from.

use trainprint_core::estimate::{Estimate, ProjectEstimate};
use trainprint_core::figure::Figure;
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{DeviceHours, ElectricityPrice, Emissions, Energy, Money, Pue, Share};
use trainprint_core::scenario::Run;
use yew::prelude::*;

use crate::shown::{dollars, input, range, whole};
use crate::state::{ReadAs, State};

use super::fold::Fold;
use super::runs::letter;
use super::slot;

/// What is shown: the figures of all runs together, the run in the form among them.
pub struct Results<'a> {
    pub title: &'a str,
    pub figures: &'a Estimate,
    /// The run in the form, `which` where there are several.
    pub run: &'a Run,
    pub which: Option<usize>,
    /// Why the figures are stale, where they are.
    pub stale: Option<&'a str>,
}

pub fn results(of: &Results<'_>) -> Html {
    let Results { title, stale, .. } = *of;
    html! {
        <section class="results" aria-labelledby="results-title">
            <h2 class="results__title" id="results-title" tabindex="-1">{ title }</h2>
            if let Some(stale) = stale { <p class="results__stale">{ stale }</p> }
            <dl class="results__figures">{ for Figure::ALL.into_iter().map(|figure| shown(of, figure)) }</dl>
        </section>
    }
}

/// How a figure is written.
struct Written {
    number: String,
    unit: &'static str,
    /// The same in another unit, or what it must not be read without.
    also: Option<String>,
    /// Its ends, where they are not in the number.
    between: Option<String>,
}

fn shown(of: &Results<'_>, figure: Figure) -> Html {
    let (id, name) = (figure.id(), name(figure));
    html! {
        <div class="results__figure">
            <dt class="results__name">{ name }</dt>
            <dd class="results__value" id={format!("result-{id}")}>
                if let Some(written) = written(of.figures, figure) {
                    { opening(of, figure, written) }
                } else {
                    <span class="results__absent">{ words::columns::not_known() }</span>
                }
            </dd>
        </div>
    }
}

/// The number, which opens to its sources.
fn opening(of: &Results<'_>, figure: Figure, written: Written) -> Html {
    let which = of.which.map_or_else(String::new, |index| (index + 1).to_string());
    let content = slot::of_run(format!("origins:{}:{which}", figure.id()), of.run);
    let also = [written.also, rests_on(of, figure)].into_iter().flatten().collect::<Vec<_>>().join("; ");
    let title = html! {
        <>
            <span class="results__number">{ written.number }</span>
            if !written.unit.is_empty() { <span class="results__unit">{ " " }{ written.unit }</span> }
            if let Some(between) = written.between { <span class="results__range">{ between }</span> }
            if !also.is_empty() { <span class="results__also">{ also }</span> }
            <span class="visually-hidden">{ words::results::where_from() }</span>
        </>
    };
    html! { <Fold look="from" {title} {content} /> }
}

/// What a figure of one run rests on beside its hours and watts: an input that was there before the reader came.
fn rests_on(of: &Results<'_>, figure: Figure) -> Option<String> {
    let Results { run, which: None, .. } = of else { return None };
    match figure {
        Figure::Energy => Some(format!("PUE {}", input("", run.pue.map(Pue::as_ratio)))),
        Figure::MarketBased => Some(words::fields::so_much_renewable(input("", run.renewable.map(Share::as_percent)))),
        Figure::ElectricityCost => {
            run.electricity_price.map(|usd| format!("{}/kWh", input("$", usd.map(ElectricityPrice::as_usd_per_kwh))))
        }
        Figure::LocationBased | Figure::Cost | Figure::DeviceHours => None,
    }
}

fn name(figure: Figure) -> &'static str {
    match figure {
        Figure::Energy => words::results::energy(),
        Figure::MarketBased => words::results::market_based(),
        Figure::LocationBased => words::results::location_based(),
        Figure::Cost => words::results::cost(),
        Figure::ElectricityCost => words::results::electricity(),
        Figure::DeviceHours => words::results::device_hours(),
    }
}

fn written(figures: &Estimate, figure: Figure) -> Option<Written> {
    match figure {
        Figure::Energy => Some(number(figures.energy?.map(Energy::as_kwh), "kWh")),
        Figure::LocationBased => Some(emissions(figures.location_based?)),
        Figure::MarketBased => Some(market(figures)?),
        Figure::Cost | Figure::DeviceHours if figures.lacks_hours() => None,
        Figure::Cost => Some(money(figures.cost?)),
        Figure::ElectricityCost => Some(money(figures.electricity_cost?)),
        Figure::DeviceHours => {
            Some(number(figures.device_hours.map(DeviceHours::as_device_hours), words::results::unit_device_hours()))
        }
    }
}

/// Whether the ends of a range read otherwise than each other.
fn is_seen(value: Interval<f64>, write: fn(f64) -> String) -> bool {
    !value.is_exact() && write(value.low()) != write(value.high())
}

fn number(value: Interval<f64>, unit: &'static str) -> Written {
    let between = is_seen(value, whole).then(|| words::results::between(whole(value.low()), whole(value.high())));
    Written { number: whole(value.best()), unit, also: None, between }
}

fn emissions(value: Interval<Emissions>) -> Written {
    let kg = value.map(Emissions::as_kg);
    let also = match is_seen(kg, whole) {
        true => words::results::kg_between(whole(kg.best()), whole(kg.low()), whole(kg.high())),
        false => words::results::kg(whole(kg.best())),
    };
    Written { also: Some(also), ..number(value.map(Emissions::as_lb), words::columns::emissions()) }
}

/// A share of all that was bought makes a zero on paper: what the grid emitted stands beside it.
fn market(figures: &Estimate) -> Option<Written> {
    let value = figures.market_based?;
    let written = emissions(value);
    let grid = figures.location_based?.best().as_lb();
    if value.best().as_lb() > 0.0 || grid <= 0.0 {
        return Some(written);
    }
    let also = words::results::zero_on_paper(whole(grid));
    Some(Written { also: Some(also), ..written })
}

fn money(value: Interval<Money>) -> Written {
    let usd = value.map(Money::as_usd);
    let between = is_seen(usd, dollars).then(|| words::results::best(dollars(usd.best())));
    Written { number: range(usd.low(), usd.high(), dollars), unit: "", also: None, between }
}

/// What the answer is of, and its figures: of all runs, or of alternatives the one in the form.
pub fn whose(state: &State, estimate: &ProjectEstimate) -> (String, Estimate) {
    let runs = estimate.runs.len();
    match estimate.runs.get(state.selected) {
        Some(figures) if runs > 1 && state.reading == ReadAs::Alternatives => {
            (words::page::alternative(letter(state.selected)), *figures)
        }
        _ if runs > 1 => (words::page::together(runs), estimate.total),
        _ => (words::page::this_run().to_owned(), estimate.total),
    }
}

/// The answer in one line, for the bottom of a phone's screen and for screen readers.
pub fn sentence(figures: &Estimate) -> String {
    let energy = figures.energy.map(|energy| format!("{} kWh", whole(energy.best().as_kwh())));
    let [location, market] =
        [figures.location_based, figures.market_based].map(|co2| co2.map(|co2| whole(co2.best().as_lb())));
    // What was bought never stands without what the grid emitted.
    let emissions = location.map(|location| match market.filter(|market| *market != location) {
        Some(market) => words::results::in_lb_on_both(market, location),
        None => words::results::in_lb(location),
    });
    let cost = figures.cost.map(|cost| money(cost).number);
    let known: Vec<String> = [energy, emissions, cost].into_iter().flatten().collect();
    if known.is_empty() { words::results::nothing_yet().to_owned() } else { known.join(", ") }
}
