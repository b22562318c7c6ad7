//! What the emissions are as much as, and what the machines' making adds beyond their operation.

use trainprint::shown::{digits, exact, range, whole};
use trainprint::view::facts::source;
use trainprint_core::data::{self, Entry, Equivalence};
use trainprint_core::equivalent::{embodied, times};
use trainprint_core::estimate::{Estimate, estimate_project};
use trainprint_core::scenario::Project;
use yew::prelude::*;

pub fn equivalents(project: &Project) -> Html {
    let figures = &estimate_project(project).total;
    let Some(emissions) = figures.location_based else {
        return html! { <p>{ words::panels::no_emissions() }</p> };
    };
    let row = |thing: &'static Equivalence| {
        let count = times(emissions, thing);
        html! {
            <li>
                <strong>{ range(count.low(), count.high(), |count| digits(count, 2)) }</strong>
                { words::panels::thing(thing.shown(), words::of_tables(thing.per), thing.year, words::of_tables(thing.note)) }
                { source(thing.source) }
            </li>
        }
    };
    html! {
        <>
            <p>{ words::panels::as_much() }</p>
            <ul class="caveats">{ for Equivalence::all().iter().map(row) }</ul>
            { beyond(figures) }
        </>
    }
}

/// Embodied emissions: a line of its own, in none of the totals.
fn beyond(figures: &Estimate) -> Html {
    let row = |rate: &'static data::Datum<trainprint_core::quantity::EmbodiedRate>| {
        let emissions = embodied(figures.device_hours, rate.value);
        html! {
            <li>
                <strong>{ range(emissions.low().as_kg(), emissions.high().as_kg(), whole) }{ " kg" }</strong>
                { words::panels::embodied(exact(rate.value.best().as_g_per_device_hour()), words::of_tables(rate.name), rate.year, words::of_tables(rate.note)) }
                { source(rate.source) }
            </li>
        }
    };
    html! {
        <>
            <h3>{ words::panels::beyond() }</h3>
            <p>{ words::panels::beyond_hint() }</p>
            <ul class="caveats">{ for data::EMBODIED.iter().map(row) }</ul>
        </>
    }
}
