//! What is below the figures: what to know of them, the ways they leave the page, the list of runs, how all of it was computed, and
//! what it is seen beside. What is one step away is fetched and made when it is opened.

use std::rc::Rc;

use trainprint_core::estimate::{Estimate, ProjectEstimate, estimate_project};
use trainprint_core::scenario::{Project, Run};
use yew::prelude::*;

use super::away::away;
use super::compare::Compare;
use super::fold;
use super::notices::notices;
use super::results::whose;
use super::runs::{runs, use_page_of_runs};
use super::slot::{self, Slot};
use super::spread::spread;
use super::still::{Draw, Still};
use super::tuning::tuning;
use super::working;
use crate::later;
use crate::speech::Language;
use crate::state::{Action, ReadAs, State};
use crate::steering::Steering;

#[derive(Clone, Properties)]
pub struct BelowProps {
    pub state: State,
    pub steering: Steering,
    pub estimate: Rc<ProjectEstimate>,
    pub dispatch: Callback<Action>,
}

/// As with the answer's.
impl PartialEq for BelowProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.estimate, &other.estimate)
    }
}

impl BelowProps {
    /// As the page is prerendered.
    pub fn of_example() -> Self {
        let (project, dispatch) = (Project::default(), Callback::noop());
        let estimate = Rc::new(estimate_project(&project));
        Self { state: State::of(project), steering: Steering::default(), estimate, dispatch }
    }
}

#[component]
pub fn Below(BelowProps { state, steering, estimate, dispatch }: &BelowProps) -> Html {
    use_effect_with((), |()| later::is_taken_over());
    let turned = use_page_of_runs(state);
    let (Some(project), Some(run), Some(told)) = (&state.project, state.run(), state.told()) else { return html! {} };
    let which = (project.runs().len() > 1).then_some(state.selected);
    let alternative = which.filter(|_| state.reading == ReadAs::Alternatives);
    let (_, figures) = whose(state, estimate);
    html! {
        <>
            { notices(state, &steering.faults, project, estimate) }
            if !steering.embedded { { away(&told, alternative, !state.unread.is_empty()) } }
            { texts(project, state, steering) }
            { runs(project, estimate, state, &turned, dispatch) }
            { working::lines(run, which) }
            if !steering.embedded { { beside(run, which, figures, told, dispatch) } }
        </>
    }
}

/// Text for a paper, made when it is asked for: by the reader, or by the page around this one.
fn texts(project: &Project, state: &State, steering: &Steering) -> Html {
    let panel = AttrValue::from(format!("reports:{}", steering.venue.as_deref().unwrap_or_default()));
    let (project, selected, alternatives) = (project.clone(), state.selected, state.reading == ReadAs::Alternatives);
    let stale = (!state.unread.is_empty()).then(words::page::stale);
    let content = move |()| {
        // A text of the last answer is there to be seen, and not to be taken along as the answer.
        html! { <>if let Some(stale) = stale { <p class="results__stale">{ stale }</p> }
            <div inert={stale.is_some()}><Slot panel={panel.clone()} project={project.clone()} {selected} {alternatives} language={Language::spoken()} /></div>
        </> }
    };
    fold::section("report-title", words::page::reports(), steering.venue.is_some(), content.into())
}

/// What the answer is seen beside.
fn beside(run: &Run, which: Option<usize>, figures: Estimate, told: Project, dispatch: &Callback<Action>) -> Html {
    let equivalents =
        move |()| html! { <Slot panel="equivalents" project={told.clone()} language={Language::spoken()} /> };
    let still = |panel: &str| slot::of_run(panel.to_owned(), &Run::default());
    html! {
        <>
            <Compare {figures} {dispatch} />
            { spread(run, which) }
            <Still draw={tuning as Draw} {dispatch} />
            { fold::section("elsewhere-title", words::page::elsewhere(), false, slot::of_run("regions".to_owned(), run)) }
            { fold::section("compute-title", words::page::compute(), false, slot::of_run("compute".to_owned(), run)) }
            { fold::section("later-title", words::page::later(), false, still("later")) }
            { fold::section("equivalents-title", words::page::equivalents(), false, equivalents.into()) }
            { fold::section("sources-title", words::page::sources(), false, still("sources")) }
        </>
    }
}
