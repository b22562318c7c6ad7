//! What is below the answer: how it was computed, what drives it, and what the run is seen beside. It follows an edit a frame
//! after the answer, which need not wait for it.

use trainprint_core::estimate::Estimate;
use trainprint_core::scenario::{Project, Run};
use yew::prelude::*;

use super::compare::Compare;
use super::fold;
use super::slot::{self, Slot};
use super::spread::spread;
use super::still::{Draw, Still};
use super::tuning::tuning;
use super::working;
use crate::after_paint::after_paint;
use crate::speech::Language;
use crate::state::Action;

#[derive(PartialEq, Properties)]
pub struct BelowProps {
    /// The run of the form; `which` names it where there are several.
    pub run: Run,
    pub which: Option<usize>,
    /// The answer: of all runs, where they are added up.
    pub figures: Estimate,
    /// What the answer is of.
    pub told: Project,
    /// Whether this is a frame, which has the working alone.
    pub embedded: bool,
    pub dispatch: Callback<Action>,
}

pub struct Below {
    /// Whether there was an edit whose consequences are not drawn yet.
    waiting: bool,
}

impl Component for Below {
    type Message = ();
    type Properties = BelowProps;

    fn create(_: &Context<Self>) -> Self {
        Self { waiting: false }
    }

    fn changed(&mut self, context: &Context<Self>, _: &BelowProps) -> bool {
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
        let BelowProps { run, which, figures, told, embedded, dispatch } = context.props();
        html! {
            <>
                { working::lines(run, *which) }
                if !embedded {
                    <Compare figures={*figures} {dispatch} />
                    { spread(run, *which) }
                    <Still draw={tuning as Draw} {dispatch} />
                    { more(run, told) }
                }
            </>
        }
    }
}

/// What is one step away: each section is fetched and made when it is opened.
fn more(run: &Run, told: &Project) -> Html {
    let told = told.clone();
    let equivalents =
        move |()| html! { <Slot panel="equivalents" project={told.clone()} language={Language::spoken()} /> };
    let still = |panel: &str| slot::of_run(panel.to_owned(), &Run::default());
    html! {
        <>
            { fold::section("elsewhere-title", words::page::elsewhere(), false, slot::of_run("regions".to_owned(), run)) }
            { fold::section("compute-title", words::page::compute(), false, slot::of_run("compute".to_owned(), run)) }
            { fold::section("later-title", words::page::later(), false, still("later")) }
            { fold::section("equivalents-title", words::page::equivalents(), false, equivalents.into()) }
            { fold::section("sources-title", words::page::sources(), false, still("sources")) }
        </>
    }
}
