//! Tells screen readers what was done and the answer once the reader pauses, instead of at every keystroke.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

const PAUSE_MS: u32 = 800;

#[derive(Properties, PartialEq)]
pub struct AnnouncerProps {
    pub sentence: AttrValue,
    /// How many acts can be undone, and the last of them in words. One that comes to light as another is undone is no news.
    pub acts: (usize, AttrValue),
}

pub struct Announcer {
    said: AttrValue,
    acts: (usize, AttrValue),
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
        Self { said: AttrValue::default(), acts: (0, AttrValue::default()), pause: None }
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
        let AnnouncerProps { sentence, acts } = context.props();
        let is_news = acts.0 >= self.acts.0 && *acts != self.acts;
        self.said = if is_news { format!("{} {sentence}", acts.1).into() } else { sentence.clone() };
        self.acts = acts.clone();
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        html! { <p class="visually-hidden" role="status" aria-live="polite">{ self.said.clone() }</p> }
    }
}
