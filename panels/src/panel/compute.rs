//! How much computing the run was, beside the notable trainings of the paper's Figure 1: the picture, and the table.

use trainprint::shown::{digits, range};
use trainprint::view::chart::dots::{Dot, Dots, dots};
use trainprint::view::facts::source;
use trainprint::view::table::{column, number_column};
use trainprint_core::data::{Datum, Flops, NOTABLE};
use trainprint_core::estimate::estimate;
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{Compute, Share};
use trainprint_core::scenario::Run;
use trainprint_core::training_compute::{published_utilisation, training_compute};
use yew::prelude::*;

use crate::picture::buttons;

pub fn compute(run: &Run) -> Html {
    let peak = run.device.row().and_then(|device| device.peak());
    let basis = peak.zip(published_utilisation());
    let yours = basis
        .and_then(|(peak, utilisation)| training_compute(estimate(run).device_hours, peak.value(), utilisation.value));
    html! {
        <>
            <p>{ match basis {
                Some((peak, utilisation)) => rests_on(run, peak, utilisation),
                None => html! { words::panels::no_peak() },
            } }</p>
            <div data-picture="computing">{ picture(yours) }{ buttons() }</div>
            { table(yours) }
            <p>{ words::panels::compute_to_know() }</p>
        </>
    }
}

/// What the run's figure is the product of.
fn rests_on(run: &Run, peak: &'static Flops, utilisation: &'static Datum<Share>) -> Html {
    let speed = peak.value().map(|speed| speed.as_tflop_per_s());
    let reached = utilisation.value.map(Share::as_percent);
    html! {
        <>
            { words::panels::at_peak(
                range(speed.low(), speed.high(), |tflop| digits(tflop, 3)), peak.precision.in_words(), run.device.name()) }
            { source(peak.source) }
            { words::panels::part_of_peak(range(reached.low(), reached.high(), |percent| digits(percent, 3))) }
            { source(utilisation.source) }
        </>
    }
}

fn picture(yours: Option<Interval<Compute>>) -> Html {
    let dot = |name: &'static str, value: Option<Interval<Compute>>, is_you: bool| Dot {
        name: name.into(),
        value: value.map(|compute| compute.map(Compute::as_petaflop_s_days)),
        is_you,
    };
    let notable = NOTABLE.iter().map(|row| dot(row.name, Some(row.value), false));
    dots(&Dots {
        title: words::panels::compute_picture(),
        unit: words::panels::petaflop_s_days(),
        dots: std::iter::once(dot(words::paper::you(), yours, true)).chain(notable).collect(),
        absent: words::columns::not_known(),
    })
}

fn table(yours: Option<Interval<Compute>>) -> Html {
    let days = |compute: Interval<Compute>| {
        let days = compute.map(Compute::as_petaflop_s_days);
        range(days.low(), days.high(), |days| digits(days, 2))
    };
    let row = |row: &'static Datum<Compute>| {
        html! {
            <tr>
                <th scope="row">{ row.name }</th>
                <td class="table__number">{ row.year }</td>
                <td class="table__number">{ days(row.value) }</td>
                <td class="table__source">{ words::of_tables(row.note) }</td>
            </tr>
        }
    };
    html! {
        <div class="scroll" tabindex="0" role="group" aria-labelledby="compute-title">
        <table class="table">
            <caption>{ words::panels::compute_caption() }</caption>
            <thead><tr>
                { column(words::columns::model()) }
                { number_column(words::panels::year()) }
                { number_column(words::panels::petaflop_s_days()) }
                { column(words::panels::how()) }
            </tr></thead>
            <tbody>
                <tr class="table__you">
                    <th scope="row" colspan="2">{ words::paper::you() }</th>
                    <td class="table__number">{ yours.map_or_else(|| words::columns::not_known().to_owned(), days) }</td>
                    <td></td>
                </tr>
                { for NOTABLE.iter().map(row) }
            </tbody>
        </table>
        </div>
    }
}
