//! The runs of a project, where there are several: what each comes to, and which one the form edits.

use trainprint_core::estimate::{Estimate, ProjectEstimate};
use trainprint_core::format::{dollars, exact, range, whole};
use trainprint_core::quantity::{Emissions, Energy, Money};
use trainprint_core::scenario::{Project, Role, Run};
use yew::prelude::*;

use crate::state::{Action, State};

/// Every run of a project with its figures, and the totals. While a field can't be read its run stays in the form,
/// since its text would be lost.
pub fn runs(project: &Project, estimate: &ProjectEstimate, state: &State, dispatch: &Callback<Action>) -> Html {
    let rows = project.runs().iter().zip(&estimate.runs).enumerate();
    html! {
        <section class="runs" aria-labelledby="runs-title">
            <h2 id="runs-title">{ "The runs of this project" }</h2>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="runs-title">
            <table class="table">
                <thead><tr>
                    <th scope="col">{ "Run" }</th>
                    <th scope="col">{ "Hardware" }</th>
                    <th scope="col" class="table__number">{ "kWh with PUE" }</th>
                    <th scope="col" class="table__number">{ "lb CO2e, market-based" }</th>
                    <th scope="col" class="table__number">{ "Cloud cost" }</th>
                    <th scope="col">{ "Edit" }</th>
                </tr></thead>
                <tbody>
                    { for rows.map(|(index, (run, figures))| row(index, run, figures, state, dispatch)) }
                </tbody>
                <tfoot>
                    { total("All experiments", &estimate.total) }
                    if let Some(figures) = &estimate.total_final { { total("Final model", figures) } }
                </tfoot>
            </table>
            </div>
        </section>
    }
}

fn row(index: usize, run: &Run, figures: &Estimate, state: &State, dispatch: &Callback<Action>) -> Html {
    let is_edited = index == state.selected;
    let role = match run.role {
        Role::Final => "final",
        Role::Development => "development",
    };
    let hardware = format!(
        "{} × {}, {} h, jobs: {}",
        run.device.name(),
        exact(f64::from(run.devices.0)),
        exact(run.hours.best().as_hours()),
        exact(f64::from(run.jobs.0))
    );
    html! {
        <tr aria-current={is_edited.then_some("true")}>
            <th scope="row">{ format!("{} ({role})", index + 1) }</th>
            <td>{ hardware }</td>
            { numbers(figures) }
            <td>
                <button class="button" type="button" disabled={is_edited || !state.unread.is_empty()} onclick={dispatch.reform(move |_| Action::Select(index))}>
                    { if is_edited { "In the form" } else { "Edit" } }
                    <span class="visually-hidden">{ format!(" run {}", index + 1) }</span>
                </button>
            </td>
        </tr>
    }
}

fn total(name: &'static str, figures: &Estimate) -> Html {
    html! { <tr><th scope="row" colspan="2">{ name }</th>{ numbers(figures) }<td></td></tr> }
}

/// Energy, emissions and cost as cells.
fn numbers(figures: &Estimate) -> Html {
    let absent = || "not known".to_owned();
    let energy = figures.energy.map_or_else(absent, |energy| whole(energy.map(Energy::as_kwh).best()));
    let emissions = figures.market_based.map_or_else(absent, |co2| whole(co2.map(Emissions::as_lb).best()));
    let cost = figures.cost.map(|cost| cost.map(Money::as_usd));
    let cost = cost.map_or_else(absent, |cost| range(cost.low(), cost.high(), dollars));
    html! {
        <>
            <td class="table__number">{ energy }</td>
            <td class="table__number">{ emissions }</td>
            <td class="table__number">{ cost }</td>
        </>
    }
}
