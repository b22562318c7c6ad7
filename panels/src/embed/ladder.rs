//! The ladder: which form of the calculator, and which pages accept it.

use yew::prelude::*;

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
    pub name: &'static str,
    pub accepted: &'static str,
}

/// From the most able to the plainest.
pub static RUNGS: [About; 6] = [
    About {
        rung: Rung::Element,
        id: "element",
        name: "Element",
        accepted: "For pages that you write yourself: it is as high as it needs to be, and tells the page every result, as the \
                   event trainprint-result. The page must allow the script and the frame (script-src and frame-src of its policy).",
    },
    About {
        rung: Rung::FrameAndScript,
        id: "frame-script",
        name: "Frame and script",
        accepted: "For sites that accept frames and scripts but no new elements, such as Jekyll or plain HTML on GitHub Pages. \
                   The height follows, and results are told as with the element.",
    },
    About {
        rung: Rung::Frame,
        id: "frame",
        name: "Frame",
        accepted: "For sites that accept frames but no scripts; Google Sites embeds its address alone. The height is fixed and \
                   the frame scrolls. In a sandbox without allow-same-origin, use single.html in place of the page’s address.",
    },
    About {
        rung: Rung::Badge,
        id: "badge",
        name: "Badge, HTML",
        accepted: "For sites that take frames out, as shared WordPress and HUBzero do, or whose policy forbids them: a picture of \
                   the result that links to it. It shows what is in the form now.",
    },
    About {
        rung: Rung::BadgeInMarkdown,
        id: "badge-markdown",
        name: "Badge, Markdown",
        accepted: "For READMEs and forums that accept pictures in Markdown: save the picture beside the text.",
    },
    About {
        rung: Rung::Sentence,
        id: "sentence",
        name: "Sentence",
        accepted: "For submission forms and everything else that takes text alone.",
    },
];

/// One tab a form.
pub fn rungs(chosen: Rung, on_choose: &Callback<Rung>) -> Html {
    let tab = |about: &'static About| {
        let (rung, is_chosen) = (about.rung, about.rung == chosen);
        html! {
            <button class="button" type="button" role="tab" id={format!("rung-{}", about.id)} aria-controls="embed-panel"
                aria-selected={is_chosen.to_string()} onclick={on_choose.reform(move |_: MouseEvent| rung)}>
                { about.name }
            </button>
        }
    };
    html! { <div class="report__tabs" role="tablist" aria-label="Forms">{ for RUNGS.iter().map(tab) }</div> }
}
