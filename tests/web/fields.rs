//! Fields and figures: nothing typed is lost, nothing unread is taken for an answer, and what changes elsewhere is shown.

use trainprint_core::data::{self, Device, Entry, PaperRow, Place};
use trainprint_core::reading::write;
use trainprint_core::scenario::{Project, Run};
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::page::{Page, address_holds, turn, until};
use crate::{KWH, hours};

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
async fn a_text_that_cannot_be_read_is_explained_and_the_last_answer_stays_and_is_marked() {
    let page = Page::at("").await;
    page.type_into("h", "12");
    page.shows(KWH, "29").await;
    page.type_into("h", "-5");
    page.shows("#h-said", "“-5” is below zero").await;
    page.shows(".results__stale", "last answer, from before").await;
    page.shows(KWH, "29").await;
    assert_eq!(page.field("h").value(), "-5");
    assert_eq!(page.field("h").get_attribute("aria-invalid").as_deref(), Some("true"));
    assert!(page.field("h").get_attribute("aria-describedby").unwrap().contains("h-said"));

    page.type_into("h", "84");
    page.shows(KWH, "201").await;
    until("nothing is marked", || page.find(".results__stale, [aria-invalid]").is_none()).await;
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
    until("nothing is marked", || page.find(".results__stale, [aria-invalid]").is_none()).await;
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
    page.type_into("w", "-5");
    page.shows("#w-said", "below zero").await;
    page.choose("power-way", "energy");
    page.holds("kwh", "127.29612").await;
    until("nothing is marked", || page.find(".results__stale, [aria-invalid]").is_none()).await;
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
    page.shows(".results__stale", "last answer").await;
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
    until("nothing is marked", || page.find(".results__stale, [aria-invalid]").is_none()).await;
    let row = PaperRow::find("bert-v100").unwrap();
    address_holds(&Project::of(Run::of_paper(row, data::PAPER_2020))).await;
    page.close();
}
