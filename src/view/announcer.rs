//! Tells screen readers what was done, the answer and what a search has found, once the reader pauses, instead of at every keystroke.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// After so long a reader has typed what was meant.
pub const PAUSE_MS: u32 = 800;

#[derive(Properties)]
pub struct AnnouncerProps {
    pub sentence: AttrValue,
    /// Fields that can't be read. What these say of it themselves is told with the sentence.
    pub unread: Vec<&'static str>,
    /// How many acts can be undone, and the last of them in words. One that comes to light as another is undone is no news.
    pub acts: (usize, AttrValue),
}

/// What a field says of a text that can't be read may be another at each of its letters.
impl PartialEq for AnnouncerProps {
    fn eq(&self, other: &Self) -> bool {
        self.sentence == other.sentence && self.acts == other.acts && self.unread.is_empty() && other.unread.is_empty()
    }
}

pub enum Heard {
    /// Something was typed, which may be no more than a search.
    Typing,
    Pause,
}

pub struct Announcer {
    said: AttrValue,
    /// Whether there is something else to tell of than a search.
    has_news: bool,
    acts: (usize, AttrValue),
    /// Runs while the reader may go on typing.
    pause: Option<Timeout>,
    typing: Option<EventListener>,
}

impl Announcer {
    fn paused(context: &Context<Self>) -> Option<Timeout> {
        let scope = context.link().clone();
        Some(Timeout::new(PAUSE_MS, move || scope.send_message(Heard::Pause)))
    }

    /// What was done, the answer, and fields that can't be read.
    fn news(&mut self, AnnouncerProps { sentence, unread, acts }: &AnnouncerProps) -> Vec<String> {
        let act = match acts {
            _ if *acts == self.acts => None,
            (count, act) if *count >= self.acts.0 => Some(act.to_string()),
            _ => Some(words::runs::undone(&self.acts.1)),
        };
        self.acts = acts.clone();
        act.into_iter().chain([sentence.to_string()]).chain(unread.iter().filter_map(|field| fault_of(field))).collect()
    }
}

impl Component for Announcer {
    type Message = Heard;
    type Properties = AnnouncerProps;

    fn create(_: &Context<Self>) -> Self {
        let acts = (0, AttrValue::default());
        Self { said: AttrValue::default(), has_news: true, acts, pause: None, typing: None }
    }

    fn rendered(&mut self, context: &Context<Self>, is_first: bool) {
        if is_first {
            self.pause = Self::paused(context);
            let scope = context.link().clone();
            let typing = move |_: &Event| scope.send_message(Heard::Typing);
            self.typing = Some(EventListener::new(&gloo::utils::document(), "input", typing));
        }
    }

    fn changed(&mut self, context: &Context<Self>, _: &AnnouncerProps) -> bool {
        self.has_news = true;
        self.pause = Self::paused(context);
        false
    }

    fn update(&mut self, context: &Context<Self>, heard: Heard) -> bool {
        if let Heard::Typing = heard {
            self.pause = Self::paused(context);
            return false;
        }
        let has_news = std::mem::take(&mut self.has_news);
        let news = if has_news { self.news(context.props()) } else { Vec::new() };
        let said: Vec<String> = news.into_iter().chain(found()).collect();
        if !said.is_empty() {
            self.said = said.join(" ").into();
        }
        !said.is_empty()
    }

    fn view(&self, _: &Context<Self>) -> Html {
        html! { <p class="visually-hidden" role="status" aria-live="polite">{ self.said.clone() }</p> }
    }
}

/// What stands under a field that is searched in.
fn found() -> Option<String> {
    gloo::utils::document().query_selector("[data-found]").ok()??.text_content()
}

/// The name of a field, and what stands under it.
fn fault_of(field: &str) -> Option<String> {
    let document = gloo::utils::document();
    let label = document.get_element_by_id(field)?.previous_element_sibling()?.text_content()?;
    let under = ["said", "hint"].into_iter().find_map(|part| document.get_element_by_id(&format!("{field}-{part}")));
    Some(format!("{label}: {}", under?.text_content()?))
}
