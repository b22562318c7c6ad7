//! The page: one state, two effects (state to address, address to state), and the panels in their order.

use std::rc::Rc;

use gloo::events::EventListener;
use trainprint_core::estimate::estimate_project;
use trainprint_core::link::{Link, LinkError, Notice, Opened, encode_short};
use trainprint_core::scenario::{Project, Role, Run};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::host_page::{use_host_page, use_start};
use crate::location::{self, AddressBar, Entry};
use crate::panels::{self, Act, Brought};
use crate::state::{Action, Change, State};
use crate::steering::Steering;
use crate::view::announcer::Announcer;
use crate::view::answer::Answer;
use crate::view::footer::footer;
use crate::view::header::header;
use crate::view::inputs::{Hands, Inputs, inputs};
use crate::view::notices::refusal;
use crate::view::results::{sentence, whose};
use crate::view::runs::{Turned, bring, undo};

#[derive(Clone, PartialEq, Default, Properties)]
pub struct AppProps {
    #[prop_or_default]
    pub steering: Steering,
    /// The link of the address, where another than the page had to read it.
    #[prop_or_default]
    pub link: Option<Result<Opened, LinkError>>,
}

#[component]
pub fn App(AppProps { steering, link }: &AppProps) -> Html {
    let address = use_memo((), |()| AddressBar::default());
    let state = use_reducer(|| {
        let read = address.read();
        let state = State::opened_by(link.clone().or(read), &steering.locks);
        State { reading: address.reading(), ..state }
    });
    let language = use_state(|| steering.language);
    // Another for each language, so that all that may act is drawn anew in it, and keeps what it holds.
    let dispatch = use_callback((state.dispatcher(), *language), |action, (dispatcher, _)| dispatcher.dispatch(action));
    let turned = use_page_of_runs(&state);
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
            if let Some(error) = &state.refused { { refusal(error, state.project.is_some(), &dispatch) } }
            if let Some(project) = &state.project { { sheet(&state, steering, project, &turned, *told, &hands) } }
            { footer(steering.embedded.then(|| link.as_ref().and_then(encode_short))) }
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
            if let Some((act, run)) = detail.as_deref().and_then(panels::read) {
                dispatch.emit(action(act, run));
            }
        });
        move || drop(listener)
    });
}

fn action(act: Act, run: Run) -> Action {
    match act {
        Act::Add => Action::Table(Brought { project: Some(Project::of(run)), ..Brought::default() }),
        Act::Load => Action::Load(Box::new(run)),
        Act::Edit => Action::Edit(Change::new(move |now| *now = Run { name: now.name.clone(), ..run.clone() })),
    }
}

/// Whether a run has a name or a role that a run alone can do without.
fn is_told(run: &Run) -> bool {
    !run.name.is_empty() || run.role == Role::Development
}

/// Form and answer side by side. `told`: the run in the form has a name or a role of its own.
fn sheet(
    state: &UseReducerHandle<State>,
    steering: &Steering,
    project: &Project,
    turned: &Turned,
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
        <main class="page__sheet" data-stale={stale.then_some("")}>
            <div class="page__form">
                { inputs(form) }
                { bring(project, state, dispatch) }
            </div>
            <div class="page__foot">
                <p class="page__bar" aria-hidden="true">{ answer }</p>
                { undo(state, dispatch) }
            </div>
            <div class="page__answer">
                <Answer state={state.clone()} steering={steering.clone()} {estimate} turned={turned.clone()} {dispatch} />
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
        use_effect_with((link, state.reading), move |(link, reading)| {
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
            if let Some(link) = address.read() {
                let (reading, dispatch) = (address.reading(), dispatch.clone());
                location::ours(link, move |link| {
                    let is_read = link.is_ok();
                    dispatch.emit(Action::Open(link));
                    // Beside a link that can't be read stays what was there, read as it was.
                    if is_read {
                        dispatch.emit(Action::Read(reading));
                    }
                });
            }
        };
        let listeners = ["hashchange", "popstate"].map(|event| EventListener::new(&window, event, open.clone()));
        move || drop((listeners, leave, print))
    });
}

/// The page of the list that the reader turned to, until another run is in the form.
#[hook]
fn use_page_of_runs(state: &State) -> Turned {
    let turned = use_state(|| None);
    {
        let turned = turned.clone();
        use_effect_with(state.opened, move |_| turned.set(None));
    }
    turned
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
