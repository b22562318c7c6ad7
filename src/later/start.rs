//! Opens what an address asks for: a language, a link, one of another calculator.

use trainprint_core::link::{LinkError, Opened};
use yew::Callback;
use yew::platform::spawn_local;

use crate::app::{AppProps, mount};
use crate::location::{self, AddressBar};
use crate::speech::{Language, speak_then};
use crate::state::Action;
use crate::steering::Steering;
use crate::{host_page, panels};

type Read = Result<Opened, LinkError>;

/// Mounts the page once its language is spoken and its link is ours.
pub fn start(steering: Steering) {
    if steering.language == Language::English {
        open(steering);
    } else {
        speak_then(steering.language, Callback::from(|spoken: Result<(), String>| open(spoken_as(spoken.err()))));
    }
}

/// The steering, once its language is spoken; what can't be followed is said in it then. Where it can't be had, the page is
/// English and says so.
fn spoken_as(fault: Option<String>) -> Steering {
    let mut steering = location::steering();
    steering.language = Language::spoken();
    steering.faults.extend(fault);
    steering
}

fn open(steering: Steering) {
    host_page::speaks(steering.language);
    match location::foreign() {
        Some(link) => ours(link, |link| mount(AppProps { steering, link: Some(link), ..AppProps::default() })),
        None => mount(AppProps { steering, ..AppProps::default() }),
    }
}

/// Opens the link of an address, where it is another.
pub fn go(address: &AddressBar, dispatch: &Callback<Action>) {
    if let Some(link) = address.read() {
        let (reading, dispatch) = (address.reading(), dispatch.clone());
        ours(link, move |link| {
            let is_read = link.is_ok();
            dispatch.emit(Action::Open(link));
            // Beside a link that can't be read stays what was there, read as it was.
            if is_read {
                dispatch.emit(Action::Read(reading));
            }
        });
    }
}

/// Hands on a link that was read, once one of another calculator is translated.
fn ours(link: Read, then: impl FnOnce(Read) + 'static) {
    match link {
        Err(LinkError::Foreign(_)) => spawn_local(async move { then(panels::ours(link).await) }),
        link => then(link),
    }
}
