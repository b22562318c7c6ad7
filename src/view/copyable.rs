//! A text to take away: to copy, or to save as a file.

use web_sys::HtmlTextAreaElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::file;

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
    let on_copy = {
        let (area, said) = (area.clone(), said.clone());
        Callback::from(move |_: MouseEvent| {
            let (area, said) = (area.cast::<HtmlTextAreaElement>(), said.clone());
            spawn_local(async move {
                let Some(area) = area else { return };
                said.set(if file::copy(&area).await { "Copied." } else { SELECTED });
            });
        })
    };
    html! {
        <div class="copyable">
            if props.labelled { <label class="field__label" for={text_id.clone()}>{ &props.label }</label> }
            <textarea class="field__input copyable__text" id={text_id} ref={area} readonly=true rows={&props.rows}
                spellcheck="false" aria-label={(!props.labelled).then(|| props.label.clone())} value={&props.text} />
            <button class="button" type="button" id={format!("{id}-copy")} onclick={on_copy}>{ "Copy" }</button>
            { " " }
            if let Some(file) = &props.file { { save(id, file, &props.text) } }
            <span role="status">{ " " }{ *said }</span>
        </div>
    }
}

const SELECTED: &str = "This page may not copy here. The text is selected: press Ctrl+C or ⌘C.";

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
        move |_: MouseEvent| file::save(&file.name, &file.media_type, &text)
    };
    html! {
        <button class="button" type="button" id={format!("{id}-save")} {onclick}>{ format!("Save as {}", file.name) }</button>
    }
}
