//! Grids: which figures count, and that none is averaged or borrowed from a larger grid.

use std::collections::BTreeSet;

use trainprint_core::data::{Basis, GRIDS, Grid, GridFact, Level, Use};
use trainprint_core::quantity::Intensity;

fn g_per_kwh(value: Intensity) -> f64 {
    value.as_kg_per_kwh() * 1000.0
}

#[test]
fn names_of_grids_are_told_apart() {
    let names: BTreeSet<(&str, String)> = GRIDS.iter().map(|grid| (grid.name, format!("{:?}", grid.level))).collect();
    assert_eq!(names.len(), GRIDS.len());
}

/// Whether its figures are averages of a country.
fn is_national(grid: &Grid) -> bool {
    grid.level == Level::Country
}

#[test]
fn a_smaller_grid_has_no_national_figure() {
    for grid in GRIDS.iter().filter(|grid| !is_national(grid)) {
        assert!(grid.drawn_as().all(|other| !is_national(other)), "{}", grid.id);
        let ember = grid.every_fact().find(|fact| fact.source.id == "ember2025");
        assert_eq!(ember, None, "{} has a national figure", grid.id);
        for fact in grid.every_fact() {
            let national = GRIDS.iter().filter(|grid| is_national(grid)).flat_map(|grid| grid.facts);
            let mut same = national.filter(|other| other.value() == fact.value() && other.source == fact.source);
            assert_eq!(same.next(), None, "{} has a figure of a country", grid.id);
        }
    }
}

#[test]
fn today_s_interval_is_the_spread_of_its_figures_and_no_average() {
    for grid in &GRIDS {
        let span = grid.today().expect("a figure for today");
        let facts = || grid.every_fact().filter(|fact| fact.used == Use::Today);
        let best = facts().next().expect("a first").value().best();
        assert_eq!(span.best(), best, "{}", grid.id);
        let values: Vec<f64> = facts().map(|fact| g_per_kwh(fact.value().best())).collect();
        let lowest = values.iter().copied().fold(f64::INFINITY, f64::min);
        let highest = values.iter().copied().fold(0.0, f64::max);
        let (low, high) = (g_per_kwh(span.low()), g_per_kwh(span.high()));
        // A figure in another unit is rounded outwards, by less than 0.02 g.
        assert!(low <= lowest + 1e-9 && lowest - low < 0.02, "{}: {low} and {lowest}", grid.id);
        assert!(high >= highest - 1e-9 && high - highest < 0.02, "{}: {high} and {highest}", grid.id);
        assert_eq!(span.low().unit(), span.high().unit());
    }
}

#[test]
fn a_stale_figure_counts_only_where_there_is_no_other() {
    for grid in &GRIDS {
        let counts = |fact: &&_| matches!(fact, GridFact { used: Use::Today, .. });
        let today: Vec<_> = grid.every_fact().filter(counts).collect();
        let stale = today.iter().any(|fact| fact.year < 2022);
        assert!(!stale || today.len() == 1, "{}", grid.id);
    }
}

#[test]
fn each_source_has_one_basis() {
    for fact in GRIDS.iter().flat_map(|grid| grid.facts) {
        let expected = match fact.source.id {
            "ember2025" | "nordic2025" => Basis::LifecycleGeneration,
            "egrid2023" | "egrid2023states" | "strubell2020" => Basis::DirectGeneration,
            "google2024" | "google2025" => Basis::LocalOperational,
            "greenalgorithms2026" => Basis::Consumption,
            "nga2024" => Basis::Scope2,
            "mee2023" => Basis::Co2Only,
            other => panic!("no basis for {other}"),
        };
        assert_eq!(fact.basis, expected);
    }
}
