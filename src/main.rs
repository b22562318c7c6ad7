//! Mounts the page: takes over the one that was prerendered, or draws what the address asks for in its place.

use trainprint::app::{App, AppProps};
use trainprint::speech::{Language, speak_then};
use trainprint::steering::Steering;
use trainprint::{host_page, location};
use yew::Callback;

/// Lighter than the standard library's.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    let steering = location::steering();
    host_page::dress(&steering);
    if steering.language == Language::English {
        open(steering);
    } else {
        speak_then(steering.language, Callback::from(|spoken: Result<(), String>| open(spoken_as(spoken.err()))));
    }
}

/// The steering, once its language is spoken; what can't be followed is said in it then. Where it can't be had, the page is
/// English and says so.
fn spoken_as(fault: Option<String>) -> Steering {
    let mut steering = location::steering();
    steering.language = Language::spoken();
    steering.faults.extend(fault);
    steering
}

/// Mounts the page, once a link of another calculator is translated.
fn open(steering: Steering) {
    host_page::speaks(steering.language);
    match location::foreign() {
        Some(link) => location::ours(link, |link| mount(AppProps { steering, link: Some(link) })),
        None => mount(AppProps { steering, link: None }),
    }
}

fn mount(props: AppProps) {
    if let Some(place) = gloo::utils::document().get_element_by_id("app") {
        // What is served while the page is worked on is not prerendered.
        let is_there = place.has_child_nodes() && location::is_bare();
        let page = yew::Renderer::<App>::with_root_and_props(place, props);
        if is_there {
            page.hydrate()
        } else {
            page.render()
        };
    }
}
