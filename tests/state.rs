//! What each action does to the page's state, and what it leaves alone.

use std::rc::Rc;

use trainprint::form::Typed;
use trainprint::panels::Brought;
use trainprint::state::{Action, Change, List, State, Sum};
use trainprint_core::data::{Entry, PaperRow, TODAY};
use trainprint_core::interval::Interval;
use trainprint_core::link::{self, Basis, Cited, Link, LinkError, MassUnit, Opened};
use trainprint_core::project::Direction;
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

fn list(list: List) -> Action {
    Action::List(list)
}

fn hours_of(state: &State) -> Vec<f64> {
    state.project.as_ref().unwrap().runs().iter().map(|run| run.hours.best().as_hours()).collect()
}

#[test]
fn a_run_that_was_removed_comes_back_where_it_was() {
    let before = after(open(Ok(opened())), [Action::Select(1)]);
    let removed = after(before.clone(), [list(List::Remove(1))]);
    assert_eq!((hours_of(&removed), removed.cited.clone()), (vec![1.0, 3.0], None));
    assert_eq!(removed.past.last().unwrap().act, "Run 2 was removed.");
    let back = after(removed, [Action::Undo]);
    assert_eq!((back.project, back.selected, back.past.len()), (before.project, 1, 0));
}

#[test]
fn acts_are_undone_from_the_last_to_the_first() {
    let start = open(Ok(opened()));
    let acts = [list(List::Remove(0)), list(List::Remove(0)), Action::Load(of_row("elmo").into())];
    let state = after(start.clone(), acts);
    assert_eq!(state.past.len(), 3);
    assert_eq!(after(state, [Action::Undo, Action::Undo, Action::Undo, Action::Undo]).project, start.project);
}

#[test]
fn the_last_run_stays() {
    let start = State::of(Project::default());
    assert_eq!(after(start.clone(), [list(List::Remove(0))]), start);
}

#[test]
fn a_copy_is_selected_and_the_run_in_the_form_stays_it_when_runs_move() {
    let state = after(open(Ok(opened())), [list(List::Duplicate(0))]);
    assert_eq!((hours_of(&state), state.selected), (vec![1.0, 1.0, 2.0, 3.0], 1));
    let state = after(open(Ok(opened())), [Action::Select(1), list(List::Move(1, Direction::Up))]);
    assert_eq!((hours_of(&state), state.selected), (vec![2.0, 1.0, 3.0], 0));
    let state = after(state, [list(List::Move(1, Direction::Up)), list(List::Move(2, Direction::Down))]);
    assert_eq!((hours_of(&state), state.selected), (vec![1.0, 2.0, 3.0], 1));
}

#[test]
fn removing_a_run_before_the_selected_one_keeps_that_in_the_form() {
    let state = after(open(Ok(opened())), [Action::Select(2), list(List::Remove(0))]);
    assert_eq!(state.run().map(|run| run.hours), Some(hours(3.0).hours));
}

fn brought(runs: Vec<Run>, faults: &[&str]) -> Brought {
    Brought { project: Project::new(None, runs), faults: faults.iter().map(ToString::to_string).collect() }
}

#[test]
fn what_was_edited_after_a_removal_stays_when_the_run_comes_back() {
    let edited = [list(List::Remove(2)), Action::Select(0), edit(hours(9.0))];
    let state = after(open(Ok(opened())), edited);
    assert_eq!(hours_of(&after(state, [Action::Undo])), [9.0, 2.0, 3.0]);
}

#[test]
fn what_was_moved_and_copied_after_a_removal_is_undone_on_its_own() {
    let acts = [list(List::Remove(0)), list(List::Move(0, Direction::Down)), list(List::Duplicate(0))];
    let state = after(open(Ok(opened())), acts);
    assert_eq!((hours_of(&state), state.past.len()), (vec![3.0, 3.0, 2.0], 3));
    let state = after(state, [Action::Undo]);
    assert_eq!(hours_of(&state), [3.0, 2.0]);
    let state = after(state, [Action::Undo, Action::Undo]);
    assert_eq!((hours_of(&state), state.past.len()), (vec![1.0, 2.0, 3.0], 0));
}

#[test]
fn an_edit_of_what_an_act_brought_is_undone_before_the_act() {
    let brings = [
        Action::Load(of_row("elmo").into()),
        Action::File("a.json".into(), brought(three_runs().runs().to_vec(), &[])),
        Action::Table(brought(vec![hours(5.0)], &[])),
    ];
    for act in brings {
        let start = open(Ok(opened()));
        let brought = after(start.clone(), [act]);
        let state = after(brought.clone(), [edit(hours(7.0)), edit(hours(8.0))]);
        assert_eq!(state.past.len(), 2, "two edits are one step");
        assert_eq!(state.past.last().unwrap().act, format!("Run {} was edited.", state.selected + 1));
        let state = after(state, [Action::Undo]);
        assert_eq!(state.project, brought.project);
        assert_eq!(after(state, [Action::Undo]).project, start.project);
    }
}

