//! What the reader should know: a link that can't be read, what was noticed in one that can, and what figures lack.

use trainprint_core::data::{self, Entry, PaperRow};
use trainprint_core::estimate::ProjectEstimate;
use trainprint_core::link::{Link, LinkError, encode_short};
use trainprint_core::recomputed::Recomputed;
use trainprint_core::scenario::{Project, Run};
use trainprint_core::warning::{shared, warnings};
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
    let (warnings, beyond) = shared(warnings(project, estimate), SHOWN);
    let several = project.runs().len() > 1;
    let paper = rows_of_the_paper(project);
    let named = |(index, row): &(usize, &PaperRow)| {
        let sentence = paper_row(row);
        if several { words::warning::of_run(index + 1, sentence) } else { sentence }
    };
    let link = Link { project: project.clone(), cited: None };
    let no_link = encode_short(&link).is_none().then(|| words::notices::no_link().to_owned());
    let later = project.runs().iter().any(has_later_power).then(|| words::paper::later_power().to_owned());
    let cited = state.cited.as_ref().map(|cited| Recomputed::new(cited, project, estimate).to_string());
    let fixed = (!state.fixed.locks.is_empty()).then(|| state.fixed.to_string());
    let single = [&fixed, &no_link, &later, &cited].into_iter().flatten().count();
    let all = steering.len() + paper.len() + state.notices.len() + warnings.len() + beyond + single;
    // What is not shown is not put into words.
    let sentences: Vec<String> = (steering.iter().cloned())
        .chain(fixed)
        .chain(no_link)
        .chain(paper.iter().map(named))
        .chain(later)
        .chain(cited)
        .chain(state.notices.iter().map(ToString::to_string))
        .chain(
            warnings
                .iter()
                .map(|warning| if several { warning.to_string() } else { capitalised(&warning.what.to_string()) }),
        )
        .take(SHOWN)
        .collect();
    let more = all.saturating_sub(SHOWN);
    html! {
        if !sentences.is_empty() {
            <ul class="notices" aria-label={words::notices::to_know()}>
                { for sentences.iter().map(|sentence| html! { <li>{ marked(sentence) }</li> }) }
                if more > 0 { <li>{ words::notices::more(more) }</li> }
            </ul>
        }
    }
}

/// What is to be known of the one run there is, which needs no number before it.
fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// A sentence whose words between backticks are set as code.
pub fn marked(sentence: &str) -> Html {
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

/// Which runs are rows of the paper.
fn rows_of_the_paper(project: &Project) -> Vec<(usize, &'static PaperRow)> {
    let rows: Vec<_> = PaperRow::all().iter().map(|row| (Run::of_paper(row, data::PAPER_2020), row)).collect();
    let row_of = |run: &Run| rows.iter().find(|(of_paper, _)| of_paper == run).map(|(_, row)| *row);
    let runs = project.runs().iter().enumerate();
    runs.filter_map(|(index, run)| Some((index, row_of(run)?))).collect()
}

/// That a run is a row of the paper, and what is wrong in its print.
fn paper_row(row: &PaperRow) -> String {
    let (name, device, table) = (row.name, row.device.name, row.table);
    words::paper::row(name, device, table, row.erratum)
}
