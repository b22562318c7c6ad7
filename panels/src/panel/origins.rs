//! Where a figure comes from: each input it is computed from, with the facts behind it and their sources.

use trainprint_core::figure::Figure;
use trainprint_core::format::exact;
use trainprint_core::offer::{Offer, Origin, Worth, origin};
use trainprint_core::scenario::{Input, Run};
use yew::prelude::*;

use super::figures::said;

/// The inputs of a figure of a run; `which` is its number where there are several.
pub fn origins(run: &Run, figure: Figure, which: Option<&str>) -> Html {
    let count = |count: u32, one: &str, several: &str| {
        format!("{} {}", exact(f64::from(count)), if count == 1 { one } else { several })
    };
    let counts = [count(run.devices.0, "device", "devices"), count(run.jobs.0, "job", "jobs")].join(", ");
    html! {
        <div class="results__origins">
            if let Some(number) = which { <p>{ format!("Of run {number}, which is in the form:") }</p> }
            <ul>
                <li>{ format!("{} × {counts}: given with the run.", run.device.name()) }</li>
                { for figure.inputs().iter().map(|input| of_input(run, *input)) }
            </ul>
        </div>
    }
}

fn of_input(run: &Run, input: Input) -> Html {
    let Some((worth, origin)) = Worth::of(run, input).zip(origin(run, input)) else {
        return html! { <li>{ format!("{}: not known.", input.name()) }</li> };
    };
    let value = format!("{}: {worth}", input.name());
    match origin {
        Origin::Given => html! { <li>{ value }{ ", given with the run." }</li> },
        Origin::Facts(facts) => html! { <li>{ value }{ list(&facts) }</li> },
        Origin::Spread(facts) => html! { <li>{ value }{ ", from the lowest to the highest of" }{ list(&facts) }</li> },
    }
}

fn list(facts: &[Offer]) -> Html {
    html! { <ul>{ for facts.iter().map(|fact| html! { <li>{ said(fact) }</li> }) }</ul> }
}
