//! A labelled list to choose from.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// One thing to choose.
#[derive(Clone, PartialEq)]
pub struct Opt {
    pub id: AttrValue,
    pub name: AttrValue,
}

/// A list, what is chosen in it, and what happens when something else is.
pub struct Choice<'a> {
    pub id: &'static str,
    pub label: &'static str,
    pub options: Vec<Opt>,
    /// The id chosen; one that is not among the options is shown as it is.
    pub chosen: &'a str,
    pub on_choose: Callback<String>,
    pub hint: String,
}

pub fn choice(props: Choice<'_>) -> Html {
    let on_choose = props.on_choose;
    let onchange = Callback::from(move |event: Event| {
        on_choose.emit(event.target_unchecked_into::<HtmlSelectElement>().value());
    });
    let is_known = props.options.iter().any(|option| option.id == props.chosen);
    let hint_id = format!("{}-hint", props.id);
    html! {
        <div class="field">
            <label class="field__label" for={props.id}>{ props.label }</label>
            <select class="field__input" id={props.id} {onchange} aria-describedby={hint_id.clone()}>
                if !is_known {
                    <option value={props.chosen.to_owned()} selected=true>{ format!("{} (unknown label)", props.chosen) }</option>
                }
                { for props.options.iter().map(|option| html! {
                    <option value={option.id.clone()} selected={option.id == props.chosen}>{ &option.name }</option>
                }) }
            </select>
            <div class="field__hint" id={hint_id}>{ props.hint }</div>
        </div>
    }
}
