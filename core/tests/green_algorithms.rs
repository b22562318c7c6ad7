//! Links of the Green Algorithms calculator open as projects: their numbers are kept, and every other is said.
//!
//! The figures are worked out by hand from the calculator's equation (Lannelongue, Grealey and Inouye 2021):
//! hours x PUE x (cores x watts of a core x usage + GPUs x watts of one x usage + GB x 0.3725) x PSF / 1000.

use trainprint_core::data::{Entry, Place, Provider};
use trainprint_core::estimate::{Estimate, estimate_project};
use trainprint_core::link::{Opened, decode, encode, locate};
use trainprint_core::quantity::{Emissions, Energy, Jobs};
use trainprint_core::scenario::{PowerDraw, Run};

#[path = "green_algorithms/damage.rs"]
mod damage;
#[path = "green_algorithms/hardware.rs"]
mod hardware;
#[path = "green_algorithms/sites.rs"]
mod sites;

/// As the calculator writes it when nothing but the place was chosen.
const DEFAULT: &str = "http://calculator.green-algorithms.org//?runTime_hour=12&runTime_min=0&appVersion=v2.2\
                       &locationContinent=Europe&locationCountry=Austria&locationRegion=AT&coreType=CPU&numberCPUs=12\
                       &CPUmodel=Xeon%20E5-2683%20v4&memory=64&platformType=localServer";

/// Every question answered: nothing but the grid and the watts of memory has to be looked up.
const FULL: &str = "?runTime_hour=10&runTime_min=30&appVersion=v2.1&locationContinent=Europe\
                    &locationCountry=United+Kingdom&locationRegion=GB&PUEradio=Yes&PUE=1.2&coreType=Both&numberCPUs=16\
                    &CPUmodel=other&tdpCPU=10&usageCPUradio=Yes&usageCPU=0.5&numberGPUs=2&GPUmodel=other&tdpGPU=150\
                    &usageGPUradio=Yes&usageGPU=0.7&memory=200&platformType=localServer&PSFradio=Yes&PSF=3";

fn open(address: &str) -> Opened {
    decode(locate(address).expect("a link")).unwrap_or_else(|error| panic!("{address}: {error}"))
}

fn refusal(address: &str) -> String {
    let sentence = decode(locate(address).expect("a link")).expect_err(address).to_string();
    assert!(sentence.ends_with('.') && sentence.chars().count() < 400, "{sentence}");
    sentence
}

/// The one run of a link.
fn run(address: &str) -> Run {
    open(address).link.project.runs()[0].clone()
}

fn sentences(address: &str) -> Vec<String> {
    open(address).notices.iter().map(ToString::to_string).collect()
}

/// Whether one of the notices has all these parts.
fn says(address: &str, parts: &[&str]) {
    let said = sentences(address);
    assert!(said.iter().any(|sentence| parts.iter().all(|part| sentence.contains(part))), "{parts:?}: {said:#?}");
}

fn total(address: &str) -> Estimate {
    estimate_project(&open(address).link.project).total
}

fn is_near(computed: f64, expected: f64) {
    assert!((computed - expected).abs() <= 1e-11 * expected.abs(), "{computed} and not {expected}");
}

fn kwh(address: &str) -> f64 {
    total(address).energy.map(|energy| energy.best().as_kwh()).expect("an energy")
}

/// Best watts of CPUs, memory and one device.
fn parts(address: &str) -> [Option<f64>; 3] {
    let Some(PowerDraw::Parts { cpu, dram, per_device }) = run(address).power else { panic!("no parts") };
    [cpu, dram, per_device].map(|part| part.map(|power| power.best().as_watts()))
}

/// The link with one value instead of another.
fn with(link: &str, pair: &str, by: &str) -> String {
    assert_eq!(link.matches(pair).count(), 1, "{pair}");
    link.replace(pair, by)
}

#[test]
fn the_calculators_own_default() {
    // 12 cores of 7.5 W, 64 GB of 0.3725 W, 12 hours, PUE 1.67.
    assert_eq!(parts(DEFAULT), [Some(90.0), Some(23.84), Some(0.0)]);
    is_near(kwh(DEFAULT), 2.281_353_6);
    // Ember has 102.62 g for Austria in 2024; the calculator had 111.18 g.
    let emissions = total(DEFAULT).location_based.map(|range| range.best().as_g());
    is_near(emissions.expect("emissions"), 234.112_506_432);
    let run = run(DEFAULT);
    assert_eq!([run.device.id(), run.place.id(), run.provider.id()], ["cpu", "at", "onprem"]);
    assert_eq!((run.devices.0, run.jobs, run.price, run.electricity_price), (1, Jobs(1), None, None));
}

#[test]
fn every_question_answered() {
    // CPUs 16 x 10 W x 0.5, GPUs 150 W x 0.7, memory 200 GB x 0.3725 W.
    assert_eq!(parts(FULL), [Some(80.0), Some(74.5), Some(105.0)]);
    // 10.5 h x 1.2 x (80 + 74.5 + 2 x 105) W x 3 jobs.
    is_near(kwh(FULL), 13.7781);
    let run = run(FULL);
    assert_eq!((run.jobs, run.devices.0, run.device.id()), (Jobs(3), 2, "other"));
    assert!(run.pue.is_exact() && run.hours.is_exact());
}

