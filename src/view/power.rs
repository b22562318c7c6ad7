//! What is known of the power: total watts, the paper's parts, measured energy, or nothing.

mod way;

use trainprint_core::format::digits;
use trainprint_core::interval::Interval;
use trainprint_core::limits;
use trainprint_core::quantity::{Energy, Power};
use trainprint_core::scenario::{PowerDraw, Run};
use yew::prelude::*;

use self::way::{Memory, Way};
use super::field::{Choice, Number, Opt, choice};
use super::inputs::Form;
use crate::state::{Action, Change};

#[derive(Properties, PartialEq)]
pub struct PowerProps {
    pub run: Run,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn PowerInputs(props: &PowerProps) -> Html {
    let run = &props.run;
    let way = use_state(|| Way::of(run));
    let memory = use_mut_ref(Memory::default);
    let on_choose = {
        let (run, dispatch, way) = (run.clone(), props.dispatch.clone(), way.clone());
        Callback::from(move |id: String| {
            let Some(to) = Way::ALL.into_iter().find(|way| id == way.id()) else { return };
            for field in ["w", "pc", "pr", "pg", "kwh"] {
                dispatch.emit(Action::Read { field, ok: true });
            }
            let power = memory.borrow_mut().change(&run, *way, to);
            way.set(to);
            dispatch.emit(Action::Edit(Change::new(move |run| run.power = power)));
        })
    };
    let options = Way::ALL.iter().map(|way| Opt { id: way.id().into(), name: way.name().into() }).collect::<Vec<_>>();
    let form = Form { run, dispatch: &props.dispatch };
    html! {
        <fieldset class="inputs__group">
            <legend>{ "Power" }</legend>
            { choice(Choice { id: "power-way", label: "What you know of it", options, chosen: way.id(), on_choose, hint: String::new() }) }
            { match *way {
                Way::Total => total(&form),
                Way::Parts => parts(&form),
                Way::Energy => energy(&form),
                Way::Unknown => html! { <p class="field__hint">{ "Without power there is a cost, and no energy or emissions." }</p> },
            } }
        </fieldset>
    }
}

fn total(form: &Form<'_>) -> Html {
    let value = match form.run.power {
        Some(PowerDraw::Total(power)) => Some(power.map(Power::as_watts)),
        _ => None,
    };
    let on_type = form.typed("w", |run, value| {
        run.power = value.map(|value| PowerDraw::Total(value.map(Power::from_watts)));
    });
    let devices = f64::from(form.run.devices.0);
    let each = value.map(|watts| digits(watts.best() / devices, 4));
    let hint = each.map(|each| format!("Devices, CPUs and DRAM together: {each} W for each of {devices} devices."));
    html! {
        <Number key="w" id="w" label="Average power of the whole job" unit="W" limit={&limits::POWER} {value} {on_type}
            empty="Not known: no energy and no emissions." hint={hint.unwrap_or_default()} />
    }
}

fn parts(form: &Form<'_>) -> Html {
    let (cpu, dram, per_device) = parts_of(form.run.power);
    let part = |id: &'static str, label: &'static str, value: Option<Interval<Power>>, at: usize| {
        let on_type = form.typed(id, move |run, value| {
            let (cpu, dram, per_device) = parts_of(run.power);
            let mut parts = [cpu, dram, per_device];
            parts[at] = value.map(|value| value.map(Power::from_watts));
            let [cpu, dram, per_device] = parts;
            run.power = Some(PowerDraw::Parts { cpu, dram, per_device });
        });
        html! {
            <Number {id} {label} unit="W" limit={&limits::POWER} value={value.map(|power| power.map(Power::as_watts))}
                empty="Not measured: left out of the sum." {on_type} />
        }
    };
    html! {
        <>
            { part("pc", "All CPUs, average power", cpu, 0) }
            { part("pr", "All DRAM, average power", dram, 1) }
            { part("pg", "One device, average power", per_device, 2) }
        </>
    }
}

fn energy(form: &Form<'_>) -> Html {
    let value = match form.run.power {
        Some(PowerDraw::Energy(energy)) => Some(energy.map(Energy::as_kwh)),
        _ => None,
    };
    let on_type = form.typed("kwh", |run, value| {
        run.power = value.map(|value| PowerDraw::Energy(value.map(Energy::from_kwh)));
    });
    html! {
        <Number key="kwh" id="kwh" label="Measured energy of one job, before PUE" unit="kWh" limit={&limits::ENERGY} {value}
            {on_type} empty="Not known: no energy and no emissions." />
    }
}

type Parts = (Option<Interval<Power>>, Option<Interval<Power>>, Option<Interval<Power>>);

fn parts_of(power: Option<PowerDraw>) -> Parts {
    match power {
        Some(PowerDraw::Parts { cpu, dram, per_device }) => (cpu, dram, per_device),
        _ => (None, None, None),
    }
}
