//! A run as a row: drawn again only when it changes.

use trainprint_core::compare::Difference;
use trainprint_core::estimate::Estimate;
use trainprint_core::project::Direction;
use trainprint_core::quantity::{Money, Time};
use trainprint_core::scenario::{Role, Run};
use yew::prelude::*;

use crate::shown::{change, dollars, exact, input, range, whole};

use super::alternatives::letter;
use super::{act, then_focus};
use crate::state::{Action, List};
use crate::view::inputs::in_short;

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
        Role::Final => words::runs::role_final(),
        Role::Development => words::runs::role_development(),
    };
    let which = if props.against.is_some() { letter(*index) } else { (index + 1).to_string() };
    let hardware = words::runs::hardware(
        run.device.name(),
        exact(f64::from(run.devices.0)),
        input("", run.hours.map(Time::as_hours)),
    );
    html! {
        <tr aria-current={is_edited.then_some("true")}>
            <th scope="row">
                <span class="runs__name">{ which }if !run.name.is_empty() { { " " }<bdi>{ &run.name }</bdi> }{ format!(" ({role})") }</span>
                { buttons(props) }
            </th>
            <td class="runs__hardware">
                { hardware }
                <span class="runs__inputs">{ run.place.name() }{ "; " }{ in_short::line(run) }</span>
            </td>
            { numbers(&props.figures, props.against) }
        </tr>
    }
}

fn buttons(props: &RowProps) -> Html {
    let RowProps { index, is_edited, runs, is_kept, dispatch, .. } = props;
    let (index, last) = (*index, *runs - 1);
    let button = |act: &str, name: &'static str, read: String, disabled: bool, onclick: Callback<MouseEvent>| {
        html! {
            <button class="button" type="button" id={id(index, act)} {disabled} {onclick}>
                { name }<span class="visually-hidden">{ read }</span>
            </button>
        }
    };
    let which = || words::runs::which(index + 1);
    let list = |list: List| act(dispatch, list);
    let moved = |direction: Direction, to: usize, acts: [&str; 2]| {
        then_focus(list(List::Move(index, direction)), acts.map(|act| id(to, act)).to_vec())
    };
    let (up, down) = (
        moved(Direction::Up, index.saturating_sub(1), ["up", "down"]),
        moved(Direction::Down, index + 1, ["down", "up"]),
    );
    let edited = then_focus(dispatch.reform(move |_| Action::Select(index)), vec!["form-title".to_owned()]);
    let after = index.min(last.saturating_sub(1));
    let removed = then_focus(list(List::Remove(index)), vec![id(after, "remove"), "undo".to_owned()]);
    html! {
        <span class="runs__buttons">
            { button("edit", if *is_edited { words::runs::in_form() } else { words::runs::edit() }, which(), *is_edited || *is_kept, edited) }
            { button("copy", words::runs::copy(), which(), *is_kept, list(List::Duplicate(index))) }
            { button("remove", words::runs::remove(), which(), *is_kept, removed) }
            { button("up", "↑", words::runs::up(index + 1), index == 0, up) }
            { button("down", "↓", words::runs::down(index + 1), index == last, down) }
        </span>
    }
}

/// What a button of a row is called, by what it does.
fn id(index: usize, act: &str) -> String {
    format!("run-{index}-{act}")
}

/// Energy, emissions and cost as cells, with what is more or less than the first run's under them.
pub fn numbers(figures: &Estimate, against: Option<Difference>) -> Html {
    let cost = figures.cost.map(|cost| cost.map(Money::as_usd));
    let cell = |name: &'static str, text: Option<String>, more: Option<String>| {
        html! {
            <td class="table__number" data-name={name}>
                { text.unwrap_or_else(|| words::columns::not_known().to_owned()) }
                if let Some(more) = more { <span class="search__detail">{ more }</span> }
            </td>
        }
    };
    let more =
        |of: fn(&Difference) -> Option<trainprint_core::quantity::Change>| against.as_ref().and_then(of).map(change);
    html! {
        <>
            { cell(words::columns::energy(), figures.energy.map(|energy| whole(energy.best().as_kwh())), more(|it| it.energy)) }
            { cell(words::columns::market_based(), figures.market_based.map(|co2| whole(co2.best().as_lb())), more(|it| it.market_based)) }
            { cell(words::columns::location_based(), figures.location_based.map(|co2| whole(co2.best().as_lb())), more(|it| it.location_based)) }
            { cell(words::columns::cost(), cost.map(|cost| range(cost.low(), cost.high(), dollars)), more(|it| it.cost)) }
        </>
    }
}
