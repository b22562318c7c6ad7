//! The runs of a project: what each comes to, what can be done to the list, and which one the form edits.

mod alternatives;
mod bring;
mod row;

use trainprint_core::compare::against_first;
use trainprint_core::estimate::{Estimate, ProjectEstimate};
use trainprint_core::scenario::Project;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use self::row::{Row, numbers};
use crate::after_paint::after_paint;
use crate::state::{Action, List, ReadAs, State};
use crate::view::table::{column, number_column};

pub use alternatives::letter;
pub use bring::bring;

/// How many runs are drawn; of more there are pages.
const PAGE: usize = 50;

/// Which page of the list is shown: the one with the run in the form, until the reader turns it.
pub type Turned = UseStateHandle<Option<usize>>;

/// The page of the list that the reader turned to, until another run is in the form.
#[hook]
pub fn use_page_of_runs(state: &State) -> Turned {
    let turned = use_state(|| None);
    {
        let turned = turned.clone();
        use_effect_with(state.opened, move |_| turned.set(None));
    }
    turned
}

/// The list, where there are several.
pub fn runs(
    project: &Project,
    estimate: &ProjectEstimate,
    state: &State,
    turned: &Turned,
    dispatch: &Callback<Action>,
) -> Html {
    html! {
        if project.runs().len() > 1 {
            <section class="runs" aria-labelledby="runs-title">
                <h2 id="runs-title">{ words::runs::several() }</h2>
                { alternatives::choice(state.reading, dispatch) }
                { list(project, estimate, state, turned, dispatch) }
            </section>
        }
    }
}

/// The last act that can be undone.
pub fn undo(state: &State, dispatch: &Callback<Action>) -> Html {
    let Some(past) = state.past.last() else { return html! {} };
    let onclick = then_focus(dispatch.reform(|_| Action::Undo), vec!["undo".to_owned(), "results-title".to_owned()]);
    html! {
        <p class="undo">
            { &past.act }{ " " }
            <button class="button" type="button" id="undo" disabled={!state.unread.is_empty()} {onclick}>{ words::runs::undo() }</button>
        </p>
    }
}

fn list(
    project: &Project,
    estimate: &ProjectEstimate,
    state: &State,
    turned: &Turned,
    dispatch: &Callback<Action>,
) -> Html {
    let pages = project.runs().len().div_ceil(PAGE);
    let page = turned.unwrap_or(state.selected / PAGE).min(pages - 1);
    let is_compared = state.reading == ReadAs::Alternatives;
    let differences = if is_compared { against_first(estimate) } else { Vec::new() };
    let rows = project.runs().iter().zip(&estimate.runs).enumerate().skip(page * PAGE).take(PAGE);
    let row = |(index, (run, figures)): (usize, (&trainprint_core::scenario::Run, &Estimate))| {
        html! {
            <Row key={index} {index} run={run.clone()} figures={*figures} against={differences.get(index).copied()}
                is_edited={index == state.selected} runs={project.runs().len()}
                is_kept={!state.unread.is_empty()} {dispatch} />
        }
    };
    html! {
        <>
            { turn(page, pages, project.runs().len(), turned) }
            <div class="scroll" tabindex="0" role="group" aria-labelledby="runs-title">
            <table class="table">
                <thead><tr>
                    { column(words::runs::run()) }
                    { column(words::columns::hardware()) }
                    { number_column(words::columns::energy()) }
                    { number_column(words::columns::market_based()) }
                    { number_column(words::columns::location_based()) }
                    { number_column(words::columns::cost()) }
                </tr></thead>
                <tbody>{ for rows.map(row) }</tbody>
                if !is_compared {
                    <tfoot>
                        { total(words::runs::all(), &estimate.total) }
                        if let Some(figures) = &estimate.total_final { { total(words::runs::final_model(), figures) } }
                    </tfoot>
                }
            </table>
            </div>
        </>
    }
}

fn total(name: &'static str, figures: &Estimate) -> Html {
    html! { <tr><th scope="row" colspan="2">{ name }</th>{ numbers(figures, None) }</tr> }
}

/// Which runs are shown, and the ways to the others.
fn turn(page: usize, pages: usize, runs: usize, turned: &Turned) -> Html {
    if pages < 2 {
        return html! {};
    }
    let to = |page: usize| {
        let turned = turned.clone();
        move |_: MouseEvent| turned.set(Some(page))
    };
    let (first, last) = (page * PAGE + 1, ((page + 1) * PAGE).min(runs));
    html! {
        <nav class="runs__pages" aria-label={words::runs::pages()}>
            <button class="button" type="button" disabled={page == 0} onclick={to(page.saturating_sub(1))}>{ words::runs::earlier() }</button>
            { words::runs::shown(first, last, runs) }
            <button class="button" type="button" disabled={page + 1 == pages} onclick={to(page + 1)}>{ words::runs::later() }</button>
        </nav>
    }
}

/// Does what a button does, then brings the focus to the first of these that can have it: the button itself may be gone, or
/// its run somewhere else.
fn then_focus(act: Callback<MouseEvent>, ids: Vec<String>) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        act.emit(event);
        let ids = ids.clone();
        // The list is drawn anew after the next paint: the one after that shows it.
        after_paint(move || after_paint(move || focus(&ids)));
    })
}

fn focus(ids: &[String]) {
    let document = gloo::utils::document();
    let elements = ids.iter().filter_map(|id| document.get_element_by_id(id));
    let mut able = elements.filter(|element| !element.has_attribute("disabled"));
    if let Some(element) = able.find_map(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// What a button of a row does.
fn act(dispatch: &Callback<Action>, list: List) -> Callback<MouseEvent> {
    dispatch.reform(move |_| Action::List(list.clone()))
}
