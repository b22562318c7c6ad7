//! Where a figure comes from: each input it is computed from, with the facts behind it and their sources.

use trainprint::shown::exact;
use trainprint_core::figure::Figure;
use trainprint_core::offer::{Offer, Origin, Worth, origin};
use trainprint_core::scenario::{Input, Run};
use yew::prelude::*;

use super::figures::said;

/// The inputs of a figure of a run; `which` is its number where there are several.
pub fn origins(run: &Run, figure: Figure, which: Option<&str>) -> Html {
    let counted = |count: u32, say: fn(usize, String) -> String| say(count as usize, exact(f64::from(count)));
    let devices = counted(run.devices.0, words::panels::devices);
    let jobs = counted(run.jobs.0, words::panels::jobs);
    html! {
        <div class="results__origins">
            if let Some(number) = which { <p>{ words::panels::of_run(number) }</p> }
            <ul>
                <li>{ words::panels::given_device(run.device.name(), devices, jobs) }</li>
                { for figure.inputs().iter().map(|input| of_input(run, *input)) }
            </ul>
        </div>
    }
}

fn of_input(run: &Run, input: Input) -> Html {
    let Some((worth, origin)) = Worth::of(run, input).zip(origin(run, input)) else {
        return html! { <li>{ words::panels::not_known(input.name()) }</li> };
    };
    let value = format!("{}: {worth}", input.name());
    match origin {
        Origin::Given => html! { <li>{ value }{ words::panels::given() }</li> },
        Origin::Facts(facts) => html! { <li>{ value }{ list(&facts) }</li> },
        Origin::Spread(facts) => html! { <li>{ value }{ words::panels::spread() }{ list(&facts) }</li> },
    }
}

fn list(facts: &[Offer]) -> Html {
    html! { <ul>{ for facts.iter().map(|fact| html! { <li>{ said(fact) }</li> }) }</ul> }
}
