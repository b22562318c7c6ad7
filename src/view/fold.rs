//! A section that is made only once it is opened: what nobody looks at costs nothing at an edit.

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct FoldProps {
    pub id: &'static str,
    pub title: &'static str,
    pub content: Callback<(), Html>,
}

#[component]
pub fn Fold(props: &FoldProps) -> Html {
    let is_open = use_state(|| false);
    let ontoggle = {
        let is_open = is_open.clone();
        Callback::from(move |event: Event| is_open.set(event.target_unchecked_into::<HtmlDetailsElement>().open()))
    };
    html! {
        <section class="fold" aria-labelledby={props.id}>
            <details {ontoggle}>
                <summary><h2 id={props.id}>{ props.title }</h2></summary>
                if *is_open { { props.content.emit(()) } }
            </details>
        </section>
    }
}
