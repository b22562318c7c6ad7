//! The ladder: which form of the calculator, and which pages accept it.

use words::dialogs;
use yew::prelude::*;

use crate::tabs::{Tab, Tabs, tabs};

/// One form.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rung {
    Element,
    FrameAndScript,
    Frame,
    Badge,
    BadgeInMarkdown,
    Sentence,
}

impl Rung {
    /// Whether it shows one result, and links to it.
    pub fn has_a_badge(self) -> bool {
        matches!(self, Self::Badge | Self::BadgeInMarkdown)
    }
}

/// A form, what it is called, and which pages accept it.
pub struct About {
    pub rung: Rung,
    pub id: &'static str,
    pub name: fn() -> &'static str,
    pub accepted: fn() -> &'static str,
}

/// From the most able to the plainest.
pub static RUNGS: [About; 6] = [
    About { rung: Rung::Element, id: "element", name: dialogs::element, accepted: dialogs::element_for },
    About {
        rung: Rung::FrameAndScript,
        id: "frame-script",
        name: dialogs::frame_script,
        accepted: dialogs::frame_script_for,
    },
    About { rung: Rung::Frame, id: "frame", name: dialogs::frame, accepted: dialogs::frame_for },
    About { rung: Rung::Badge, id: "badge", name: dialogs::badge_html, accepted: dialogs::badge_html_for },
    About {
        rung: Rung::BadgeInMarkdown,
        id: "badge-markdown",
        name: dialogs::badge_markdown,
        accepted: dialogs::badge_markdown_for,
    },
    About { rung: Rung::Sentence, id: "sentence", name: dialogs::sentence, accepted: dialogs::sentence_for },
];

/// One tab a form.
pub fn rungs(chosen: Rung, on_choose: &Callback<Rung>) -> Html {
    let named = Tabs { label: words::dialogs::forms(), prefix: "rung", panel: "embed-panel" };
    let all: Vec<Tab> = RUNGS.iter().map(|about| (about.id, (about.name)())).collect();
    let at = RUNGS.iter().find(|about| about.rung == chosen).map_or("", |about| about.id);
    let on_choose = on_choose.clone();
    let on_tab = Callback::from(move |id: &'static str| {
        RUNGS.iter().filter(|about| about.id == id).for_each(|about| on_choose.emit(about.rung));
    });
    tabs(&named, &all, at, &on_tab)
}
