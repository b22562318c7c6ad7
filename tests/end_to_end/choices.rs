//! Choosing from the tables: a place found as one types, sets of assumptions, other regions, and the source of a number.

use trainprint_core::data::{Device, Entry, Place, TODAY};
use trainprint_core::estimate::estimate;
use trainprint_core::format::whole;
use trainprint_core::scenario::Run;

use crate::browser::{Engine, in_browser};

/// What the page shows of a run's location-based emissions.
fn pounds(run: &Run) -> String {
    whole(estimate(run).location_based.expect("emissions").best().as_lb())
}

fn place(id: &str) -> &'static Place {
    Place::find(id).expect("a place of the tables")
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn what_the_run_would_have_emitted_in_montreal() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.pick("at", "montreal").await;
        page.holds("by", "aws").await;
        let there = Run::default().at_place(place("aws.ca-central-1"));
        page.shows("#result-location .results__number", &pounds(&there)).await;
        assert_eq!(page.link().await.link.project.runs()[0], there);
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_place_that_nobody_knows_is_said_to_be_none() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.type_into("at", "Atlantis").await;
        page.shows("#at-hint", "Nothing is called that").await;
        assert_eq!(page.link().await.link.project.runs()[0], Run::default());
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_set_of_assumptions_goes_in_and_says_when_it_is_left() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.shows(".presets .field__hint", "As in The paper").await;
        page.click(".presets .button:nth-of-type(3)").await;
        let today = TODAY.applied_to(&Run::default());
        page.shows("#result-location .results__number", &pounds(&today)).await;
        page.type_into("pue", "1.2").await;
        page.shows(".presets .field__hint", "otherwise: PUE").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_device_brings_its_draw_and_says_what_it_is() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.choose("hw", "h100-sxm").await;
        let run = Run::default().on_device(Device::find("h100-sxm").expect("a device"));
        page.shows("#result-location .results__number", &pounds(&run)).await;
        page.shows("#hw-hint", "Counted as").await;
        page.holds("power-way", "parts").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn another_region_is_one_button_away() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.click("#elsewhere-title").await;
        page.shows(".fold", "Cleanest:").await;
        page.click(".fold tbody tr:first-child button").await;
        let moved = page.link().await.link.project.runs()[0].clone();
        let cleanest = trainprint_core::elsewhere::everywhere(&Run::default());
        let least = cleanest.iter().filter_map(|there| there.figures.location_based).map(|co2| co2.best().as_kg());
        let least = least.fold(f64::MAX, f64::min);
        let emissions = estimate(&moved).location_based.expect("emissions").best().as_kg();
        assert!((emissions - least).abs() < 1e-9, "{emissions} kg after moving, {least} kg at least");
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn every_number_has_a_source_to_read() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.click("#sources-title").await;
        page.type_into("sources-search", "quebec").await;
        page.shows(".fold tbody", "g/kWh").await;
        let without =
            "[...document.querySelectorAll('.fold tbody tr')].every(row => row.querySelector('a[href^=http]'))";
        assert_eq!(page.until(without, vec![]).await, true, "a row has no link to its source");
        let facts = "[...document.querySelectorAll('.facts li')].every(fact => fact.querySelector('a[href^=http]'))";
        assert_eq!(page.until(facts, vec![]).await, true, "a fact beside a field has no link to its source");
    });
}
