//! Texts that can't be read: a sentence at the field, in the reader's way of perceiving it; nothing typed is lost, and
//! the last answer stays.

use serde_json::json;

use crate::browser::{Engine, Page, in_browser};

/// The fields, and a number that each can read.
const FIELDS: [(&str, &str); 9] = [
    ("n", "8"),
    ("h", "84"),
    ("x", "1"),
    ("pue", "1.58"),
    ("ci", "0.954"),
    ("re", "50"),
    ("w", "1515.43"),
    ("usd", "0.43-1.46"),
    ("el", "0.12"),
];
/// The fields of the power given in parts.
const PARTS: [(&str, &str); 3] = [("pc", "100"), ("pr", "20"), ("pg", "189.42875")];

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_bad_text_in_any_field_is_explained_there_and_the_last_answer_stays() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        for (id, good) in FIELDS {
            refuses_bad_texts(&page, id, good).await;
        }
        for (id, text, unit) in [("w", "1.5 hp", "W"), ("h", "3 moons", "h")] {
            refuses(&page, id, text, &format!("It is counted in {unit}.")).await;
            accepts(&page, id, "84").await;
        }
        page.type_into("h", "3 days").await;
        page.shows("#h-said", "Read as 72 h").await;
        page.choose("power-way", "energy").await;
        refuses_bad_texts(&page, "kwh", "127.3").await;
        page.choose("power-way", "parts").await;
        for (id, good) in PARTS {
            refuses_bad_texts(&page, id, good).await;
        }
    });
}

async fn refuses_bad_texts(page: &Page, id: &str, good: &str) {
    accepts(page, id, good).await;
    refuses(page, id, "", "Nothing was typed").await;
    refuses(page, id, "-5", "“-5” is below zero").await;
    refuses(page, id, "1e400", "too large").await;
    let no_number = if ["n", "x"].contains(&id) { "is not a whole number" } else { "can’t be read as a number" };
    refuses(page, id, "NaN", &format!("“NaN” {no_number}")).await;
    refuses(page, id, "🙂", &format!("“🙂” {no_number}")).await;
    refuses(page, id, &"x".repeat(10_000), &format!("“{}…” {no_number}", "x".repeat(40))).await;
    accepts(page, id, good).await;
}

async fn accepts(page: &Page, id: &str, text: &str) {
    page.paste_into(id, text).await;
    page.lacks("[aria-invalid]").await;
    page.lacks(".results__stale").await;
    page.holds(id, text).await;
    // Whoever comes back changes what is there by then.
    page.script("document.activeElement.blur()", vec![]).await;
}

