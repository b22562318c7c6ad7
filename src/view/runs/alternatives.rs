//! Runs that add up, or that are alternatives to each other.

pub use trainprint_core::compare::letter;
use yew::prelude::*;

use crate::state::{Action, ReadAs};

/// How the runs are to be read.
pub fn choice(reading: ReadAs, dispatch: &Callback<Action>) -> Html {
    let button = |name: &'static str, to: ReadAs| {
        let onclick = dispatch.reform(move |_: MouseEvent| Action::Read(to));
        html! { <button class="button" type="button" aria-pressed={(reading == to).to_string()} {onclick}>{ name }</button> }
    };
    html! {
        <div class="presets" role="group" aria-label={words::runs::reading()}>
            { button(words::runs::added_up(), ReadAs::Together) }
            { button(words::runs::alternatives(), ReadAs::Alternatives) }
            if reading == ReadAs::Alternatives { <p class="field__hint">{ words::runs::not_in_links() }</p> }
        </div>
    }
}
