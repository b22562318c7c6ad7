//! What drives the spread of the emissions: one bar an input, the widest first, and the same as a table.

use trainprint_core::format::{range, whole};
use trainprint_core::interval::Interval;
use trainprint_core::quantity::Emissions;
use trainprint_core::scenario::Run;
use trainprint_core::spread::{Driver, drivers};
use yew::prelude::*;

const WIDTH: f64 = 300.0;

/// Shown only where some input is a range; `which` names the run where there are several.
pub fn spread(run: &Run) -> Html {
    let width = |range: Interval<Emissions>| range.high().as_kg() - range.low().as_kg();
    let drivers = drivers(run, |figures| figures.market_based, width);
    let Some(widest) = drivers.first().map(|driver| driver.result.map(Emissions::as_lb)) else { return html! {} };
    let low = drivers.iter().map(|driver| driver.result.low().as_lb()).fold(widest.low(), f64::min);
    let high = drivers.iter().map(|driver| driver.result.high().as_lb()).fold(widest.high(), f64::max);
    let at = |pounds: f64| ((pounds - low) / (high - low) * WIDTH).to_string();
    html! {
        <section class="spread" aria-labelledby="spread-title">
            <h2 id="spread-title">{ "What drives the range" }</h2>
            <p>{ "The market-based emissions with one input as a range and the others at their best values." }</p>
            <table class="table spread__table">
                <thead><tr>
                    <th scope="col">{ "Input" }</th>
                    <th scope="col" class="table__number">{ "lb CO2e" }</th>
                    <th scope="col">{ "From low to high" }</th>
                </tr></thead>
                <tbody>{ for drivers.iter().map(|driver| row(driver, &at)) }</tbody>
            </table>
        </section>
    }
}

fn row(driver: &Driver<Emissions>, at: &impl Fn(f64) -> String) -> Html {
    let pounds = driver.result.map(Emissions::as_lb);
    html! {
        <tr>
            <th scope="row">{ driver.input.name() }</th>
            <td class="table__number">{ range(pounds.low(), pounds.high(), whole) }</td>
            <td>
                <svg class="spread__bar" viewBox={format!("-6 0 {} 20", WIDTH + 12.0)} aria-hidden="true">
                    <line x1={at(pounds.low())} x2={at(pounds.high())} y1="10" y2="10" />
                    <circle cx={at(pounds.best())} cy="10" r="5" />
                </svg>
            </td>
        </tr>
    }
}
