//! Tells screen readers what was done and the answer once the reader pauses, instead of at every keystroke.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

const PAUSE_MS: u32 = 800;

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
        let AnnouncerProps { sentence, unread, acts } = context.props();
        let act = match acts {
            _ if *acts == self.acts => None,
            (count, act) if *count >= self.acts.0 => Some(act.to_string()),
            _ => Some(words::runs::undone(&self.acts.1)),
        };
        let said =
            act.into_iter().chain([sentence.to_string()]).chain(unread.iter().filter_map(|field| fault_of(field)));
        self.said = said.collect::<Vec<_>>().join(" ").into();
        self.acts = acts.clone();
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        html! { <p class="visually-hidden" role="status" aria-live="polite">{ self.said.clone() }</p> }
    }
}

/// The name of a field, and what stands under it.
fn fault_of(field: &str) -> Option<String> {
    let document = gloo::utils::document();
    let label = document.get_element_by_id(field)?.previous_element_sibling()?.text_content()?;
    let under = ["said", "hint"].into_iter().find_map(|part| document.get_element_by_id(&format!("{field}-{part}")));
    Some(format!("{label}: {}", under?.text_content()?))
}
