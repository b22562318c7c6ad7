//! The address bar: the only file that touches `window.location` and `history`.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use trainprint_core::link::{self, Link, LinkError, Opened};
use wasm_bindgen::JsValue;

/// At most one write in this time: WebKit refuses more than 100 in 30 seconds.
const WRITE_EVERY_MS: u32 = 500;

/// What the address says: nothing, a project, or why it can't be read.
pub fn read() -> Option<Result<Opened, LinkError>> {
    let href = gloo::utils::window().location().href().ok()?;
    Some(link::decode(link::locate(&href)?))
}

/// What a new address does to the history: an edit replaces the last, what was opened can be gone back from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Replaced,
    Added,
}

/// Writes links to the address bar: at once, and then at most once in half a second.
#[derive(Clone, Default)]
pub struct AddressBar(Rc<RefCell<Pen>>);

#[derive(Default)]
struct Pen {
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
    /// Puts the link into the address bar. A project too long for a link leaves the address as it is.
    pub fn write(&self, link: &Link, entry: Entry) {
        let text = link::encode(link);
        if text.len() > link::MAX_LENGTH {
            return;
        }
        if entry == Entry::Added {
            self.flush();
            set_address(&text, entry);
            return;
        }
        self.0.borrow_mut().waiting = Some(text);
        if self.0.borrow().rest.is_none() {
            self.write_and_rest();
        }
    }

    /// Writes now what is waiting: before the reader leaves a field, copies the address or leaves the page.
    pub fn flush(&self) {
        let waiting = self.0.borrow_mut().waiting.take();
        if let Some(text) = waiting {
            set_address(&text, Entry::Replaced);
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

/// A browser may refuse; then the address stays as it is and the next edit tries again.
fn set_address(text: &str, entry: Entry) {
    let window = gloo::utils::window();
    let (Ok(search), Ok(hash), Ok(history)) = (window.location().search(), window.location().hash(), window.history())
    else {
        return;
    };
    let address = with_link(&search, &hash, text);
    let _ = match entry {
        _ if address == format!("{search}{hash}") => Ok(()),
        Entry::Replaced => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
        Entry::Added => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
    };
}

/// The address with this link in it, where the link stood before: after `#`, or after `?`. Keys before `v` stay.
fn with_link(search: &str, hash: &str, text: &str) -> String {
    let (query, fragment) = (search.trim_start_matches('?'), hash.trim_start_matches('#'));
    if link::locate(fragment).is_some() {
        format!("{search}#{}{text}", link::steering(fragment))
    } else {
        format!("?{}{text}{hash}", link::steering(query))
    }
}

#[cfg(test)]
mod tests {
    use super::with_link;

    #[test]
    fn a_link_goes_where_the_last_one_stood() {
        assert_eq!(with_link("", "", "v=1&k=x"), "?v=1&k=x");
        assert_eq!(with_link("?embed=1&v=1&n=8&k=y&fbclid=z", "", "v=1&k=x"), "?embed=1&v=1&k=x");
        assert_eq!(with_link("?a=1", "#v=1&n=8", "v=1&k=x"), "?a=1#v=1&k=x");
        assert_eq!(with_link("?v=1", "#results", "v=1&k=x"), "?v=1&k=x#results");
    }
}
