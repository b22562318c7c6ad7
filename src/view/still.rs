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

/// The same function draws the same.
impl PartialEq for StillProps {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.draw, other.draw) && self.dispatch == other.dispatch
    }
}

#[component]
pub fn Still(props: &StillProps) -> Html {
    (props.draw)(&props.dispatch)
}
