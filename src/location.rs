//! The address bar: the only file that touches `window.location` and `history`.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use trainprint_core::link::{self, Link, LinkError, Opened};
use wasm_bindgen::JsValue;

use crate::speech::Language;
use crate::steering::Steering;

/// At most one write in this time: WebKit refuses more than 100 in 30 seconds.
const WRITE_EVERY_MS: u32 = 500;

/// What a new address does to the history: an edit replaces the last, what was opened can be gone back from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Replaced,
    Added,
}

/// Reads links from the address bar, and writes them there: at once, and then at most once in half a second.
#[derive(Clone, Default)]
pub struct AddressBar(Rc<RefCell<Pen>>);

#[derive(Default)]
struct Pen {
    /// The address as it was last read or written. Another one is the reader's, and must be read before it is written over.
    seen: String,
    /// The link to write when the rest is over.
    waiting: Option<String>,
    rest: Option<Timeout>,
}

impl PartialEq for AddressBar {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl AddressBar {
    /// What the address says where it holds another link than the last: a project, or why it can't be read.
    pub fn read(&self) -> Option<Result<Opened, LinkError>> {
        let address = address()?;
        let before = std::mem::replace(&mut self.0.borrow_mut().seen, address.clone());
        let link = link::locate(&address).filter(|link| link::locate(&before) != Some(link))?;
        self.0.borrow_mut().waiting = None;
        Some(link::decode(link))
    }

    /// Puts the link into the address bar. A project too long for a link has none: an older one would be of other runs.
    pub fn write(&self, link: &Link, entry: Entry) {
        let text = link::encode_short(link).unwrap_or_default();
        if entry == Entry::Added {
            self.flush();
            self.set(&text, entry);
            return;
        }
        self.0.borrow_mut().waiting = Some(text);
        if self.0.borrow().rest.is_none() {
            self.write_and_rest();
        }
    }

    /// Has the address ask for another language, and for nothing else than before.
    pub fn speak(&self, language: Language) {
        self.flush();
        let (Some(before), Ok(history)) = (address(), gloo::utils::window().history()) else { return };
        let address = with_language(&before, language);
        if history.replace_state_with_url(&JsValue::NULL, "", Some(&address)).is_ok() {
            self.0.borrow_mut().seen = address;
        }
    }

    /// Writes now what is waiting: before the reader leaves a field, copies the address or leaves the page.
    pub fn flush(&self) {
        let waiting = self.0.borrow_mut().waiting.take();
        if let Some(text) = waiting {
            self.set(&text, Entry::Replaced);
        }
    }

    /// Hands the address to the style, which puts it below what is printed.
    pub fn show_in_print(&self) {
        self.flush();
        let address = gloo::utils::window().location().href();
        let _ = address.map(|address| gloo::utils::body().set_attribute("data-address", &address));
    }

    /// A browser may refuse; then the address stays as it is and the next edit tries again.
    fn set(&self, text: &str, entry: Entry) {
        let (Some(before), Ok(history)) = (address(), gloo::utils::window().history()) else { return };
        let mut pen = self.0.borrow_mut();
        if before != pen.seen {
            pen.waiting = Some(text.to_owned());
            return;
        }
        let address = with_link(&before, text);
        let done = match entry {
            _ if address == before => Ok(()),
            Entry::Replaced => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
            Entry::Added => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
        };
        if done.is_ok() {
            pen.seen = address;
        }
    }

