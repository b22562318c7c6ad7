//! Tabs: the Tab key reaches the chosen one, the arrow keys, Home and End go on from there.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// The id of a tab, and what stands on it.
pub type Tab = (&'static str, &'static str);

/// What tabs are called.
pub struct Tabs {
    pub label: &'static str,
    /// What stands before the id of each.
    pub prefix: &'static str,
    /// The id of what they open.
    pub panel: &'static str,
}

/// The tabs of a part, and which is chosen.
pub fn tabs(named: &Tabs, all: &[Tab], chosen: &str, on_choose: &Callback<&'static str>) -> Html {
    let Tabs { label, prefix, panel } = *named;
    let ids: Vec<&'static str> = all.iter().map(|(id, _)| *id).collect();
    let at = ids.iter().position(|id| *id == chosen).unwrap_or_default();
    let called = move |id: &str| format!("{prefix}-{id}");
    let onkeydown = {
        let on_choose = on_choose.clone();
        Callback::from(move |event: KeyboardEvent| {
            let to = match event.key().as_str() {
                "ArrowRight" | "ArrowDown" => at + 1,
                "ArrowLeft" | "ArrowUp" => at + ids.len() - 1,
                "Home" => 0,
                "End" => ids.len() - 1,
                _ => return,
            };
            let Some(id) = ids.get(to % ids.len().max(1)) else { return };
            event.prevent_default();
            on_choose.emit(id);
            let tab = gloo::utils::document().get_element_by_id(&called(id));
            if let Some(tab) = tab.and_then(|tab| tab.dyn_into::<HtmlElement>().ok()) {
                let _ = tab.focus();
            }
        })
    };
    let tab = |(id, name): &Tab| {
        let (id, is_chosen) = (*id, *id == chosen);
        html! {
            <button class="button" type="button" role="tab" id={called(id)} aria-controls={panel}
                aria-selected={is_chosen.to_string()} tabindex={if is_chosen { "0" } else { "-1" }}
                onclick={on_choose.reform(move |_: MouseEvent| id)}>
                { name }
            </button>
        }
    };
    html! { <div class="report__tabs" role="tablist" aria-label={label} {onkeydown}>{ for all.iter().map(tab) }</div> }
}
