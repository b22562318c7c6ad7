//! The form: every input of the selected run, with its unit; four fields first, the rest one step away.

mod assumed;
pub mod in_short;
mod presets;
mod what;

pub use what::find;

use trainprint_core::scenario::Run;
use yew::prelude::*;

use super::fold::Fold;
use super::power::PowerInputs;
use super::slot;
use crate::form::Typed;
use crate::later;
use crate::lock::{Fixed, Lock};
use crate::state::Action;

/// The form of a run.
pub struct Inputs<'a> {
    pub run: &'a Run,
    /// Which it is, where there are several.
    pub which: Option<usize>,
    /// Whether it is told what it is: its name and its role.
    pub told: bool,
    pub fixed: &'a Fixed,
    /// Counts what replaced the texts of its fields.
    pub opened: u32,
    /// Fields whose texts can't be read.
    pub unread: &'a [&'static str],
    pub hands: &'a Hands,
}

pub fn inputs(Inputs { run, which, told, fixed, opened, unread, hands }: Inputs<'_>) -> Html {
    let form = Form { run, fixed, hands };
    html! {
        <form class="inputs" aria-label={words::fields::your_run()} onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <h2 class="inputs__title" id="form-title" tabindex="-1">{ which.map_or_else(|| words::fields::your_run().to_owned(), |index| words::fields::run(index + 1)) }</h2>
            <div key={opened}>
                if told { { form.name() } { form.role() } }
                { form.unless_fixed(Lock::Device, form.device()) }
                { form.unless_fixed(Lock::Devices, form.devices()) }
                { form.unless_fixed(Lock::Hours, form.hours(unread.contains(&"h"))) }
                { form.unless_fixed(Lock::Place, form.place()) }
            </div>
            { rest(run, fixed, opened, unread, hands) }
            { forecast(run) }
        </form>
    }
}

/// What is one step away, in short while it is shut. Its fields stay once they are there: a text that can't be read is not lost.
fn rest(run: &Run, fixed: &Fixed, opened: u32, unread: &[&str], hands: &Hands) -> Html {
    let is_unread = unread.iter().any(|field| !["n", "h", "at"].contains(field));
    let title = html! {
        <>
            { words::fields::more() }
            if is_unread { <span class="inputs__short field__error">{ words::fields::unread_here() }</span> }
            <span class="inputs__short">{ in_short::line(run) }</span>
        </>
    };
    let (run, fixed, hands) = (run.clone(), fixed.clone(), hands.clone());
    let content = move |()| {
        let form = Form { run: &run, fixed: &fixed, hands: &hands };
        match later::had() {
            Some(later) => html! { <div key={opened}>{ later.rest(&form) }</div> },
            None => html! { <p>{ words::page::fetching() }</p> },
        }
    };
    html! { <Fold look="rest" {title} content={Callback::from(content)} stays=true /> }
}

/// The hours of a training to come: fetched and made once it is asked for.
fn forecast(run: &Run) -> Html {
    let content = slot::of_run("forecast".to_owned(), run);
    html! { <Fold look="more" title={html! { words::fields::forecast() }} {content} /> }
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
pub struct Form<'a> {
    run: &'a Run,
    fixed: &'a Fixed,
    hands: &'a Hands,
}

impl Form<'_> {
    pub fn rest(&self) -> Html {
        let key = self.run.device.id().to_owned();
        let power = html! { <PowerInputs {key} run={self.run.clone()} hands={self.hands.clone()} /> };
        html! {
            <>
                { self.unless_fixed(Lock::Provider, self.provider()) }
                { self.unless_fixed(Lock::Jobs, self.jobs()) }
                if !self.fixes_assumptions() { { self.presets() } }
                { self.unless_fixed(Lock::Power, power) }
                { self.unless_fixed(Lock::Pue, self.pue()) }
                { self.unless_fixed(Lock::Grid, self.grid()) }
                { self.unless_fixed(Lock::Renewable, self.share()) }
                { self.unless_fixed(Lock::Price, self.price()) }
                { self.unless_fixed(Lock::ElectricityPrice, self.electricity()) }
            </>
        }
    }

    /// Whether a part of what a set of assumptions brings is fixed: it would be taken by half, and told as a whole.
    fn fixes_assumptions(&self) -> bool {
        use Lock::{ElectricityPrice, Grid, Place, Provider, Pue, Renewable};
        [Pue, Grid, Renewable, ElectricityPrice, Place, Provider].into_iter().any(|lock| self.fixed.has(lock))
    }

    /// A field, which can't be used where its input is fixed.
    fn unless_fixed(&self, lock: Lock, field: Html) -> Html {
        if !self.fixed.has(lock) {
            return field;
        }
        html! {
            <fieldset class="inputs__fixed" disabled=true>
                <legend>{ words::fields::fixed() }{ lock.name() }</legend>
                { field }
            </fieldset>
        }
    }

    fn on_type(&self) -> Callback<(&'static str, Typed)> {
        self.hands.on_type.clone()
    }

    fn on_choose(&self) -> Callback<(&'static str, String)> {
        self.hands.on_choose.clone()
    }
}
