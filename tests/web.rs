//! The page in a browser: fields, figures and the address keep up with each other.
#![cfg(target_arch = "wasm32")]

#[path = "web/page.rs"]
mod page;

use page::{Page, address_holds, in_address, turn, until};
use trainprint::reading::write;
use trainprint_core::data::{Device, Entry, Place};
use trainprint_core::format::whole;
use trainprint_core::interval::Interval;
use trainprint_core::link::{self, Link};
use trainprint_core::quantity::{Devices, Time};
use trainprint_core::scenario::{Project, Role, Run};
use wasm_bindgen_test::{wasm_bindgen_test as test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const KWH: &str = "#result-energy .results__number";

fn hours(hours: f64) -> Run {
    Run { hours: Interval::exact(Time::from_hours(hours)), ..Run::default() }
}

fn device(id: &str) -> &'static Device {
    Device::find(id).unwrap()
}

fn place(id: &str) -> &'static Place {
    Place::find(id).unwrap()
}

/// The text of the grid field for a run.
fn grid_of(run: &Run) -> String {
    write(run.grid.map(|grid| grid.value()))
}

fn link_of(project: &Project) -> String {
    link::encode(&Link { project: project.clone(), cited: None })
}

#[test]
async fn the_page_opens_with_the_papers_t2t_big_row() {
    let page = Page::at("").await;
    page.shows(KWH, "201").await;
    page.shows("#result-market", "96 lb CO2e").await;
    page.shows("#result-location", "192 lb CO2e").await;
    page.shows("#result-cost", "$289 – $981").await;
    assert_eq!(page.field("h").value(), "84");
    page.close();
}

#[test]
async fn an_edit_changes_the_figures_and_the_address() {
    let page = Page::at("").await;
    page.type_into("h", "12");
    page.shows(KWH, "29").await;
    page.type_into("n", "64");
    page.shows("#result-device-hours", "768").await;
    page.leave();
    address_holds(&Project::of(Run { devices: Devices(64), ..hours(12.0) })).await;
    page.close();
}

#[test]
async fn the_last_of_many_edits_is_in_the_address_even_where_the_field_is_not_left() {
    let page = Page::at("").await;
    for edit in 1..=9 {
        page.type_into("h", &edit.to_string());
        turn().await;
    }
    address_holds(&Project::of(hours(9.0))).await;
    page.close();
}

#[test]
async fn a_link_after_a_hash_opens_and_edits_stay_behind_the_hash() {
    let page = Page::at(&format!("?theme=dark#{}", link_of(&Project::of(hours(120.0))))).await;
    page.shows(KWH, "287").await;
    assert_eq!(page.field("h").value(), "120");
    page.type_into("h", "12");
    page.shows(KWH, "29").await;
    address_holds(&Project::of(hours(12.0))).await;
    let location = gloo::utils::window().location();
    assert_eq!(location.search().unwrap(), "?theme=dark");
    assert_eq!(location.hash().unwrap(), format!("#{}", link_of(&Project::of(hours(12.0)))));
    page.close();
}

#[test]
async fn another_hash_opens_another_link_and_a_bad_one_keeps_what_is_there() {
    let page = Page::at("").await;
    until("the page looks after the address", || in_address().is_some()).await;
    let location = gloo::utils::window().location();
    let development = Run { role: Role::Development, ..hours(12.0) };
    let project = Project::new(None, vec![hours(84.0), development]).unwrap();
    location.set_hash(&link_of(&project)).unwrap();
    page.shows(".results__title", "All 2 runs").await;
    page.shows(KWH, "230").await;

    location.set_hash("v=1&run=final").unwrap();
    page.shows(".refusal", "hw is missing").await;
    page.shows(".refusal", "still below, unchanged").await;
    page.shows(KWH, "230").await;
    page.close();
}

#[test]
async fn a_page_opened_by_a_bad_link_shows_a_sentence_and_no_figures() {
    let page = Page::at("#v=1&run=final&hw=p100&k=aaaa").await;
    page.shows(".refusal", "The link is damaged").await;
    assert!(page.find(".results").is_none() && page.find("form").is_none());
    page.click(".refusal button");
    page.shows(KWH, "201").await;
    assert!(page.find(".refusal").is_none());
    page.close();
}

#[test]
async fn a_text_that_cannot_be_read_is_explained_and_the_last_answer_stays_and_is_marked() {
    let page = Page::at("").await;
    page.type_into("h", "12");
    page.shows(KWH, "29").await;
    page.type_into("h", "-5");
    page.shows("#h-said", "“-5” is below zero").await;
    page.shows(".results--stale .results__stale", "last answer that could be computed").await;
    page.shows(KWH, "29").await;
    assert_eq!(page.field("h").value(), "-5");
    assert_eq!(page.field("h").get_attribute("aria-invalid").as_deref(), Some("true"));
    assert!(page.field("h").get_attribute("aria-describedby").unwrap().contains("h-said"));

    page.type_into("h", "84");
    page.shows(KWH, "201").await;
    until("nothing is marked", || page.find(".results--stale, [aria-invalid]").is_none()).await;
    assert_eq!(page.text("#h-said"), "");
    page.close();
}

