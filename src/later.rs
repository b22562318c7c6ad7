//! The other half of the program: what a page that nobody has touched, at an address that asks for nothing, can do without. It is fetched at
//! the first sign of a reader at work, or with an address that asks for something. Both halves are one program: a build that is
//! published is cut between them, at the one function that gives a `Later`.

mod coming;
mod first_touch;
mod start;
mod whole;

use trainprint_core::link::{Link, LinkError, Notice, Opened};
use trainprint_core::scenario::Project;
use web_sys::Element;
use yew::prelude::*;

use crate::location::AddressBar;
use crate::lock::Lock;
use crate::state::{Action, State};
use crate::steering::Steering;
use crate::view::below::BelowProps;
use crate::view::field::{Found, Reader};
use crate::view::inputs::Form;

pub use coming::{
    Coming, Fetching, comes_by, fetched, had, have, is_prerendered, is_taken_over, is_there, then, then_or_never,
    use_later,
};
pub use first_touch::await_reader;
pub use whole::Whole;

/// What a link says, or why it can't be read.
type Read = Result<Opened, LinkError>;

/// Draws what is below the figures anew.
pub type Redraw = Box<dyn FnMut(BelowProps)>;

/// What the other half does.
pub trait Later {
    /// Mounts the page at an address that asks for something.
    fn start(&self, steering: Steering);
    /// The state of a page that is mounted, of its link or that of the address.
    fn opened_by(&self, link: Option<Read>, address: &AddressBar, locks: &[Lock]) -> State;
    /// Opens the link of an address that has changed.
    fn go(&self, address: &AddressBar, dispatch: &Callback<Action>);
    /// See `State::after`.
    fn after(&self, state: State, action: Action) -> State;
    /// See `link::decode_long`.
    fn decode_long(&self, link: &str) -> Read;
    /// See `link::encode`.
    fn encode(&self, link: &Link) -> String;
    /// See `link::encode_short`.
    fn encode_short(&self, link: &Link) -> Option<String>;
    /// See `view::field::read`.
    fn reader(&self) -> Reader;
    /// See `view::inputs::find`.
    fn find(&self, text: &str) -> Vec<Found>;
    /// See `view::notices::refusal`.
    fn refusal(&self, error: &LinkError, kept: bool, dispatch: &Callback<Action>) -> Html;
    /// The fields of the form that are one step away.
    fn rest(&self, form: &Form<'_>) -> Html;
    /// See `view::runs::undo`.
    fn undo(&self, state: &State, dispatch: &Callback<Action>) -> Html;
    /// Takes over what is below the figures where it was prerendered, and draws it where it was not.
    fn below(&self, place: Element, props: BelowProps) -> Redraw;
    /// See `host_page::tell`.
    fn tell(&self, project: &Project, notices: &[Notice]);
}
