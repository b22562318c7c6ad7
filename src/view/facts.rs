//! Facts with their sources, beside what they are about.

use trainprint_core::data::Source;
use trainprint_core::scenario::Run;
use yew::prelude::*;

use super::fold::Fold;
use super::slot;

/// The figures there are for an input, to be read and used.
pub fn figures_for(id: &'static str, run: &Run) -> Html {
    html! {
        <Fold look="facts" title={html! { words::page::figures() }} content={slot::of_run(format!("figures:{id}"), run)} />
    }
}

/// A link to a source.
pub fn source(source: &'static Source) -> Html {
    html! { <a class="source" href={source.url} rel="noreferrer" target="_blank">{ source.title }</a> }
}
