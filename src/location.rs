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

/// Writes links to the address bar, the last one at most once in half a second.
#[derive(Clone, Default)]
pub struct AddressBar {
    waiting: Rc<RefCell<Option<(String, Timeout)>>>,
}

impl PartialEq for AddressBar {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.waiting, &other.waiting)
    }
}

impl AddressBar {
    /// Puts the link into the address bar soon. A project too long for a link leaves the address as it is.
    pub fn write(&self, link: &Link) {
        let text = link::encode(link);
        if text.len() > link::MAX_LENGTH {
            return;
        }
        let bar = self.clone();
        let timer = Timeout::new(WRITE_EVERY_MS, move || bar.flush());
        *self.waiting.borrow_mut() = Some((text, timer));
    }

    /// Writes now what is waiting: before the reader leaves a field or copies the address.
    pub fn flush(&self) {
        let waiting = self.waiting.borrow_mut().take();
        if let Some((text, _timer)) = waiting {
            replace(&text);
        }
    }
}

/// A browser may refuse; then the address stays as it is and the next edit tries again.
fn replace(text: &str) {
    let window = gloo::utils::window();
    let (Ok(search), Ok(hash), Ok(history)) = (window.location().search(), window.location().hash(), window.history())
    else {
        return;
    };
    let address = with_link(&search, &hash, text);
    let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
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