    fn write_and_rest(&self) {
        self.flush();
        let bar = self.clone();
        let timer = Timeout::new(WRITE_EVERY_MS, move || {
            bar.0.borrow_mut().rest = None;
            if bar.0.borrow().waiting.is_some() {
                bar.write_and_rest();
            }
        });
        self.0.borrow_mut().rest = Some(timer);
    }
}

/// What the address asks of the page: after `?`, and after `#`, which wins.
pub fn steering() -> Steering {
    let address = address().unwrap_or_default();
    let parts = address.trim_start_matches('?').split('#');
    Steering::of(&parts.map(link::steering).collect::<String>())
}

/// The address of the page without anything that steers it or opens a project.
pub fn home() -> String {
    let address = gloo::utils::window().location().href().unwrap_or_default();
    address.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// Whether the address asks for nothing: the page is then as it was prerendered.
pub fn is_bare() -> bool {
    let link = address().and_then(|address| link::locate(&address).map(str::to_owned));
    link.is_none() && steering() == Steering::default()
}

/// What stands after the page's folder: `?...#...`. Where the page is prerendered there is no address.
fn address() -> Option<String> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let location = gloo::utils::window().location();
    Some(location.search().ok()? + &location.hash().ok()?)
}

/// The address with this link in it, where the link stood before: after `#`, or after `?`. Keys before `v` stay. It is
/// never empty: an empty address would be the one that is there.
fn with_link(address: &str, text: &str) -> String {
    let (query, fragment) = address.split_once('#').unwrap_or((address, ""));
    if link::locate(fragment).is_some() {
        format!("{query}#{}{text}", link::steering(fragment))
    } else {
        let hash = address.strip_prefix(query).unwrap_or_default();
        format!("?{}{text}{hash}", link::steering(query.trim_start_matches('?')))
    }
}

/// The address with this language in it, English where none is: before everything else after `?`.
fn with_language(address: &str, language: Language) -> String {
    let asks = |pair: &str| {
        let code = pair.strip_prefix("lang=").map(|code| code.trim_end_matches('&'));
        Language::ALL.iter().any(|known| code == Some(known.code()))
    };
    let bare = |part: &str| part.split_inclusive('&').filter(|pair| !asks(pair)).collect::<String>();
    let parts: Vec<String> = address.strip_prefix('?').unwrap_or(address).split('#').map(bare).collect();
    let asked = if language == Language::English { String::new() } else { format!("lang={}&", language.code()) };
    format!("?{asked}{}", parts.join("#"))
}

#[cfg(test)]
mod tests {
    use super::{with_language, with_link};
    use crate::speech::Language;

    #[test]
    fn a_language_stands_before_the_link_and_goes_again() {
        let [german, english] = [Language::German, Language::English];
        assert_eq!(with_language("", german), "?lang=de&");
        assert_eq!(with_language("?lang=de&", english), "?");
        assert_eq!(with_language("?v=1&k=x", german), "?lang=de&v=1&k=x");
        assert_eq!(with_language("?theme=dark&lang=de&v=1&k=x#results", english), "?theme=dark&v=1&k=x#results");
        assert_eq!(with_language("#lang=de&v=1&k=x", english), "?#v=1&k=x");
        assert_eq!(with_language("?lang=de", english), "?");
        assert_eq!(with_language("?nolang=de&theme=dark&lang=de&", english), "?nolang=de&theme=dark&");
    }

    #[test]
    fn a_link_goes_where_the_last_one_stood() {
        assert_eq!(with_link("", "v=1&k=x"), "?v=1&k=x");
        assert_eq!(with_link("?embed=1&v=1&n=8&k=y&fbclid=z", "v=1&k=x"), "?embed=1&v=1&k=x");
        assert_eq!(with_link("?a=1#v=1&n=8", "v=1&k=x"), "?a=1#v=1&k=x");
        assert_eq!(with_link("?v=1#results", "v=1&k=x"), "?v=1&k=x#results");
        assert_eq!(with_link("?embed=1&runTime_hour=12&PUE=1.2", "v=1&k=x"), "?embed=1&v=1&k=x");
        assert_eq!(with_link("?a=1#runTime_hour=12&memory=64", "v=1&k=x"), "?a=1#v=1&k=x");
        assert_eq!([with_link("?v=1&k=x", ""), with_link("?lang=de&v=1", "")], ["?", "?lang=de&"]);
    }
}