#[test]
fn edits_of_several_runs_of_a_file_are_each_a_step() {
    let file = Action::File("a.json".into(), brought(three_runs().runs().to_vec(), &[]));
    let edits = [edit(hours(7.0)), Action::Select(1), edit(hours(8.0)), Action::Select(0), edit(hours(9.0))];
    let state = after(State::of(Project::default()), std::iter::once(file).chain(edits));
    assert_eq!((hours_of(&state), state.past.len()), (vec![9.0, 8.0, 3.0], 3));
    let state = after(state, [Action::Undo, Action::Undo]);
    assert_eq!(hours_of(&state), [1.0, 2.0, 3.0]);
}

#[test]
fn assumptions_take_the_place_of_what_was_typed_and_that_can_be_undone() {
    let typed = after(State::of(Project::default()), [change(|run| run.pue = Interval::exact(Pue::from_ratio(1.33)))]);
    assert!(typed.past.is_empty(), "an edit alone is no act");
    let assumed = after(typed.clone(), [Action::Assume(TODAY)]);
    assert_eq!(assumed.run(), typed.run().map(|run| TODAY.applied_to(run)).as_ref());
    assert!(assumed.past.last().unwrap().act.contains(TODAY.name));
    assert_eq!(after(assumed.clone(), [Action::Assume(TODAY)]).past.len(), 1, "nothing changes, nothing is undone");
    assert_eq!(after(assumed, [Action::Undo]).project, typed.project);
}

#[test]
fn a_link_opened_between_is_undone_before_what_was_done_before_it() {
    let removed = after(open(Ok(opened())), [list(List::Remove(0))]);
    let state = after(removed.clone(), [Action::Open(Ok(opened()))]);
    let state = after(state, [Action::Undo]);
    assert_eq!(state.project, removed.project);
    assert_eq!(hours_of(&after(state, [Action::Undo])), [1.0, 2.0, 3.0]);
}

#[test]
fn a_table_s_text_goes_away_once_all_of_it_was_taken() {
    let state = after(open(Ok(opened())), [Action::Table(brought(vec![hours(5.0)], &["Row 3 was left out."]))]);
    assert_eq!(state.taken, 0);
    assert_eq!(after(state, [Action::Table(brought(vec![hours(5.0)], &[]))]).taken, 1);
}

#[test]
fn one_result_is_the_project_or_the_alternative_in_the_form() {
    let state = after(open(Ok(opened())), [Action::Select(1)]);
    assert_eq!((state.told(), state.reading_of_texts()), (Some(three_runs()), Reading::Together));
    let state = after(state, [Action::Read(Sum::Alternatives)]);
    assert_eq!(state.told().unwrap().runs(), &three_runs().runs()[1..2]);
    assert_eq!(state.reading_of_texts(), Reading::Alternatives { chosen: 1 });
}

#[test]
fn a_file_replaces_the_project_and_what_was_here_can_be_had_again() {
    let file = Action::File("mine.json".into(), brought(three_runs().runs().to_vec(), &["Run 4 was left out."]));
    let state = after(State::of(Project::default()), [file]);
    assert_eq!((hours_of(&state), state.faults.len()), (vec![1.0, 2.0, 3.0], 1));
    assert!(state.past.last().unwrap().act.starts_with("mine.json was opened"));
    assert_eq!(after(state, [Action::Undo]).project, Some(Project::default()));
}

#[test]
fn what_has_no_runs_changes_nothing_and_says_why() {
    for act in [Action::File("a.json".into(), brought(vec![], &["Why."])), Action::Table(brought(vec![], &["Why."]))] {
        let state = after(open(Ok(opened())), [act]);
        assert_eq!((state.project.as_ref(), state.past.len()), (Some(&three_runs()), 0));
        assert_eq!(state.faults, ["Why."]);
    }
}

#[test]
fn a_table_is_added_behind_the_runs_and_the_untouched_example_gives_way_to_it() {
    let table = || Action::Table(brought(vec![hours(5.0), hours(6.0)], &[]));
    let state = after(State::of(Project::default()), [table()]);
    assert_eq!((hours_of(&state), state.selected), (vec![5.0, 6.0], 0));
    let state = after(open(Ok(opened())), [table()]);
    assert_eq!((hours_of(&state), state.selected), (vec![1.0, 2.0, 3.0, 5.0, 6.0], 3));
    assert_eq!(hours_of(&after(state, [Action::Undo])), [1.0, 2.0, 3.0]);
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
    assert_eq!(state, State { opened: before.opened + 1, ..State::of(Project::default()) });
    assert_eq!(after(open(Err(refused())), [Action::Reset]).project, Some(Project::default()));
}
