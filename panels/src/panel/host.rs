//! CPUs and DRAM that were not measured: their watts from the size of the memory and the threads of the CPUs.

use trainprint::form::{Typed, put};
use trainprint::shown::{bounds, digits};
use trainprint::speech::Language;
use trainprint::view::facts::source;
use trainprint::view::field::Number;
use trainprint_core::data::{HOST_POWER, HostPart};
use trainprint_core::host::{cpu_power, dram_power};
use trainprint_core::interval::Interval;
use trainprint_core::limits::Limit;
use trainprint_core::quantity::{Gigabytes, Power, Threads};
use trainprint_core::scenario::Run;
use trainprint_core::word::Word;
use yew::prelude::*;

use crate::hand;

const MEMORY: Limit = Limit { name: Word(words::panels::memory_limit), low: 0.0, high: 1e12 };
const THREADS: Limit = Limit { name: Word(words::panels::threads_limit), low: 0.0, high: 1e12 };

#[derive(Properties, PartialEq)]
pub struct HostProps {
    pub run: Run,
    pub language: Language,
}

#[component]
pub fn Host(props: &HostProps) -> Html {
    let memory = use_state(|| None::<Interval<f64>>);
    let threads = use_state(|| None::<Interval<f64>>);
    let on_type = {
        let (memory, threads) = (memory.clone(), threads.clone());
        Callback::from(move |(field, typed)| {
            let field = if field == "host-gb" { &memory } else { &threads };
            match typed {
                Typed::Value(value) => field.set(value),
                Typed::Unread => field.set(None),
                Typed::Replaced => {}
            }
        })
    };
    let cpu = threads.and_then(|threads| cpu_power(threads.map(Threads::from_threads)));
    let dram = memory.and_then(|memory| dram_power(memory.map(Gigabytes::from_gb)));
    html! {
        <>
            <p class="field__hint">{ words::panels::host_hint() }</p>
            <Number id="host-threads" label={words::panels::threads()} limit={&THREADS} value={*threads} on_type={&on_type} blank=true />
            { use_watts("pc", cpu, &props.run) }
            { assumed(HostPart::CpuThread, words::panels::per_thread()) }
            <Number id="host-gb" label="DRAM" unit="GB" limit={&MEMORY} value={*memory} {on_type} blank=true />
            { use_watts("pr", dram, &props.run) }
            { assumed(HostPart::DramGb, "W/GB") }
        </>
    }
}

/// The watts found, and a button that puts them into the form.
fn use_watts(part: &'static str, power: Option<Interval<Power>>, run: &Run) -> Html {
    let Some(watts) = power.map(|power| power.map(Power::as_watts)) else { return html! {} };
    let mut with = run.clone();
    put(&mut with, part, Some(watts));
    html! {
        <p>
            { format!("{} W. ", bounds(watts, |watts| digits(watts, 3))) }
            <button class="button" type="button" onclick={hand::edited(with)}>{ words::panels::use_watts() }</button>
        </p>
    }
}

/// What others assume, each with its source.
fn assumed(part: HostPart, unit: &'static str) -> Html {
    html! {
        <ul class="field__hint">
            { for HOST_POWER.iter().filter(|fact| fact.part == part).map(|fact| html! {
                <li>
                    { format!("{} {unit}: {}. {} ", bounds(fact.value().map(Power::as_watts), |watts| digits(watts, 3)), words::of_tables(fact.name), words::of_tables(fact.note)) }
                    { source(fact.source) }
                </li>
            }) }
        </ul>
    }
}
