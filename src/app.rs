//! The page: one state, two effects (state to address, address to state), and the panels in their order.

use std::rc::Rc;

use gloo::events::EventListener;
use trainprint_core::estimate::estimate_project;
use trainprint_core::link::{Link, LinkError, Notice, Opened};
use trainprint_core::scenario::{Project, Role, Run};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::host_page::{use_host_page, use_start};
use crate::later::{self, Coming, use_later};
use crate::location::{AddressBar, Entry};
use crate::panels;
use crate::state::{Action, State};
use crate::steering::Steering;
use crate::view::announcer::Announcer;
use crate::view::answer::Answer;
use crate::view::footer::footer;
use crate::view::header::header;
use crate::view::inputs::{Hands, Inputs, inputs};
use crate::view::results::{sentence, whose};
use crate::view::runs::bring;

#[derive(Clone, PartialEq, Default, Properties)]
pub struct AppProps {
    #[prop_or_default]
    pub steering: Steering,
    /// The link of the address, where another than the page had to read it.
    #[prop_or_default]
    pub link: Option<Result<Opened, LinkError>>,
    /// Why half of the page could not be had for what the address asks for.
    #[prop_or_default]
    pub missing: Option<String>,
    /// What is below the figures as text, where the page is prerendered.
    #[prop_or_default]
    pub prerendered: AttrValue,
}

/// Draws the page in its place.
pub fn mount(props: AppProps) {
    if let Some(place) = gloo::utils::document().get_element_by_id("app") {
        yew::Renderer::<App>::with_root_and_props(place, props).render();
    }
}

#[component]
pub fn App(AppProps { steering, link, missing, prerendered }: &AppProps) -> Html {
    let address = use_memo((), |()| AddressBar::default());
    let state = use_reducer(|| {
        let state = match later::had() {
            Some(later) => later.opened_by(link.clone(), &address, &steering.locks),
            None => State::without_half(missing.is_some()),
        };
        State { reading: address.reading(), ..state }
    });
    let language = use_state(|| steering.language);
    // Another for each language, so that all that may act is drawn anew in it, and keeps what it holds.
    let dispatch = use_callback((state.dispatcher(), *language), |action: Action, (dispatcher, _)| {
        let (dispatcher, stays) = (dispatcher.clone(), action.is_of_a_field());
        let act = move || dispatcher.dispatch(action);
        if stays { later::then(act) } else { later::then_or_never(act) }
    });
    let coming = use_later(missing.clone());
    // As it came: emptying its name does not take the field away.
    let told = use_memo(state.opened, |_| state.run().is_some_and(is_told));
    let hands = use_memo(dispatch.clone(), Hands::of);
    let project = state.project.clone().filter(|_| state.refused.is_none());
    let link = project.map(|project| Link { project, cited: state.cited.clone() });
    // A link without a check stays without one until it is edited: nobody has seen to it that nothing of it was lost.
    let checked = link.clone().filter(|_| !state.notices.contains(&Notice::NoCheck));
    use_address(checked, &state, &address, &dispatch);
    use_answer_in_sight(state.loaded, steering.embedded);
    use_start();
    use_host_page(steering.embedded, &state);
    use_handed(&dispatch);
    let flush = |address: &AddressBar| {
        let address = address.clone();
        move || address.flush()
    };
    let (on_leave, on_copy) = (flush(&address), flush(&address));
    html! {
        <div class="page" onfocusout={move |_: FocusEvent| on_leave()} oncopy={move |_: Event| on_copy()}>
            if !steering.embedded { { header(&language, &address, &dispatch) } }
            if let (Some(error), Some(later)) = (&state.refused, later::had()) { { later.refusal(error, state.project.is_some(), &dispatch) } }
            if let (Some(missing), None) = (&coming.missing, &state.project) { <main>{ missing_half(missing, true) }</main> }
            if let Some(project) = &state.project { { sheet(&state, steering, project, (prerendered, &coming), *told, &hands) } }
            { footer(steering.embedded.then(|| link.as_ref().and_then(|link| later::had()?.encode_short(link)))) }
        </div>
    }
}

/// Runs that panels and dialogs hand over.
#[hook]
fn use_handed(dispatch: &Callback<Action>) {
    use_effect_with(dispatch.clone(), |dispatch| {
        let dispatch = dispatch.clone();
        let listener = EventListener::new(&gloo::utils::document(), panels::HANDED, move |event| {
            let detail = event.dyn_ref::<web_sys::CustomEvent>().and_then(|event| event.detail().as_string());
            if let Some(detail) = detail {
                dispatch.emit(Action::Handed(detail));
            }
        });
        move || drop(listener)
    });
}

