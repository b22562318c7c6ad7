//! A run as a row: drawn again only when it changes.

use trainprint_core::compare::Difference;
use trainprint_core::estimate::Estimate;
use trainprint_core::format::{change, dollars, exact, range, whole};
use trainprint_core::project::Direction;
use trainprint_core::quantity::Money;
use trainprint_core::scenario::{Role, Run};
use yew::prelude::*;

use super::alternatives::{letter, named};
use super::{act, then_focus};
use crate::state::{Action, List};

#[derive(Properties, PartialEq)]
pub struct RowProps {
    pub index: usize,
    pub run: Run,
    pub figures: Estimate,
    /// The difference from the first run, where the runs are alternatives.
    pub against: Option<Difference>,
    pub is_edited: bool,
    /// How many runs there are.
    pub runs: usize,
    /// A field can't be read: its run stays in the form, since its text would be lost.
    pub is_kept: bool,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Row(props: &RowProps) -> Html {
    let RowProps { index, run, is_edited, .. } = props;
    let role = match run.role {
        Role::Final => "final",
        Role::Development => "development",
    };
    let which = if props.against.is_some() { letter(*index) } else { (index + 1).to_string() };
    let hardware = format!(
        "{} × {}, {} h, jobs: {}",
        run.device.name(),
        exact(f64::from(run.devices.0)),
        exact(run.hours.best().as_hours()),
        exact(f64::from(run.jobs.0))
    );
    html! {
        <tr aria-current={is_edited.then_some("true")}>
            <th scope="row">
                <span class="runs__name">{ format!("{which}{} ({role})", named(run)) }</span>
                { buttons(props) }
            </th>
            <td class="runs__hardware">{ hardware }</td>
            { numbers(&props.figures, props.against) }
        </tr>
    }
}

fn buttons(props: &RowProps) -> Html {
    let RowProps { index, is_edited, runs, is_kept, dispatch, .. } = props;
    let (index, last) = (*index, *runs - 1);
    let button = |name: &'static str, what: &'static str, disabled: bool, onclick: Callback<MouseEvent>| {
        html! {
            <button class="button" type="button" id={id(index, name)} {disabled} {onclick}>
                { name }<span class="visually-hidden">{ format!("{what} run {}", index + 1) }</span>
            </button>
        }
    };
    let list = |list: List| act(dispatch, list);
    let moved = |direction: Direction, to: usize, names: [&str; 2]| {
        then_focus(list(List::Move(index, direction)), names.map(|name| id(to, name)).to_vec())
    };
    let (up, down) =
        (moved(Direction::Up, index.saturating_sub(1), ["↑", "↓"]), moved(Direction::Down, index + 1, ["↓", "↑"]));
    let after = index.min(last.saturating_sub(1));
    let removed = then_focus(list(List::Remove(index)), vec![id(after, "Remove"), "runs-title".to_owned()]);
    html! {
        <span class="runs__buttons">
            { button(if *is_edited { "In the form" } else { "Edit" }, "", *is_edited || *is_kept, dispatch.reform(move |_| Action::Select(index))) }
            { button("Copy", "", *is_kept, list(List::Duplicate(index))) }
            { button("↑", "Move up", index == 0, up) }
            { button("↓", "Move down", index == last, down) }
            { button("Remove", "", *is_kept, removed) }
        </span>
    }
}

/// What a button of a row is called, by what stands on it.
fn id(index: usize, name: &str) -> String {
    let act = match name {
        "↑" => "up",
        "↓" => "down",
        "Copy" => "copy",
        "Remove" => "remove",
        _ => "edit",
    };
    format!("run-{index}-{act}")
}

/// Energy, emissions and cost as cells, with what is more or less than the first run's under them.
pub fn numbers(figures: &Estimate, against: Option<Difference>) -> Html {
    let cost = figures.cost.map(|cost| cost.map(Money::as_usd));
    let cell = |name: &'static str, text: Option<String>, more: Option<String>| {
        html! {
            <td class="table__number" data-name={name}>
                { text.unwrap_or_else(|| "not known".to_owned()) }
                if let Some(more) = more { <span class="search__detail">{ more }</span> }
            </td>
        }
    };
    let more =
        |of: fn(&Difference) -> Option<trainprint_core::quantity::Change>| against.as_ref().and_then(of).map(change);
    html! {
        <>
            { cell("kWh with PUE", figures.energy.map(|energy| whole(energy.best().as_kwh())), more(|it| it.energy)) }
            { cell("lb CO2e, market-based", figures.market_based.map(|co2| whole(co2.best().as_lb())), more(|it| it.market_based)) }
            { cell("lb CO2e, location-based", figures.location_based.map(|co2| whole(co2.best().as_lb())), more(|it| it.location_based)) }
            { cell("Cloud cost", cost.map(|cost| range(cost.low(), cost.high(), dollars)), more(|it| it.cost)) }
        </>
    }
}
