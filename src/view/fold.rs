//! What is made only once it is opened: what nobody looks at costs nothing at an edit.

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use crate::later;

#[derive(Properties, PartialEq)]
pub struct FoldProps {
    /// Which look it has, apart from a section's.
    #[prop_or_default]
    pub look: Option<&'static str>,
    /// The line that opens it.
    pub title: Html,
    pub content: Callback<(), Html>,
    /// Open from the start.
    #[prop_or_default]
    pub open: bool,
    /// Whether what was made stays when it is shut.
    #[prop_or_default]
    pub stays: bool,
}

#[component]
pub fn Fold(props: &FoldProps) -> Html {
    let is_open = use_state(|| props.open);
    let ontoggle = {
        let (is_open, stays) = (is_open.clone(), props.stays);
        Callback::from(move |event: Event| {
            let details: HtmlDetailsElement = event.target_unchecked_into();
            let is_open = is_open.clone();
            // What it has in it may take both halves of the program.
            later::then(move || is_open.set(details.open() || stays && *is_open));
        })
    };
    html! {
        <details data-fold={props.look} open={props.open} {ontoggle}>
            <summary>{ props.title.clone() }</summary>
            if *is_open { { props.content.emit(()) } }
        </details>
    }
}

/// A section with a title, made once it is opened.
pub fn section(id: &'static str, title: &'static str, open: bool, content: Callback<(), Html>) -> Html {
    html! {
        <section class="fold" aria-labelledby={id}>
            <Fold title={html! { <h2 {id}>{ title }</h2> }} {open} {content} />
        </section>
    }
}
