//! What is known of the power: total watts, the paper's parts, measured energy, or nothing.

mod way;

use trainprint_core::interval::Interval;
use trainprint_core::quantity::{Energy, Power};
use trainprint_core::scenario::{PowerDraw, Run};
use trainprint_core::{formula, limits};
use yew::prelude::*;

use crate::shown::digits;

use self::way::{Memory, Way};
use super::facts::figures_for;
use super::field::{Choice, Number, Opt};
use super::fold::Fold;
use super::inputs::Hands;
use super::slot;
use crate::form::{Typed, parts};
use crate::state::{Action, Change};

#[derive(Properties, PartialEq)]
pub struct PowerProps {
    pub run: Run,
    pub hands: Hands,
}

#[component]
pub fn PowerInputs(props: &PowerProps) -> Html {
    let PowerProps { run, hands } = props;
    let way = use_state(|| Way::of(run));
    let memory = use_mut_ref(Memory::default);
    {
        let (way, given) = (way.clone(), run.power.map(|_| Way::of(run)));
        use_effect_with(given, move |given| {
            if let Some(given) = given.filter(|given| *given != *way) {
                way.set(given);
            }
        });
    }
    // A power that came from elsewhere, from the tables say, is shown in the way it is given.
    let shown = if run.power.is_some() { Way::of(run) } else { *way };
    let on_choose = {
        let (run, dispatch, way) = (run.clone(), hands.dispatch.clone(), way.clone());
        Callback::from(move |(_, id): (&'static str, String)| {
            let Some(to) = Way::ALL.into_iter().find(|way| id == way.id()) else { return };
            for field in ["w", "pc", "pr", "pg", "kwh"] {
                dispatch.emit(Action::Type(field, Typed::Replaced));
            }
            let power = memory.borrow_mut().change(&run, shown, to);
            way.set(to);
            dispatch.emit(Action::Edit(Change::new(move |run| run.power = power)));
        })
    };
    let options: Vec<Opt> = Way::ALL.iter().map(|way| Opt { id: way.id(), name: way.name() }).collect();
    html! {
        <fieldset class="inputs__group">
            <legend>{ words::fields::power() }</legend>
            <Choice id="power-way" label={words::fields::power_way()} {options} chosen={shown.id()} {on_choose}
                hint={words::fields::power_way_hint()} />
            { match shown {
                Way::Total => total(run, hands),
                Way::Parts => watts_of_parts(run, hands),
                Way::Energy => energy(run, hands),
                Way::Unknown => html! { <p class="field__hint">{ words::fields::no_power() }</p> },
            } }
            { figures_for("power", run) }
        </fieldset>
    }
}

fn total(run: &Run, hands: &Hands) -> Html {
    let power = match run.power {
        Some(PowerDraw::Total(power)) => Some(power),
        _ => None,
    };
    let each = power.map(|power| digits(formula::power_per_device(power.best(), run.devices).as_watts(), 4));
    let devices = run.devices.0;
    let hint = each.map(|each| match run.power_of_paper() {
        Some(_) => words::fields::watts_of_paper(each, devices),
        None => words::fields::watts_hint(each, devices),
    });
    html! {
        <Number key="w" id="w" label={words::fields::watts()} unit="W" limit={&limits::POWER}
            value={power.map(|power| power.map(Power::as_watts))} on_type={&hands.on_type}
            hint={hint.unwrap_or_default()} />
    }
}

fn watts_of_parts(run: &Run, hands: &Hands) -> Html {
    let (cpu, dram, per_device) = parts(run);
    let part = |id: &'static str, label: &'static str, hint: &'static str, value: Option<Interval<Power>>| {
        html! {
            <Number {id} {label} {hint} unit="W" limit={&limits::POWER} value={value.map(|power| power.map(Power::as_watts))}
                none={words::fields::not_measured()} on_type={&hands.on_type} />
        }
    };
    html! {
        <>
            { part("pc", words::fields::cpus(), words::fields::cpus_hint(), cpu) }
            { part("pr", words::fields::dram(), words::fields::dram_hint(), dram) }
            { part("pg", words::fields::one_device(), words::fields::one_device_hint(), per_device) }
            { host(run) }
        </>
    }
}

/// Fetched and made once it is asked for.
fn host(run: &Run) -> Html {
    let content = slot::of_run("host".to_owned(), run);
    html! { <Fold look="more" title={html! { words::fields::host() }} {content} /> }
}

fn energy(run: &Run, hands: &Hands) -> Html {
    let value = match run.power {
        Some(PowerDraw::Energy(energy)) => Some(energy.map(Energy::as_kwh)),
        _ => None,
    };
    html! {
        <Number key="kwh" id="kwh" label={words::fields::energy()} unit="kWh" limit={&limits::ENERGY} {value}
            on_type={&hands.on_type} hint={words::fields::energy_hint()} />
    }
}
