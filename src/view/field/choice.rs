//! A labelled list to choose from.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// One thing to choose.
#[derive(Clone, PartialEq)]
pub struct Opt {
    pub id: &'static str,
    pub name: &'static str,
}

/// A list, what is chosen in it, and what happens when something else is.
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    pub id: &'static str,
    pub label: &'static str,
    pub options: Vec<Opt>,
    /// The id chosen; one that is not among the options is shown as it is.
    pub chosen: AttrValue,
    /// Takes the list's id and that of the choice.
    pub on_choose: Callback<(&'static str, String)>,
    #[prop_or_default]
    pub hint: AttrValue,
}

#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let id = props.id;
    let onchange =
        props.on_choose.reform(move |event: Event| (id, event.target_unchecked_into::<HtmlSelectElement>().value()));
    let is_known = props.options.iter().any(|option| option.id == props.chosen);
    let hint_id = format!("{id}-hint");
    html! {
        <div class="field">
            <label class="field__label" for={id}>{ props.label }</label>
            <select class="field__input" {id} {onchange} aria-describedby={hint_id.clone()}>
                if !is_known {
                    <option value={&props.chosen} selected=true>{ words::fields::unknown_label(&props.chosen) }</option>
                }
                { for props.options.iter().map(|option| html! {
                    <option value={option.id} selected={option.id == props.chosen}>{ option.name }</option>
                }) }
            </select>
            <div class="field__hint" id={hint_id}>{ &props.hint }</div>
        </div>
    }
}
