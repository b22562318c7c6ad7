//! Tells screen readers the answer once the reader pauses, instead of at every keystroke.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

const PAUSE_MS: u32 = 800;

#[derive(Properties, PartialEq)]
pub struct AnnouncerProps {
    pub sentence: AttrValue,
}

pub struct Announcer {
    said: AttrValue,
    /// Runs while the reader may go on typing.
    pause: Option<Timeout>,
}

impl Announcer {
    fn paused(context: &Context<Self>) -> Option<Timeout> {
        let scope = context.link().clone();
        Some(Timeout::new(PAUSE_MS, move || scope.send_message(())))
    }
}

impl Component for Announcer {
    type Message = ();
    type Properties = AnnouncerProps;

    fn create(_: &Context<Self>) -> Self {
        Self { said: AttrValue::default(), pause: None }
    }

    fn rendered(&mut self, context: &Context<Self>, is_first: bool) {
        if is_first {
            self.pause = Self::paused(context);
        }
    }

    fn changed(&mut self, context: &Context<Self>, _: &AnnouncerProps) -> bool {
        self.pause = Self::paused(context);
        false
    }

    fn update(&mut self, context: &Context<Self>, (): ()) -> bool {
        self.said = context.props().sentence.clone();
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        html! { <p class="visually-hidden" role="status" aria-live="polite">{ self.said.clone() }</p> }
    }
}
