//! The figures there are for an input of a run: each with its year and who says so, to be read and used.

use trainprint::view::facts::source;
use trainprint_core::offer::{Offer, Worth, offers};
use trainprint_core::scenario::{Input, Run};
use yew::prelude::*;

use crate::hand;

/// `id` is that of the field they are for.
pub fn figures(id: &str, run: &Run) -> Html {
    let Some(input) = input(id) else { return html! {} };
    let list = offers(run, input);
    if list.is_empty() {
        return html! { <p>{ words::panels::no_figure() }</p> };
    }
    let offer = |offer: Offer| {
        let worth = offer.worth;
        let mut with = run.clone();
        worth.put(&mut with);
        html! {
            <li>
                { said(&offer) }{ " " }
                if Worth::of(run, input) == Some(worth) {
                    <em>{ words::panels::in_use() }</em>
                } else {
                    <button class="button" type="button" onclick={hand::edited(with)}>{ words::panels::use_figure() }</button>
                }
            </li>
        }
    };
    html! { <ul id={format!("{id}-figures")}>{ for list.into_iter().map(offer) }</ul> }
}

fn input(id: &str) -> Option<Input> {
    Some(match id {
        "power" => Input::Power,
        "pue" => Input::Pue,
        "ci" => Input::Grid,
        "re" => Input::Renewable,
        "usd" => Input::Price,
        "el" => Input::ElectricityPrice,
        _ => return None,
    })
}

/// A figure, what it is about, its year, its note and its source.
pub fn said(offer: &Offer) -> Html {
    html! {
        <>
            <strong>{ offer.worth.to_string() }</strong>
            { format!(" {}, {}. {} ", offer.name, offer.year, offer.note) }
            { source(offer.source) }
        </>
    }
}
