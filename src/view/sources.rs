//! Every fact of every table, to be searched: the number, its year, who says so, on what terms.

use trainprint_core::data::{self, Cited};
use trainprint_core::search::folded;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::facts::source;
use trainprint_core::reading::write;

/// How many rows are shown; more letters find fewer.
const SHOWN: usize = 60;

#[component]
pub fn Sources() -> Html {
    let text = use_state(String::new);
    let all = use_memo((), |()| data::cited().into_iter().map(|fact| (searched(&fact), fact)).collect::<Vec<_>>());
    let oninput = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| text.set(event.target_unchecked_into::<HtmlInputElement>().value()))
    };
    let wanted = folded(&text);
    let words: Vec<&str> = wanted.split_whitespace().collect();
    let found: Vec<&Cited> =
        all.iter().filter(|(text, _)| words.iter().all(|word| text.contains(word))).map(|(_, fact)| fact).collect();
    html! {
        <>
            <p>{ format!("Data release {}: {} facts. Rows are never changed; a correction is a new row.", data::RELEASE, all.len()) }</p>
            <div class="field">
                <label class="field__label" for="sources-search">{ "Search by name, table, year or source" }</label>
                <input class="field__input" id="sources-search" type="search" value={(*text).clone()} {oninput} />
                <p class="field__hint" role="status">{ format!("{} found, {} shown", found.len(), found.len().min(SHOWN)) }</p>
            </div>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="sources-title">
            <table class="table">
                <thead><tr>
                    <th scope="col">{ "What" }</th>
                    <th scope="col" class="table__number">{ "Number" }</th>
                    <th scope="col" class="table__number">{ "Year" }</th>
                    <th scope="col">{ "Source and terms" }</th>
                </tr></thead>
                <tbody>{ for found.into_iter().take(SHOWN).map(row) }</tbody>
            </table>
            </div>
        </>
    }
}

fn searched(fact: &Cited) -> String {
    let Cited { table, subject, what, source, year, note, .. } = fact;
    folded(&format!("{table} {subject} {what} {year} {} {} {note}", source.title, source.licence))
}

fn row(fact: &Cited) -> Html {
    html! {
        <tr>
            <th scope="row">{ fact.subject }<span class="search__detail">{ fact.what }</span></th>
            <td class="table__number">{ format!("{} {}", write(fact.value), fact.unit) }</td>
            <td class="table__number">{ fact.year }</td>
            <td class="table__source">{ source(fact.source) }{ format!(" ({}) {}", fact.source.licence, fact.note) }</td>
        </tr>
    }
}
