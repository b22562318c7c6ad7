//! Facts with their sources: a number, its year, who says so, and what to know of it.

use trainprint_core::data::Source;
use trainprint_core::offer::{Offer, Worth, offers};
use trainprint_core::scenario::{Input, Run};
use yew::prelude::*;

use super::fold::Fold;
use crate::state::{Action, Change};

/// The figures there are for an input, to be read and used; nothing where there are none.
pub fn figures_for(id: &'static str, run: &Run, input: Input, dispatch: &Callback<Action>) -> Html {
    let (run, dispatch) = (run.clone(), dispatch.clone());
    let content = Callback::from(move |()| {
        let list = offers(&run, input);
        if list.is_empty() {
            return html! { <p>{ "The tables have no figure for this: give your own." }</p> };
        }
        let offer = |offer: Offer| {
            let worth = offer.worth;
            let onclick = dispatch.reform(move |_: MouseEvent| Action::Edit(Change::new(move |run| worth.put(run))));
            html! {
                <li>
                    { said(&offer) }{ " " }
                    if Worth::of(&run, input) == Some(worth) {
                        <em>{ "in use" }</em>
                    } else {
                        <button class="button" type="button" {onclick}>{ "Use" }</button>
                    }
                </li>
            }
        };
        html! { <ul id={format!("{id}-figures")}>{ for list.into_iter().map(offer) }</ul> }
    });
    html! { <Fold class="facts" title={html! { "Figures and their sources" }} {content} /> }
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

/// A link to a source.
pub fn source(source: &'static Source) -> Html {
    html! { <a class="source" href={source.url} rel="noreferrer" target="_blank">{ source.title }</a> }
}
