//! The other half of the program, each part from where it is at home.

use std::cell::RefCell;
use std::rc::Rc;

use trainprint_core::link::{self, Link, LinkError, Notice};
use trainprint_core::scenario::Project;
use web_sys::Element;
use yew::prelude::*;

use super::{Later, Read, Redraw, start};
use crate::host_page;
use crate::location::AddressBar;
use crate::lock::Lock;
use crate::state::{Action, State};
use crate::steering::Steering;
use crate::view::below::{Below, BelowProps};
use crate::view::field::{Found, Reader, read};
use crate::view::inputs::{Form, find};
use crate::view::notices::refusal;
use crate::view::runs::undo;

pub struct Whole;

impl Later for Whole {
    fn start(&self, steering: Steering) {
        start::start(steering);
    }

    fn opened_by(&self, link: Option<Read>, address: &AddressBar, locks: &[Lock]) -> State {
        let read = address.read();
        State::opened_by(link.or(read), locks)
    }

    fn go(&self, address: &AddressBar, dispatch: &Callback<Action>) {
        start::go(address, dispatch);
    }

    fn after(&self, state: State, action: Action) -> State {
        state.after(action)
    }

    fn decode_long(&self, link: &str) -> Read {
        link::decode_long(link)
    }

    fn encode(&self, link: &Link) -> String {
        link::encode(link)
    }

    fn encode_short(&self, link: &Link) -> Option<String> {
        link::encode_short(link)
    }

    fn reader(&self) -> Reader {
        read
    }

    fn find(&self, text: &str) -> Vec<Found> {
        find(text)
    }

    fn refusal(&self, error: &LinkError, kept: bool, dispatch: &Callback<Action>) -> Html {
        refusal(error, kept, dispatch)
    }

    fn rest(&self, form: &Form<'_>) -> Html {
        form.rest()
    }

    fn undo(&self, state: &State, dispatch: &Callback<Action>) -> Html {
        undo(state, dispatch)
    }

    fn below(&self, place: Element, props: BelowProps) -> Redraw {
        let root = yew::Renderer::<Below>::with_root_and_props(place, props);
        let handle = if super::is_prerendered() { root.hydrate() } else { root.render() };
        let handle = Rc::new(RefCell::new(handle));
        Box::new(move |props| handle.borrow_mut().update(props))
    }

    fn tell(&self, project: &Project, notices: &[Notice]) {
        host_page::tell(project, notices);
    }
}
