//! The column of the answer: the figures, what to know of them, the ways they leave the page, the list of runs, how all of it
//! was computed, and what it is seen beside. It follows an edit a frame after the form and the answer in short, so that whoever
//! types waits for neither.

use std::rc::Rc;

use trainprint_core::estimate::{Estimate, ProjectEstimate};
use trainprint_core::scenario::{Project, Run};
use yew::prelude::*;

use super::away::away;
use super::compare::Compare;
use super::fold;
use super::notices::notices;
use super::results::{Results, results, whose};
use super::runs::{Turned, runs};
use super::slot::{self, Slot};
use super::spread::spread;
use super::still::{Draw, Still};
use super::tuning::tuning;
use super::working;
use crate::after_paint::after_paint;
use crate::speech::Language;
use crate::state::{Action, ReadAs, State};
use crate::steering::Steering;

#[derive(Properties)]
pub struct AnswerProps {
    pub state: UseReducerHandle<State>,
    pub steering: Steering,
    pub estimate: Rc<ProjectEstimate>,
    pub turned: Turned,
    pub dispatch: Callback<Action>,
}

/// The estimate is made anew at each drawing of the page, which has a reason.
impl PartialEq for AnswerProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.estimate, &other.estimate)
    }
}

pub struct Answer {
    /// Whether there was an edit whose consequences are not drawn yet.
    waiting: bool,
}

impl Component for Answer {
    type Message = ();
    type Properties = AnswerProps;

    fn create(_: &Context<Self>) -> Self {
        Self { waiting: false }
    }

    fn changed(&mut self, context: &Context<Self>, _: &AnswerProps) -> bool {
        if !std::mem::replace(&mut self.waiting, true) {
            let scope = context.link().clone();
            after_paint(move || scope.send_message(()));
        }
        false
    }

    fn update(&mut self, _: &Context<Self>, (): ()) -> bool {
        self.waiting = false;
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let AnswerProps { state, steering, estimate, turned, dispatch } = context.props();
        let (Some(project), Some(run), Some(told)) = (&state.project, state.run(), state.told()) else {
            return html! {};
        };
        let which = (project.runs().len() > 1).then_some(state.selected);
        let alternative = which.filter(|_| state.reading == ReadAs::Alternatives);
        let (title, figures) = whose(state, estimate);
        let stale = (!state.unread.is_empty()).then(words::page::stale);
        html! {
            <>
                { results(&Results { title: &title, figures: &figures, run, which, stale }) }
                { notices(state, &steering.faults, project, estimate) }
                if !steering.embedded { { away(&told, alternative, stale.is_some()) } }
                { texts(project, state, steering) }
                { runs(project, estimate, state, turned, dispatch) }
                { working::lines(run, which) }
                if !steering.embedded { { beside(run, which, figures, told, dispatch) } }
            </>
        }
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

/// What the answer is seen beside. What is one step away is fetched and made when it is opened.
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
