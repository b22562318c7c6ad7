//! What a file said, before anything is changed: measurements, doubts, and where to put them.

use trainprint::panels::Act;
use yew::prelude::*;

use super::apply::{Applied, applied};
use super::file::EntryProps;
use super::plot::{plot, short};
use super::said::{Finding, Measured, Said};

/// How many runs of one file are listed: a file of CodeCarbon may have thousands.
const LISTED: usize = 20;

pub fn found(said: &Said, props: &EntryProps) -> Html {
    let more = said.measurements.len().saturating_sub(LISTED);
    html! {
        <>
            if let Some(kind) = &said.kind { <p>{ words::logs::this_is(kind) }</p> }
            { for said.measurements.iter().take(LISTED).map(|measured| measurement(measured, props)) }
            if more > 0 { <p>{ words::logs::more_runs(more) }</p> }
            if !said.findings.is_empty() {
                <h4>{ words::logs::doubts() }</h4>
                <ul class="import__findings">{ for said.findings.iter().map(finding) }</ul>
            }
        </>
    }
}

fn finding(Finding { row, text }: &Finding) -> Html {
    let place = row.map(words::logs::row).unwrap_or_default();
    html! { <li>{ place }{ text }</li> }
}

fn measurement(measured: &Measured, props: &EntryProps) -> Html {
    let name = measured.label.clone().unwrap_or_else(|| props.file.name());
    let new = applied(measured, &props.base, &name);
    let facts = facts(measured).into_iter().filter_map(|(name, value)| Some((name, value?)));
    html! {
        <div class="import__measured">
            if let Some(label) = &measured.label { <h4>{ label }</h4> }
            <dl>{ for facts.map(|(name, value)| html! { <><dt>{ name }</dt><dd>{ value }</dd></> }) }</dl>
            { plot(measured) }
            { ways_in(&new, props) }
        </div>
    }
}

/// What goes into a run, said before it does, and the ways in; none where nothing would.
fn ways_in(new: &Applied, props: &EntryProps) -> Html {
    let number = props.selected + 1;
    if new.from_log.is_empty() {
        return html! { <p>{ words::logs::nothing() }</p> };
    }
    let put = |act: Act| {
        let (on_apply, run) = (props.on_apply.clone(), new.run.clone());
        move |_: MouseEvent| on_apply.emit((run.clone(), act))
    };
    html! {
        <>
            <p>{ words::logs::into_run(new.from_log.join(", "), number) }</p>
            { for new.notes.iter().map(|note| html! { <p>{ note }</p> }) }
            <button class="button" type="button" onclick={put(Act::Add)}>{ words::logs::add() }</button>
            <button class="button" type="button" onclick={put(Act::Load)}>{ words::logs::put(number) }</button>
        </>
    }
}

/// What the log says; what it does not say is not listed.
fn facts(measured: &Measured) -> Vec<(&'static str, Option<String>)> {
    let with = |value: Option<f64>, unit: &'static str| value.map(|value| format!("{} {unit}", short(value)));
    let watts = &measured.watts;
    let energy = if measured.energy_has_pue { words::logs::energy_with_pue() } else { words::logs::energy() };
    vec![
        (words::logs::device(), measured.device.clone()),
        (words::logs::devices(), measured.devices.map(|devices| devices.to_string())),
        (words::logs::hours(), with(measured.hours, "h")),
        (words::logs::device_hours(), with(measured.device_hours, "h")),
        (words::logs::jobs(), measured.jobs.filter(|jobs| *jobs != 1).map(|jobs| jobs.to_string())),
        (energy, with(measured.energy_kwh.total, "kWh")),
        (words::logs::one_device(), with(watts.per_device, "W")),
        ("CPU", with(watts.cpu, "W")),
        ("DRAM", with(watts.dram, "W")),
        (words::logs::all_measured(), with(watts.total, "W")),
        (words::logs::pue(), measured.pue.map(short)),
    ]
}
