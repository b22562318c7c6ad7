//! Every device and every place for every time people are likely to give: from the text typed to the texts shown and
//! the link, nothing panics, nothing is not a number, and nothing is lost on the way.

use trainprint_core::data::{Device, Entry, Place};
use trainprint_core::estimate::{Estimate, estimate, estimate_project};
use trainprint_core::format::{cents, digits, dollars, exact, range, whole};
use trainprint_core::interval::Interval;
use trainprint_core::limits;
use trainprint_core::link::{Link, decode, encode};
use trainprint_core::quantity::{DeviceHours, Devices, Emissions, Energy, Money, Time};
use trainprint_core::reading::{self, read, read_whole};
use trainprint_core::scenario::{Label, Project, Run};
use trainprint_core::warning::warnings;
use trainprint_core::working::working;

const HOURS: [f64; 25] = [
    0.0, 0.07, 0.5, 1.0, 2.0, 5.0, 7.0, 10.0, 20.0, 24.0, 48.0, 50.0, 72.0, 100.0, 120.0, 168.0, 200.0, 500.0, 720.0,
    1000.0, 2000.0, 5000.0, 8760.0, 10_000.0, 100_000.0,
];
const DEVICES: [u32; 4] = [1, 8, 64, 1024];

/// The default run with other hardware and another place, their facts taken over as the form does.
fn run(device: &'static Device, place: &'static Place, hours: f64, devices: u32) -> Run {
    let default = Run::default();
    Run {
        device: Label::Known(device),
        price: device.prices().first().map_or(default.price, |price| Some(price.value())),
        place: Label::Known(place),
        grid: place.today().unwrap_or(default.grid),
        hours: Interval::exact(Time::from_hours(hours)),
        devices: Devices(devices),
        ..default
    }
}

/// Every device and every place, each for every time; all pairs would be 37,000, and the maths is the same for all.
fn every_run() -> Vec<Run> {
    let (devices, places) = (Device::all(), Place::all());
    let pairs = (0..devices.len().max(places.len())).map(|i| (&devices[i % devices.len()], &places[i % places.len()]));
    let counts = DEVICES.iter().cycle();
    let runs =
        pairs.zip(counts).flat_map(|((device, place), count)| HOURS.map(|hours| run(device, place, hours, *count)));
    runs.collect()
}

/// A number as people write it: with and without its unit, its thousands apart, its decimals after a comma.
fn styles(value: f64, unit: &str) -> Vec<String> {
    let grouped = exact(value);
    vec![
        value.to_string(),
        format!("  {value} "),
        format!("{value}{unit}"),
        format!("{value} {unit}"),
        format!("{value:e}"),
        format!("{value:.6}"),
        grouped.replace(',', " "),
        grouped.replace(',', "'"),
        grouped.replace(',', "’"),
        grouped.replace(',', "\u{202f}"),
        value.to_string().replace('.', ","),
        grouped,
    ]
}

#[test]
fn hours_are_read_in_every_style() {
    for hours in HOURS {
        for text in styles(hours, "h") {
            let reading = read(&text, "h", &limits::HOURS).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(reading.value, Interval::exact(hours), "{text}");
        }
    }
}

#[test]
fn counts_are_read_in_every_style() {
    for devices in DEVICES.map(f64::from) {
        for text in styles(devices, "") {
            let reading = read_whole(&text, &limits::DEVICES).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(reading.value, Interval::exact(devices), "{text}");
        }
    }
}

#[test]
fn what_the_form_writes_for_a_run_is_read_as_the_same_run() {
    for run in every_run() {
        let same = |value: Interval<f64>, limit| read(&reading::write(value), "", limit).map(|reading| reading.value);
        let hours = run.hours.map(Time::as_hours);
        assert_eq!(same(hours, &limits::HOURS), Ok(hours));
        let grid = run.grid.map(|grid| grid.value());
        assert_eq!(same(grid, &limits::INTENSITY), Ok(grid));
        let price = run.price.unwrap().map(|price| price.as_usd_per_device_hour());
        assert_eq!(same(price, &limits::DEVICE_PRICE), Ok(price));
    }
}

#[test]
fn the_figures_are_those_of_the_papers_equations() {
    for run in every_run() {
        let figures = estimate(&run);
        let hours = run.hours.best().as_hours();
        let kwh = 1.58 * hours * 1515.43 / 1000.0;
        near(figures.energy.unwrap().best().as_kwh(), kwh);
        let kg = kwh * run.grid.best().as_kg_per_kwh();
        near(figures.location_based.unwrap().best().as_kg(), kg);
        near(figures.market_based.unwrap().best().as_kg(), kg * 0.5);
        near(figures.electricity_cost.unwrap().best().as_usd(), kwh * 0.12);
        let device_hours = hours * f64::from(run.devices.0);
        near(figures.device_hours.best().as_device_hours(), device_hours);
        let price = run.price.unwrap().high().as_usd_per_device_hour();
        near(figures.cost.unwrap().high().as_usd(), device_hours * price);
    }
}

fn near(value: f64, expected: f64) {
    assert!((value - expected).abs() <= expected * 1e-12, "{value} where {expected} was expected");
}

#[test]
fn every_text_shown_is_of_numbers() {
    for run in every_run() {
        let figures = estimate(&run);
        for value in bounds(&figures) {
            is_of_numbers(&texts(value));
        }
        for line in working(&run, &figures) {
            is_of_numbers(&[line.terms, line.result]);
        }
        let project = Project::of(run);
        let warnings = warnings(&project, &estimate_project(&project));
        is_of_numbers(&warnings.iter().map(ToString::to_string).collect::<Vec<_>>());
    }
}

/// Low, best and high of every figure, in the units that are shown.
fn bounds(figures: &Estimate) -> Vec<f64> {
    let mut values = vec![figures.device_hours.map(DeviceHours::as_device_hours)];
    values.extend([figures.it_energy, figures.energy].into_iter().flatten().map(|energy| energy.map(Energy::as_kwh)));
    for emissions in [figures.location_based, figures.market_based].into_iter().flatten() {
        values.extend([emissions.map(Emissions::as_kg), emissions.map(Emissions::as_lb)]);
    }
    values.extend([figures.cost, figures.electricity_cost].into_iter().flatten().map(|cost| cost.map(Money::as_usd)));
    assert_eq!(values.len(), 9, "nothing is absent where every input is known");
    values.iter().flat_map(|value| [value.low(), value.best(), value.high()]).collect()
}

fn texts(value: f64) -> Vec<String> {
    let mut texts = vec![whole(value), exact(value), dollars(value), cents(value), range(value, value, whole)];
    texts.extend((1..=6).map(|significant| digits(value, significant)));
    texts.push(range(value / 2.0, value, dollars));
    texts
}

fn is_of_numbers(texts: &[String]) {
    for text in texts {
        assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
        assert!(text.chars().any(|character| character.is_ascii_digit()), "{text}");
    }
}

#[test]
fn every_link_is_read_as_what_was_written() {
    for run in every_run() {
        let link = Link { project: Project::of(run), cited: None };
        let text = encode(&link);
        let opened = decode(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!((&opened.link, opened.notices.len()), (&link, 0), "{text}");
        assert_eq!(encode(&opened.link), text);
    }
}
