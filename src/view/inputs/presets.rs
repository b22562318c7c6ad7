//! Sets of assumptions to put into a run, and which one it keeps to or leaves.

use trainprint_core::data::{Assumptions, Entry};
use yew::prelude::*;

use super::Form;
use crate::state::Action;

impl Form<'_> {
    pub fn presets(&self) -> Html {
        html! {
            <div class="presets" role="group" aria-label={words::fields::presets()}>
                <span class="field__label">{ words::fields::assumptions_of() }</span>
                { for Assumptions::all().iter().map(|set| self.preset(set)) }
                <p class="field__hint">{ self.kept() }</p>
            </div>
        }
    }

    fn preset(&self, set: &'static Assumptions) -> Html {
        let onclick = self.hands.dispatch.reform(move |_: MouseEvent| Action::Assume(set));
        let is_kept = set.left_by(self.run).is_empty();
        html! {
            <button class="button" type="button" {onclick} aria-pressed={is_kept.to_string()}>{ set.shown() }</button>
        }
    }

    /// Which set is kept to, or the nearest and what is otherwise in the run.
    fn kept(&self) -> String {
        let nearest = Assumptions::all().iter().map(|set| (set.left_by(self.run), set));
        match nearest.min_by_key(|(left, _)| left.len()) {
            Some((left, set)) if !left.is_empty() => words::fields::nearest(set.shown(), left.join(", ")),
            Some((_, set)) => words::fields::as_in(set.shown()),
            None => String::new(),
        }
    }
}
