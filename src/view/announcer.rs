//! Tells screen readers the answer once the reader pauses, instead of at every keystroke.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

const PAUSE_MS: u32 = 800;

#[derive(Properties, PartialEq)]
pub struct AnnouncerProps {
    pub sentence: AttrValue,
}

#[component]
pub fn Announcer(props: &AnnouncerProps) -> Html {
    let said = use_state(AttrValue::default);
    {
        let said = said.clone();
        use_effect_with(props.sentence.clone(), move |sentence| {
            let sentence = sentence.clone();
            let timer = Timeout::new(PAUSE_MS, move || said.set(sentence));
            move || drop(timer)
        });
    }
    html! { <p class="visually-hidden" role="status" aria-live="polite">{ (*said).clone() }</p> }
}
