//! Mounts the page.

use trainprint::app::{App, AppProps};
use trainprint::{host_page, location};

fn main() {
    let steering = location::steering();
    host_page::dress(&steering);
    if let Some(place) = gloo::utils::document().get_element_by_id("app") {
        yew::Renderer::<App>::with_root_and_props(place, AppProps { steering }).render();
    }
}
