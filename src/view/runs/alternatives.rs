//! Runs that add up, or that are alternatives to each other.

use trainprint_core::scenario::Run;
use yew::prelude::*;

use crate::state::{Action, Sum};

/// How the runs are to be read.
pub fn choice(reading: Sum, dispatch: &Callback<Action>) -> Html {
    let button = |name: &'static str, to: Sum| {
        let onclick = dispatch.reform(move |_: MouseEvent| Action::Read(to));
        html! { <button class="button" type="button" aria-pressed={(reading == to).to_string()} {onclick}>{ name }</button> }
    };
    html! {
        <div class="presets" role="group" aria-label="How the runs are read">
            { button("Added up", Sum::Together) }
            { button("Alternatives, side by side", Sum::Alternatives) }
        </div>
    }
}

/// What an alternative is called: A to Z, then by its number.
pub fn letter(index: usize) -> String {
    u8::try_from(index)
        .ok()
        .filter(|index| *index < 26)
        .map_or_else(|| (index + 1).to_string(), |index| char::from(b'A' + index).to_string())
}

/// A run's name, or nothing.
pub fn named(run: &Run) -> String {
    if run.name.is_empty() { String::new() } else { format!(" {}", run.name) }
}
