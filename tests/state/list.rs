//! What is done to the list of runs, and undone.

use super::*;

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
    Brought {
        project: Project::new(None, runs),
        faults: faults.iter().map(ToString::to_string).collect(),
        ..Brought::default()
    }
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
fn the_one_run_there_is_needs_no_number() {
    let alone = State::of(Project::default());
    let state = after(alone, [Action::Load(of_row("elmo").into()), edit(hours(7.0))]);
    assert_eq!(state.past.last().unwrap().act, "The run was edited.");
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
    let act = &assumed.past.last().unwrap().act;
    assert!(act.contains(TODAY.name) && act.contains(": PUE, "), "{act}");
    assert_eq!(after(assumed.clone(), [Action::Assume(TODAY)]).past.len(), 1, "nothing changes, nothing is undone");
    assert_eq!(after(assumed, [Action::Undo]).project, typed.project);
}

#[test]
fn how_the_runs_are_read_comes_with_a_file_and_goes_with_its_undoing() {
    let start = open(Ok(opened()));
    let table = Brought { reading: ReadAs::Alternatives, ..brought(three_runs().runs().to_vec(), &[]) };
    let filed = after(start.clone(), [Action::File("a.json".into(), table)]);
    assert_eq!((start.reading, filed.reading), (ReadAs::Together, ReadAs::Alternatives));
    assert_eq!(after(filed, [Action::Undo]).reading, ReadAs::Together);
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
fn what_was_left_out_of_a_table_is_told_with_what_was_added() {
    let told = |faults: &[&str]| {
        let state = after(open(Ok(opened())), [Action::Table(brought(vec![hours(5.0)], faults))]);
        state.past.last().expect("an act").act.clone()
    };
    assert_eq!(told(&[]), "A run was added.");
    assert_eq!(told(&["Row 3 was left out."]), "A run was added. Something is said of the table under “More runs”.");
}

#[test]
fn what_changes_nothing_is_no_act_to_undo() {
    let full = Project::new(None, vec![hours(1.0); MAX_RUNS]).expect("runs");
    let removed = after(State::of(full), [list(List::Remove(0)), list(List::Duplicate(0))]);
    let acts =
        [list(List::Duplicate(0)), list(List::Move(0, Direction::Up)), list(List::Move(MAX_RUNS - 1, Direction::Down))];
    for act in acts {
        assert_eq!(after(removed.clone(), [act]).past.len(), removed.past.len());
    }
    assert_eq!(removed.project.expect("a project").runs().len(), MAX_RUNS);
}

#[test]
fn one_result_is_the_project_or_the_alternative_in_the_form() {
    let state = after(open(Ok(opened())), [Action::Select(1)]);
    assert_eq!((state.told(), state.reading_of_texts()), (Some(three_runs()), Reading::Together));
    let state = after(state, [Action::Read(ReadAs::Alternatives)]);
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
    let (file, table) =
        (Action::File("a.json".into(), brought(vec![], &["Why."])), Action::Table(brought(vec![], &["Why."])));
    for (act, said) in [(file, "a.json: Why."), (table, "Why.")] {
        let state = after(open(Ok(opened())), [act]);
        assert_eq!((state.project.as_ref(), state.past.len()), (Some(&three_runs()), 0));
        assert_eq!(state.faults, [said]);
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
