//! What each action does to the page's state, and what it leaves alone.

#[path = "state/list.rs"]
mod list;

use std::rc::Rc;

use trainprint::form::Typed;
use trainprint::panels::{Act, Brought, handed};
use trainprint::state::{Action, Change, List, ReadAs, State};
use trainprint_core::data::{Entry, PaperRow, TODAY};
use trainprint_core::interval::Interval;
use trainprint_core::link::{self, Basis, Cited, Link, LinkError, MassUnit, Opened};
use trainprint_core::project::{Direction, MAX_RUNS};
use trainprint_core::quantity::{Jobs, Pue, Time};
use trainprint_core::report::Reading;
use trainprint_core::scenario::{Project, Role, Run};
use yew::Reducible;

const BAD_LINK: &str = "v=1&run=final&hw=p100";

fn after(state: State, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state, |state, action| Rc::unwrap_or_clone(Rc::new(state).reduce(action)))
}

fn hours(hours: f64) -> Run {
    Run { hours: Interval::exact(Time::from_hours(hours)), ..Run::default() }
}

/// Three runs that differ, the first of them final.
fn three_runs() -> Project {
    let development = |hours| Run { role: Role::Development, jobs: Jobs(7), ..self::hours(hours) };
    Project::new(Some("2020.01".into()), vec![hours(1.0), development(2.0), development(3.0)]).unwrap()
}

/// The link of three runs with a cited figure, without its check: there is something to notice about it.
fn opened() -> Opened {
    let cited = Cited { basis: Basis::Market, digits: "96".to_owned(), unit: MassUnit::Lb };
    let text = link::encode(&Link { project: three_runs(), cited: Some(cited) });
    link::decode(text.split("&k=").next().unwrap()).unwrap()
}

fn refused() -> LinkError {
    link::decode(BAD_LINK).unwrap_err()
}

fn open(link: Result<Opened, LinkError>) -> State {
    State::opened_by(Some(link), &[])
}

fn row(id: &str) -> &'static PaperRow {
    PaperRow::find(id).unwrap()
}

fn of_row(id: &str) -> Run {
    Run::of_paper(row(id), trainprint_core::data::PAPER_2020)
}

/// Makes the selected run this one.
fn edit(run: Run) -> Action {
    change(move |selected| *selected = run.clone())
}

fn change(change: impl Fn(&mut Run) + 'static) -> Action {
    Action::Edit(Change::new(change))
}

fn read(field: &'static str, ok: bool) -> Action {
    Action::Type(field, if ok { Typed::Replaced } else { Typed::Unread })
}

#[test]
fn an_edit_changes_the_selected_run_and_no_other() {
    let state = after(open(Ok(opened())), [Action::Select(1), edit(hours(99.0))]);
    let [first, second, third] = state.project.as_ref().unwrap().runs() else { panic!("three runs stay three") };
    assert_eq!([first, third], [&three_runs().runs()[0], &three_runs().runs()[2]]);
    assert_eq!((second, state.run()), (&hours(99.0), Some(&hours(99.0))));
    assert_eq!(state.project.unwrap().release.as_deref(), Some("2020.01"), "the labels are still of that release");
}

#[test]
fn edits_in_a_row_are_all_kept() {
    let later = |state| after(state, [change(|run| run.jobs = Jobs(9)), change(|run| run.hours = hours(5.0).hours)]);
    let run = later(State::of(Project::default())).run().cloned();
    assert_eq!(run, Some(Run { jobs: Jobs(9), ..hours(5.0) }), "the second does not undo the first");
}

#[test]
fn an_edit_clears_the_cited_figure_which_was_for_other_inputs() {
    assert!(open(Ok(opened())).cited.is_some());
    assert_eq!(after(open(Ok(opened())), [edit(hours(99.0))]).cited, None);
}

#[test]
fn an_edit_clears_a_refusal_and_leaves_the_texts_of_the_fields() {
    let before = after(open(Ok(opened())), [Action::Open(Err(refused()))]);
    let state = after(before.clone(), [edit(hours(99.0))]);
    assert_eq!((state.refused, state.opened), (None, before.opened));
}

#[test]
fn a_field_that_cannot_be_read_is_marked_once_until_it_can() {
    let start = State::of(Project::default());
    let state = after(start.clone(), [read("h", false), read("pue", false), read("h", false)]);
    assert_eq!(state.unread, ["pue", "h"]);
    assert_eq!(state.project, start.project, "the figures are those of the last text that could be read");
    assert_eq!(after(state.clone(), [read("h", true)]).unread, ["pue"]);
    assert_eq!(after(state, [read("pue", true), read("h", true), read("ci", true)]), start);
}

#[test]
fn a_link_restores_every_run_with_its_notices_and_its_cited_figure() {
    let state = open(Ok(opened()));
    assert_eq!(state.project, Some(three_runs()));
    assert_eq!(state.notices, [link::Notice::NoCheck]);
    assert_eq!(state.cited, opened().link.cited);
    assert_eq!((state.selected, state.refused), (0, None));
}

#[test]
fn a_link_of_green_algorithms_opens_as_a_run_and_its_notices_stand_until_the_first_edit() {
    let link = "runTime_hour=12&locationRegion=AT&coreType=GPU&numberGPUs=8&GPUmodel=Tesla%20T4&memory=64";
    let state = open(link::decode(link));
    let run = state.run().unwrap();
    assert_eq!((run.device.id(), run.devices.0, run.hours, run.place.id()), ("t4", 8, hours(12.0).hours, "at"));
    assert!(state.notices.iter().all(|notice| matches!(notice, link::Notice::Translated(_))));
    assert!(state.notices.len() > 5 && state.refused.is_none());
    assert_eq!(after(state, [edit(hours(99.0))]).notices, []);
}

