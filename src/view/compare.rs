//! The reader's run beside every row of the paper's Table 2: the picture, the table, and the row into the form.

use trainprint_core::data::{self, Caveat, Entry, PaperRow};
use trainprint_core::estimate::{Estimate, estimate};
use trainprint_core::format::{dollars, exact, range, whole};
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{Emissions, Money};
use trainprint_core::scenario::Run;
use yew::prelude::*;

use super::chart::dots::{Dot, Dots, dots};
use super::facts::source;
use super::still::{Draw, Still};
use crate::state::Action;

/// The picture, and the table: its rows of the paper are the same at every edit.
pub fn compare(figures: &Estimate, dispatch: &Callback<Action>) -> Html {
    html! {
        <section class="compare" aria-labelledby="compare-title">
            <h2 id="compare-title">{ "Beside the paper’s models" }</h2>
            <Picture you={figures.market_based} />
            <div class="scroll" tabindex="0" role="group" aria-labelledby="compare-title">
            <table class="table">
                <caption>{ "Your run and Table 2 of the paper, computed from its inputs; letters name the notes below" }</caption>
                <thead><tr>
                    <th scope="col">{ "Model" }</th>
                    <th scope="col">{ "Hardware" }</th>
                    <th scope="col" class="table__number">{ "Power, W" }</th>
                    <th scope="col" class="table__number">{ "Wall-clock hours" }</th>
                    <th scope="col" class="table__number">{ "kWh with PUE" }</th>
                    <th scope="col" class="table__number">{ "lb CO2e" }</th>
                    <th scope="col" class="table__number">{ "Cloud cost" }</th>
                    <th scope="col">{ "Load" }</th>
                </tr></thead>
                <tbody>{ your_row(figures) }</tbody>
                <Still draw={paper_rows as Draw} {dispatch} />
            </table>
            </div>
            <Still draw={what_to_know as Draw} {dispatch} />
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct PictureProps {
    you: Option<Interval<Emissions>>,
}

/// The reader's emissions among those of Table 2; drawn again only when they are others.
#[component]
fn Picture(props: &PictureProps) -> Html {
    let rows = use_memo((), |()| of_table(2));
    let you = dot("You".to_owned(), props.you, true);
    let paper = rows.iter().map(|(row, figures)| dot(model(row), figures.market_based, false));
    dots(&Dots {
        title: "Emissions of your run and of the rows of Table 2",
        unit: "lb CO2e, market-based",
        dots: std::iter::once(you).chain(paper).collect(),
        absent: "no power in the paper",
    })
}

fn what_to_know(_: &Callback<Action>) -> Html {
    html! {
        <>
            <h3>{ "What to know about these rows" }</h3>
            { notes(2) }
            <ul class="caveats">{ for data::CAVEATS.iter().filter(|caveat| caveat.general).map(caveat) }</ul>
        </>
    }
}

fn paper_rows(dispatch: &Callback<Action>) -> Html {
    html! { <tbody>{ for of_table(2).iter().map(|(row, figures)| table_row(row, figures, dispatch)) }</tbody> }
}

/// The numbers of the plot's first line.
fn your_row(figures: &Estimate) -> Html {
    let cost = figures.cost.map(|cost| cost.map(Money::as_usd));
    let known = |text: Option<String>| text.unwrap_or_else(|| "not known".to_owned());
    html! {
        <tr class="table__row table__you" id="row-you">
            <th scope="row" colspan="4">{ "You" }</th>
            <td class="table__number">{ known(figures.energy.map(|energy| whole(energy.best().as_kwh()))) }</td>
            <td class="table__number">{ known(figures.market_based.map(|co2| whole(co2.best().as_lb()))) }</td>
            <td class="table__number">{ known(cost.map(|cost| range(cost.low(), cost.high(), dollars))) }</td>
            <td></td>
        </tr>
    }
}

/// The rows of one of the paper's tables with their figures under the paper's assumptions.
pub fn of_table(table: u8) -> Vec<(&'static PaperRow, Estimate)> {
    let rows = PaperRow::all().iter().filter(|row| row.table == table);
    rows.map(|row| (row, estimate(&Run::of_paper(row, data::PAPER_2020)))).collect()
}

fn model(row: &PaperRow) -> String {
    format!("{} ({})", row.name, hardware(row))
}

fn hardware(row: &PaperRow) -> String {
    let device = row.device.name.split_whitespace().last().unwrap_or(row.device.name);
    format!("{device} × {}", row.devices)
}

fn dot(name: String, emissions: Option<Interval<Emissions>>, is_you: bool) -> Dot {
    Dot { name: name.into(), value: emissions.map(|co2| co2.map(Emissions::as_lb)), is_you }
}

fn table_row(row: &'static PaperRow, figures: &Estimate, dispatch: &Callback<Action>) -> Html {
    let cost = figures.cost.map(|cost| cost.map(Money::as_usd));
    html! {
        <tr class="table__row" id={format!("row-{}", row.id)}>
            <th scope="row">{ row.name }{ letters(row) }</th>
            <td>{ hardware(row) }</td>
            { number(row.watts.map(exact)) }
            { number(Some(exact(row.hours))) }
            { number(figures.energy.map(|energy| whole(energy.best().as_kwh()))) }
            { number(figures.market_based.map(|co2| whole(co2.best().as_lb()))) }
            { number(cost.map(|cost| range(cost.low(), cost.high(), dollars))) }
            <td>{ load(row, dispatch) }</td>
        </tr>
    }
}

fn number(text: Option<String>) -> Html {
    match text {
        Some(text) => html! { <td class="table__number">{ text }</td> },
        None => html! { <td class="table__number table__absent">{ "not in the paper" }</td> },
    }
}

/// Puts a row's inputs into the form.
pub fn load(row: &'static PaperRow, dispatch: &Callback<Action>) -> Html {
    html! {
        <button class="button" type="button" onclick={dispatch.reform(move |_| Action::Load(row))}>
            { "Load" }<span class="visually-hidden">{ format!(" {} on {} into the form", row.name, hardware(row)) }</span>
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
    html! { <sup><span class="visually-hidden">{ " notes " }</span>{ letters.join(" ") }</sup> }
}

/// The notes themselves.
pub fn notes(table: u8) -> Html {
    let (misprints, caveats) = notes_of(table);
    html! {
        <ol class="caveats notes">
            { for misprints.iter().map(|row| html! { <li>{ row.erratum }</li> }) }
            { for caveats.into_iter().map(caveat) }
        </ol>
    }
}

fn caveat(caveat: &'static Caveat) -> Html {
    html! {
        <li>
            { caveat.text }{ " " }
            { source(caveat.source) }
        </li>
    }
}
