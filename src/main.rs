//! Mounts the page: takes over the one that was prerendered, or draws what the address asks for in its place.

use trainprint::app::{App, AppProps, mount};
use trainprint::later::{self, Later};
use trainprint::{host_page, location};
use yew::platform::spawn_local;

/// Lighter than the standard library's.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    later::comes_by(|| Box::pin(async { other_half().await.ok() }));
    let steering = location::steering();
    host_page::dress(&steering);
    // What is served while the page is worked on is not prerendered.
    match gloo::utils::document().get_element_by_id("app").filter(|place| place.has_child_nodes()) {
        Some(place) if location::is_bare() => {
            later::await_reader();
            yew::Renderer::<App>::with_root(place).hydrate();
        }
        _ => spawn_local(async move {
            match later::fetched().await {
                Ok(later) => later.start(steering),
                Err(missing) => mount(AppProps { steering, missing: Some(missing), ..AppProps::default() }),
            }
        }),
    }
}

/// Where a published build is cut in two: all that is called from here alone is in the other half.
#[cfg(cut)]
#[wasm_split_helpers::wasm_split(later, fallible)]
fn other_half() -> Result<&'static dyn Later, wasm_split_helpers::SplitLoaderError> {
    Ok(&later::Whole)
}

#[cfg(not(cut))]
async fn other_half() -> Result<&'static dyn Later, std::convert::Infallible> {
    Ok(&later::Whole)
}
