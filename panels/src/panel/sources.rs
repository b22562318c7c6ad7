//! Every fact of every table, to be searched: the number, its year, who says so, on what terms.

use trainprint::speech::Language;
use trainprint::view::facts::source;
use trainprint::view::table::{column, number_column};
use trainprint_core::data::{self, Cited, Entry, Place, Quality};
use trainprint_core::reading::write;
use trainprint_core::search::folded;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How many rows are shown; more letters find fewer.
const SHOWN: usize = 60;
/// How many places of a grid are named.
const PLACES: usize = 6;

#[derive(Properties, PartialEq)]
pub struct SourcesProps {
    pub language: Language,
}

#[component]
pub fn Sources(_: &SourcesProps) -> Html {
    let text = use_state(String::new);
    let all = use_memo((), |()| data::cited().into_iter().map(|fact| (searched(&fact), fact)).collect::<Vec<_>>());
    let shown = use_state(|| SHOWN);
    let oninput = {
        let (text, shown) = (text.clone(), shown.clone());
        Callback::from(move |event: InputEvent| {
            text.set(event.target_unchecked_into::<HtmlInputElement>().value());
            shown.set(SHOWN);
        })
    };
    let on_more = {
        let shown = shown.clone();
        move |_: MouseEvent| shown.set(*shown * 4)
    };
    let wanted = folded(&text);
    let words: Vec<&str> = wanted.split_whitespace().collect();
    let found: Vec<&Cited> =
        all.iter().filter(|(text, _)| words.iter().all(|word| text.contains(word))).map(|(_, fact)| fact).collect();
    html! {
        <>
            <p>{ words::panels::release(data::RELEASE, all.len()) }</p>
            <div class="field">
                <label class="field__label" for="sources-search">{ words::panels::search() }</label>
                <input class="field__input" id="sources-search" type="search" value={(*text).clone()} {oninput} />
                <p class="field__hint" role="status">{ words::panels::found(found.len(), found.len().min(*shown)) }</p>
            </div>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="sources-title">
            <table class="table">
                <thead><tr>
                    { column(words::panels::what()) }
                    { number_column(words::panels::number()) }
                    { number_column(words::panels::year()) }
                    { column(words::panels::terms()) }
                </tr></thead>
                <tbody>{ for found.iter().take(*shown).map(|fact| row(fact)) }</tbody>
            </table>
            </div>
            if found.len() > *shown {
                <button class="button" type="button" id="more-sources" onclick={on_more}>{ words::panels::more() }</button>
            }
        </>
    }
}

fn searched(fact: &Cited) -> String {
    let Cited { table, subject, what, source, year, note, .. } = fact;
    let places = places(subject).iter().map(|place| place.full_name()).collect::<Vec<_>>().join(" ");
    let shown = [subject, note].map(|text| words::of_tables(text)).join(" ");
    folded(&format!("{table} {subject} {what} {year} {} {} {note} {places} {shown}", source.title, source.licence))
}

/// The providers' regions that a grid of this name supplies.
fn places(grid: &str) -> Vec<&'static Place> {
    let is_there = |place: &&Place| place.provider.is_some() && place.grid.is_some_and(|supply| supply.name == grid);
    Place::all().iter().filter(is_there).collect()
}

/// The regions that a grid supplies, in words; those that are a weak guess say so.
fn supplied(grid: &str) -> String {
    let places = places(grid);
    let named = places.iter().take(PLACES).map(|place| {
        let name = place.region_name();
        if place.quality == Quality::Low { words::panels::weak_region(name) } else { name }
    });
    let named = named.collect::<Vec<_>>().join("; ");
    match places.len().saturating_sub(PLACES) {
        _ if places.is_empty() => String::new(),
        0 => words::panels::supplies(named),
        more => words::panels::supplies_more(named, more),
    }
}

fn row(fact: &Cited) -> Html {
    html! {
        <tr>
            <th scope="row">{ words::of_tables(fact.subject) }<span class="search__detail">{ fact.what }</span></th>
            <td class="table__number">{ format!("{} {}", words::number(write(fact.value)), fact.unit) }</td>
            <td class="table__number">{ fact.year }</td>
            <td class="table__source">{ source(fact.source) }{ format!(" ({}) {}{}", fact.source.licence, words::of_tables(fact.note), supplied(fact.subject)) }</td>
        </tr>
    }
}
