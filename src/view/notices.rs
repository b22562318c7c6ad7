//! What the reader should know: a link that can't be read, what was noticed in one that can, and what figures lack.

use trainprint_core::data::{self, Entry, PaperRow};
use trainprint_core::estimate::ProjectEstimate;
use trainprint_core::link::{Link, LinkError, encode_short};
use trainprint_core::recomputed::Recomputed;
use trainprint_core::scenario::{Project, Run};
use trainprint_core::warning::warnings;
use yew::prelude::*;

use crate::state::{Action, State};

/// Why a link was not opened, and what to do now; `kept` where a project is still shown below.
pub fn refusal(error: &LinkError, kept: bool, dispatch: &Callback<Action>) -> Html {
    let reset = dispatch.reform(|_| Action::Reset);
    let said = html! {
        <section class="refusal" role="alert">
            <h2 class="refusal__title">{ words::notices::refused() }</h2>
            <p class="refusal__sentence">{ marked(&error.to_string()) }</p>
            if kept {
                <p>{ words::notices::still_there() }</p>
            } else {
                <button class="button" type="button" onclick={reset}>{ words::notices::example_instead() }</button>
            }
        </section>
    };
    if kept {
        said
    } else {
        html! { <main>{ said }</main> }
    }
}

/// How many sentences are shown; thousands of runs can have as many.
const SHOWN: usize = 20;

/// Everything to know about figures that stand.
pub fn notices(state: &State, steering: &[String], project: &Project, estimate: &ProjectEstimate) -> Html {
    let notices = state.notices.iter().map(ToString::to_string);
    let warnings = warnings(project, estimate);
    let several = project.runs().len() > 1;
    let named = |(index, run)| {
        let sentence = paper_row(run)?;
        Some(if several { words::notices::of_run(index + 1, sentence) } else { sentence })
    };
    let paper = project.runs().iter().enumerate().filter_map(named);
    let link = Link { project: project.clone(), cited: None };
    let no_link = encode_short(&link).is_none().then(|| words::notices::no_link().to_owned());
    let later = project.runs().iter().any(has_later_power).then(|| words::paper::later_power().to_owned());
    let cited = state.cited.as_ref().map(|cited| Recomputed::new(cited, project, estimate).to_string());
    let warned = warnings.iter().map(ToString::to_string);
    let fixed = (!state.fixed.locks.is_empty()).then(|| state.fixed.to_string());
    let sentences: Vec<String> = steering
        .iter()
        .cloned()
        .chain(fixed)
        .chain(no_link)
        .chain(paper)
        .chain(later)
        .chain(cited)
        .chain(notices)
        .chain(warned)
        .collect();
    let more = sentences.len().saturating_sub(SHOWN);
    html! {
        if !sentences.is_empty() {
            <ul class="notices" aria-label={words::notices::to_know()}>
                { for sentences.into_iter().take(SHOWN).map(|sentence| html! { <li>{ marked(&sentence) }</li> }) }
                if more > 0 { <li>{ words::notices::more(more) }</li> }
            </ul>
        }
    }
}

/// A sentence whose words between backticks are set as code.
fn marked(sentence: &str) -> Html {
    let parts = sentence.split('`').enumerate();
    parts
        .map(|(index, part)| {
            if index % 2 == 1 {
                html! { <code>{ part }</code> }
            } else {
                html! { { part } }
            }
        })
        .collect()
}

/// Whether a device that the paper prints no watts for has some.
fn has_later_power(run: &Run) -> bool {
    let rows = || PaperRow::all().iter().filter(|row| row.table == 2 && row.device.id == run.device.id());
    run.power.is_some() && rows().next().is_some() && rows().all(|row| row.watts.is_none())
}

/// Which row of the paper a run is, and what is wrong in its print.
fn paper_row(run: &Run) -> Option<String> {
    let row = PaperRow::all().iter().find(|row| Run::of_paper(row, data::PAPER_2020) == *run)?;
    let (name, device, table) = (row.name, row.device.name, row.table);
    Some(words::paper::row(name, device, table, row.erratum))
}