#[test]
fn a_link_opened_later_replaces_everything_and_the_texts_of_the_fields() {
    let before = after(State::of(Project::default()), [read("h", false), Action::Open(Err(refused()))]);
    let state = after(before.clone(), [Action::Open(Ok(opened()))]);
    assert_eq!(state, State { opened: before.opened + 1, ..open(Ok(opened())) });
}

#[test]
fn a_bad_link_opened_later_keeps_what_is_there() {
    let before = after(open(Ok(opened())), [Action::Select(2), read("h", false)]);
    let state = after(before.clone(), [Action::Open(Err(refused()))]);
    assert_eq!(state, State { refused: Some(refused()), ..before });
}

#[test]
fn a_page_opened_by_a_bad_link_has_no_project() {
    let state = open(Err(refused()));
    assert_eq!((state.project.as_ref(), state.run(), state.refused.as_ref()), (None, None, Some(&refused())));
    let untouched = [Action::Select(3), edit(hours(1.0)), read("h", false), Action::Open(Err(refused()))];
    assert_eq!(after(state, untouched).project, None, "nothing but a row, a link or a reset makes figures");
}

#[test]
fn a_page_opened_without_a_link_has_the_papers_t2t_big_row() {
    assert_eq!(State::opened_by(None, &[]), State::of(Project::default()));
    assert_eq!(Project::default(), Project::of(of_row("t2t-big")));
}

#[test]
fn a_row_replaces_the_project_and_forgets_what_was_unread_noticed_cited_and_refused() {
    let start = State::of(Project::default());
    for before in [start.clone(), open(Err(refused())), after(start, [read("h", false)])] {
        let loaded = Project::of(of_row("gpt-2"));
        let state = after(before.clone(), [Action::Load(of_row("gpt-2").into())]);
        let (loaded_rows, opened) = (before.loaded + 1, before.opened + 1);
        let past = state.past.clone();
        assert_eq!(past.len(), usize::from(before.project.is_some()), "what was here can be had again");
        assert_eq!(state, State { loaded: loaded_rows, opened, past, ..State::of(loaded) });
    }
}

#[test]
fn a_row_replaces_the_selected_run_of_several() {
    let state = after(open(Ok(opened())), [Action::Select(2), Action::Load(of_row("elmo").into())]);
    let runs = state.project.as_ref().unwrap().runs();
    assert_eq!((runs.len(), state.selected), (3, 2));
    assert_eq!(state.run(), Some(&of_row("elmo")));
    assert_eq!(runs[0], three_runs().runs()[0]);
    assert_eq!((state.cited, state.notices), (None, Vec::new()));
}

#[test]
fn a_run_that_a_panel_hands_over_is_added_loaded_or_put_into_the_form() {
    let given = Run { name: "given".to_owned(), ..of_row("elmo") };
    let before = || State::of(three_runs());
    let by = |act| after(before(), [Action::Handed(handed(act, &given))]);
    let runs = |state: &State| state.project.as_ref().unwrap().runs().to_vec();
    assert_eq!(runs(&by(Act::Add)), [runs(&before()), vec![given.clone()]].concat());
    assert_eq!(by(Act::Load).run(), Some(&given));
    let edited = by(Act::Edit);
    assert_eq!(edited.run(), Some(&Run { name: three_runs().runs()[0].name.clone(), ..given.clone() }));
    assert_eq!(edited.opened, before().opened, "the fields stay");
    assert_eq!(after(before(), [Action::Handed("keep\n\nv=1".to_owned())]), before());
}

#[test]
fn a_choice_that_takes_a_typed_number_away_can_be_undone() {
    let typed = after(State::of(Project::default()), [change(|run| run.pue = Interval::exact(Pue::from_ratio(1.3)))]);
    let chosen = after(typed.clone(), [Action::Choose("at", "aws.eu-central-1".into())]);
    assert_ne!(chosen.run().map(|run| run.pue), typed.run().map(|run| run.pue));
    assert_eq!(after(chosen, [Action::Undo]).run(), typed.run());
    let quiet = after(State::of(Project::default()), [Action::Choose("at", "aws.eu-central-1".into())]);
    assert!(quiet.past.is_empty(), "nothing of the reader's own went");
}

#[test]
fn choosing_a_run_stops_at_the_last_and_renews_the_fields() {
    let before = after(open(Ok(opened())), [read("h", false)]);
    for (asked, chosen) in [(0, 0), (1, 1), (2, 2), (3, 2), (usize::MAX, 2)] {
        let state = after(before.clone(), [Action::Select(asked)]);
        let expected = State { selected: chosen, unread: Vec::new(), opened: before.opened + 1, ..before.clone() };
        assert_eq!(state, expected);
        assert_eq!(state.run(), three_runs().runs().get(chosen));
    }
}

#[test]
fn a_reset_starts_again_with_the_default_and_new_fields() {
    let before = after(open(Ok(opened())), [Action::Select(1), read("h", false), Action::Open(Err(refused()))]);
    let state = after(before.clone(), [Action::Reset]);
    let anew = State { loaded: before.loaded + 1, opened: before.opened + 1, ..State::of(Project::default()) };
    assert_eq!(state, anew);
    assert_eq!(after(open(Err(refused())), [Action::Reset]).project, Some(Project::default()));
}
