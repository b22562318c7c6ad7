//! The page before any script has run, and where none does: it shows the example and teaches the method. Nobody sees the
//! example's numbers where the address asks for others.

use fantoccini::Locator;
use serde_json::{Value, json};

use crate::browser::chromedriver::{console, devtools};
use crate::browser::server::{FRAMES, HELD, RELEASE, WITHOUT_WASM};
use crate::browser::{Engine, Page, in_browser};

/// 16 devices, where the example has 8.
const LINK: &str = "?v=1&d=2026.11&run=final&hw=p100&n=16&h=84&x=1&w=1515.43&pue=1.58&ci=0.954lb&re=50&usd=0.43-1.46&el=0.12&at=us&by=aws";
const EXAMPLE: &str = "$289 – $981";
const OWN: &str = "$578 – $1,962";

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn chromium_shows_numbers_at_once_and_only_its_own() {
    in_browser(Engine::Chromium, at_once);
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn firefox_shows_numbers_at_once_and_only_its_own() {
    in_browser(Engine::Firefox, at_once);
}

#[test]
#[cfg(target_os = "linux")]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn webkit_shows_numbers_at_once_and_only_its_own() {
    in_browser(Engine::WebKit, at_once);
}

/// Frames whose module comes when the test says so: what they show until then, and whether it is taken over.
async fn at_once(page: Page) {
    page.visit(FRAMES).await;
    let frame = "
        for (const [name, address] of Object.entries(arguments[0])) {
            const frame = document.createElement('iframe');
            Object.assign(frame, { id: name, src: address });
            document.body.append(frame);
        }
        window.within = (name, selector) => document.getElementById(name).contentDocument.querySelector(selector);
        window.visible = (name, selector) => {
            const found = within(name, selector);
            return found && getComputedStyle(found).visibility === 'visible' ? found.textContent : '';
        };";
    let refused = format!("{HELD}/?v=1&run=final&hw=p100");
    let frames = json!({ "bare": format!("{HELD}/"), "own": format!("{HELD}/{LINK}"), "refused": refused });
    page.script(frame, vec![frames]).await;
    for name in ["bare", "own", "refused"] {
        let cost = "(within(a, '#result-cost')?.textContent.includes(b) && within(a, '.page__footer')) && true";
        assert_eq!(page.until(cost, vec![json!(name), json!(EXAMPLE)]).await, true, "{name} is prerendered");
    }
    assert_eq!(page.script("return visible('own', '#result-cost')", vec![]).await, "");
    assert_eq!(page.script("return visible('refused', '#result-cost')", vec![]).await, "");
    assert!(shown(&page, "bare").await.contains(EXAMPLE));
    // The element that is there must be the one that stays.
    page.script(
        "within('bare', '#h').prerendered = true; return fetch(arguments[0]).then(() => 0)",
        vec![json!(RELEASE)],
    )
    .await;
    assert_eq!(page.until("visible(a, '#result-cost').includes(b)", vec![json!("own"), json!(OWN)]).await, true);
    assert_eq!(page.until("visible('refused', '.refusal').includes('n is missing')", vec![]).await, true);
    assert_eq!(page.script("return within('refused', '#result-cost')", vec![]).await, Value::Null);
    let started = "document.getElementById('bare').contentDocument.documentElement.matches('[data-started]')";
    assert_eq!(page.until(started, vec![]).await, true);
    assert_eq!(page.script("return within('bare', '#h').prerendered", vec![]).await, true, "it was drawn anew");
    assert!(shown(&page, "bare").await.contains(EXAMPLE));
}

async fn shown(page: &Page, frame: &str) -> String {
    let text = page.script("return visible(arguments[0], '#result-cost')", vec![json!(frame)]).await;
    text.as_str().expect("a text").to_owned()
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn chromium_says_why_it_can_not_compute() {
    in_browser(Engine::Chromium, async |page| {
        says_why(page.clone()).await;
        let faults = console(page.client()).await;
        assert!(faults.iter().all(|fault| fault.to_string().contains(".wasm")), "{faults:#?}");
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn firefox_says_why_it_can_not_compute() {
    in_browser(Engine::Firefox, says_why);
}

#[test]
#[cfg(target_os = "linux")]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn webkit_says_why_it_can_not_compute() {
    in_browser(Engine::WebKit, says_why);
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_browser_without_webassembly_is_not_told_to_load_the_page_again() {
    in_browser(Engine::Chromium, async |page| {
        let script = json!({ "source": "delete window.WebAssembly" });
        devtools(page.client(), "Page.addScriptToEvaluateOnNewDocument", script).await;
        page.open("").await;
        page.shows(".without__why", "this browser has WebAssembly switched off").await;
        assert!(!page.text(".without__why").await.contains("again"));
        teaches(&page).await;
    });
}

/// The page whose WebAssembly is not there: with the example, and without it where a link asks for another answer.
async fn says_why(page: Page) {
    for address in ["", LINK] {
        page.open(&format!("{WITHOUT_WASM}/{address}")).await;
        page.shows(".without__why", "It could not be started: ").await;
        teaches(&page).await;
        assert_eq!(page.is_seen("#result-cost").await, address.is_empty(), "the example's cost at {address:?}");
        let [answer, beside] = [".page__answer .working__lines", ".without .working__lines"];
        let seen = [page.is_seen(answer).await, page.is_seen(beside).await];
        assert_eq!(seen, [address.is_empty(), !address.is_empty()], "the example computed once, at {address:?}");
        let named = "getComputedStyle(document.getElementById('results-title'), '::after').content.includes('the example, T2T big')";
        page.comes_true(named).await;
        assert!(!page.is_seen("#row-you").await);
        assert!(!page.is_seen("#h").await, "a field that does nothing");
        assert!(!page.is_seen(".page__bar").await, "an answer to nothing");
    }
}

/// The formula, the example computed by it, and the paper's two tables.
async fn teaches(page: &Page) {
    page.shows(".without", "PUE × hours × ").await;
    page.shows(".without", "= 201.13 kWh").await;
    page.shows("#row-bert-v100", "1,507").await;
    page.shows("#row-lisa-4789", "239,942").await;
    for selector in [".without", "#row-bert-v100", "#row-lisa-4789"] {
        assert!(page.is_seen(selector).await, "{selector} is not seen");
    }
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_page_without_scripts_shows_the_example_and_teaches() {
    in_browser(Engine::Chromium, async |page| {
        devtools(page.client(), "Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        page.visit("").await;
        let text = async |selector: &str| {
            let found = page.client().find(Locator::Css(selector)).await;
            found.unwrap_or_else(|error| panic!("{selector}: {error}")).text().await.expect("its text")
        };
        assert!(text("#result-energy").await.contains("201 kWh"));
        assert!(text("#result-market").await.contains("96 lb CO2e"));
        assert!(text(".without__why").await.contains("JavaScript is off"));
        assert!(text(".page__answer .working").await.contains("= 201.13 kWh"));
        assert!(!text(".without").await.contains("201.13"), "the example is computed twice");
        assert!(text("#row-bert-v100").await.contains("1,507"));
        assert_eq!(text("form").await, "", "a field that does nothing");
        devtools(page.client(), "Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        assert!(text("#row-bert-v100").await.contains("1,507"), "on paper the tables are missing");
    });
}
