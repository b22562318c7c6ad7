//! Before a training is run: its hours from a compute budget, or from a short run that was measured.

use trainprint_core::data::{Datum, SHARES};
use trainprint_core::forecast::{hours_from_compute, hours_from_steps};
use trainprint_core::format::digits;
use trainprint_core::interval::Interval;
use trainprint_core::limits::{self, Limit};
use trainprint_core::quantity::{Compute, Share, Throughput, Time};
use trainprint_core::scenario::Run;
use yew::prelude::*;

use super::facts::source;
use super::field::{Number, Typed};
use crate::state::{Action, Change};

#[derive(Properties, PartialEq)]
pub struct ForecastProps {
    pub run: Run,
    /// Peak speed of one device in TFLOP/s, where the tables have it.
    pub peak: Option<f64>,
    pub dispatch: Callback<Action>,
}

const COMPUTE: Limit = Limit { name: "The compute budget in FLOP", low: 0.0, high: 1e40 };
const PEAK: Limit = Limit { name: "The peak speed of a device in TFLOP/s", low: 0.0, high: 1e9 };
const STEPS: Limit = Limit { name: "The number of steps", low: 1.0, high: 1e15 };
/// What is published of large trainings; the reader's own measurement is better.
fn utilisation() -> Option<&'static Datum<Share>> {
    SHARES.iter().find(|fact| fact.id == "mfu-palm-2022")
}

/// What was typed: every number of both ways, absent until it is there.
#[derive(Clone, PartialEq)]
struct Typing {
    flop: Option<Interval<f64>>,
    peak: Option<Interval<f64>>,
    utilisation: Option<Interval<f64>>,
    hours: Option<Interval<f64>>,
    steps_measured: Option<Interval<f64>>,
    steps_in_all: Option<Interval<f64>>,
}

#[component]
pub fn Forecast(props: &ForecastProps) -> Html {
    let typing = use_state(|| Typing {
        flop: None,
        peak: props.peak.map(Interval::exact),
        utilisation: utilisation().map(|fact| fact.value.map(Share::as_percent)),
        hours: None,
        steps_measured: None,
        steps_in_all: None,
    });
    let field = |id: &'static str, label: &'static str, unit: &'static str, limit: &'static Limit, at: Place| {
        let typing = typing.clone();
        let value = *at(&mut (*typing).clone());
        let on_type = Callback::from(move |typed| {
            let mut next = (*typing).clone();
            *at(&mut next) = match typed {
                Typed::Value(value) => value,
                Typed::Unread => None,
                Typed::Replaced => return,
            };
            typing.set(next);
        });
        html! { <Number {id} {label} {unit} {limit} {value} {on_type} empty="" /> }
    };
    let by_compute = typing.flop.zip(typing.peak).zip(typing.utilisation).and_then(|((flop, peak), used)| {
        let peak = Throughput::from_flop_per_s(peak.best() * 1e12);
        hours_from_compute(flop.map(Compute::from_flop), props.run.devices, peak, used.map(Share::from_percent))
    });
    let by_steps = typing.hours.zip(typing.steps_measured).zip(typing.steps_in_all).and_then(|((hours, some), all)| {
        hours_from_steps(hours.map(Time::from_hours), some.best() as u64, all.best() as u64)
    });
    html! {
        <details class="inputs__more">
            <summary>{ "Not run yet? Find the hours" }</summary>
            <h3>{ "From a compute budget" }</h3>
            { field("flop", "Compute of the training", "FLOP", &COMPUTE, |typing| &mut typing.flop) }
            { field("peak", "Peak speed of one device", "TFLOP/s", &PEAK, |typing| &mut typing.peak) }
            { field("used", "Part of the peak that is reached", "%", &limits::RENEWABLE, |typing| &mut typing.utilisation) }
            if let Some(fact) = utilisation() {
                <p class="field__hint">{ format!("{} ({}). {} ", fact.name, fact.year, fact.note) }{ source(fact.source) }</p>
            }
            { use_hours(props, by_compute) }
            <h3>{ "From a short run" }</h3>
            { field("some-hours", "Wall-clock time measured", "h", &limits::HOURS, |typing| &mut typing.hours) }
            { field("some-steps", "Steps in that time", "", &STEPS, |typing| &mut typing.steps_measured) }
            { field("all-steps", "Steps in all", "", &STEPS, |typing| &mut typing.steps_in_all) }
            { use_hours(props, by_steps) }
        </details>
    }
}

type Place = fn(&mut Typing) -> &mut Option<Interval<f64>>;

/// The hours found, and a button that puts them into the form; nothing where they would not fit.
fn use_hours(props: &ForecastProps, hours: Option<Interval<Time>>) -> Html {
    let fits = |hours: &Interval<Time>| limits::HOURS.check(hours.high().as_hours()).is_ok();
    let Some(hours) = hours.filter(fits) else { return html! {} };
    let (low, high) = (hours.low().as_hours(), hours.high().as_hours());
    let onclick = props.dispatch.reform(move |_| Action::Edit(Change::new(move |run| run.hours = hours)));
    html! {
        <p>
            { "About " }{ digits(hours.best().as_hours(), 3) }{ " h on these devices" }
            if low < high { { format!(", between {} and {}", digits(low, 3), digits(high, 3)) } }
            { ". " }
            <button class="button" type="button" {onclick}>{ "Use these hours" }</button>
        </p>
    }
}
