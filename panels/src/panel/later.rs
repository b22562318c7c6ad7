//! Published footprints beyond the paper, computed from their inputs beside the figures their authors print.

use trainprint::shown::{digits, whole};
use trainprint::view::facts::source;
use trainprint::view::table::{column, number_column};
use trainprint_core::data::{Entry, Model};
use trainprint_core::estimate::estimate;
use trainprint_core::scenario::Run;
use yew::prelude::*;

use crate::hand;

pub fn later() -> Html {
    html! {
        <div class="scroll" tabindex="0" role="group" aria-labelledby="later-title">
        <table class="table">
            <caption>{ words::panels::later() }</caption>
            <thead><tr>
                { column(words::columns::model()) }
                { column(words::columns::hardware()) }
                { number_column(words::columns::energy()) }
                { number_column(words::panels::tonnes()) }
                { number_column(words::panels::published()) }
                { column(words::panels::source()) }
                { column(words::columns::load()) }
            </tr></thead>
            <tbody>{ for Model::all().iter().map(row) }</tbody>
        </table>
        </div>
    }
}

fn row(model: &'static Model) -> Html {
    let figures = estimate(&Run::of_model(model));
    html! {
        <tr>
            <th scope="row">{ format!("{} ({})", model.name, model.year) }</th>
            <td>{ model.device.shown() }</td>
            <td class="table__number">{ figures.energy.map(|energy| whole(energy.best().as_kwh())) }</td>
            <td class="table__number">{ figures.location_based.map(|co2| digits(co2.best().as_t(), 3)) }</td>
            <td class="table__number">{ words::number(model.published_t.to_string()) }</td>
            <td class="table__source">{ source(model.source) }{ format!(" {}", words::of_tables(model.note)) }</td>
            <td>
                <button class="button" type="button" onclick={hand::loaded(Run::of_model(model))}>
                    { words::columns::load() }<span class="visually-hidden">{ words::panels::load_model(model.name) }</span>
                </button>
            </td>
        </tr>
    }
}
