//! Files of the reader's machine: one that is picked is read, one that is saved is a download. Nothing is sent anywhere.

use gloo::file::{Blob, ObjectUrl};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlAnchorElement, HtmlInputElement};
use yew::platform::spawn_local;
use yew::prelude::*;

/// Browsers start a download after the click; then the text may go.
const KEPT_MS: u32 = 60_000;

/// Offers a text as a file of this name.
pub fn save(name: &str, media_type: &str, text: &str) {
    let url = ObjectUrl::from(Blob::new_with_options(text, Some(media_type)));
    let anchor = gloo::utils::document().create_element("a");
    if let Some(anchor) = anchor.ok().and_then(|anchor| anchor.dyn_into::<HtmlAnchorElement>().ok()) {
        anchor.set_href(&url);
        anchor.set_download(name);
        anchor.click();
    }
    Timeout::new(KEPT_MS, move || drop(url)).forget();
}

/// A file to pick; it is read at once. `accept` is what the browser's list of files shows. What is no text has U+FFFD in it.
pub fn pick(
    id: &'static str,
    label: &'static str,
    accept: &'static str,
    disabled: bool,
    on_read: Callback<(String, String)>,
) -> Html {
    let onchange = move |event: Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        let on_read = on_read.clone();
        spawn_local(async move {
            let text = JsFuture::from(file.text()).await;
            let said = text.unwrap_or_else(|error| js_sys::Object::from(error).to_string().into());
            on_read.emit((file.name(), said.as_string().unwrap_or_default()));
            // The same file may be picked again once it was changed.
            input.set_value("");
        });
    };
    html! {
        <span class="pick">
            <label class="button" for={id}>{ label }</label>
            <input class="pick__input" {id} type="file" {accept} {disabled} {onchange} />
        </span>
    }
}