/// Whether a run has a name or a role that a run alone can do without.
fn is_told(run: &Run) -> bool {
    !run.name.is_empty() || run.role == Role::Development
}

/// That half of the program could not be had, and the way to try again: by loading the page, where there is none yet.
fn missing_half(missing: &str, loads: bool) -> Html {
    let onclick = move |_: MouseEvent| match loads {
        true => drop(gloo::utils::window().location().reload()),
        false => later::then(|| ()),
    };
    html! {
        <p class="page__missing" role="alert">
            { missing }{ " " }<button class="button" type="button" {onclick}>{ words::page::again() }</button>
        </p>
    }
}

/// Form and answer side by side. `told`: the run in the form has a name or a role of its own.
fn sheet(
    state: &UseReducerHandle<State>,
    steering: &Steering,
    project: &Project,
    (prerendered, coming): (&AttrValue, &Coming),
    told: bool,
    hands: &Hands,
) -> Html {
    let dispatch = &hands.dispatch;
    let Some(run) = state.run() else { return html! {} };
    let estimate = Rc::new(estimate_project(project));
    let several = project.runs().len() > 1;
    let stale = !state.unread.is_empty();
    let which = several.then_some(state.selected);
    let (fixed, opened) = (&state.fixed, state.opened);
    let form = Inputs { run, which, told: several || told, fixed, opened, unread: &state.unread, hands };
    let (title, figures) = whose(state, &estimate);
    let answer = sentence(&figures);
    let said = match (stale, several) {
        (true, _) => words::page::stale().to_owned(),
        (false, true) => format!("{title}: {answer}"),
        (false, false) => answer.clone(),
    };
    let acts = (state.past.len(), state.past.last().map(|past| past.act.clone().into()).unwrap_or_default());
    html! {
        <main class="page__sheet" data-stale={(stale || coming.missing.is_some()).then_some("")} data-waits={coming.waits.then_some("")}>
            <div class="page__form">
                { inputs(form) }
                { bring(project, state, dispatch) }
            </div>
            <div class="page__foot">
                <p class="page__bar" aria-hidden="true">{ answer }</p>
                if let Some(missing) = &coming.missing { { missing_half(missing, false) } }
                if let Some(later) = later::had() { { later.undo(state, dispatch) } }
            </div>
            <div class="page__answer">
                <Answer {prerendered} missing={coming.missing.clone()} state={state.clone()} steering={steering.clone()} {estimate} {dispatch} />
            </div>
            <Announcer sentence={said} unread={state.unread.clone()} {acts} />
        </main>
    }
}

/// State to address whenever the project changes, address to state whenever the reader changes it.
#[hook]
fn use_address(link: Option<Link>, state: &State, address: &AddressBar, dispatch: &Callback<Action>) {
    let loaded = state.loaded;
    let last_loaded = use_mut_ref(|| loaded);
    {
        let address = address.clone();
        // What can't be written yet is written once it can be.
        use_effect_with((link, state.reading, later::had().is_some()), move |(link, reading, _)| {
            let entry = if last_loaded.replace(loaded) == loaded { Entry::Replaced } else { Entry::Added };
            if let Some(link) = link {
                address.write(link, *reading, entry);
            }
        });
    }
    let (dispatch, address) = (dispatch.clone(), address.clone());
    use_effect_with((), move |()| {
        let window = gloo::utils::window();
        let leave = {
            let address = address.clone();
            EventListener::new(&window, "pagehide", move |_| address.flush())
        };
        let print = {
            let address = address.clone();
            EventListener::new(&window, "beforeprint", move |_| address.show_in_print())
        };
        let open = move |_: &Event| {
            let (address, dispatch) = (address.clone(), dispatch.clone());
            later::then(move || {
                if let Some(later) = later::had() {
                    later.go(&address, &dispatch);
                }
            });
        };
        let listeners = ["hashchange", "popstate"].map(|event| EventListener::new(&window, event, open.clone()));
        move || drop((listeners, leave, print))
    });
}

/// After a row was loaded, brings the answer to the reader, who may be far below it. A frame does not move the page
/// around it.
#[hook]
fn use_answer_in_sight(loaded: u32, embedded: bool) {
    use_effect_with(loaded, move |loaded| {
        let wanted = *loaded > 0 && !embedded;
        let title = gloo::utils::document().get_element_by_id("results-title").filter(|_| wanted);
        if let Some(title) = title.and_then(|title| title.dyn_into::<HtmlElement>().ok()) {
            let _ = title.focus();
        }
    });
}
