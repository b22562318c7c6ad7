//! A labelled list to choose from.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// One thing to choose.
#[derive(Clone, PartialEq)]
pub struct Opt {
    pub id: AttrValue,
    pub name: AttrValue,
}

#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    pub id: &'static str,
    pub label: &'static str,
    pub options: Vec<Opt>,
    /// The id chosen; one that is not among the options is shown as it is.
    pub chosen: AttrValue,
    pub on_choose: Callback<AttrValue>,
    #[prop_or_default]
    pub hint: Html,
}

#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let on_choose = props.on_choose.clone();
    let onchange = Callback::from(move |event: Event| {
        on_choose.emit(event.target_unchecked_into::<HtmlSelectElement>().value().into());
    });
    let is_known = props.options.iter().any(|option| option.id == props.chosen);
    let hint_id = format!("{}-hint", props.id);
    html! {
        <div class="field">
            <label class="field__label" for={props.id}>{ props.label }</label>
            <select class="field__input" id={props.id} {onchange} aria-describedby={hint_id.clone()}>
                if !is_known {
                    <option value={props.chosen.clone()} selected=true>{ format!("{} (unknown label)", props.chosen) }</option>
                }
                { for props.options.iter().map(|option| html! {
                    <option value={option.id.clone()} selected={option.id == props.chosen}>{ &option.name }</option>
                }) }
            </select>
            <div class="field__hint" id={hint_id}>{ props.hint.clone() }</div>
        </div>
    }
}
