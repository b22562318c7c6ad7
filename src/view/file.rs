//! A file of the reader's machine that is picked. It is sent nowhere.

use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

/// A file to pick. `accept` is what the browser's list of files shows.
pub fn pick(
    id: &'static str,
    label: &'static str,
    accept: &'static str,
    disabled: bool,
    on_pick: Callback<File>,
) -> Html {
    let onchange = move |event: Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            on_pick.emit(file);
        }
        // The same file may be picked again once it was changed.
        input.set_value("");
    };
    html! {
        <span class="pick">
            <label class="button" for={id}>{ label }</label>
            <input class="pick__input" {id} type="file" {accept} {disabled} {onchange} />
        </span>
    }
}
