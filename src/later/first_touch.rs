//! The first sign of a reader at work: the other half of the program is fetched then, before anything needs it. Of what was prerendered
//! below the figures nothing acts by itself until it is taken over; what is clicked there is clicked again then.

use std::cell::{Cell, RefCell};

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement};
use yew::platform::spawn_local;

use super::coming::{IS_PRERENDERED, fetched, is_prerendered, then_or_never};

const SIGNS: [&str; 7] = ["pointermove", "pointerdown", "touchstart", "wheel", "keydown", "focusin", "click"];

/// What does nothing in a page that is not taken over. Links need nobody.
const ACTS: &str = ".page__below :is(button, summary, label, input)";

thread_local! {
    static IS_ASKED: Cell<bool> = const { Cell::new(false) };
    static HELD: RefCell<Vec<HtmlElement>> = const { RefCell::new(Vec::new()) };
}

/// Waits for the reader of a page that was prerendered.
pub fn await_reader() {
    IS_PRERENDERED.set(true);
    for sign in SIGNS {
        EventListener::once(&window(), sign, |_| ask()).forget();
    }
    let options = EventListenerOptions { passive: false, ..EventListenerOptions::run_in_capture_phase() };
    EventListener::new_with_options(&window(), "click", options, keep_for_later).forget();
}

fn ask() {
    if !IS_ASKED.replace(true) {
        spawn_local(async {
            let _ = fetched().await;
        });
    }
}

fn keep_for_later(event: &Event) {
    if !is_prerendered() {
        return;
    }
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let acting = target.and_then(|target| target.closest(ACTS).ok().flatten());
    if let Some(acting) = acting.and_then(|acting| acting.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        event.stop_propagation();
        // Whoever clicks twice is in a hurry, and wants it once.
        if HELD.with_borrow(|held| !held.contains(&acting)) {
            HELD.with_borrow_mut(|held| held.push(acting.clone()));
            then_or_never(move || acting.click());
        }
    }
}
