//! A text to take away: to copy, or to save as a file.

use trainprint::shown::exact;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::download::download;

/// The file that a text can be saved as.
#[derive(Clone, PartialEq)]
pub struct TextFile {
    pub name: String,
    pub media_type: String,
}

#[derive(Properties, PartialEq)]
pub struct CopyableProps {
    /// Its parts are called so, with `-text`, `-copy` and `-save` behind it.
    pub id: &'static str,
    pub label: AttrValue,
    /// Whether the label is shown, and not only read aloud.
    #[prop_or_default]
    pub labelled: bool,
    pub text: AttrValue,
    pub rows: AttrValue,
    #[prop_or_default]
    pub file: Option<TextFile>,
}

#[component]
pub fn Copyable(props: &CopyableProps) -> Html {
    let (id, text_id) = (props.id, format!("{}-text", props.id));
    let area = use_node_ref();
    let said = use_said(&props.text);
    let shown = beginning(&props.text);
    let on_copy = {
        let (area, said, text) = (area.clone(), said.clone(), props.text.clone());
        Callback::from(move |_: MouseEvent| {
            let (area, said, text) = (area.cast::<HtmlTextAreaElement>(), said.clone(), text.clone());
            spawn_local(async move {
                let Some(area) = area else { return };
                said.set(if copy(&text, &area).await { words::copying::copied() } else { words::copying::selected() });
            });
        })
    };
    html! {
        <div class="copyable">
            if props.labelled { <label class="field__label" for={text_id.clone()}>{ &props.label }</label> }
            <textarea class="field__input copyable__text" id={text_id} ref={area} readonly=true rows={&props.rows}
                spellcheck="false" aria-label={(!props.labelled).then(|| props.label.clone())} value={shown.clone()} />
            if shown.len() < props.text.len() { <p class="field__hint">{ cut(&props.text) }</p> }
            <button class="button" type="button" id={format!("{id}-copy")} onclick={on_copy}>{ words::copying::copy() }</button>
            { " " }
            if let Some(file) = &props.file { { save(id, file, &props.text) } }
            <span role="status">{ " " }{ *said }</span>
        </div>
    }
}

/// Browsers lay out no more than this in the blink of an eye.
const SHOWN: usize = 200_000;

/// As much of a text as is shown.
fn beginning(text: &AttrValue) -> AttrValue {
    let end = (0..=SHOWN.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    if end == text.len() { text.clone() } else { text.get(..end).unwrap_or_default().to_owned().into() }
}

fn cut(text: &str) -> String {
    let shown = exact(SHOWN as f64);
    let all = exact(text.len() as f64);
    words::copying::cut(shown, all)
}

/// What was said of the last copy, until the text is another.
#[hook]
fn use_said(text: &AttrValue) -> UseStateHandle<&'static str> {
    let said = use_state(|| "");
    {
        let said = said.clone();
        use_effect_with(text.clone(), move |_| said.set(""));
    }
    said
}

fn save(id: &str, file: &TextFile, text: &AttrValue) -> Html {
    let onclick = {
        let (file, text) = (file.clone(), text.clone());
        move |_: MouseEvent| download(&file.name, &file.media_type, &text)
    };
    html! {
        <button class="button" type="button" id={format!("{id}-save")} {onclick}>{ words::copying::save_as(&file.name) }</button>
    }
}

/// Copies a text, of which an area shows all or the beginning, and says whether that was allowed. Where the clipboard is
/// closed, as in a frame, the old way is tried; where that fails too, what is shown is selected.
async fn copy(text: &str, area: &HtmlTextAreaElement) -> bool {
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
