//! What an organiser fixes stays fixed, whatever happens; and how an address says what is fixed.

use std::rc::Rc;

use trainprint::form::Typed;
use trainprint::lock::Lock;
use trainprint::panels::Brought;
use trainprint::state::{Action, Change, List, State};
use trainprint::steering::{Steering, Theme};
use trainprint_core::data;
use trainprint_core::interval::Interval;
use trainprint_core::link::{self, Basis, Cited, Link, MassUnit};
use trainprint_core::quantity::{Pue, Share};
use trainprint_core::scenario::{Project, Run};
use yew::Reducible;

fn after(state: State, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state, |state, action| Rc::unwrap_or_clone(Rc::new(state).reduce(action)))
}

/// The paper's T2T big run, which an organiser gave, with these inputs fixed.
fn fixed(locks: &[Lock]) -> State {
    State::opened_by(None, locks)
}

fn pue(ratio: f64) -> Run {
    Run { pue: Interval::exact(Pue::from_ratio(ratio)), ..Run::default() }
}

/// Every way to another PUE.
fn ways() -> Vec<Action> {
    let project = Project::of(pue(1.1));
    let text = link::encode(&Link { project: project.clone(), cited: None });
    let brought = || Brought { project: Some(project.clone()), ..Brought::default() };
    vec![
        Action::Type("pue", Typed::Value(Some(Interval::exact(1.1)))),
        Action::Choose("by", "google".to_owned()),
        Action::Choose("at", "gcp.europe-west1".to_owned()),
        Action::Edit(Change::new(|run| *run = pue(1.1))),
        Action::Load(Box::new(pue(1.1))),
        Action::Open(link::decode(&text)),
        Action::File("runs.json".to_owned(), brought()),
        Action::Table(brought()),
    ]
}

#[test]
fn no_action_changes_what_is_fixed() {
    for (index, way) in ways().into_iter().enumerate() {
        let state = after(fixed(&[Lock::Pue]), [way]);
        let runs = state.project.as_ref().expect("a project").runs();
        assert!(runs.iter().all(|run| run.pue == Run::default().pue), "way {index}");
    }
}

#[test]
fn each_of_these_ways_changes_what_is_not_fixed() {
    for (index, way) in ways().into_iter().enumerate() {
        let state = after(fixed(&[]), [way]);
        assert!(
            state.project.expect("a project").runs().iter().any(|run| run.pue != Run::default().pue),
            "way {index}"
        );
    }
}

#[test]
fn what_is_fixed_is_fixed_in_a_run_that_comes_back_too() {
    let table = Brought { project: Project::new(None, vec![pue(1.1), pue(1.2)]), ..Brought::default() };
    let acts = [Action::Table(table), Action::List(List::Duplicate(1)), Action::List(List::Remove(0)), Action::Undo];
    let state = after(fixed(&[Lock::Pue]), acts);
    let runs = state.project.as_ref().expect("a project").runs();
    assert!(runs.len() == 3 && runs.iter().all(|run| run.pue == Run::default().pue), "{runs:?}");
}

#[test]
fn what_is_not_fixed_changes() {
    let state = after(fixed(&[Lock::Grid]), [Action::Type("pue", Typed::Value(Some(Interval::exact(1.1))))]);
    assert_eq!(state.run().expect("a run").pue, pue(1.1).pue);
}

#[test]
fn a_region_of_another_provider_brings_neither_its_pue_nor_its_share_nor_its_prices() {
    let belgium = || Action::Choose("at", "gcp.europe-west1".to_owned());
    let state = after(fixed(&[Lock::Provider]), [belgium()]);
    let run = state.run().expect("a run");
    assert_eq!((run.place.id(), run.provider.id()), ("gcp.europe-west1", "aws"));
    let default = Run::default();
    assert_eq!((run.pue, run.renewable, run.price), (default.pue, default.renewable, default.price));
    let free = after(fixed(&[]), [belgium()]);
    let free = free.run().expect("a run");
    assert!(free.pue != default.pue && free.renewable != default.renewable, "else this tests nothing");
}

#[test]
fn the_price_of_a_fixed_provider_is_not_that_of_another_device() {
    let v100 = || Action::Choose("hw", "v100".to_owned());
    let belgium = Action::Choose("at", "gcp.europe-west1".to_owned());
    let state = after(fixed(&[Lock::Provider]), [v100(), belgium]);
    assert_eq!(state.run().expect("a run").price, None, "no price of this provider is known there");
    let [chosen, refused] = [vec![v100()], vec![v100(), Action::Choose("by", "google".to_owned())]]
        .map(|acts| after(fixed(&[Lock::Provider]), acts).run().expect("a run").price);
    assert!(chosen.is_some());
    assert_eq!(refused, chosen);
}

#[test]
fn a_figure_cited_with_other_inputs_than_the_fixed_ones_is_not_compared() {
    let cited = Cited { basis: Basis::Market, digits: "66.8".to_owned(), unit: MassUnit::Lb };
    let text = link::encode(&Link { project: Project::of(pue(1.1)), cited: Some(cited.clone()) });
    let other = after(fixed(&[Lock::Pue]), [Action::Open(link::decode(&text))]);
    assert_eq!((other.cited, other.faults.len()), (None, 1));
    let same = link::encode(&Link { project: Project::default(), cited: Some(cited.clone()) });
    let same = after(fixed(&[Lock::Pue]), [Action::Open(link::decode(&same))]);
    assert_eq!((same.cited, same.faults.len()), (Some(cited), 0));
}

#[test]
fn an_address_is_read_and_written_as_it_was() {
    let pairs = "embed=1&theme=dark&lock=pue.ci.by&venue=neurips&";
    let steering = Steering::of(pairs);
    assert_eq!((steering.embedded, steering.theme), (true, Theme::Dark));
    assert_eq!(steering.locks, [Lock::Pue, Lock::Grid, Lock::Provider]);
    assert_eq!((steering.venue.as_deref(), steering.faults.len()), (Some("neurips"), 0));
    assert_eq!(steering.pairs(), pairs);
}

#[test]
fn what_an_address_can_not_ask_for_is_said_and_the_rest_is_followed() {
    let steering = Steering::of("embed=2&theme=pink&lock=pue.moon&lang=xx&utm_source=x&");
    assert_eq!((steering.embedded, steering.theme, &steering.locks[..]), (false, Theme::Auto, &[Lock::Pue][..]));
    let said = steering.faults.concat();
    assert!(["embed=2", "theme=pink", "lock=moon", "lang=xx"].iter().all(|word| said.contains(word)), "{said}");
    assert!(!said.contains("utm_source"));
}

#[test]
fn every_way_to_give_the_power_is_fixed_as_one() {
    for key in ["w", "pc", "pr", "pg", "kwh"] {
        assert_eq!(Lock::find(key), Some(Lock::Power));
    }
    let watts = after(fixed(&[Lock::Power]), [Action::Type("pg", Typed::Value(Some(Interval::exact(1.0))))]);
    assert_eq!(watts.run().expect("a run").power, Run::default().power);
}

#[test]
fn assumptions_with_another_provider_leave_the_share_of_a_fixed_one() {
    let other = Change::new(|run| *run = data::ACL_2019.applied_to(run));
    let state = after(fixed(&[Lock::Provider]), [Action::Edit(other)]);
    let run = state.run().expect("a run");
    assert_eq!((run.provider.id(), run.renewable), ("aws", Interval::exact(Share::from_percent(50.0))));
}
