//! The answer: its figures, and the place of what is below them, which is a root of its own in the other half of the program. It follows an
//! edit a frame after the form and the answer in short, so that whoever types waits for neither.

use std::rc::Rc;

use trainprint_core::estimate::ProjectEstimate;
use yew::prelude::*;

use super::below::BelowProps;
use super::results::{Results, results, whose};
use crate::after_paint::after_paint;
use crate::later::{self, Redraw};
use crate::state::{Action, State};
use crate::steering::Steering;

#[derive(Properties)]
pub struct AnswerProps {
    pub state: UseReducerHandle<State>,
    pub steering: Steering,
    pub estimate: Rc<ProjectEstimate>,
    pub dispatch: Callback<Action>,
    /// Why half of the program could not be had: the figures are of before.
    pub missing: Option<String>,
    /// What is below the figures as text, where the page is prerendered. A browser has it on the page, and nothing here.
    pub prerendered: AttrValue,
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
    /// Where what is below the figures is, and how that is drawn anew.
    place: NodeRef,
    below: Option<Redraw>,
}

impl Component for Answer {
    type Message = ();
    type Properties = AnswerProps;

    fn create(_: &Context<Self>) -> Self {
        Self { waiting: false, place: NodeRef::default(), below: None }
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
        let AnswerProps { state, estimate, missing, prerendered, .. } = context.props();
        let (Some(project), Some(run)) = (&state.project, state.run()) else { return html! {} };
        let which = (project.runs().len() > 1).then_some(state.selected);
        let (title, figures) = whose(state, estimate);
        let stale = (!state.unread.is_empty()).then(words::page::stale).or(missing.as_deref());
        html! {
            <>
                { results(&Results { title: &title, figures: &figures, run, which, stale }) }
                <div class="page__below" ref={self.place.clone()}>{ Html::from_html_unchecked(prerendered.clone()) }</div>
            </>
        }
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let (Some(later), Some(place)) = (later::had(), self.place.cast()) else { return };
        let AnswerProps { state, steering, estimate, dispatch, .. } = context.props();
        let (state, steering) = ((**state).clone(), steering.clone());
        let props = BelowProps { state, steering, estimate: estimate.clone(), dispatch: dispatch.clone() };
        match &mut self.below {
            Some(redraw) => redraw(props),
            None => self.below = Some(later.below(place, props)),
        }
    }
}
