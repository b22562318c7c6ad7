//! Bringing runs in and out: a copy, a file, a table of a spreadsheet.

use trainprint_core::scenario::{Project, Run};
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::act;
use crate::panels::{self, Brought};
use crate::state::{Action, List, State};
use crate::view::file::pick;
use crate::view::fold::Fold;
use crate::view::notices::marked;

/// Where a field can't be read, its run stays in the form, since its text would be lost. `taken` counts the tables that were
/// taken whole: their text goes away.
pub fn bring(project: &Project, state: &State, dispatch: &Callback<Action>) -> Html {
    let on_pick = {
        let dispatch = dispatch.clone();
        Callback::from(move |file: File| {
            let dispatch = dispatch.clone();
            spawn_local(async move { dispatch.emit(Action::File(file.name(), panels::open(&file).await)) });
        })
    };
    let is_kept = !state.unread.is_empty();
    let reading = state.reading;
    let save = |kind: &'static str| {
        let (project, dispatch) = (project.clone(), dispatch.clone());
        move |_: MouseEvent| {
            let (project, dispatch) = (project.clone(), dispatch.clone());
            spawn_local(async move { say(panels::save(kind, &project, reading).await, &dispatch) });
        }
    };
    let (for_logs, told_logs, selected) = (project.clone(), dispatch.clone(), state.selected);
    let read_logs = move |_: MouseEvent| {
        let (project, dispatch) = (for_logs.clone(), told_logs.clone());
        spawn_local(async move {
            say(panels::read_logs(&project, selected).await, &dispatch);
        });
    };
    let pasting = {
        let base = state.run().cloned().unwrap_or_default();
        let (room, taken, dispatch) = (state.room(), state.taken, dispatch.clone());
        move |()| paste(&base, room, taken, is_kept, &dispatch)
    };
    html! {
        <section class="bring" aria-labelledby="bring-title">
            <h2 id="bring-title">{ words::runs::bring() }</h2>
            if project.runs().len() == 1 { <p class="field__hint">{ words::runs::bring_hint() }</p> }
            <div class="bring__ways">
                <button class="button" type="button" id="add-run" disabled={is_kept} onclick={act(dispatch, List::Duplicate(state.selected))}>
                    { words::runs::add() }
                </button>
                <button class="button" type="button" id="read-logs" disabled={is_kept} aria-haspopup="dialog" onclick={read_logs}>{ words::runs::logs() }</button>
                { pick("open-file", words::runs::open(), ".json,application/json", is_kept, on_pick) }
                <button class="button" type="button" id="save-file" disabled={is_kept} onclick={save("file")}>{ words::runs::save() }</button>
                <button class="button" type="button" id="save-table" disabled={is_kept} onclick={save("table")}>{ words::runs::save_table() }</button>
            </div>
            <Fold look="facts" title={html! { words::runs::paste() }} content={pasting} />
            if !state.faults.is_empty() {
                <ul class="notices" aria-label={words::runs::read()}>
                    { for state.faults.iter().map(|fault| html! { <li>{ marked(fault) }</li> }) }
                </ul>
            }
        </section>
    }
}

/// Says why something can't be had.
fn say(had: Result<(), String>, dispatch: &Callback<Action>) {
    if let Err(sentence) = had {
        dispatch.emit(Action::Table(Brought::fault(sentence)));
    }
}

/// A place for a table. Its text stays where not all of it could be read.
fn paste(base: &Run, room: usize, taken: u32, is_kept: bool, dispatch: &Callback<Action>) -> Html {
    let (base, dispatch) = (base.clone(), dispatch.clone());
    let onclick = move |_: MouseEvent| {
        let area = gloo::utils::document().get_element_by_id("paste");
        let area = area.and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
        let text = area.map(|area| area.value()).unwrap_or_default();
        let (base, dispatch) = (base.clone(), dispatch.clone());
        spawn_local(async move { dispatch.emit(Action::Table(panels::paste(&text, &base, room).await)) });
    };
    html! {
        <div class="field" key={taken}>
            <label class="field__label" for="paste">
                { words::runs::paste_label() }
            </label>
            <textarea class="field__input" id="paste" rows="6" spellcheck="false" />
            <button class="button" type="button" id="paste-add" disabled={is_kept} {onclick}>{ words::runs::paste_add() }</button>
        </div>
    }
}
