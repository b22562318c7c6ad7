//! The page's slots: each holds one panel, drawn when it is first filled and kept to what the page tells from then on.

use std::cell::RefCell;

use web_sys::Element;
use yew::AppHandle;

use crate::panel::{Panel, PanelProps};

thread_local! {
    static FILLED: RefCell<Vec<(Element, AppHandle<Panel>)>> = const { RefCell::new(Vec::new()) };
}

/// Draws a panel into a place, or tells the one there what is to be shown now.
pub fn fill(place: Element, props: PanelProps) {
    leave_what_is_gone();
    let known = FILLED.with_borrow_mut(|filled| {
        let at = filled.iter().position(|(element, _)| *element == place)?;
        Some(filled.swap_remove(at).1)
    });
    let shown = match known {
        Some(mut shown) => {
            shown.update(props);
            shown
        }
        None => {
            before_the_first();
            yew::Renderer::<Panel>::with_root_and_props(place.clone(), props).render()
        }
    };
    FILLED.with_borrow_mut(|filled| filled.push((place, shown)));
}

/// What the page has taken away since.
fn leave_what_is_gone() {
    let gone: Vec<_> =
        FILLED.with_borrow_mut(|filled| filled.extract_if(.., |(element, _)| !element.is_connected()).collect());
    gone.into_iter().for_each(|(_, shown)| shown.destroy());
}

/// The page's own roots: all of it, and what is below the figures.
const OF_THE_PAGE: usize = 2;

/// Yew counts the roots of a module and marks their elements with the number, so that of nested roots the inner one answers.
/// The page's own have the first numbers of its module; here these go to roots that show nothing.
fn before_the_first() {
    thread_local! {
        static FIRST: RefCell<Vec<AppHandle<Panel>>> = const { RefCell::new(Vec::new()) };
    }
    FIRST.with_borrow_mut(|first| {
        while let Ok(nowhere) = gloo::utils::document().create_element("div")
            && first.len() < OF_THE_PAGE
        {
            let nothing = PanelProps::default();
            first.push(yew::Renderer::<Panel>::with_root_and_props(nowhere, nothing).render());
        }
    });
}
