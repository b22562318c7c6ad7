//! Facts with their sources: a number, its year, who says so, and what to know of it.

use yew::prelude::*;

use trainprint_core::data::Source;

/// One fact as text, and what using it does.
pub struct Fact {
    pub name: String,
    /// The number with its unit.
    pub value: String,
    pub year: u16,
    pub source: &'static Source,
    pub note: String,
    /// Puts the number into the form; absent where it is only shown.
    pub on_use: Option<Callback<()>>,
}

/// A list of facts behind one line, such as "Where this number comes from".
pub fn facts(title: &str, facts: Vec<Fact>) -> Html {
    if facts.is_empty() {
        return html! {};
    }
    html! {
        <details class="facts">
            <summary>{ title }</summary>
            <ul>{ for facts.into_iter().map(fact) }</ul>
        </details>
    }
}

fn fact(fact: Fact) -> Html {
    html! {
        <li>
            <strong>{ fact.value }</strong>{ format!(" {}, {}. {} ", fact.name, fact.year, fact.note) }
            { source(fact.source) }
            if let Some(on_use) = fact.on_use {
                { " " }
                <button class="button" type="button" onclick={on_use.reform(|_| ())}>{ "Use" }</button>
            }
        </li>
    }
}

/// A link to a source.
pub fn source(source: &'static Source) -> Html {
    html! { <a class="source" href={source.url} rel="noreferrer" target="_blank">{ source.title }</a> }
}
