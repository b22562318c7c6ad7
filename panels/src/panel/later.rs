//! Published footprints beyond the paper, computed from their inputs beside the figures their authors print.

use trainprint::view::facts::source;
use trainprint_core::data::{Entry, Model};
use trainprint_core::estimate::estimate;
use trainprint_core::format::{digits, whole};
use trainprint_core::scenario::Run;
use yew::prelude::*;

use crate::hand;

pub fn later() -> Html {
    html! {
        <div class="scroll" tabindex="0" role="group" aria-labelledby="later-title">
        <table class="table">
            <caption>{ "Each computed from its published inputs, location-based; the figure its authors print beside it" }</caption>
            <thead><tr>
                <th scope="col">{ "Model" }</th>
                <th scope="col">{ "Hardware" }</th>
                <th scope="col" class="table__number">{ "kWh with PUE" }</th>
                <th scope="col" class="table__number">{ "t CO2e" }</th>
                <th scope="col" class="table__number">{ "Published, t" }</th>
                <th scope="col">{ "Source" }</th>
                <th scope="col">{ "Load" }</th>
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
            <td>{ model.device.name }</td>
            <td class="table__number">{ figures.energy.map(|energy| whole(energy.best().as_kwh())) }</td>
            <td class="table__number">{ figures.location_based.map(|co2| digits(co2.best().as_t(), 3)) }</td>
            <td class="table__number">{ model.published_t.to_string() }</td>
            <td class="table__source">{ source(model.source) }{ format!(" {}", model.note) }</td>
            <td>
                <button class="button" type="button" onclick={hand::loaded(Run::of_model(model))}>
                    { "Load" }<span class="visually-hidden">{ format!(" {} into the form", model.name) }</span>
                </button>
            </td>
        </tr>
    }
}
