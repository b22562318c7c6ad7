//! What has to work in every engine: the answer, typing, the address, a row of the paper, a bad text, a link.

use trainprint_core::data::{Entry, Place};
use trainprint_core::reading::write;
use trainprint_core::scenario::Run;

use crate::browser::{Engine, Page, in_browser};

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_person_uses_the_page_in_chromium() {
    in_browser(Engine::Chromium, use_the_page);
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_person_uses_the_page_in_firefox() {
    in_browser(Engine::Firefox, use_the_page);
}

#[test]
#[cfg(target_os = "linux")]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_person_uses_the_page_in_webkit() {
    in_browser(Engine::WebKit, use_the_page);
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_answer_in_short_is_seen_where_the_answer_is_not() {
    in_browser(Engine::Chromium, async |page| {
        page.client().set_window_size(1280, 900).await.expect("a window");
        page.open("").await;
        assert!(!page.is_seen(".page__bar").await, "twice the same answer");
        let scroll = "
            document.querySelector('.compare').scrollIntoView();
            const frame = () => new Promise(requestAnimationFrame);
            return frame().then(frame).then(() => true);";
        page.script(scroll, vec![]).await;
        assert!(page.is_seen(".page__bar").await, "no answer in view");
        page.shows(".page__bar", "201 kWh, 96 lb CO2e market-based, 192 lb location-based, $289 – $981").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn what_can_be_undone_stays_in_view() {
    in_browser(Engine::Chromium, async |page| {
        let is_in_view = "
            const undo = document.getElementById('undo'), box = undo.getBoundingClientRect();
            return undo.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));";
        for (width, height) in [(1280, 900), (390, 844)] {
            page.client().set_window_size(width, height).await.expect("a window");
            page.open("").await;
            page.type_into("h", "12").await;
            page.click("#row-elmo button").await;
            page.shows(".undo", "Another run was loaded").await;
            for place in ["#n", "#result-energy", ".compare", ".page__footer"] {
                page.script("document.querySelector(arguments[0]).scrollIntoView()", vec![place.into()]).await;
                assert_eq!(page.script(is_in_view, vec![]).await, true, "{place} at {width} px");
            }
        }
    });
}

async fn use_the_page(page: Page) {
    page.open("").await;
    page.shows("#result-energy", "201 kWh").await;
    page.shows("#result-market", "96 lb CO2e").await;
    page.shows("#result-location", "192 lb CO2e").await;
    page.shows("#result-cost", "$289 – $981").await;

    page.type_into("h", "12").await;
    page.shows("#result-energy", "29 kWh").await;
    page.pick("at", "Germany").await;
    let germany = Run::default().at_place(Place::find("de").expect("Germany"));
    let grid = write(germany.grid.map(|grid| grid.value()));
    page.holds("ci", &grid).await;
    let (figures, address) = (page.figures().await, page.address().await);
    page.open(&address).await;
    page.holds("h", "12").await;
    page.holds("ci", &grid).await;
    assert_eq!(page.figures().await, figures, "the address opens what was left");

    page.type_into("h", "-5").await;
    page.shows("#h-said", "“-5” is below zero").await;
    page.has(".results__stale").await;
    assert_eq!(page.figures().await, figures, "the last answer stays");

    page.click("#row-gpt-2 button").await;
    page.shows("#result-cost", "$12,902 – $43,008").await;
    page.shows("#result-energy", "not known").await;
    page.holds("h", "168").await;
    page.lacks(".results__stale").await;

    page.script("location.hash = 'v=1&run=final&hw=p100'", vec![]).await;
    page.shows(".refusal", "n is missing").await;
    page.script("location.hash = arguments[0]", vec![address.trim_start_matches('?').into()]).await;
    page.lacks(".refusal").await;
    page.holds("h", "12").await;
    assert_eq!(page.figures().await, figures);
}
