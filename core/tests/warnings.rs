//! What the reader is told of a project whose figures stand: labels without a row, numbers that are not the row's,
//! and figures that are missing.

use trainprint_core::data::{ACL_2019, PAPER_2020, PAPER_ROWS, TODAY};
use trainprint_core::estimate::estimate_project;
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{DevicePrice, ElectricityPrice, Energy, Intensity, Power, Share};
use trainprint_core::scenario::{Label, PowerDraw, Project, Run};
use trainprint_core::warning::{shared, warnings};

fn of(release: Option<&str>, runs: Vec<Run>) -> Vec<String> {
    let project = Project::new(release.map(Into::into), runs).expect("at least one run");
    warnings(&project, &estimate_project(&project)).iter().map(ToString::to_string).collect()
}

/// The run has exactly these warnings.
fn warns(run: Run, sentences: &[&str]) {
    assert_eq!(of(None, vec![run]), sentences);
}

fn watts(watts: f64) -> Option<Interval<Power>> {
    Some(Interval::exact(Power::from_watts(watts)))
}

#[test]
fn a_run_on_today_s_tables_has_none() {
    for row in PAPER_ROWS.iter().filter(|row| row.watts.is_some()) {
        warns(Run::of_paper(row, PAPER_2020), &[]);
        warns(Run::of_paper(row, ACL_2019), &[]);
        warns(TODAY.applied_to(&Run::of_paper(row, PAPER_2020)), &[]);
    }
}

#[test]
fn a_release_of_labels_that_is_not_this_one() {
    let sentence = "The labels are of data release 2031.04, and this page has 2026.11; the numbers given are used.";
    assert_eq!(of(Some("2031.04"), vec![Run::default()]), [sentence]);
    assert_eq!(of(Some("2026.11"), vec![Run::default()]), [] as [&str; 0]);
}

#[test]
fn labels_without_a_row() {
    let run =
        Run { device: Label::of("h900"), place: Label::of("mars"), provider: Label::of("nebula"), ..Run::default() };
    let unknown = |label: &str| format!("Run 1: the label `{label}` is unknown here; the numbers given are used.");
    warns(run, &[&unknown("hw=h900"), &unknown("at=mars"), &unknown("by=nebula")]);
}

#[test]
fn a_long_label_is_shown_short() {
    let run = Run { device: Label::of(&"x".repeat(7_000)), ..Run::default() };
    let shown = format!("hw={}…", "x".repeat(40));
    warns(run, &[&format!("Run 1: the label `{shown}` is unknown here; the numbers given are used.")]);
    assert!(of(Some(&"9".repeat(7_000)), vec![Run::default()])[0].contains(&format!("{}…, and", "9".repeat(40))));
}

#[test]
fn numbers_that_are_not_the_row_s() {
    let other = |what: &str, row: &str| {
        format!("Run 1: the {what} is not the one that the table has for {row}; the number given is used.")
    };
    let price = Some(Interval::exact(DevicePrice::from_usd_per_device_hour(1.46)));
    warns(Run { price, ..Run::default() }, &[&other("price", "NVIDIA P100")]);
    let grid = Interval::exact(Intensity::from_lb_per_kwh(0.955));
    warns(Run { grid, ..Run::default() }, &[&other("grid intensity", "United States")]);
    let renewable = Interval::exact(Share::from_percent(60.0));
    warns(Run { renewable, ..Run::default() }, &[&other("renewable share", "Amazon AWS")]);
}

#[test]
fn unknown_power() {
    let sentence = "Run 1: no power is known, so it has no energy, emissions or electricity cost, and neither has a total with it.";
    warns(Run { power: None, ..Run::default() }, &[sentence]);
    let parts = PowerDraw::Parts { cpu: None, dram: None, per_device: None };
    warns(Run { power: Some(parts), ..Run::default() }, &[sentence]);
}

#[test]
fn parts_that_were_not_measured() {
    let run = |cpu, dram, per_device| Run { power: Some(PowerDraw::Parts { cpu, dram, per_device }), ..Run::default() };
    let left_out = |parts: &str| format!("Run 1: the power of {parts} was not measured and is left out of the sum.");
    warns(run(watts(1.0), watts(1.0), watts(200.0)), &[]);
    warns(run(None, watts(1.0), watts(200.0)), &[&left_out("CPU")]);
    warns(run(None, None, watts(200.0)), &[&left_out("CPU and DRAM")]);
    warns(run(watts(0.0), watts(0.0), None), &[&left_out("the devices")]);
}

