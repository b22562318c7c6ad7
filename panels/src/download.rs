//! A text as a file of the reader's machine. Nothing is sent anywhere.

use gloo::file::{Blob, ObjectUrl};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

/// Browsers start a download after the click; then the text may go.
const KEPT_MS: u32 = 60_000;

/// Offers a text as a file of this name.
pub fn download(name: &str, media_type: &str, text: &str) {
    let url = ObjectUrl::from(Blob::new_with_options(text, Some(media_type)));
    let anchor = gloo::utils::document().create_element("a");
    if let Some(anchor) = anchor.ok().and_then(|anchor| anchor.dyn_into::<HtmlAnchorElement>().ok()) {
        anchor.set_href(&url);
        anchor.set_download(name);
        anchor.click();
    }
    Timeout::new(KEPT_MS, move || drop(url)).forget();
}