async fn refuses(page: &Page, id: &str, text: &str, words: &str) {
    let figures = page.figures().await;
    page.paste_into(id, text).await;
    page.shows(&format!("#{id}-said"), words).await;
    let is_told = "
        const [id, words] = arguments, field = document.getElementById(id);
        const described = field.getAttribute('aria-describedby').split(' ');
        return field.getAttribute('aria-invalid') === 'true'
            && described.some(id => document.getElementById(id).textContent.includes(words));";
    assert_eq!(page.script(is_told, vec![json!(id), json!(words)]).await, true, "{id}: {text}");
    page.holds(id, text).await;
    page.shows(".results__stale", "the last answer, from before").await;
    assert_eq!(page.figures().await, figures, "{id}: {text}");
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_beginning_of_a_text_that_cannot_be_read_is_no_answer() {
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        in_browser(engine, async |page| {
            page.open("").await;
            page.type_into("h", "120").await;
            page.shows("#result-energy", "287 kWh").await;
            page.type_into("n", "16").await;
            page.shows("#result-device-hours", "1,920").await;
            page.type_into("h", "500x").await;
            page.shows(".results__stale", "the last answer, from before").await;
            page.shows("#result-device-hours", "1,920").await;
            page.holds("h", "500x").await;
            assert!(page.address().await.contains("&h=120&"), "the address has another time");
            page.type_into("h", "500").await;
            page.shows("#result-device-hours", "8,000").await;
            // Once the answer was told, it is the last one, whether the reader has left the field or not.
            page.shows("[role=status]", "2,394 kWh").await;
            page.type_into("h", "x").await;
            page.shows(".results__stale", "the last answer, from before").await;
            page.shows("#result-device-hours", "8,000").await;
            assert!(page.address().await.contains("&h=500&"), "the address has the time from before");
        });
    }
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_watts_of_the_example_grow_with_its_devices_and_the_readers_own_stay() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.type_into("n", "64").await;
        page.holds("w", "12123.44").await;
        page.shows("#w-hint", "189.4 W for each of 64 devices, as the paper measured. It grows").await;
        page.shows("#result-energy", "1,609 kWh").await;
        page.type_into("w", "12000").await;
        page.type_into("n", "8").await;
        page.holds("w", "12000").await;
        page.shows("#w-hint", "It stays when their number changes").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn none_means_not_known_where_that_can_be() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        for (id, words, figure) in [
            ("usd", "No price: no cloud cost", "#result-cost"),
            ("el", "No price: no electricity cost", "#result-electricity"),
        ] {
            accepts(&page, id, "none").await;
            page.shows(&format!("#{id}-said"), words).await;
            page.shows(figure, "not known").await;
        }
        page.shows("#result-device-hours", "672").await;
        page.choose("power-way", "unknown").await;
        page.shows("#result-market", "not known").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_text_that_could_be_two_numbers_is_echoed_and_the_other_is_one_click_away() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.type_into("h", "1,500").await;
        page.shows("#h-said", "Read as 1500 h").await;
        page.shows("#result-device-hours", "12,000").await;
        page.element("#h-said button").await.click().await.expect("the other reading");
        page.holds("h", "1.5").await;
        page.shows("#result-device-hours", "12").await;
        page.lacks("#h-said button").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_bad_text_is_told_where_it_is_out_of_sight_and_when_it_gives_way() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.paste_into("pue", "abc").await;
        page.click("[data-fold=rest] > summary").await;
        page.lacks("[data-fold=rest][open]").await;
        page.shows("[data-fold=rest] > summary .field__error", "A field in here can’t be read").await;
        assert!(page.is_seen("[data-fold=rest] > summary .field__error").await);
        // A result that the form does not say is not cited.
        page.has("#cite:disabled").await;
        page.open_rest().await;
        page.choose("by", "meta").await;
        page.holds("pue", "1.08").await;
        page.shows("#pue-said", "“abc” could not be read").await;
        page.lacks("[data-fold=rest] > summary .field__error").await;
        page.has("#cite:enabled").await;
        page.type_into("pue", "1.2").await;
        page.lacks("#pue-said p").await;
        page.paste_into("usd", "abc").await;
        page.choose("by", "onprem").await;
        page.holds("usd", "none").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_last_answer_is_not_taken_along_while_a_field_can_t_be_read() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.click("#report-title").await;
        page.has("#report-text").await;
        page.shows("#h-hint", "these come to 672 device-hours").await;
        page.lacks("[inert], #save-file:disabled, #save-table:disabled").await;
        page.paste_into("h", "abc").await;
        page.has("[inert] #report-text").await;
        page.has("#save-file:disabled").await;
        page.has("#save-table:disabled").await;
        // Beside a text that is refused nothing is told of one before it.
        page.comes_true("document.getElementById('h-hint').textContent === ''").await;
        page.type_into("h", "2d 4h").await;
        page.shows("#h-said", "Read as 52 h").await;
        page.shows("#h-hint", "these come to 416 device-hours").await;
        page.lacks("[inert], #save-file:disabled, #save-table:disabled").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn typing_on_after_a_bad_text_loses_nothing() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.type_into("h", "5-").await;
        page.shows("#h-said", "“5-” can’t be read").await;
        page.element("#h").await.send_keys("7").await.expect("one more key");
        page.holds("h", "5-7").await;
        page.lacks(".results__stale").await;
        page.shows("#result-device-hours", "between 40 and 56").await;
    });
}
