//! Before a training is run: its hours from a compute budget, or from a short run that was measured.

use trainprint::form::Typed;
use trainprint::shown::digits;
use trainprint::speech::Language;
use trainprint::view::facts::source;
use trainprint::view::field::Number;
use trainprint_core::data::Device;
use trainprint_core::forecast::{hours_from_compute, hours_from_steps};
use trainprint_core::format::copied;
use trainprint_core::interval::Interval;
use trainprint_core::limits::{self, Limit};
use trainprint_core::quantity::{Compute, Share, Throughput, Time};
use trainprint_core::scenario::{Label, Run};
use trainprint_core::training_compute::published_utilisation;
use trainprint_core::word::Word;
use yew::prelude::*;

use crate::hand;

#[derive(Properties, PartialEq)]
pub struct ForecastProps {
    pub run: Run,
    pub language: Language,
}

const COMPUTE: Limit = Limit { name: Word(words::panels::flop_limit), low: 0.0, high: 1e40 };
const PEAK: Limit = Limit { name: Word(words::panels::peak_limit), low: 0.0, high: 1e9 };
const STEPS: Limit = Limit { name: Word(words::panels::steps_limit), low: 1.0, high: 1e15 };

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
        peak: peak(&props.run.device),
        utilisation: published_utilisation().map(|fact| fact.value.map(Share::as_percent)),
        hours: None,
        steps_measured: None,
        steps_in_all: None,
    });
    {
        let typing = typing.clone();
        use_effect_with(props.run.device.clone(), move |device| {
            let peak = peak(device);
            if typing.peak != peak {
                typing.set(Typing { peak, ..(*typing).clone() });
            }
        });
    }
    let on_type = {
        let typing = typing.clone();
        Callback::from(move |(id, typed)| {
            if let (Some(at), Typed::Value(_) | Typed::Unread) = (place(id), typed) {
                let mut next = (*typing).clone();
                *at(&mut next) = if let Typed::Value(value) = typed { value } else { None };
                typing.set(next);
            }
        })
    };
    let field = |id: &'static str, label: &'static str, unit: &'static str, limit: &'static Limit| {
        let value = place(id).and_then(|at| *at(&mut (*typing).clone()));
        html! { <Number {id} {label} {unit} {limit} {value} on_type={&on_type} blank=true /> }
    };
    let by_compute = typing.flop.zip(typing.peak).zip(typing.utilisation).and_then(|((flop, peak), used)| {
        let peak = Throughput::from_tflop_per_s(peak.best());
        hours_from_compute(flop.map(Compute::from_flop), props.run.devices, peak, used.map(Share::from_percent))
    });
    let by_steps = typing.hours.zip(typing.steps_measured).zip(typing.steps_in_all).and_then(|((hours, some), all)| {
        hours_from_steps(hours.map(Time::from_hours), some.best() as u64, all.best() as u64)
    });
    html! {
        <>
            <h3>{ words::panels::from_compute() }</h3>
            { field("flop", words::panels::flop(), "FLOP", &COMPUTE) }
            { field("peak", words::panels::peak(), "TFLOP/s", &PEAK) }
            { field("used", words::panels::reached(), "%", &limits::RENEWABLE) }
            if let Some(fact) = published_utilisation() {
                <p class="field__hint">{ words::panels::cited(words::of_tables(fact.name), fact.year, words::of_tables(fact.note)) }{ source(fact.source) }</p>
            }
            { use_hours(&props.run, by_compute) }
            <h3>{ words::panels::from_short_run() }</h3>
            { field("some-hours", words::panels::measured(), "h", &limits::HOURS) }
            { field("some-steps", words::panels::steps(), "", &STEPS) }
            { field("all-steps", words::panels::all_steps(), "", &STEPS) }
            { use_hours(&props.run, by_steps) }
        </>
    }
}

/// Where the number of a field is kept.
type Place = fn(&mut Typing) -> &mut Option<Interval<f64>>;

fn place(field: &str) -> Option<Place> {
    Some(match field {
        "flop" => |typing| &mut typing.flop,
        "peak" => |typing| &mut typing.peak,
        "used" => |typing| &mut typing.utilisation,
        "some-hours" => |typing| &mut typing.hours,
        "some-steps" => |typing| &mut typing.steps_measured,
        "all-steps" => |typing| &mut typing.steps_in_all,
        _ => return None,
    })
}

/// The peak speed of a device in TFLOP/s, where the tables have it.
fn peak(device: &Label<Device>) -> Option<Interval<f64>> {
    device.row()?.peak().map(|peak| Interval::exact(peak.value().best().as_tflop_per_s()))
}

/// The hours found, and a button that puts them into the form; nothing where they would not fit.
fn use_hours(run: &Run, hours: Option<Interval<Time>>) -> Html {
    let fits = |hours: &Interval<Time>| limits::HOURS.check(hours.high().as_hours()).is_ok();
    let Some(hours) = hours.filter(fits) else { return html! {} };
    let (low, best, high) = (hours.low().as_hours(), hours.best().as_hours(), hours.high().as_hours());
    let hours_of_run = hours.map(|time| Time::from_hours(copied(time.as_hours())));
    let onclick = hand::edited(Run { hours: hours_of_run, ..run.clone() });
    html! {
        <p>
            if low < high {
                { words::panels::about_between(digits(best, 3), digits(low, 3), digits(high, 3)) }
            } else {
                { words::panels::about(digits(best, 3)) }
            }
            <button class="button" type="button" {onclick}>{ words::panels::use_hours() }</button>
        </p>
    }
}
