//! Files and the clipboard of the reader's machine: a file that is picked is read, one that is saved is a download.
//! Nothing is sent anywhere.

use gloo::file::{Blob, ObjectUrl};
use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlAnchorElement, HtmlDocument, HtmlInputElement, HtmlTextAreaElement};
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

/// Copies a text, of which an area shows all or the beginning, and says whether that was allowed. Where the clipboard is
/// closed, as in a frame, the old way is tried; where that fails too, what is shown is selected.
pub async fn copy(text: &str, area: &HtmlTextAreaElement) -> bool {
    let clipboard = gloo::utils::window().navigator().clipboard();
    let is_there = !AsRef::<JsValue>::as_ref(&clipboard).is_undefined();
    if is_there && JsFuture::from(clipboard.write_text(text)).await.is_ok() {
        return true;
    }
    let shown = area.value();
    let is_whole = shown.len() >= text.len();
    if !is_whole {
        area.set_value(text);
    }
    let _ = area.focus();
    area.select();
    let document = gloo::utils::document().dyn_into::<HtmlDocument>();
    let is_copied = document.is_ok_and(|document| document.exec_command("copy").unwrap_or(false));
    if !is_whole && is_copied {
        area.set_value(&shown);
    }
    is_copied
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
