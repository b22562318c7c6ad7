//! Runs that add up, or that are alternatives to each other.

pub use trainprint_core::compare::letter;
use yew::prelude::*;

use crate::state::{Action, Sum};

/// How the runs are to be read.
pub fn choice(reading: Sum, dispatch: &Callback<Action>) -> Html {
    let button = |name: &'static str, to: Sum| {
        let onclick = dispatch.reform(move |_: MouseEvent| Action::Read(to));
        html! { <button class="button" type="button" aria-pressed={(reading == to).to_string()} {onclick}>{ name }</button> }
    };
    html! {
        <div class="presets" role="group" aria-label={words::runs::reading()}>
            { button(words::runs::added_up(), Sum::Together) }
            { button(words::runs::alternatives(), Sum::Alternatives) }
        </div>
    }
}
