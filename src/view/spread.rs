//! What drives the ranges: for the emissions and for the cost one bar an input, the widest first, and the same as a table.

use trainprint_core::interval::Interval;
use trainprint_core::quantity::{Emissions, Money};
use trainprint_core::scenario::{Input, Run};
use trainprint_core::spread::drivers;
use yew::prelude::*;

use super::pictures::pictures;
use super::table::{column, number, number_column};
use crate::panels;
use crate::shown::{dollars, range, whole};

const WIDTH: f64 = 300.0;

/// An input with the result that it alone would give.
type Bar = (Input, Interval<f64>);

/// Shown only where some input is a range; `which` names the run where there are several.
pub fn spread(run: &Run, which: Option<usize>) -> Html {
    let of_emissions = |range: Interval<Emissions>| range.high().as_lb() - range.low().as_lb();
    let market = drivers(run, |figures| figures.market_based, of_emissions);
    let is_hidden = market.is_empty();
    // A share of all that is bought hides what the grid's emissions depend on.
    let emissions = if is_hidden { drivers(run, |figures| figures.location_based, of_emissions) } else { market };
    let emissions: Vec<Bar> = emissions.iter().map(|it| (it.input, it.result.map(Emissions::as_lb))).collect();
    let of_cost = |range: Interval<Money>| range.high().as_usd() - range.low().as_usd();
    let cost: Vec<Bar> = drivers(run, |figures| figures.cost, of_cost)
        .iter()
        .map(|driver| (driver.input, driver.result.map(Money::as_usd)))
        .collect();
    if emissions.is_empty() && cost.is_empty() {
        return html! {};
    }
    let title = which.map_or_else(|| words::results::spread().to_owned(), |index| words::results::spread_of(index + 1));
    html! {
        <section class="spread" aria-labelledby="spread-title">
            <h2 id="spread-title">{ title }</h2>
            <p>{ words::results::spread_hint() }</p>
            { table(if is_hidden { words::results::location_based() } else { words::results::market_based() }, words::columns::emissions(), &emissions, whole) }
            { table(words::columns::cost(), "USD", &cost, dollars) }
        </section>
    }
}

fn table(name: &'static str, unit: &'static str, bars: &[Bar], write: fn(f64) -> String) -> Html {
    if bars.is_empty() {
        return html! {};
    }
    let low = bars.iter().map(|(_, result)| result.low()).fold(f64::INFINITY, f64::min);
    let high = bars.iter().map(|(_, result)| result.high()).fold(f64::NEG_INFINITY, f64::max);
    let at = |value: f64| ((value - low) / (high - low) * WIDTH).to_string();
    html! {
        <div data-picture="spread">
        <div class="scroll" tabindex="0" role="group" aria-label={name}>
        <table class="table spread__table">
            <caption>{ name }</caption>
            <thead><tr>
                { column(words::results::input()) }
                { number_column(unit) }
                { column(words::results::from_low_to_high()) }
            </tr></thead>
            <tbody>{ for bars.iter().map(|bar| row(bar, write, &at)) }</tbody>
        </table>
        </div>
        { pictures(panels::picture) }
        </div>
    }
}

fn row((input, result): &Bar, write: fn(f64) -> String, at: &impl Fn(f64) -> String) -> Html {
    html! {
        <tr>
            <th scope="row">{ input.name() }</th>
            { number(range(result.low(), result.high(), write)) }
            <td>
                <svg class="spread__bar" viewBox={format!("-6 0 {} 20", WIDTH + 12.0)} aria-hidden="true">
                    <line x1={at(result.low())} x2={at(result.high())} y1="10" y2="10" />
                    <circle cx={at(result.best())} cy="10" r="5" />
                </svg>
            </td>
        </tr>
    }
}
