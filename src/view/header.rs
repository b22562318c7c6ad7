//! The head of the page: its name, what it is for, and the switch to the other language.

use yew::prelude::*;

use crate::host_page;
use crate::later;
use crate::location::AddressBar;
use crate::panels::Brought;
use crate::speech::{Language, speak_then};
use crate::state::Action;

pub fn header(language: &UseStateHandle<Language>, address: &AddressBar, dispatch: &Callback<Action>) -> Html {
    let other = language.other();
    let onclick = {
        let (language, address, dispatch) = (language.clone(), address.clone(), dispatch.clone());
        let then = Callback::from(move |spoken| match spoken {
            Ok(()) => {
                host_page::speaks(other);
                address.speak(other);
                language.set(other);
            }
            Err(sentence) => dispatch.emit(Action::Table(Brought::fault(sentence))),
        });
        move |_: MouseEvent| {
            let then = then.clone();
            later::then_or_never(move || speak_then(other, then));
        }
    };
    html! {
        <header class="page__header">
            <h1 class="page__name">{ "Trainprint" }</h1>
            <p class="page__line">{ words::page::line() }</p>
            <button class="button page__language" type="button" id="language" lang={other.code()} {onclick}>{ other.name() }</button>
        </header>
    }
}