#[test]
async fn a_value_that_replaces_a_bad_text_takes_its_mark_away() {
    let page = Page::at("").await;
    page.type_into("ci", "-5");
    page.shows(".results__stale", "last answer").await;
    page.pick("at", "de").await;
    let run = Run::default().at_place(place("de"));
    page.holds("ci", &grid_of(&run)).await;
    until("nothing is marked", || page.find(".results--stale, [aria-invalid]").is_none()).await;
    address_holds(&Project::of(run)).await;
    page.close();
}

#[test]
async fn another_way_to_give_the_power_says_the_same_power() {
    let page = Page::at("").await;
    page.choose("power-way", "energy");
    page.holds("kwh", "127.29612").await;
    page.shows(KWH, "201").await;
    page.choose("power-way", "parts");
    page.holds("pg", "189.42875").await;
    page.shows("#pc-said", "Not measured").await;
    page.choose("power-way", "total");
    page.holds("w", "1515.43").await;
    page.close();
}

#[test]
async fn a_bad_text_does_not_outlive_the_field_it_stood_in() {
    let page = Page::at("").await;
    page.type_into("w", "");
    page.shows("#result-energy", "not known").await;
    page.type_into("w", "-5");
    page.shows("#w-said", "below zero").await;
    page.choose("power-way", "energy");
    page.holds("kwh", "").await;
    until("nothing is marked", || page.find(".results--stale, [aria-invalid]").is_none()).await;
    page.close();
}

/// The browser may hold back what a field does after it is drawn, and let other edits happen first.
#[test]
async fn edits_in_a_row_are_all_kept() {
    let page = Page::at("").await;
    let mut run = Run::default();
    for (hw, at, price) in [("v100", "de", "0.74-2.48"), ("p100", "cn", "0.43-1.46")] {
        page.choose("hw", hw);
        turn().await;
        page.pick("at", at).await;
        turn().await;
        page.type_into("h", "7");
        run = Run { hours: hours(7.0).hours, ..run.on_device(device(hw)).at_place(place(at)) };
        page.holds("usd", price).await;
        page.holds("ci", &grid_of(&run)).await;
        address_holds(&Project::of(run.clone())).await;
    }
    page.close();
}

#[test]
async fn typing_on_before_the_page_is_drawn_loses_nothing() {
    let page = Page::at("").await;
    for text in ["1", "12", "12-", "12-1"] {
        page.type_into("h", text);
        turn().await;
    }
    address_holds(&Project::of(hours(12.0))).await;
    page.shows("#h-said", "“12-1” is not a range").await;
    page.holds("h", "12-1").await;
    page.shows(".results--stale .results__stale", "last answer").await;
    page.close();
}

#[test]
async fn a_row_of_the_paper_goes_into_the_form_and_the_address() {
    let page = Page::at("").await;
    page.type_into("h", "nonsense");
    page.shows("#h-said", "can’t be read").await;
    page.click("#row-bert-v100 button");
    page.shows(KWH, "1,507").await;
    page.holds("h", "79.2").await;
    until("nothing is marked", || page.find(".results--stale, [aria-invalid]").is_none()).await;
    let row = trainprint_core::data::PaperRow::find("bert-v100").unwrap();
    address_holds(&Project::of(Run::of_paper(row, trainprint_core::data::PAPER_2020))).await;
    page.close();
}

#[test]
async fn an_address_without_another_link_leaves_the_page_as_it_is() {
    let page = Page::at("").await;
    address_holds(&Project::default()).await;
    for edit in [12.0, 13.0] {
        page.type_into("h", &edit.to_string());
        page.shows("#result-device-hours", &whole(edit * 8.0)).await;
        gloo::utils::window().location().set_hash(&format!("part-{edit}")).unwrap();
    }
    address_holds(&Project::of(hours(13.0))).await;
    assert_eq!(gloo::utils::window().location().hash().unwrap(), "#part-13");
    page.shows("#result-device-hours", "104").await;
    page.close();
}

#[test]
async fn a_link_opened_right_after_an_edit_is_not_written_over() {
    let page = Page::at("").await;
    address_holds(&Project::default()).await;
    let location = gloo::utils::window().location();
    for round in 1..=20 {
        page.type_into("h", "7");
        page.type_into("h", "8");
        turn().await;
        let project = Project::of(hours(f64::from(100 + round)));
        location.set_hash(&link_of(&project)).unwrap();
        page.shows("#result-device-hours", &whole(f64::from(8 * (100 + round)))).await;
        assert_eq!(in_address().unwrap().link.project, project);
    }
    page.close();
}
