//! The page: one state, two effects (state to address, address to state), and the panels in their order.

use gloo::events::EventListener;
use trainprint_core::estimate::estimate_project;
use trainprint_core::link::Link;
use trainprint_core::scenario::Project;
use yew::prelude::*;

use crate::location::{self, AddressBar};
use crate::state::{Action, State};
use crate::view::announcer::Announcer;
use crate::view::compare::Compare;
use crate::view::inputs::inputs;
use crate::view::notices::{notices, refusal};
use crate::view::results::{results, sentence};
use crate::view::runs::runs;
use crate::view::spread::spread;
use crate::view::tuning::tuning;
use crate::view::working;

#[component]
pub fn App() -> Html {
    let state = use_reducer(|| State::opened_by(location::read()));
    let address = use_memo((), |()| AddressBar::default());
    let dispatch = use_callback(state.dispatcher(), |action, dispatcher| dispatcher.dispatch(action));
    use_address(&state, &address, &dispatch);
    let flush = |address: &AddressBar| {
        let address = address.clone();
        move || address.flush()
    };
    let (on_leave, on_copy) = (flush(&address), flush(&address));
    html! {
        <div class="page" onfocusout={move |_: FocusEvent| on_leave()} oncopy={move |_: Event| on_copy()}>
            <header class="page__header">
                <h1 class="page__name">{ "Trainprint" }</h1>
                <p class="page__line">{ "What a training run used, emitted and cost" }</p>
            </header>
            if let Some(error) = &state.refused { { refusal(error, state.project.is_some(), &dispatch) } }
            if let Some(project) = &state.project { { sheet(&state, project, &dispatch) } }
            <footer class="page__footer">
                <p>
                    { "The method is that of " }
                    <a href="https://doi.org/10.1609/aaai.v34i09.7123" rel="noreferrer" target="_blank">
                        { "Strubell, Ganesh and McCallum (AAAI 2020)" }
                    </a>
                    { ". Nothing you type leaves this page." }
                </p>
            </footer>
        </div>
    }
}

/// Form and answer side by side, then the comparisons.
fn sheet(state: &State, project: &Project, dispatch: &Callback<Action>) -> Html {
    let Some(run) = state.run() else { return html! {} };
    let estimate = estimate_project(project);
    let several = project.runs().len() > 1;
    let title = if several { format!("All {} runs", project.runs().len()) } else { "This run".to_owned() };
    html! {
        <main class="page__sheet">
            <div class="page__form">{ inputs(run, state.opened, dispatch) }</div>
            <div class="page__answer">
                { results(&title, &estimate.total, !state.unread.is_empty()) }
                { notices(state, project, &estimate) }
                if several { { runs(project, &estimate, state.selected, dispatch) } }
                { working::lines(run, several.then_some(state.selected)) }
                { spread(run) }
                <Compare figures={estimate.total} dispatch={dispatch.clone()} />
                { tuning(dispatch) }
            </div>
            <p class="page__bar" aria-hidden="true">{ sentence(&estimate.total) }</p>
            <Announcer sentence={sentence(&estimate.total)} />
        </main>
    }
}

/// State to address whenever the project changes, address to state whenever the reader changes it.
#[hook]
fn use_address(state: &UseReducerHandle<State>, address: &AddressBar, dispatch: &Callback<Action>) {
    let link = state
        .project
        .clone()
        .filter(|_| state.refused.is_none())
        .map(|project| Link { project, cited: state.cited.clone() });
    {
        let address = address.clone();
        use_effect_with(link, move |link| {
            if let Some(link) = link {
                address.write(link);
            }
        });
    }
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let open = move |_: &Event| {
            if let Some(link) = location::read() {
                dispatch.emit(Action::Open(link));
            }
        };
        let window = gloo::utils::window();
        let listeners = ["hashchange", "popstate"].map(|event| EventListener::new(&window, event, open.clone()));
        move || drop(listeners)
    });
}
