//! What an organiser or an author pastes into a page, from the most able form to the plainest.

use trainprint::steering::Steering;
use trainprint_core::report::escape;

/// Where the calculator is served, and how it is to stand in the other page.
pub struct Snippet<'a> {
    /// Its address, without `?` and what follows.
    pub host: &'a str,
    pub steering: &'a Steering,
    /// The text of a link, where it starts from one.
    pub link: Option<&'a str>,
}

/// What frames are called by screen readers.
const TITLE: &str = "Trainprint: energy, emissions and cost of a training run";

/// Enough for the inputs and the answer, with a scroll bar for the rest, where no script tells the height.
const HEIGHT: u32 = 900;

impl Snippet<'_> {
    /// The address of the embedded page.
    pub fn address(&self) -> String {
        let query = format!("{}{}", self.steering.pairs(), self.link.unwrap_or_default());
        format!("{}?{}", self.host, query.trim_end_matches('&'))
    }

    /// A script and an element.
    pub fn element(&self) -> String {
        let of = |name: &str, value: String| {
            if value.is_empty() { value } else { format!(" {name}=\"{}\"", escape::xml(&value)) }
        };
        let attributes = [
            of("theme", self.steering.theme.id().replace("auto", "")),
            of("lang", self.steering.language.code().replace("en", "")),
            of("lock", self.steering.lock_keys()),
            of("venue", self.steering.venue.clone().unwrap_or_default()),
            of("link", self.link.unwrap_or_default().to_owned()),
        ];
        let host = escape::xml(self.host);
        format!(
            "{}\n<trainprint-calculator src=\"{host}\"{}></trainprint-calculator>",
            self.script(),
            attributes.concat()
        )
    }

    /// A frame whose height follows its content, by the same script.
    pub fn frame_and_script(&self) -> String {
        format!("{}\n{}", self.script(), self.framed(" data-trainprint"))
    }

    /// A frame of one height.
    pub fn frame(&self) -> String {
        self.framed("")
    }

    fn script(&self) -> String {
        let folder = self.host.rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("<script defer src=\"{}/embed.js\"></script>", escape::xml(folder))
    }

    fn framed(&self, more: &str) -> String {
        let address = escape::xml(&self.address());
        format!(
            "<iframe{more} src=\"{address}\" title=\"{TITLE}\" width=\"100%\" height=\"{HEIGHT}\" style=\"border: 0\" \
             loading=\"lazy\" allow=\"clipboard-write\"></iframe>"
        )
    }
}

/// A badge that links to the result, in HTML that needs no other file.
pub fn badge_in_html(svg: &str, link: &str) -> String {
    let picture = js_sys::encode_uri_component(svg);
    format!(
        "<a href=\"{}\"><img alt=\"{ALT}\" src=\"data:image/svg+xml,{}\"></a>",
        escape::xml(link),
        escape::xml(&String::from(picture))
    )
}

/// The same in Markdown, which has no room for the picture itself: it is a file beside the text.
pub fn badge_in_markdown(file: &str, link: &str) -> String {
    format!("[![{ALT}]({file})]({link})")
}

const ALT: &str = "Emissions of this training, estimated by Trainprint";
