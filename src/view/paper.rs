//! Rows of the paper's tables: their cells, their notes, and the button that puts one into the form.

use trainprint_core::data::{self, Caveat, Entry, PaperRow};
use trainprint_core::estimate::{estimate, job_power};
use trainprint_core::quantity::{Money, Power};
use trainprint_core::scenario::Run;
use yew::prelude::*;

use crate::shown::{dollars, exact, range, whole};

use super::facts::source;
use crate::state::Action;

/// The rows of Table 2, as the paper has them.
pub fn rows(dispatch: &Callback<Action>) -> Html {
    table_rows(false, dispatch)
}

/// The rows of Table 2, those without watts in the paper filled.
pub fn filled_rows(dispatch: &Callback<Action>) -> Html {
    table_rows(true, dispatch)
}

fn table_rows(filled: bool, dispatch: &Callback<Action>) -> Html {
    html! { <tbody>{ for published(filled).into_iter().map(|(row, run)| table_row(row, run, dispatch)) }</tbody> }
}

/// The runs of Table 2, those without watts in the paper filled where that is wanted.
pub fn published(filled: bool) -> Vec<(&'static PaperRow, Run)> {
    let of = |row: &'static PaperRow| {
        let later = row.filled(data::PAPER_2020).filter(|_| filled);
        (row, later.unwrap_or_else(|| Run::of_paper(row, data::PAPER_2020)))
    };
    PaperRow::all().iter().filter(|row| row.table == 2).map(of).collect()
}

/// The device without its maker, and how many.
pub fn hardware(row: &PaperRow) -> String {
    let device = row.device.name.split_whitespace().last().unwrap_or(row.device.name);
    format!("{device} × {}", row.devices)
}

fn table_row(row: &'static PaperRow, run: Run, dispatch: &Callback<Action>) -> Html {
    let figures = estimate(&run);
    let cost = figures.cost.map(|cost| cost.map(Money::as_usd));
    let is_later = row.watts.is_none() && run.power.is_some();
    let watts = job_power(&run).map(|power| power.map(Power::as_watts));
    let later = is_later.then_some(words::paper::not_there());
    html! {
        <tr class="table__row" id={format!("row-{}", row.id)}>
            <th scope="row">{ row.name }{ letters(row) }</th>
            <td>{ hardware(row) }</td>
            { number(watts.map(|watts| if is_later { whole(watts.best()) } else { exact(watts.best()) }), later) }
            { number(Some(exact(row.hours)), None) }
            { number(figures.energy.map(|energy| whole(energy.best().as_kwh())), later) }
            { number(figures.market_based.map(|co2| whole(co2.best().as_lb())), later) }
            { number(cost.map(|cost| range(cost.low(), cost.high(), dollars)), None) }
            <td>{ load(row, run, dispatch) }</td>
        </tr>
    }
}

fn number(text: Option<String>, remark: Option<&'static str>) -> Html {
    match text {
        Some(text) => html! {
            <td class="table__number">{ text }if let Some(remark) = remark { <span class="search__detail">{ remark }</span> }</td>
        },
        None => html! { <td class="table__number table__absent">{ words::paper::not_there() }</td> },
    }
}

/// Puts a row's inputs into the form.
pub fn load(row: &'static PaperRow, run: Run, dispatch: &Callback<Action>) -> Html {
    html! {
        <button class="button" type="button" onclick={dispatch.reform(move |_| Action::Load(run.clone().into()))}>
            { words::columns::load() }<span class="visually-hidden">{ words::columns::load_row(row.name, hardware(row)) }</span>
        </button>
    }
}

/// The notes of a table's rows, in the order of their letters: misprints first, then caveats, each once.
fn notes_of(table: u8) -> (Vec<&'static PaperRow>, Vec<&'static Caveat>) {
    let rows = || PaperRow::all().iter().filter(move |row| row.table == table);
    let is_told = |caveat: &&Caveat| rows().any(|row| row.caveats.iter().any(|of_row| of_row.id == caveat.id));
    (rows().filter(|row| !row.erratum.is_empty()).collect(), data::CAVEATS.iter().filter(is_told).collect())
}

/// The letters of a row's notes.
pub fn letters(row: &PaperRow) -> Html {
    let (misprints, caveats) = notes_of(row.table);
    let misprint = misprints.iter().position(|other| other.id == row.id);
    let told = caveats.iter().enumerate().filter(|(_, caveat)| row.caveats.iter().any(|of_row| of_row.id == caveat.id));
    let notes = misprint.into_iter().chain(told.map(|(index, _)| misprints.len() + index));
    let letters: Vec<String> = notes.map(|note| char::from(b'a' + note as u8).to_string()).collect();
    html! { <sup><span class="visually-hidden">{ words::paper::notes() }</span>{ letters.join(" ") }</sup> }
}

/// The notes themselves.
pub fn notes(table: u8) -> Html {
    let (misprints, caveats) = notes_of(table);
    html! {
        <ol class="caveats notes">
            { for misprints.iter().map(|row| html! { <li>{ words::of_tables(row.erratum) }</li> }) }
            { for caveats.into_iter().map(caveat) }
        </ol>
    }
}

/// What to know of a row, and who says so.
pub fn caveat(caveat: &'static Caveat) -> Html {
    html! {
        <li>
            { words::of_tables(caveat.text) }{ " " }
            { source(caveat.source) }
        </li>
    }
}
