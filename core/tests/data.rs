//! What the tables hold: the ids that links may name, values within the limits, and a source for each.

use trainprint_core::data::{
    ASSUMPTIONS, Assumptions, CAVEATS, DEVICES, Datum, Device, ELECTRICITY, Entry, GRIDS, GridFact, PAPER_ROWS, PLACES,
    PROVIDERS, PUES, PaperRow, Place, Price, Provider, SHARES, SOURCES, UTILISATION,
};
use trainprint_core::interval::Bound::{Best, High, Low};
use trainprint_core::interval::Interval;
use trainprint_core::limits::{self, Limit};
use trainprint_core::link::{Link, decode, encode};
use trainprint_core::quantity::{DevicePrice, ElectricityPrice, Intensity, Pue, Share};
use trainprint_core::scenario::{Project, Run};

/// These ids have been published: each list only grows.
fn has<T: Entry>(ids: &[&str]) {
    for id in ids {
        assert!(T::find(id).is_some_and(|row| row.id() == *id), "`{id}` is gone, and a link may name it");
    }
}

#[test]
fn published_devices_stay() {
    has::<Device>(&["p100", "v100", "tpuv2", "tpuv3", "cpu", "other"]);
}

#[test]
fn published_places_stay() {
    has::<Place>(&["us", "de", "cn", "other"]);
}

#[test]
fn published_providers_stay() {
    has::<Provider>(&["aws", "google", "azure", "onprem", "other"]);
}

#[test]
fn published_rows_and_assumptions_stay() {
    has::<Assumptions>(&["paper-2020", "acl-2019"]);
    has::<PaperRow>(&["t2t-base", "t2t-big", "elmo", "bert-v100", "bert-tpu", "nas-p100", "nas-tpu", "gpt-2"]);
    has::<Assumptions>(&["today"]);
    has::<PaperRow>(&["lisa-1", "lisa-24", "lisa-4789"]);
}

#[test]
fn what_is_not_in_a_table_is_not_found() {
    assert!(Device::find("h900").is_none() && Device::find("").is_none() && Device::find("P100").is_none());
}

fn lie_within<T: Copy>(values: impl Iterator<Item = Interval<T>>, limit: &'static Limit, unit: fn(T) -> f64) {
    for value in values {
        for bound in [Low, Best, High] {
            let value = unit(value.at(bound));
            assert!(limit.check(value).is_ok(), "{}: {value}", limit.name);
        }
    }
}

fn values<T: Copy>(facts: &'static [Datum<T>]) -> impl Iterator<Item = Interval<T>> {
    facts.iter().map(|fact| fact.value)
}

#[test]
fn every_fact_lies_within_the_limits_of_its_field() {
    let intensities = GRIDS.iter().flat_map(|grid| grid.facts).map(GridFact::value);
    lie_within(intensities, &limits::INTENSITY, Intensity::value);
    let prices = DEVICES.iter().flat_map(|device| device.prices()).map(Price::value);
    lie_within(prices, &limits::DEVICE_PRICE, DevicePrice::as_usd_per_device_hour);
    lie_within(values(&SHARES), &limits::RENEWABLE, Share::as_percent);
    lie_within(values(&UTILISATION), &limits::RENEWABLE, Share::as_percent);
    lie_within(values(&PUES), &limits::PUE, Pue::as_ratio);
    lie_within(values(&ELECTRICITY), &limits::ELECTRICITY_PRICE, ElectricityPrice::as_usd_per_kwh);
}

#[test]
fn every_row_of_the_paper_can_be_linked() {
    for row in &PAPER_ROWS {
        for assumptions in &ASSUMPTIONS {
            let link = Link { project: Project::of(Run::of_paper(row, assumptions)), cited: None };
            assert_eq!(decode(&encode(&link)).map(|opened| opened.link), Ok(link), "{}", row.id);
        }
    }
}

#[test]
fn every_source_says_where_and_when_it_was_read() {
    for source in &SOURCES {
        assert!(source.url.starts_with("https://"), "{}", source.id);
        let date: Vec<&str> = source.accessed.split('-').collect();
        let lengths: Vec<usize> = date.iter().map(|part| part.len()).collect();
        assert_eq!(lengths, [4, 2, 2], "{}", source.id);
        assert!(date.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit())), "{}", source.id);
    }
}

#[test]
fn every_row_of_the_paper_has_a_caveat_of_its_own_and_the_general_ones_hold_for_all() {
    for row in &PAPER_ROWS {
        assert!(!row.caveats.is_empty() && row.caveats.iter().all(|caveat| !caveat.general), "{}", row.id);
    }
    for caveat in CAVEATS.iter().filter(|caveat| !caveat.general) {
        let is_shown = |row: &PaperRow| row.caveats.iter().any(|of_row| of_row.id == caveat.id);
        assert!(PAPER_ROWS.iter().any(is_shown), "{} is shown nowhere", caveat.id);
    }
}

#[test]
fn every_table_has_its_other_for_what_it_lacks() {
    let other = DEVICES.iter().any(|row| row.id == "other" && row.prices().is_empty());
    assert!(other && PLACES.iter().any(|row| row.id == "other" && row.grid.is_none()));
    assert!(PROVIDERS.iter().any(|row| row.id == "other" && row.renewable.is_none()));
}