#[test]
fn prices_that_are_not_given() {
    warns(
        Run { price: None, ..Run::default() },
        &["Run 1: no price is given, so it has no cost, and neither has a total with it."],
    );
    let sentence =
        "Run 1: no electricity price is given, so it has no electricity cost, and neither has a total with it.";
    warns(Run { electricity_price: None, ..Run::default() }, &[sentence]);
}

const TOO_LARGE: &str = "Run 1: a figure is too large to be computed, so it is left out; check its inputs.";

#[test]
fn a_run_s_figures_too_large_for_numbers() {
    warns(Run { power: Some(PowerDraw::Total(watts(f64::MAX).unwrap())), ..Run::default() }, &[TOO_LARGE]);
    let price = Some(Interval::exact(ElectricityPrice::from_usd_per_kwh(f64::MAX)));
    warns(Run { electricity_price: price, ..Run::default() }, &[TOO_LARGE]);
    let price = Some(Interval::exact(DevicePrice::from_usd_per_device_hour(f64::MAX)));
    assert!(of(None, vec![Run { price, ..Run::default() }]).contains(&TOO_LARGE.to_owned()));
}

#[test]
fn emissions_too_large_in_pounds_alone() {
    let grid = Interval::exact(Intensity::from_g_per_kwh(1e3));
    let energy = Energy::from_kwh(f64::MAX / 2.0 / 1.58);
    let power = Some(PowerDraw::Energy(Interval::exact(energy)));
    assert!(of(None, vec![Run { grid, power, ..Run::default() }]).contains(&TOO_LARGE.to_owned()));
}

#[test]
fn a_total_too_large_for_a_number() {
    let too_large = "A total is too large to be computed, so it is left out; check the inputs.";
    let energy = Energy::from_kwh(f64::MAX / 2.0);
    let power = Some(PowerDraw::Energy(Interval::exact(energy)));
    let grid = Interval::exact(Intensity::from_lb_per_kwh(0.003));
    let run = Run { power, grid, place: Label::of("other"), ..Run::default() };
    assert_eq!(of(None, vec![run.clone()]), [] as [&str; 0]);
    assert_eq!(of(None, vec![run.clone(), run]), [too_large]);
}

#[test]
fn each_warning_names_its_run() {
    let warnings = of(None, vec![Run::default(), Run { price: None, ..Run::default() }]);
    assert_eq!(warnings, ["Run 2: no price is given, so it has no cost, and neither has a total with it."]);
}

#[test]
fn a_measured_energy_without_hours() {
    let run = Run {
        hours: Interval::exact(trainprint_core::quantity::Time::from_hours(0.0)),
        power: Some(PowerDraw::Energy(Interval::exact(Energy::from_kwh(30_000.0)))),
        ..Run::default()
    };
    let sentence =
        "Run 1: it has a measured energy and no hours, so its device-hours and its cost are not known: 0 is no result.";
    assert!(of(None, vec![run]).iter().any(|said| said == sentence));
}

#[test]
fn what_several_runs_share_is_told_once() {
    let told = |runs: Vec<Run>, most| {
        let project = Project::new(None, runs).expect("at least one run");
        let (told, more) = shared(warnings(&project, &estimate_project(&project)), most);
        (told.iter().map(ToString::to_string).collect::<Vec<_>>(), more)
    };
    let without = Run { price: None, ..Run::default() };
    let (sentences, more) = told(vec![without.clone(), Run::default(), without.clone()], 5);
    let sentence = "no price is given, so it has no cost, and neither has a total with it.";
    assert_eq!((sentences, more), (vec![format!("Runs 1, 3, each: {sentence}")], 0));
    let (sentences, _) = told(vec![without.clone(); 13], 5);
    assert_eq!(sentences, [format!("Runs 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …, each: {sentence}")]);
    let no_power = Run { power: None, ..without };
    let (sentences, more) = told(vec![no_power.clone(), no_power], 1);
    assert_eq!((sentences.len(), more), (1, 2));
}
