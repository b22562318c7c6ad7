//! The form: every input of the selected run, with its unit; four fields first, the rest one step away.

mod assumed;
mod presets;
mod what;

use trainprint_core::interval::Interval;
use trainprint_core::scenario::Run;
use yew::prelude::*;

use super::field::Typed;
use super::forecast::Forecast;
use super::power::PowerInputs;
use crate::state::{Action, Change};

/// The form of a run, `which` where there are several; `opened` counts what replaced the texts of its fields.
pub fn inputs(run: &Run, which: Option<usize>, opened: u32, dispatch: &Callback<Action>) -> Html {
    let form = Form { run, dispatch };
    let peak = run.device.row().and_then(|device| device.peak());
    let peak = peak.map(|peak| peak.value().best().as_flop_per_s() / 1e12);
    html! {
        <form class="inputs" key={opened} aria-label="Your run" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <h2 class="inputs__title">{ which.map_or("Your run".to_owned(), |index| format!("Run {}", index + 1)) }</h2>
            { form.device() }
            { form.devices() }
            { form.hours() }
            { form.place() }
            { form.provider() }
            { form.jobs() }
            { form.presets() }
            <PowerInputs key={run.device.id().to_owned()} run={run.clone()} dispatch={dispatch.clone()} />
            <details class="inputs__more" open=true>
                <summary>{ "PUE, grid and prices" }</summary>
                { form.pue() }
                { form.grid() }
                { form.share() }
                { form.price() }
                { form.electricity() }
            </details>
            <Forecast key={run.device.id().to_owned()} run={run.clone()} {peak} dispatch={dispatch.clone()} />
        </form>
    }
}

/// The run as it is, and where to hand up the run as it becomes.
pub struct Form<'a> {
    pub run: &'a Run,
    pub dispatch: &'a Callback<Action>,
}

impl Form<'_> {
    /// What a number field does: it tells whether it could be read, and puts the value into the run.
    pub fn typed(
        &self,
        field: &'static str,
        put: impl Fn(&mut Run, Option<Interval<f64>>) + Copy + 'static,
    ) -> Callback<Typed> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |typed| {
            dispatch.emit(Action::Read { field, ok: typed != Typed::Unread });
            if let Typed::Value(value) = typed {
                dispatch.emit(Action::Edit(Change::new(move |run| put(run, value))));
            }
        })
    }

    /// Makes of the run what a choice makes of it; nothing where the choice is none.
    fn chosen<T: Clone + 'static>(&self, choose: fn(&Run, &T) -> Option<Run>) -> Callback<T> {
        self.dispatch.reform(move |choice: T| {
            Action::Edit(Change::new(move |run| {
                if let Some(chosen) = choose(run, &choice) {
                    *run = chosen;
                }
            }))
        })
    }

    /// Changes the run, when the reader takes over a fact.
    fn with(&self, change: impl Fn(&mut Run) + Clone + 'static) -> Callback<()> {
        self.dispatch.reform(move |()| Action::Edit(Change::new(change.clone())))
    }
}
