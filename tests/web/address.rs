//! The address bar and the page say the same, whoever changed it last.

use trainprint_core::format::whole;
use trainprint_core::quantity::Devices;
use trainprint_core::scenario::{Project, Role, Run};
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::page::{Page, address_holds, in_address, turn, until};
use crate::{KWH, hours, link_of};

#[test]
async fn an_edit_changes_the_figures_and_the_address() {
    let page = Page::at("").await;
    page.type_into("h", "12");
    page.shows(KWH, "29").await;
    page.type_into("n", "64");
    page.shows("#result-device-hours", "768").await;
    page.leave();
    address_holds(&Project::of(hours(12.0).with_devices(Devices(64)))).await;
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
