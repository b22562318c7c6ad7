//! The buttons that save a chart as a file. Who draws them says how that is done: the page has it fetched.

use std::future::Future;
use std::pin::Pin;

use web_sys::Element;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::speech::Language;

/// Saving on its way; it ends in a sentence where it can't be done.
pub type Saving = Pin<Box<dyn Future<Output = Result<(), String>>>>;
/// Saves the chart that a button stands below, as `svg` or `png`.
pub type Save = fn(Element, &'static str) -> Saving;

/// The buttons below a chart.
pub fn pictures(save: Save) -> Html {
    html! { <Pictures {save} language={Language::spoken()} /> }
}

#[derive(Properties)]
pub struct PicturesProps {
    pub save: Save,
    pub language: Language,
}

/// What saves at a place of the page is always the same function.
impl PartialEq for PicturesProps {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

#[component]
pub fn Pictures(PicturesProps { save, .. }: &PicturesProps) -> Html {
    let fault = use_state(|| None::<String>);
    let button = |kind: &'static str, name: &'static str| {
        let (save, fault) = (*save, fault.clone());
        let onclick = move |event: MouseEvent| {
            let (button, fault) = (event.target_unchecked_into::<Element>(), fault.clone());
            spawn_local(async move { fault.set(save(button, kind).await.err()) });
        };
        html! { <button class="button" type="button" {onclick}>{ words::page::picture_as(name) }</button> }
    };
    html! {
        <p class="pictures">
            { button("svg", "SVG") }{ button("png", "PNG") }
            if let Some(fault) = &*fault { <span role="alert">{ fault }</span> }
        </p>
    }
}
