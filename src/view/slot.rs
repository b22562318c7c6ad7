//! A place that the module of panels fills: the page draws it empty, and tells what to draw into it.

use trainprint_core::scenario::{Project, Run};
use web_sys::Element;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::panels;
use crate::speech::Language;

#[derive(Clone, PartialEq, Properties)]
pub struct SlotProps {
    /// Which panel, and what it is about, with colons between.
    pub panel: AttrValue,
    pub project: Project,
    pub language: Language,
    #[prop_or_default]
    pub selected: usize,
    /// Whether the runs are alternatives.
    #[prop_or_default]
    pub alternatives: bool,
}

#[component]
pub fn Slot(props: &SlotProps) -> Html {
    let place = use_node_ref();
    let filled = use_state(|| None::<Result<(), String>>);
    {
        let (place, filled) = (place.clone(), filled.clone());
        use_effect_with(props.clone(), move |props| {
            let (place, props) = (place.cast::<Element>(), props.clone());
            spawn_local(async move {
                let Some(place) = place else { return };
                filled.set(Some(panels::fill(&place, &props).await));
            });
        });
    }
    html! {
        <>
            <div class="slot" ref={place} />
            { match &*filled {
                None => html! { <p role="status">{ words::page::fetching() }</p> },
                Some(Err(sentence)) => html! { <p role="alert">{ sentence }</p> },
                Some(Ok(())) => html! {},
            } }
        </>
    }
}

/// What a fold about one run has in it.
pub fn of_run(panel: String, run: &Run) -> Callback<(), Html> {
    let (panel, project) = (AttrValue::from(panel), Project::of(run.clone()));
    Callback::from(
        move |()| html! { <Slot panel={panel.clone()} project={project.clone()} language={Language::spoken()} /> },
    )
}
