//! What typing and choosing in each field does to a run: a field is named by its key in links, so the link tells.

use trainprint::form::{Typed, chosen, put};
use trainprint::state::{Action, State};
use trainprint_core::interval::Interval;
use trainprint_core::link::{Link, encode};
use trainprint_core::scenario::{Project, Run};
use yew::Reducible;

fn exact(number: f64) -> Option<Interval<f64>> {
    Some(Interval::exact(number))
}

/// What the link of a run says under a key.
fn in_link(run: &Run, key: &str) -> Option<String> {
    let link = encode(&Link { project: Project::of(run.clone()), cited: None });
    let mut pairs = link.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(name, _)| *name == key).map(|(_, value)| value.to_owned())
}

fn after(field: &'static str, value: Option<Interval<f64>>) -> Run {
    let mut run = Run::default();
    put(&mut run, field, value);
    run
}

/// Each field with what its key says once 7 is typed in it.
const FIELDS: [(&str, &str); 13] = [
    ("n", "7"),
    ("h", "7"),
    ("x", "7"),
    ("w", "7"),
    ("kwh", "7"),
    ("pc", "7"),
    ("pr", "7"),
    ("pg", "7"),
    ("pue", "7"),
    ("ci", "7lb"),
    ("re", "7"),
    ("usd", "7"),
    ("el", "7"),
];

#[test]
fn each_field_puts_its_number_where_its_key_says_and_nowhere_else() {
    for (field, said) in FIELDS {
        let run = after(field, exact(7.0));
        assert_eq!(in_link(&run, field).as_deref(), Some(said), "{field}");
        let power = ["w", "kwh", "pc", "pr", "pg"];
        for (other, _) in FIELDS.iter().filter(|(other, _)| !(power.contains(other) && power.contains(&field))) {
            // The watts of the paper's job are those of its devices: as many for each of others.
            let paper = (field, *other) == ("n", "w");
            let before = if paper { Some("1326.00125".to_owned()) } else { in_link(&Run::default(), other) };
            assert!(*other == field || in_link(&run, other) == before, "{field} changed {other}");
        }
    }
}

#[test]
fn an_emptied_field_is_absent_where_it_can_be_and_stays_where_it_can_not() {
    for (field, none) in [("usd", "none"), ("el", "none"), ("pg", "none")] {
        assert_eq!(in_link(&after(field, None), field).as_deref(), Some(none), "{field}");
    }
    assert_eq!(in_link(&after("kwh", None), "w").as_deref(), Some("none"));
    for field in ["n", "h", "x", "pue", "ci", "re"] {
        assert_eq!(after(field, None), Run::default(), "{field}");
    }
}

#[test]
fn one_part_leaves_the_others() {
    let mut run = after("pc", exact(9.0));
    put(&mut run, "pg", exact(300.0));
    let said = ["pc", "pr", "pg"].map(|key| in_link(&run, key));
    assert_eq!(said, ["9", "none", "300"].map(|value| Some(value.to_owned())));
}

#[test]
fn a_choice_is_that_of_the_tables_and_another_one_changes_nothing() {
    let run = Run::default();
    for (list, id) in [("hw", "h100-sxm"), ("at", "fr"), ("by", "google")] {
        assert_eq!(in_link(&chosen(&run, list, id).expect("a row"), list).as_deref(), Some(id));
        assert_eq!(chosen(&run, list, "no-such-row"), None, "{list}");
    }
    assert_eq!(chosen(&run, "at", "us"), None, "where it is already, its grid stays that of the paper");
    let grams = chosen(&run, "ci-unit", "g").expect("a unit");
    assert_eq!(in_link(&grams, "ci").as_deref(), Some("432.72712098g"));
    assert_eq!(chosen(&grams, "ci-unit", "lb"), Some(run), "there and back is where one was");
}

#[test]
fn what_is_typed_and_chosen_reaches_the_selected_run() {
    let reduce = |state: State, action| std::rc::Rc::unwrap_or_clone(std::rc::Rc::new(state).reduce(action));
    let state = reduce(State::of(Project::default()), Action::Type("h", Typed::Unread));
    assert_eq!((state.unread.as_slice(), state.run()), (&["h"][..], Some(&Run::default())));
    let state = reduce(state, Action::Type("h", Typed::Value(exact(7.0))));
    assert_eq!((state.unread.len(), state.run()), (0, Some(&after("h", exact(7.0)))));
    let state = reduce(state, Action::Choose("at", "fr".to_owned()));
    assert_eq!(state.run().map(|run| run.place.id()), Some("fr"));
}
