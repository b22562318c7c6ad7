//! Logs in: files are dropped, picked or pasted, read in a worker, shown with everything that is doubted, and only then
//! put into a run.

mod apply;
mod file;
mod found;
mod plot;
mod said;
mod worker;

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::document;
use trainprint::panels;
use trainprint_core::scenario::{Project, Run};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DragEvent, FileList, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::dialog::Dialog;
use crate::hand;
use file::Entry;

/// How many files are shown at once.
const MOST_FILES: usize = 50;

#[derive(Properties, PartialEq)]
pub struct ImportProps {
    pub project: Project,
    pub selected: usize,
}

/// The files in the order in which they came, each with a number that stays its own.
#[derive(Clone, Default, PartialEq)]
struct Files {
    list: Vec<(u32, web_sys::File)>,
    came: u32,
    too_many: bool,
}

enum Act {
    Add(Vec<web_sys::File>),
    Remove(u32),
}

impl Reducible for Files {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let mut files = Rc::unwrap_or_clone(self);
        match act {
            Act::Add(more) => {
                files.too_many = files.list.len() + more.len() > MOST_FILES;
                for file in more.into_iter().take(MOST_FILES - files.list.len()) {
                    files.came += 1;
                    files.list.push((files.came, file));
                }
            }
            Act::Remove(number) => files.list.retain(|(known, _)| *known != number),
        }
        Rc::new(files)
    }
}

#[component]
pub fn Import(ImportProps { project, selected }: &ImportProps) -> Html {
    let files = use_reducer(Files::default);
    let told = use_state(String::new);
    let on_files = use_callback(files.dispatcher(), |more: Vec<web_sys::File>, files| files.dispatch(Act::Add(more)));
    let on_remove = {
        let files = files.dispatcher();
        Callback::from(move |number| files.dispatch(Act::Remove(number)))
    };
    let said = (*told).clone();
    let base = project.runs().get(*selected).cloned().unwrap_or_default();
    let on_apply = {
        let told = told.clone();
        Callback::from(move |(run, act): (Run, panels::Act)| {
            hand::over(act, &run);
            let is_added = act == panels::Act::Add;
            told.set(if is_added { words::logs::run_added() } else { words::logs::run_changed() }.to_owned());
        })
    };
    let on_read = Callback::from(move |what: String| told.set(what));
    use_drop(&on_files);
    html! {
        <Dialog title={words::logs::title()}>
            <p>
                { words::logs::what() }
            </p>
            { ways(&on_files) }
            if files.too_many { <p role="alert">{ words::logs::too_many(MOST_FILES) }</p> }
            <p role="status" id="import-told">{ said }</p>
            // In an element of their own, so that a file that comes moves nothing above it.
            <div>
                { for files.list.iter().map(|(number, file)| html! {
                    <Entry key={*number} number={*number} file={file.clone()} base={base.clone()} {selected}
                        on_remove={on_remove.clone()} on_apply={on_apply.clone()} on_read={on_read.clone()} />
                }) }
            </div>
        </Dialog>
    }
}

/// While the dialog is open, files may be dropped anywhere: beside the dashed box the browser would leave the page for them.
#[hook]
fn use_drop(on_files: &Callback<Vec<web_sys::File>>) {
    use_effect_with(on_files.clone(), |on_files| {
        let on_files = on_files.clone();
        let options = EventListenerOptions::enable_prevent_default();
        let over = |event: &Event| event.prevent_default();
        let drop = move |event: &Event| {
            event.prevent_default();
            let dropped = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
            on_files.emit(dropped.and_then(|dropped| dropped.files()).map(list).unwrap_or_default());
        };
        let page = document();
        let listeners = (
            EventListener::new_with_options(&page, "dragover", options, over),
            EventListener::new_with_options(&page, "drop", options, drop),
        );
        move || std::mem::drop(listeners)
    });
}

/// Pick and paste.
fn ways(on_files: &Callback<Vec<web_sys::File>>) -> Html {
    let on_pick = {
        let on_files = on_files.clone();
        move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            on_files.emit(input.files().map(list).unwrap_or_default());
            // The same file may be picked again once it was changed.
            input.set_value("");
        }
    };
    let on_paste = {
        let on_files = on_files.clone();
        move |_: MouseEvent| {
            let area = document()
                .get_element_by_id("import-text")
                .and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
            let text = area.map(|area| area.value()).filter(|text| !text.trim().is_empty());
            let parts = js_sys::Array::of1(&JsValue::from_str(&text.unwrap_or_default()));
            on_files.emit(web_sys::File::new_with_str_sequence(&parts, words::logs::pasted()).into_iter().collect());
        }
    };
    html! {
        <div class="import__ways">
            <span class="pick">
                <label class="button" for="import-files">{ words::logs::pick() }</label>
                <input class="pick__input" id="import-files" type="file" multiple=true onchange={on_pick} />
            </span>
            <p>{ words::logs::or_drop() }</p>
            <div class="field">
                <label class="field__label" for="import-text">{ words::logs::paste() }</label>
                <textarea class="field__input" id="import-text" rows="3" spellcheck="false" />
                <button class="button" type="button" id="import-paste" onclick={on_paste}>{ words::logs::paste_read() }</button>
            </div>
        </div>
    }
}

fn list(files: FileList) -> Vec<web_sys::File> {
    (0..files.length()).filter_map(|at| files.get(at)).collect()
}
