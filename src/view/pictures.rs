//! The buttons that save a chart as a file. Who draws them says how that is done: the page has it fetched.

use yew::prelude::*;

use super::asking::{Asking, Grant};

/// The buttons below a chart. `save` saves the chart that a button stands below, as `svg` or `png`.
pub fn pictures(save: Grant) -> Html {
    let buttons = [("svg", "SVG"), ("png", "PNG")].map(|(kind, name)| (kind, words::page::picture_as(name).into()));
    html! { <p class="pictures"><Asking {buttons} grant={save} /></p> }
}
