//! The form: every input of the selected run, with its unit; four fields first, the rest one step away.

mod assumed;
mod presets;
mod what;

use trainprint_core::scenario::Run;
use yew::prelude::*;

use super::fold::Fold;
use super::forecast::Forecast;
use super::power::PowerInputs;
use crate::form::Typed;
use crate::state::{Action, Change};

/// The form of a run, `which` where there are several; `opened` counts what replaced the texts of its fields.
pub fn inputs(run: &Run, which: Option<usize>, opened: u32, hands: &Hands) -> Html {
    let form = Form { run, hands };
    html! {
        <form class="inputs" key={opened} aria-label="Your run" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <h2 class="inputs__title">{ which.map_or("Your run".to_owned(), |index| format!("Run {}", index + 1)) }</h2>
            if which.is_some() { { form.name() } { form.role() } }
            { form.device() }
            { form.devices() }
            { form.hours() }
            { form.place() }
            { form.provider() }
            { form.jobs() }
            { form.presets() }
            <PowerInputs key={run.device.id().to_owned()} run={run.clone()} hands={hands.clone()} />
            <details class="inputs__more" open=true>
                <summary>{ "PUE, grid and prices" }</summary>
                { form.pue() }
                { form.grid() }
                { form.share() }
                { form.price() }
                { form.electricity() }
            </details>
            { forecast(run, hands) }
        </form>
    }
}

/// The hours of a training to come: made once it is asked for.
fn forecast(run: &Run, hands: &Hands) -> Html {
    let (device, devices, dispatch) = (run.device.clone(), run.devices, hands.dispatch.clone());
    let content = Callback::from(move |()| {
        html! { <Forecast device={device.clone()} {devices} dispatch={dispatch.clone()} /> }
    });
    html! { <Fold class="inputs__more" title={html! { "Not run yet? Find the hours" }} {content} /> }
}

/// Where fields hand up what happens to them. They are made once, so that a field whose value stays is not drawn again.
#[derive(Clone, PartialEq)]
pub struct Hands {
    pub dispatch: Callback<Action>,
    pub on_type: Callback<(&'static str, Typed)>,
    pub on_choose: Callback<(&'static str, String)>,
}

impl Hands {
    pub fn of(dispatch: &Callback<Action>) -> Self {
        Self {
            dispatch: dispatch.clone(),
            on_type: dispatch.reform(|(field, typed)| Action::Type(field, typed)),
            on_choose: dispatch.reform(|(field, id)| Action::Choose(field, id)),
        }
    }
}

/// The run as it is, and where to hand up what becomes of it.
struct Form<'a> {
    run: &'a Run,
    hands: &'a Hands,
}

impl Form<'_> {
    fn on_type(&self) -> Callback<(&'static str, Typed)> {
        self.hands.on_type.clone()
    }

    fn on_choose(&self) -> Callback<(&'static str, String)> {
        self.hands.on_choose.clone()
    }

    /// Changes the run, when the reader takes over a fact.
    fn with(&self, change: impl Fn(&mut Run) + Clone + 'static) -> Callback<()> {
        self.hands.dispatch.reform(move |()| Action::Edit(Change::new(change.clone())))
    }
}
