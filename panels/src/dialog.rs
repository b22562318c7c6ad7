//! What a dialog is: a title, a way out by button and by Escape, and everything behind it out of reach meanwhile.

use std::any::Any;
use std::cell::{Cell, RefCell};

use trainprint_core::compare::letter;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// Where dialogs are drawn: beside the page's own root, whose listeners are of another module.
const ROOT: &str = "panels";

thread_local! {
    /// Ends the dialog that was shown last.
    static LAST: RefCell<Option<Box<dyn FnOnce()>>> = const { RefCell::new(None) };
    static IS_OPEN: Cell<bool> = const { Cell::new(false) };
}

/// Shows a dialog in the place of the last one. While one is open there is no other: it was asked for before that came.
pub fn show<C>(props: C::Properties)
where
    C: BaseComponent + Any,
{
    let Some(root) = gloo::utils::document().get_element_by_id(ROOT) else { return };
    if IS_OPEN.replace(true) {
        return;
    }
    if let Some(end) = LAST.take() {
        end();
    }
    let shown = yew::Renderer::<C>::with_root_and_props(root, props).render();
    LAST.set(Some(Box::new(move || shown.destroy())));
}

#[derive(Properties, PartialEq)]
pub struct DialogProps {
    pub title: &'static str,
    /// Which of several alternatives it is about.
    #[prop_or_default]
    pub alternative: Option<usize>,
    pub children: Html,
}

#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with((), move |()| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                // It refuses only where it is open already.
                let _ = dialog.show_modal();
            }
        });
    }
    let on_close = {
        let dialog = dialog.clone();
        move |_: MouseEvent| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        }
    };
    html! {
        <dialog class="dialog" ref={dialog} aria-labelledby="dialog-title" onclose={|_: Event| IS_OPEN.set(false)}>
            <div class="dialog__head">
                <h2 id="dialog-title">{ props.title }</h2>
                <button class="button" type="button" id="dialog-close" onclick={on_close}>{ words::dialogs::close() }</button>
            </div>
            if let Some(index) = props.alternative { <p class="notices">{ words::dialogs::alternative_alone(letter(index)) }</p> }
            { props.children.clone() }
        </dialog>
    }
}
