//! What is known of the power: total watts, the paper's parts, measured energy, or nothing.

use trainprint_core::estimate;
use trainprint_core::format::digits;
use trainprint_core::interval::Interval;
use trainprint_core::limits;
use trainprint_core::quantity::{Energy, Power};
use trainprint_core::scenario::{PowerDraw, Run};
use yew::prelude::*;

use super::field::{Choice, Number, Opt, choice};
use super::inputs::Form;
use crate::state::{Action, Change};

/// How the reader gives the power.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Total,
    Parts,
    Energy,
    Unknown,
}

const WAYS: [(Way, &str, &str); 4] = [
    (Way::Total, "total", "Average watts of the whole job"),
    (Way::Parts, "parts", "CPU, DRAM and each device"),
    (Way::Energy, "energy", "Measured energy of one job"),
    (Way::Unknown, "unknown", "Not known: cost only"),
];

#[derive(Properties, PartialEq)]
pub struct PowerProps {
    pub run: Run,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn PowerInputs(props: &PowerProps) -> Html {
    let run = &props.run;
    let way = use_state(|| way_of(run));
    let (chosen, _, _) = WAYS.iter().find(|(this, ..)| *this == *way).copied().unwrap_or(WAYS[0]);
    let said_before = use_mut_ref(|| [None; WAYS.len()]);
    let on_choose = {
        let (run, dispatch, way) = (run.clone(), props.dispatch.clone(), way.clone());
        Callback::from(move |id: String| {
            let Some((to, ..)) = WAYS.iter().find(|(_, this, _)| id == *this) else { return };
            for field in ["w", "pc", "pr", "pg", "kwh"] {
                dispatch.emit(Action::Read { field, ok: true });
            }
            let mut before = said_before.borrow_mut();
            before[*way as usize] = run.power;
            let power = before[*to as usize].or_else(|| converted(&run, *to));
            way.set(*to);
            dispatch.emit(Action::Edit(Change::new(move |run| run.power = power)));
        })
    };
    let options = WAYS.iter().map(|(_, id, name)| Opt { id: (*id).into(), name: (*name).into() }).collect::<Vec<_>>();
    let id = WAYS.iter().find(|(this, ..)| *this == chosen).map_or("", |(_, id, _)| id);
    let form = Form { run, dispatch: &props.dispatch };
    html! {
        <fieldset class="inputs__group">
            <legend>{ "Power" }</legend>
            { choice(Choice { id: "power-way", label: "What you know of it", options, chosen: id, on_choose, hint: String::new() }) }
            { match chosen {
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

fn way_of(run: &Run) -> Way {
    match run.power {
        Some(PowerDraw::Total(_)) => Way::Total,
        Some(PowerDraw::Parts { .. }) => Way::Parts,
        Some(PowerDraw::Energy(_)) => Way::Energy,
        None => Way::Unknown,
    }
}

/// The same power said in another way, as far as it can be; the form never invents a number.
fn converted(run: &Run, to: Way) -> Option<PowerDraw> {
    match to {
        Way::Total => estimate::job_power(run).map(PowerDraw::Total),
        Way::Energy => estimate::job_energy(run).map(PowerDraw::Energy),
        Way::Parts => Some(PowerDraw::Parts {
            cpu: None,
            dram: None,
            per_device: estimate::job_power(run)
                .map(|power| power.map(|power| Power::from_watts(power.as_watts() / f64::from(run.devices.0)))),
        }),
        Way::Unknown => None,
    }
}
