//! Buttons that ask for something which may not be had: the reason is said beside them.

use std::future::Future;
use std::pin::Pin;

use trainprint_core::scenario::Project;
use web_sys::Element;
use yew::platform::spawn_local;
use yew::prelude::*;

/// What was asked for.
pub struct Asked {
    pub button: Element,
    /// The name of the button.
    pub name: &'static str,
    pub project: Option<Project>,
    /// Which of several alternatives the project is.
    pub alternative: Option<usize>,
}

/// What was asked for, on its way; it ends in a sentence where it can't be had.
pub type Granting = Pin<Box<dyn Future<Output = Result<(), String>>>>;
/// What grants it.
pub type Grant = fn(Asked) -> Granting;

#[derive(Properties)]
pub struct AskingProps {
    /// The names of the buttons, and what stands on them.
    pub buttons: [(&'static str, AttrValue); 2],
    pub grant: Grant,
    /// What a dialog is about, where the buttons open one.
    #[prop_or_default]
    pub project: Option<Project>,
    #[prop_or_default]
    pub alternative: Option<usize>,
    #[prop_or_default]
    pub disabled: bool,
}

/// What grants at a place of the page is always the same function.
impl PartialEq for AskingProps {
    fn eq(&self, other: &Self) -> bool {
        let key = |props: &Self| (props.buttons.clone(), props.alternative, props.disabled);
        key(self) == key(other) && self.project == other.project
    }
}

#[component]
pub fn Asking(AskingProps { buttons, grant, project, alternative, disabled }: &AskingProps) -> Html {
    let fault = use_state(|| None::<String>);
    let button = |(name, said): &(&'static str, AttrValue)| {
        let name = *name;
        let (grant, project, fault) = (*grant, project.clone(), fault.clone());
        let alternative = *alternative;
        let opens = project.is_some();
        let onclick = move |event: MouseEvent| {
            let asked = Asked { button: event.target_unchecked_into(), name, project: project.clone(), alternative };
            let (granting, fault) = (grant(asked), fault.clone());
            spawn_local(async move { fault.set(granting.await.err()) });
        };
        html! {
            <button class="button" type="button" id={opens.then_some(name)} aria-haspopup={opens.then_some("dialog")}
                disabled={*disabled} {onclick}>{ said }</button>
        }
    };
    html! {
        <>
            { for buttons.iter().map(button) }
            if let Some(fault) = &*fault { <span role="alert">{ fault }</span> }
        </>
    }
}
