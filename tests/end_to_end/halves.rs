//! The page before its other half is there, and without it: nothing is fetched before there is a reader, nothing that a reader does is
//! lost, and nobody takes the example for an answer.

use crate::accessibility::has_no_faults;
use crate::browser::chromedriver::console;
use crate::browser::server::{FRAMES, HALF_HELD, HELD, RELEASE, WITHOUT_A_HALF};
use crate::browser::{Engine, Page, in_browser};

const ENGINES: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

/// Lets the other half come.
async fn release(page: &Page) {
    page.promised(&format!("fetch('/{RELEASE}').then(() => true)")).await;
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_other_half_comes_once_there_is_a_reader() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        // Whatever the page fetches by itself has begun when its worker has all files at hand.
        let fetched =
            "performance.getEntriesByType('resource').filter(({ name }) => name.includes('trainprint-later')).length";
        assert_eq!(page.script(&format!("return {fetched}"), vec![]).await, 0);
        page.press_tab().await;
        page.comes_true(&format!("{fetched} === 1")).await;
        page.type_into("h", "12").await;
        page.shows("#result-energy", "29 kWh").await;
        assert_eq!(page.script(&format!("return {fetched}"), vec![]).await, 1);
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn what_is_typed_and_chosen_before_it_is_there_is_answered_then() {
    for engine in ENGINES {
        in_browser(engine, async |page| {
            page.open(&format!("{HALF_HELD}/")).await;
            page.type_into("h", "12").await;
            page.type_into("n", "16").await;
            assert!(page.text("#result-energy").await.contains("201 kWh"));
            page.has("[data-waits]").await;
            let awaited = page.script("return document.body.dataset.awaited", vec![]).await;
            assert_eq!(awaited, "Fetching the part of this page that computes: these are still the figures of before.");
            assert_eq!([page.value("h").await, page.value("n").await], ["12", "16"]);
            release(&page).await;
            // The watts of the paper grow with its devices.
            page.shows("#result-energy", "57 kWh").await;
            page.shows("#row-you", "57").await;
            page.lacks("[data-waits], [data-awaited]").await;
            assert_eq!([page.value("h").await, page.value("n").await], ["12", "16"]);
        });
    }
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn what_is_clicked_below_the_figures_before_it_is_there_is_clicked_then() {
    for engine in ENGINES {
        in_browser(engine, async |page| {
            page.open(&format!("{HALF_HELD}/")).await;
            page.script("document.getElementById('compare-title').prerendered = true", vec![]).await;
            page.click("#elsewhere-title").await;
            page.click("#row-elmo button").await;
            assert!(page.text("#result-energy").await.contains("201 kWh"));
            release(&page).await;
            page.shows("#result-energy", "275 kWh").await;
            page.has("[aria-labelledby=elsewhere-title] details[open] .slot > *").await;
            let stays = "return document.getElementById('compare-title').prerendered";
            assert_eq!(page.script(stays, vec![]).await, true, "it was drawn anew");
        });
    }
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_region_that_is_typed_and_left_before_it_is_there_is_chosen_or_marked_then() {
    for (typed, link, marked) in
        [("Germany", "&at=de&", "#at:not([aria-invalid])"), ("Atlantis", "&at=us&", "#at[aria-invalid]")]
    {
        in_browser(Engine::Chromium, async move |page| {
            page.open(&format!("{HALF_HELD}/")).await;
            page.type_into("at", typed).await;
            page.press_tab().await;
            release(&page).await;
            page.comes_true(&format!("location.search.includes('{link}')")).await;
            page.has(marked).await;
            page.has("#at[aria-expanded=false]").await;
            assert_eq!(page.value("at").await, typed);
        });
    }
}

/// A frame whose code comes once it is released: until then nothing of the program runs.
#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn what_is_done_before_the_page_is_started_is_done_then() {
    for engine in ENGINES {
        in_browser(engine, async |page| {
            page.visit(FRAMES).await;
            let frame = "
                const frame = document.createElement('iframe');
                frame.src = arguments[0];
                document.body.append(frame);
                window.within = selector => frame.contentDocument.querySelector(selector);";
            page.script(frame, vec![format!("{HELD}/").into()]).await;
            page.comes_true("within('.page__footer') !== null").await;
            let done = "
                const put = (selector, value, kind) => {
                    within(selector).value = value;
                    within(selector).dispatchEvent(new Event(kind, { bubbles: true }));
                };
                put('#h', '12', 'input');
                put('#hw', 'h100-sxm', 'change');
                within('#fill').click();
                within('#add-run').click();
                return within('#fill').checked";
            assert_eq!(page.script(done, vec![]).await, false, "it waits");
            page.comes_true("within('[data-awaited]') !== null").await;
            release(&page).await;
            page.comes_true("within('.runs') !== null").await;
            page.comes_true("within('#row-bert-tpu .search__detail') !== null").await;
            let [hours, hardware] = ["#h", "#hw"].map(|field| format!("return within('{field}').value"));
            assert_eq!([page.script(&hours, vec![]).await, page.script(&hardware, vec![]).await], ["12", "h100-sxm"]);
            page.comes_true("within('#fill').checked").await;
            page.comes_true("within('[data-awaited]') === null").await;
        });
    }
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_link_that_waits_for_it_says_so() {
    in_browser(Engine::Chromium, async |page| {
        let shown = "document.querySelector('.waiting').checkVisibility({ visibilityProperty: true })";
        page.visit(&format!("{HALF_HELD}/?v=1&d=2026.11&n=16")).await;
        page.comes_true(shown).await;
        page.lacks("[data-started]").await;
        release(&page).await;
        page.has("[data-started]").await;
        page.comes_true(&format!("!{shown}")).await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn without_it_the_page_says_so_and_tries_again_at_the_next_act() {
    in_browser(Engine::Chromium, async |page| {
        page.open(&format!("{WITHOUT_A_HALF}/?v=1&d=2026.11&n=16")).await;
        page.shows(".page__missing", "The part of this page that computes could not be fetched").await;
        page.has(".page__missing button").await;
        has_no_faults(&page, "without half of it, at a link").await;
        page.lacks("#result-energy").await;
        page.script("dispatchEvent(new Event('beforeprint'))", vec![]).await;
        assert_eq!(page.script("return document.body.dataset.address === location.href", vec![]).await, true);
        page.open(&format!("{WITHOUT_A_HALF}/")).await;
        page.type_into("h", "12").await;
        page.shows(".page__missing", "The part of this page that computes could not be fetched").await;
        assert!(page.text("#result-energy").await.contains("201 kWh"), "the example stays");
        assert_eq!(page.value("h").await, "12");
        page.has("[data-stale]").await;
        page.shows(".results__stale", "figures of before").await;
        has_no_faults(&page, "without half of it").await;
        page.click("#add-run").await;
        release(&page).await;
        page.type_into("n", "16").await;
        page.shows("#result-energy", "57 kWh").await;
        page.lacks(".page__missing, [data-stale], [data-waits], .runs").await;
        let faults = console(page.client()).await;
        assert!(faults.iter().all(|fault| fault.to_string().contains("trainprint-later")), "{faults:#?}");
    });
}
