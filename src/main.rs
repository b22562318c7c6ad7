//! Mounts the page: takes over the one that was prerendered, or draws what the address asks for in its place.

use trainprint::app::{App, AppProps};
use trainprint::{host_page, location};

fn main() {
    let steering = location::steering();
    host_page::dress(&steering);
    if let Some(place) = gloo::utils::document().get_element_by_id("app") {
        // What is served while the page is worked on is not prerendered.
        let is_there = place.has_child_nodes() && location::is_bare();
        let page = yew::Renderer::<App>::with_root_and_props(place, AppProps { steering });
        if is_there {
            page.hydrate()
        } else {
            page.render()
        };
    }
}
