//! How the other half comes: what needs it waits for it, in its order, and the page shows how far it has come.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::{Later, Whole};
use crate::host_page;
use crate::view::field::read_by;

/// On its way; nothing where it can't be had.
pub type Fetching = Pin<Box<dyn Future<Output = Option<&'static dyn Later>>>>;

/// How far it has come.
#[derive(Clone, PartialEq, Default)]
pub struct Coming {
    /// Whether something that was done waits for it.
    pub waits: bool,
    /// Why it could not be had.
    pub missing: Option<String>,
}

/// What is to be done once all is there.
struct Waiting {
    act: Box<dyn FnOnce()>,
    /// Whether it is still to be done where the half could not be had at first.
    stays: bool,
}

thread_local! {
    static WAY: Cell<Option<fn() -> Fetching>> = const { Cell::new(None) };
    static HAD: Cell<Option<&'static dyn Later>> = const { Cell::new(None) };
    /// What was prerendered below the figures is not taken over yet: until then it must be the example's.
    pub(super) static IS_PRERENDERED: Cell<bool> = const { Cell::new(false) };
    /// Why it could not be had when it was last asked for.
    static MISSING: RefCell<Option<String>> = const { RefCell::new(None) };
    static WAITING: RefCell<Vec<Waiting>> = const { RefCell::new(Vec::new()) };
    /// Who shows how far it has come.
    static TOLD: RefCell<Callback<Coming>> = RefCell::new(Callback::noop());
}

/// How the other half comes, for whoever has not got it from the start.
pub fn comes_by(way: fn() -> Fetching) {
    WAY.set(Some(way));
}

/// For programs that are not cut in two.
pub fn have(later: &'static dyn Later) {
    read_by(later.reader());
    HAD.set(Some(later));
}

/// The other half, once it is there. A program that no browser runs is whole.
pub fn had() -> Option<&'static dyn Later> {
    if cfg!(target_arch = "wasm32") { HAD.get() } else { Some(&Whole) }
}

/// Whether nothing is to come: a module that is not cut in two waits for nothing.
pub fn is_there() -> bool {
    (had().is_some() || WAY.get().is_none()) && !is_prerendered()
}

/// The other half.
///
/// # Errors
/// A sentence, where it can't be had.
pub async fn fetched() -> Result<&'static dyn Later, String> {
    if let Some(later) = had() {
        return Ok(later);
    }
    let fetched = match WAY.get() {
        Some(way) => way().await,
        None => None,
    };
    let Some(later) = fetched else {
        let missing = words::page::half_missing().to_owned();
        WAITING.with_borrow_mut(|waiting| waiting.retain(|it| it.stays));
        MISSING.set(Some(missing.clone()));
        tell();
        return Err(missing);
    };
    have(later);
    MISSING.set(None);
    tell();
    if is_there() {
        go_on();
    }
    Ok(later)
}

/// Does what stays done where it has to wait: now, or once all is there, one after the other.
pub fn then(act: impl FnOnce() + 'static) {
    wait(act, true);
}

/// The same for what is to be asked for again where the half can't be had.
pub fn then_or_never(act: impl FnOnce() + 'static) {
    wait(act, false);
}

fn wait(act: impl FnOnce() + 'static, stays: bool) {
    if is_there() {
        return act();
    }
    WAITING.with_borrow_mut(|waiting| waiting.push(Waiting { act: Box::new(act), stays }));
    tell();
    spawn_local(async {
        let _ = fetched().await;
    });
}

/// What was prerendered below the figures is not taken over yet.
pub fn is_prerendered() -> bool {
    IS_PRERENDERED.get()
}

/// Nothing of the page is only prerendered any more: what waited for it is done.
pub fn is_taken_over() {
    if IS_PRERENDERED.replace(false) {
        go_on();
    }
}

fn go_on() {
    WAITING.take().into_iter().for_each(|waiting| (waiting.act)());
    tell();
}

fn tell() {
    let waits = WAITING.with_borrow(|waiting| !waiting.is_empty());
    let missing = MISSING.with_borrow(Option::clone);
    host_page::awaits((waits && missing.is_none()).then(words::page::half_awaited));
    TOLD.with_borrow(Callback::clone).emit(Coming { waits, missing });
}

/// Draws the page anew as the other half comes. Where it was missing when the page was mounted, the page is loaded again then: what
/// its address asks for has not been drawn.
#[hook]
pub fn use_later(missing: Option<String>) -> Coming {
    let was_missing = missing.is_some();
    let coming = use_state(|| Coming { waits: false, missing });
    let told = coming.setter();
    use_effect_with((), move |()| {
        // It may have come while the page was drawn for the first time.
        if had().is_some() && is_prerendered() {
            told.set(Coming::default());
        }
        TOLD.replace(Callback::from(move |coming: Coming| {
            if was_missing && had().is_some() {
                let _ = gloo::utils::window().location().reload();
            }
            told.set(coming);
        }));
    });
    (*coming).clone()
}
