//! The project as text for papers, cards and checklists: a tab for each format, to copy or to save.

use crate::cite::unpublished;
use crate::copyable::{Copyable, TextFile};
use crate::tabs::{Tab, Tabs, tabs};
use trainprint::speech::Language;
use trainprint_core::estimate::estimate_project;
use trainprint_core::report::{ALL, Base, Format, Reading, Report};
use trainprint_core::scenario::Project;
use trainprint_core::warning::{Warning, What, warnings};
use yew::prelude::*;

/// How many doubts are shown.
const SHOWN: usize = 5;

#[derive(Properties, PartialEq)]
pub struct ReportsProps {
    pub project: Project,
    /// Whether the runs are added up, or alternatives.
    pub reading: Reading,
    /// The format to show first, as it was asked for.
    pub first: Option<String>,
    pub language: Language,
}

/// What is shown where nothing else was asked for.
const LATEX: &str = "latex";

#[component]
pub fn Reports(props: &ReportsProps) -> Html {
    let chosen = use_state(|| props.first.clone().unwrap_or_else(|| LATEX.to_owned()));
    let double_blind = use_state(|| false);
    let onchange = {
        let double_blind = double_blind.clone();
        Callback::from(move |_: Event| double_blind.set(!*double_blind))
    };
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |id: &'static str| chosen.set(id.to_owned()))
    };
    let formats = formats(props.first.as_deref());
    let format = Format::find(&chosen).or_else(|| Format::find(LATEX)).unwrap_or(&ALL[0]);
    let ReportsProps { project, reading, .. } = props;
    let text =
        use_memo((format.id, *double_blind, project.clone(), *reading), |(_, double_blind, project, reading)| {
            format.write(
                &Report::new(project, &estimate_project(project), &Base::default(), *double_blind).read_as(*reading),
            )
        });
    let named = Tabs { label: words::panels::formats(), prefix: "format", panel: "report-panel" };
    let file = TextFile { name: format.file.to_owned(), media_type: format.media_type.to_owned() };
    html! {
        <>
            <label class="check">
                <input type="checkbox" id="double-blind" checked={*double_blind} {onchange} />
                { words::panels::double_blind() }
            </label>
            { unknown(props.first.as_deref()) }
            if !*double_blind { { unpublished() } }
            { doubts(project) }
            { tabs(&named, &tabs_of(&formats), format.id, &on_choose) }
            <div role="tabpanel" id="report-panel" aria-labelledby={format!("format-{}", format.id)}>
                if format.id == "badge" { <img class="report__badge" alt={words::dialogs::badge()} src={data_url(&text)} /> }
                <Copyable id="report" label={words::panels::text()} text={(*text).clone()} rows="14" {file} />
            </div>
        </>
    }
}

/// Every format in its order, the one that was asked for first.
fn formats(first: Option<&str>) -> Vec<&'static Format> {
    let mut formats: Vec<&Format> = ALL.iter().collect();
    if let Some(first) = formats.iter().position(|format| Some(format.id) == first) {
        formats[..=first].rotate_right(1);
    }
    formats
}

fn tabs_of(formats: &[&'static Format]) -> Vec<Tab> {
    formats.iter().map(|format| (format.id, format.shown())).collect()
}

/// What is said where the page around this one asks for a format that there is not.
fn unknown(first: Option<&str>) -> Html {
    let Some(id) = first.filter(|id| Format::find(id).is_none()) else { return html! {} };
    html! {
        <p class="notices">{ words::panels::no_format(id) }</p>
    }
}

/// Factors that can hardly be meant, before they go into a paper.
fn doubts(project: &Project) -> Html {
    let is_doubt = |warning: &Warning| matches!(warning.what, What::Implausible(_));
    let doubts: Vec<Warning> = warnings(project, &estimate_project(project)).into_iter().filter(is_doubt).collect();
    html! {
        if !doubts.is_empty() {
            <ul class="notices" aria-label={words::panels::check()}>
                { for doubts.iter().take(SHOWN).map(|doubt| html! { <li>{ words::panels::check_this(doubt) }</li> }) }
            </ul>
        }
    }
}

/// A picture's text as an address: nothing of it is markup of this page.
fn data_url(svg: &str) -> String {
    format!("data:image/svg+xml,{}", js_sys::encode_uri_component(svg))
}