#[test]
fn eight_gpus_in_a_cloud() {
    let link = "?runTime_hour=100&runTime_min=15&locationRegion=US&coreType=GPU&numberGPUs=8\
                &GPUmodel=NVIDIA%20Tesla%20V100&memory=256&platformType=cloudComputing&provider=aws";
    assert_eq!(parts(link), [None, Some(95.36), Some(300.0)]);
    let before = total(link).it_energy.expect("an energy").best();
    // 100.25 h x (8 x 300 + 95.36) W.
    is_near(before.as_kwh(), 250.159_84);
    assert_eq!(Some(run(link).pue), Provider::find("aws").and_then(Provider::pue));
    assert_eq!(run(link).device.id(), "v100");
}

#[test]
fn a_whole_link_says_each_thing_that_is_not_in_it() {
    let expected = [
        "This was a link of the Green Algorithms calculator (v2.2), and was translated into a final run: what it holds \
         is kept, the rest is said below, so the result can differ from the one shown there. It has no renewable share, \
         no prices and no check: the share is 0 %, the prices are none, and a lost end would not be noticed.",
        "The link does not hold the usage of the CPUs: 1 was put in, as that calculator does.",
        "The link does not hold the watts of a CPU core: 7.5 W was put in, by “Xeon E5-2683 v4, per core” (Green \
         Algorithms, tool data of version 2.2).",
        "`coreType=CPU` was read as one machine without accelerators.",
        "The link does not hold the watts of a GB of memory: 0.3725 W was put in, as that calculator does (Lannelongue, \
         Grealey and Inouye, Green Algorithms: Quantifying the Carbon Footprint of Computation, Advanced Science 2021).",
        "`platformType=localServer` was read as the provider “On premises”.",
        "`locationRegion=AT` was read as Austria.",
        "The link does not hold the grid intensity: 102.62 g/kWh was put in, today’s figures for Austria.",
        "The link does not hold a PUE: 1.67 was put in, the world’s average in 2019 (Uptime Institute, Global Data \
         Center Survey, average as articles quote it).",
        "The link does not hold a number of jobs: 1 was put in, as that calculator does.",
    ];
    let said = sentences(DEFAULT);
    for (said, expected) in said.iter().zip(expected) {
        assert_eq!(said, expected);
    }
    assert_eq!(said.len(), expected.len(), "{said:#?}");
}

#[test]
fn what_is_in_the_link_is_not_said_to_be_missing() {
    let said = sentences(FULL).into_iter().filter_map(|said| {
        let what = said.strip_prefix("The link does not hold ")?;
        what.split(':').next().map(str::to_owned)
    });
    assert_eq!(said.collect::<Vec<_>>(), ["the watts of a GB of memory", "the grid intensity"]);
}

#[test]
fn a_link_without_a_version_was_written_by_the_first_of_them() {
    says(&with(DEFAULT, "&appVersion=v2.2", ""), &["calculator (version not said)"]);
}

#[test]
fn the_link_of_the_translation_is_a_whole_one_of_our_own() {
    for link in [DEFAULT, FULL] {
        let ours = encode(&open(link).link);
        let again = decode(&ours).expect("a link");
        assert_eq!((&again.link, again.notices), (&open(link).link, vec![]), "{ours}");
    }
}

#[test]
fn minutes_are_parts_of_an_hour() {
    let link = with(DEFAULT, "runTime_hour=12&runTime_min=0", "runTime_hour=0&runTime_min=45");
    assert_eq!(run(&link).hours.best().as_hours(), 0.75);
    let link = with(DEFAULT, "&runTime_min=0", "");
    assert_eq!(run(&link).hours.best().as_hours(), 12.0);
}

#[test]
fn the_scaling_factor_is_the_number_of_jobs() {
    for (pairs, jobs) in [("PSFradio=Yes&PSF=1", 1), ("PSFradio=Yes&PSF=250", 250), ("PSFradio=Yes&PSF=2.0", 2)] {
        assert_eq!(run(&format!("{DEFAULT}&{pairs}")).jobs, Jobs(jobs), "{pairs}");
    }
    for factor in ["1.5", "0", "0.2"] {
        let link = format!("{DEFAULT}&PSFradio=Yes&PSF={factor}");
        assert_eq!(run(&link).jobs, Jobs(1));
        says(&link, &[&format!("`PSF={factor}` was not used"), "no whole number of jobs", "one job was put in"]);
    }
    for unasked in ["PSF=5", "PSFradio=No&PSF=5"] {
        assert_eq!(run(&format!("{DEFAULT}&{unasked}")).jobs, Jobs(1));
        says(&format!("{DEFAULT}&{unasked}"), &["`PSF=5` was not used", "`PSFradio=Yes` is missing"]);
    }
    assert!(refusal(&format!("{DEFAULT}&PSFradio=Yes&PSF=1000000000")).contains("number of jobs"));
}

#[test]
fn a_number_of_ours_wins_where_the_grammar_is_there_too() {
    let ours = encode(&open(DEFAULT).link);
    let opened = decode(locate(&format!("?runTime_hour=99&{ours}")).expect("a link")).expect("a link");
    assert_eq!(opened.link, open(DEFAULT).link);
}

/// Emissions are the same as energy times the figure that the notice names.
#[test]
fn the_grid_that_is_said_is_the_one_that_counts() {
    let place = Place::find("gb").and_then(Place::today).expect("Great Britain");
    let figures = total(FULL);
    let energy = figures.energy.map(|energy| energy.best()).map(Energy::as_kwh).expect("an energy");
    let emissions = figures.location_based.map(|range| range.best()).map(Emissions::as_g).expect("emissions");
    is_near(emissions, energy * place.best().value());
    says(FULL, &["the grid intensity", &place.best().value().to_string(), "United Kingdom"]);
}
