//! A figure cited with a link, beside what the link gives: the paper's T2T big row, 95.94 lb market-based, 191.88 lb
//! location-based (its printed 192 times the share of 50 %).

use trainprint_core::estimate::estimate_project;
use trainprint_core::link::{Basis, Cited, MassUnit};
use trainprint_core::recomputed::Recomputed;
use trainprint_core::scenario::{Label, Project, Role, Run};

fn said(basis: Basis, digits: &str, unit: MassUnit, project: &Project) -> String {
    let cited = Cited { basis, digits: digits.to_owned(), unit };
    Recomputed::new(&cited, project, &estimate_project(project)).to_string()
}

fn of_the_paper(basis: Basis, digits: &str, unit: MassUnit) -> String {
    said(basis, digits, unit, &Project::default())
}

#[test]
fn a_figure_that_rounds_to_the_cited_digits_agrees() {
    let said = of_the_paper(Basis::Market, "96", MassUnit::Lb);
    assert!(said.starts_with("Cited 96 lb (market-based); recomputed 95.94 lb: agrees."), "{said}");
}

#[test]
fn a_figure_on_the_other_basis_in_the_other_unit_or_of_the_final_runs_is_named() {
    let said_of = |basis, digits, unit| of_the_paper(basis, digits, unit);
    assert!(
        said_of(Basis::Market, "192", MassUnit::Lb)
            .contains("differs. The cited figure is emissions on the other basis.")
    );
    // 95.94 lb are 43.5 kg.
    assert!(said_of(Basis::Market, "43.5", MassUnit::Lb).contains("The cited figure is the figure in the other unit"));
    let development = Run { role: Role::Development, ..Run::default() };
    let both = Project::new(None, vec![Run::default(), development]).expect("two runs");
    assert!(said(Basis::Market, "96", MassUnit::Lb, &both).contains("is the figure of the final runs alone"));
}

#[test]
fn any_other_difference_is_laid_to_what_was_written_down() {
    let said = of_the_paper(Basis::Market, "97", MassUnit::Lb);
    assert!(said.contains("recomputed 95.94 lb: differs. No data table can have changed it"), "{said}");
}

#[test]
fn todays_data_stand_beside_it_in_the_same_unit() {
    let said = of_the_paper(Basis::Location, "192", MassUnit::Lb);
    let today = said.split("With today’s data (PUE 1.54, today’s grid there, no share taken off): ").nth(1);
    let pounds: f64 = today.expect(&said).trim_end_matches(" lb.").parse().expect("a number");
    // The same IT energy, 127.3 kWh, at PUE 1.54 and the grid of the United States, which is between 300 and 450 g today.
    let per_kwh = pounds * 453.592_37 / (84.0 * 1.51543 * 1.54);
    assert!((300.0..450.0).contains(&per_kwh), "{per_kwh} g/kWh");
}

#[test]
fn it_is_said_why_today_s_data_are_not_there() {
    let somewhere = Run { place: Label::of("somewhere-else"), ..Run::default() };
    let said = said(Basis::Market, "96", MassUnit::Lb, &Project::of(somewhere));
    assert!(
        said.ends_with("agrees. Today’s data are not set beside it: the tables have no grid for the place of a run."),
        "{said}"
    );
}

#[test]
fn a_link_without_power_gives_nothing_to_compare() {
    let said = said(Basis::Market, "96", MassUnit::Lb, &Project::of(Run { power: None, ..Run::default() }));
    assert!(said.contains("nothing can be recomputed"), "{said}");
}
