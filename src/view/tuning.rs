//! The paper's Table 3: one training, one tuning, all the research.

use trainprint_core::data::{self, Entry, PaperRow};
use trainprint_core::estimate::estimate;
use trainprint_core::quantity::{DeviceHours, Money};
use trainprint_core::scenario::{Project, Role, Run};
use yew::prelude::*;

use crate::shown::{dollars, range, whole};

use super::paper::{letters, load, notes};
use super::table::{column, number, number_column};
use crate::panels::Brought;
use crate::state::{Action, ReadAs};

/// The table; it is the same at every edit.
pub fn tuning(dispatch: &Callback<Action>) -> Html {
    let rows = PaperRow::all().iter().filter(|row| row.table == 3);
    html! {
        <section class="tuning" aria-labelledby="tuning-title">
            <h2 id="tuning-title">{ words::paper::tuning() }</h2>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="tuning-title">
            <table class="table">
                <caption>{ words::paper::table_3() }</caption>
                <thead><tr>
                    { column(words::paper::models()) }
                    { number_column(words::paper::gpu_hours()) }
                    { number_column(words::columns::cost()) }
                    { column(words::paper::electricity()) }
                    { column(words::columns::load()) }
                </tr></thead>
                <tbody>{ for rows.map(|row| table_row(row, dispatch)) }</tbody>
            </table>
            </div>
            <p>
                <button class="button" type="button" id="load-table-3" onclick={all_three(dispatch)}>
                    { words::paper::load_three() }
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
            { number(whole(hours.best())) }
            { number(cost.map_or_else(|| words::columns::not_known().to_owned(), |cost| range(cost.low(), cost.high(), dollars))) }
            <td>{ words::paper::no_watts() }</td>
            <td>{ load(row, run, dispatch) }</td>
        </tr>
    }
}

/// The rows include each other: side by side, and not added up.
fn all_three(dispatch: &Callback<Action>) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_: MouseEvent| {
        let rows = PaperRow::all().iter().filter(|row| row.table == 3).enumerate();
        // One training is the final model; the others are what it took to find it.
        let role = |index| if index == 0 { Role::Final } else { Role::Development };
        let run = |row| Run::of_paper(row, data::PAPER_2020);
        let runs = rows.map(|(index, row)| Run { name: row.name.to_owned(), role: role(index), ..run(row) });
        let project = Project::new(Some(data::RELEASE.into()), runs.collect());
        let table = Brought { project, reading: ReadAs::Alternatives, faults: Vec::new() };
        dispatch.emit(Action::File(words::paper::table_3_name().to_owned(), table));
    })
}
