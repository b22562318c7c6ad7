//! What a reader does in a panel or a dialog goes to the page by an event: the page is another module, with listeners of its
//! own.

use gloo::utils::document;
use trainprint::panels::{Act, HANDED, handed};
use trainprint_core::scenario::Run;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};
use yew::prelude::*;

/// Hands a run over.
pub fn over(act: Act, run: &Run) {
    let init = CustomEventInit::new();
    init.set_detail(&JsValue::from_str(&handed(act, run)));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(HANDED, &init) {
        // It fails only where the event is being handled already.
        let _ = document().dispatch_event(&event);
    }
}

/// What a button does that edits the run in the form to be this one.
pub fn edited(run: Run) -> Callback<MouseEvent> {
    Callback::from(move |_| over(Act::Edit, &run))
}

/// What a button does that loads a published run.
pub fn loaded(run: Run) -> Callback<MouseEvent> {
    Callback::from(move |_| over(Act::Load, &run))
}
