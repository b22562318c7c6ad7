//! A part of the page that no edit changes: it is drawn once.

use yew::prelude::*;

use crate::state::Action;

/// How such a part is drawn.
pub type Draw = fn(&Callback<Action>) -> Html;

#[derive(Properties)]
pub struct StillProps {
    pub draw: Draw,
    pub dispatch: Callback<Action>,
}

/// What is drawn at a place of the page is always the same function.
impl PartialEq for StillProps {
    fn eq(&self, other: &Self) -> bool {
        self.dispatch == other.dispatch
    }
}

#[component]
pub fn Still(props: &StillProps) -> Html {
    (props.draw)(&props.dispatch)
}
