//! The paper's Table 3: one training, one tuning, all the research.

use trainprint_core::data::{self, Entry, PaperRow};
use trainprint_core::estimate::estimate;
use trainprint_core::format::{dollars, range, whole};
use trainprint_core::quantity::{DeviceHours, Money};
use trainprint_core::scenario::{Project, Run};
use yew::prelude::*;

use super::paper::{letters, load, notes};
use crate::panels::Brought;
use crate::state::{Action, Sum};

/// The table; it is the same at every edit.
pub fn tuning(dispatch: &Callback<Action>) -> Html {
    let rows = PaperRow::all().iter().filter(|row| row.table == 3);
    html! {
        <section class="tuning" aria-labelledby="tuning-title">
            <h2 id="tuning-title">{ "What tuning and research add" }</h2>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="tuning-title">
            <table class="table">
                <caption>{ "Table 3 of the paper, computed from its inputs; its hours are GPU-hours, one GPU a job; letters name the notes below" }</caption>
                <thead><tr>
                    <th scope="col">{ "Models trained" }</th>
                    <th scope="col" class="table__number">{ "GPU-hours" }</th>
                    <th scope="col" class="table__number">{ "Cloud cost" }</th>
                    <th scope="col">{ "Electricity" }</th>
                    <th scope="col">{ "Load" }</th>
                </tr></thead>
                <tbody>{ for rows.map(|row| table_row(row, dispatch)) }</tbody>
            </table>
            </div>
            <p>
                <button class="button" type="button" id="load-table-3" onclick={all_three(dispatch)}>
                    { "Load all three as alternatives" }
                </button>
            </p>
            { notes(3) }
        </section>
    }
}

fn table_row(row: &'static PaperRow, dispatch: &Callback<Action>) -> Html {
    let run = Run::of_paper(row, data::PAPER_2020);
    let figures = estimate(&run);
    let hours = figures.device_hours.map(DeviceHours::as_device_hours);
    let cost = figures.cost.map(|cost| cost.map(Money::as_usd));
    html! {
        <tr class="table__row" id={format!("row-{}", row.id)}>
            <th scope="row">{ row.name }{ letters(row) }</th>
            <td class="table__number">{ whole(hours.best()) }</td>
            <td class="table__number">{ cost.map(|cost| range(cost.low(), cost.high(), dollars)) }</td>
            <td>{ "no watts in the paper" }</td>
            <td>{ load(row, run, dispatch) }</td>
        </tr>
    }
}

/// The rows include each other: side by side, and not added up.
fn all_three(dispatch: &Callback<Action>) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_: MouseEvent| {
        let rows = PaperRow::all().iter().filter(|row| row.table == 3);
        let runs = rows.map(|row| Run { name: row.name.to_owned(), ..Run::of_paper(row, data::PAPER_2020) });
        let project = Project::new(Some(data::RELEASE.into()), runs.collect());
        let table = Brought { project, faults: Vec::new() };
        dispatch.emit(Action::File("Table 3 of the paper".to_owned(), table));
        dispatch.emit(Action::Read(Sum::Alternatives));
    })
}
