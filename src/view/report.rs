//! The project as text for papers, cards and checklists: a tab for each format, to copy or to save.

use trainprint_core::estimate::estimate_project;
use trainprint_core::report::Reading;
use trainprint_core::scenario::Project;
use trainprint_core::warning::{Warning, warnings};
use web_sys::HtmlElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::copyable::{Copyable, TextFile};
use crate::panels::{self, Format};

/// How many doubts are shown.
const SHOWN: usize = 5;

#[derive(Properties, PartialEq)]
pub struct ReportsProps {
    pub project: Project,
    /// Whether the runs are added up, or alternatives.
    pub reading: Reading,
    /// The format to show first, as it was asked for.
    pub first: Option<String>,
}

/// What is shown where nothing else was asked for.
const LATEX: &str = "latex";

/// What the module of panels has given so far.
#[derive(Clone, PartialEq, Default)]
struct Given {
    /// The one that was asked for first, then the others.
    formats: Vec<Format>,
    /// The format that is shown.
    shown: String,
    /// The text, or why there is none.
    text: Option<Result<String, String>>,
}

#[component]
pub fn Reports(props: &ReportsProps) -> Html {
    let chosen = use_state(|| props.first.clone().unwrap_or_else(|| LATEX.to_owned()));
    let double_blind = use_state(|| false);
    let given = use_given(&chosen, props.first.clone(), *double_blind, &props.project, props.reading);
    let onchange = {
        let double_blind = double_blind.clone();
        Callback::from(move |_: Event| double_blind.set(!*double_blind))
    };
    let format = given.formats.iter().find(|format| format.id == given.shown);
    let file = format.map(|format| TextFile { name: format.file.clone(), media_type: format.media_type.clone() });
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |id: String| chosen.set(id))
    };
    let text = match &given.text {
        None => return html! { <p role="status">{ "Fetching the formats…" }</p> },
        Some(Err(sentence)) => return html! { <p role="alert">{ sentence }</p> },
        Some(Ok(text)) => text.clone(),
    };
    html! {
        <>
            <label class="check">
                <input type="checkbox" id="double-blind" checked={*double_blind} {onchange} />
                { "Double-blind: no name of this tool, no link, no exact site" }
            </label>
            { unknown(props.first.as_deref(), &given.formats) }
            { doubts(&props.project) }
            { tabs(&given.formats, &given.shown, &on_choose) }
            <div role="tabpanel" id="report-panel" aria-labelledby={format!("format-{}", given.shown)}>
                if given.shown == "badge" { <img class="report__badge" alt="The badge" src={data_url(&text)} /> }
                <Copyable id="report" label="The text" {text} rows="14" {file} />
            </div>
        </>
    }
}

/// What is said where the page around this one asks for a format that there is not.
fn unknown(first: Option<&str>, formats: &[Format]) -> Html {
    let Some(id) = first.filter(|id| formats.iter().all(|format| format.id != *id)) else { return html! {} };
    html! {
        <p class="notices">{ format!("This page was asked for a text called “{id}”, and has none: choose another below.") }</p>
    }
}

/// Factors that can hardly be meant, before they go into a paper.
fn doubts(project: &Project) -> Html {
    let is_doubt = |warning: &Warning| matches!(warning, Warning::Implausible { .. });
    let doubts: Vec<Warning> = warnings(project, &estimate_project(project)).into_iter().filter(is_doubt).collect();
    html! {
        if !doubts.is_empty() {
            <ul class="notices" aria-label="Check before you copy">
                { for doubts.iter().take(SHOWN).map(|doubt| html! { <li>{ format!("Check before you copy. {doubt}") }</li> }) }
            </ul>
        }
    }
}

/// The formats and the text, as soon as they are there; written anew whenever the project is another.
#[hook]
fn use_given(chosen: &str, first: Option<String>, double_blind: bool, project: &Project, reading: Reading) -> Given {
    let given = use_state(Given::default);
    let latest = use_mut_ref(|| 0_u32);
    {
        let given = given.clone();
        use_effect_with(
            (chosen.to_owned(), double_blind, project.clone(), reading),
            move |(chosen, double_blind, project, reading)| {
                let (chosen, double_blind, project, reading) =
                    (chosen.clone(), *double_blind, project.clone(), *reading);
                *latest.borrow_mut() += 1;
                let mine = *latest.borrow();
                spawn_local(async move {
                    let mut formats = panels::formats().await.unwrap_or_default();
                    if let Some(first) = formats.iter().position(|format| Some(&format.id) == first.as_ref()) {
                        formats[..=first].rotate_right(1);
                    }
                    let is_known = formats.iter().any(|format| format.id == chosen);
                    let shown = if is_known { chosen } else { LATEX.to_owned() };
                    let text = Some(panels::report(&shown, &project, double_blind, reading).await);
                    if *latest.borrow() == mine {
                        given.set(Given { formats, shown, text });
                    }
                });
            },
        );
    }
    (*given).clone()
}

/// One tab a format: Tab reaches the chosen one, the arrow keys go on from there.
fn tabs(formats: &[Format], chosen: &str, on_choose: &Callback<String>) -> Html {
    let ids: Vec<String> = formats.iter().map(|format| format.id.clone()).collect();
    let at = ids.iter().position(|id| id == chosen).unwrap_or_default();
    let onkeydown = {
        let on_choose = on_choose.clone();
        Callback::from(move |event: KeyboardEvent| {
            let to = match event.key().as_str() {
                "ArrowRight" | "ArrowDown" => at + 1,
                "ArrowLeft" | "ArrowUp" => at + ids.len() - 1,
                _ => return,
            };
            let Some(id) = ids.get(to % ids.len().max(1)) else { return };
            event.prevent_default();
            on_choose.emit(id.clone());
            let tab = gloo::utils::document().get_element_by_id(&format!("format-{id}"));
            if let Some(tab) = tab.and_then(|tab| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(tab).ok()) {
                let _ = tab.focus();
            }
        })
    };
    let tab = |format: &Format| {
        let (id, is_chosen) = (format.id.clone(), format.id == chosen);
        html! {
            <button class="button" type="button" role="tab" id={format!("format-{id}")} aria-controls="report-panel"
                aria-selected={is_chosen.to_string()} tabindex={if is_chosen { "0" } else { "-1" }}
                onclick={on_choose.reform(move |_: MouseEvent| id.clone())}>
                { &format.name }
            </button>
        }
    };
    html! {
        <div class="report__tabs" role="tablist" aria-label="Formats" {onkeydown}>{ for formats.iter().map(tab) }</div>
    }
}

/// A picture's text as an address: nothing of it is markup of this page.
fn data_url(svg: &str) -> String {
    format!("data:image/svg+xml,{}", js_sys::encode_uri_component(svg))
}
