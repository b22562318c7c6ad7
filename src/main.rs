//! Mounts the page.

fn main() {
    let document = gloo::utils::document();
    if let Some(place) = document.get_element_by_id("app") {
        yew::Renderer::<trainprint::app::App>::with_root(place).render();
    }
}
