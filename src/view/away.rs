//! The ways a result leaves the page: cited, or embedded elsewhere. Each opens a dialog of the module of panels.

use trainprint_core::scenario::Project;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::panels;
use crate::speech::Language;

#[derive(Properties, PartialEq)]
pub struct AwayProps {
    pub project: Project,
    /// Whether a field can't be read: the result is not what the form says, and does not leave.
    pub is_stale: bool,
    pub language: Language,
}

#[component]
pub fn Away(AwayProps { project, is_stale, .. }: &AwayProps) -> Html {
    let fault = use_state(|| None::<String>);
    let open = |dialog: &'static str| {
        let (project, fault) = (project.clone(), fault.clone());
        move |_: MouseEvent| {
            let (project, fault) = (project.clone(), fault.clone());
            spawn_local(async move { fault.set(panels::show(dialog, &project).await.err()) });
        }
    };
    html! {
        <div class="away" role="group" aria-label={words::page::away()}>
            <button class="button" type="button" id="cite" aria-haspopup="dialog" disabled={*is_stale} onclick={open("cite")}>{ words::page::cite() }</button>
            <button class="button" type="button" id="embed" aria-haspopup="dialog" disabled={*is_stale} onclick={open("embed")}>{ words::page::embed() }</button>
            if let Some(fault) = &*fault { <p role="alert">{ fault }</p> }
        </div>
    }
}
