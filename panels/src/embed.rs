//! How to put the calculator, or its answer, into another page: a ladder of snippets, each with what it looks like there.

mod ladder;
mod options;

use crate::copyable::{Copyable, TextFile};
use trainprint::speech::Language;
use trainprint::steering::Steering;
use trainprint_core::estimate::estimate_project;
use trainprint_core::link::{Link, encode_short};
use trainprint_core::report::{Base, Format, Report};
use trainprint_core::scenario::Project;
use yew::prelude::*;

use crate::dialog::Dialog;
use crate::snippet::{Snippet, badge_in_html, badge_in_markdown};
use ladder::{RUNGS, Rung, rungs};
use options::{Start, options};

#[derive(Properties, PartialEq)]
pub struct EmbedProps {
    pub project: Project,
    pub alternative: Option<usize>,
    /// The address of this page, without what steers it.
    pub host: String,
}

#[component]
pub fn Embed(props: &EmbedProps) -> Html {
    let start = use_state(Start::default);
    let steering = use_state(|| Steering { embedded: true, language: Language::spoken(), ..Steering::default() });
    let chosen = use_state(|| Rung::Element);
    let project = start.project(&props.project);
    let link = project.and_then(|project| encode_short(&Link { project, cited: None }));
    let snippet = Snippet { host: &props.host, steering: &steering, link: link.as_deref() };
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |rung| chosen.set(rung))
    };
    let about = RUNGS.iter().find(|about| about.rung == *chosen);
    let is_too_long = start.project(&props.project).is_some() && link.is_none();
    html! {
        <Dialog title={words::dialogs::embed()} alternative={props.alternative}>
            { options(&start, &steering) }
            if is_too_long { <p class="notices" role="alert">{ words::dialogs::embed_too_long() }</p> }
            { rungs(*chosen, &on_choose) }
            <div role="tabpanel" id="embed-panel" aria-label={about.map(|about| (about.name)())}>
                <p>{ about.map(|about| (about.accepted)()) }</p>
                { text(*chosen, &snippet, &props.project) }
            </div>
        </Dialog>
    }
}

fn text(rung: Rung, snippet: &Snippet<'_>, project: &Project) -> Html {
    let estimate = estimate_project(project);
    let report = Report::new(project, &estimate, &Base::default(), false);
    let written = |id| Format::find(id).map(|format| format.write(&report)).unwrap_or_default();
    let link = encode_short(&Link { project: project.clone(), cited: None });
    let Some(cited) = link.map(|link| Base::default().link(&link)).or((!rung.has_a_badge()).then(String::new)) else {
        return html! { <p>{ words::dialogs::no_badge() }</p> };
    };
    match rung {
        Rung::Element => framed(snippet.element(), snippet),
        Rung::FrameAndScript => framed(snippet.frame_and_script(), snippet),
        Rung::Frame => framed(snippet.frame(), snippet),
        Rung::Badge => badge(badge_in_html(&written("badge"), &cited), written("badge"), None),
        Rung::BadgeInMarkdown => {
            let file = TextFile { name: "training.svg".to_owned(), media_type: "image/svg+xml".to_owned() };
            badge(badge_in_markdown(&file.name, &cited), written("badge"), Some(file))
        }
        Rung::Sentence => {
            html! { <Copyable id="snippet" label={words::dialogs::to_paste()} text={written("sentence")} rows="8" /> }
        }
    }
}

fn framed(text: String, snippet: &Snippet<'_>) -> Html {
    html! {
        <>
            <Copyable id="snippet" label={words::dialogs::to_paste()} {text} rows="6" />
            <h3>{ words::dialogs::looks() }</h3>
            <iframe class="dialog__preview" id="preview" title={words::dialogs::looks()} src={snippet.address()} />
        </>
    }
}

/// A badge; `file` where the picture is to be saved beside the text.
fn badge(text: String, svg: String, file: Option<TextFile>) -> Html {
    let picture = format!("data:image/svg+xml,{}", js_sys::encode_uri_component(&svg));
    html! {
        <>
            <Copyable id="snippet" label={words::dialogs::to_paste()} {text} rows="6" />
            <h3>{ words::dialogs::looks() }</h3>
            <img class="report__badge" id="preview" alt={words::dialogs::badge()} src={picture} />
            if let Some(file) = file { <Copyable id="picture" label={words::dialogs::picture()} text={svg} rows="3" {file} /> }
        </>
    }
}
