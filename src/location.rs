//! The address bar: nothing else touches `window.location` and `history`.

mod beside;
mod rewrite;

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use trainprint_core::link::{self, Link, LinkError, Opened};
use wasm_bindgen::JsValue;
use web_sys::Event;

use crate::later;
use crate::speech::Language;
use crate::state::ReadAs;
use crate::steering::Steering;
use beside::Beside;
use rewrite::{with_language, with_link};

/// How long the reader pauses before an edit is written. Whenever an address changes, Chromium draws the page's icon anew,
/// which takes longer than the answer; and WebKit refuses more than 100 changes in 30 seconds.
const PAUSE_MS: u32 = 500;

/// What a new address does to the history: an edit replaces the last, what was opened can be gone back from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Replaced,
    Added,
}

/// Reads links from the address bar, and writes them there: once the reader pauses, and before anybody can miss them.
#[derive(Clone, Default)]
pub struct AddressBar(Rc<RefCell<Pen>>);

#[derive(Default)]
struct Pen {
    /// The address as it was last read or written. Another one is the reader's, and must be read before it is written over.
    seen: String,
    /// What the history has beside that address.
    beside: Beside,
    /// The link to write after the pause, and what goes beside it.
    waiting: Option<(String, Beside)>,
    /// Runs while the reader may go on typing.
    pause: Option<Timeout>,
    /// Asks whoever leaves the page, while what is there is in no address.
    guard: Option<EventListener>,
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
        let mut pen = self.0.borrow_mut();
        let before = std::mem::replace(&mut pen.seen, address.clone());
        let link = link::locate(&address).filter(|link| link::locate(&before) != Some(link))?;
        pen.waiting = None;
        pen.beside = Beside::read(&kept());
        link::decode(link)
            .map(|mut opened| {
                opened.link.project = pen.beside.put_into(opened.link.project);
                opened
            })
            .into()
    }

    /// How the runs of the link that was read last are to be read.
    pub fn reading(&self) -> ReadAs {
        self.0.borrow().beside.reading
    }

    /// Puts the link into the address bar: after a pause, where it replaces the last. A project too long for a link has none:
    /// an older one would be of other runs.
    pub fn write(&self, link: &Link, reading: ReadAs, entry: Entry) {
        let Some(later) = later::had() else { return };
        let text = later.encode_short(link).unwrap_or_default();
        let beside = if text.is_empty() { Beside::default() } else { Beside::of(link, reading) };
        let guarded = self.0.borrow_mut().guard.take();
        self.0.borrow_mut().guard = text.is_empty().then(|| guarded.unwrap_or_else(guard));
        if entry == Entry::Added {
            self.flush();
            self.set(text, beside, entry);
            return;
        }
        let bar = self.clone();
        let mut pen = self.0.borrow_mut();
        pen.waiting = Some((text, beside));
        pen.pause = Some(Timeout::new(PAUSE_MS, move || bar.flush()));
    }

    /// Has the address ask for another language, and for nothing else than before.
    pub fn speak(&self, language: Language) {
        self.flush();
        let (Some(before), Ok(history)) = (address(), gloo::utils::window().history()) else { return };
        let address = with_language(&before, language);
        if history.replace_state_with_url(&kept(), "", Some(&address)).is_ok() {
            self.0.borrow_mut().seen = address;
        }
    }

    /// Writes now what is waiting: before the reader leaves a field, copies the address or leaves the page.
    pub fn flush(&self) {
        let waiting = self.0.borrow_mut().waiting.take();
        if let Some((text, beside)) = waiting {
            self.set(text, beside, Entry::Replaced);
        }
    }

    /// Hands the address to the style, which puts it below what is printed.
    pub fn show_in_print(&self) {
        self.flush();
        let body = gloo::utils::body();
        // Without the half that writes links, the page at a bare address is the example: its link was prerendered.
        let is_example = later::had().is_none() && is_bare();
        let address = match body.get_attribute("data-example").filter(|_| is_example) {
            Some(example) => home() + &example,
            None => gloo::utils::window().location().href().unwrap_or_default(),
        };
        let _ = body.set_attribute("data-address", &address);
    }

    /// A browser may refuse; then the address stays as it is and the next edit tries again.
    fn set(&self, text: String, beside: Beside, entry: Entry) {
        let (Some(before), Ok(history)) = (address(), gloo::utils::window().history()) else { return };
        let mut pen = self.0.borrow_mut();
        if before != pen.seen {
            pen.waiting = Some((text, beside));
            return;
        }
        let address = with_link(&before, &text);
        let done = match entry {
            _ if address == before && beside == pen.beside => Ok(()),
            Entry::Added if address != before => history.push_state_with_url(&beside.kept(), "", Some(&address)),
            _ => history.replace_state_with_url(&beside.kept(), "", Some(&address)),
        };
        if done.is_ok() {
            pen.seen = address;
            pen.beside = beside;
        }
    }
}

/// The link of another calculator that the page was opened by.
pub fn foreign() -> Option<Result<Opened, LinkError>> {
    AddressBar::default().read().filter(|link| matches!(link, Err(LinkError::Foreign(_))))
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

/// Has the browser ask before it leaves the page.
fn guard() -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    let ask = |event: &Event| event.prevent_default();
    EventListener::new_with_options(&gloo::utils::window(), "beforeunload", options, ask)
}

/// What the history has beside the address. Where the page is prerendered there is none.
fn kept() -> JsValue {
    gloo::utils::window().history().and_then(|history| history.state()).unwrap_or(JsValue::NULL)
}

/// What stands after the page's folder: `?...#...`. Where the page is prerendered there is no address.
fn address() -> Option<String> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let location = gloo::utils::window().location();
    Some(location.search().ok()? + &location.hash().ok()?)
}
