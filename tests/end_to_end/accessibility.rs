//! What axe finds wrong for people who use the page with a screen reader, a keyboard or a large font.

use serde_json::{Value, json};

use crate::browser::{Engine, Page, in_browser};

const RUN: &str = "run=final&hw=p100&n=8&h=84&x=1&w=none&pue=1.58&ci=0.954lb&re=50&usd=none&el=0.12&at=us&by=aws";

const FAULTS: &str = "
    const done = arguments[arguments.length - 1];
    axe.run().then(found => done(found.violations.map(it => ({ what: it.help, where: it.nodes.map(n => n.html) }))));";

/// Light and dark, wide and narrow.
pub async fn has_no_faults(page: &Page, state: &str) {
    let axe = std::env::var_os("AXE_CORE").expect("AXE_CORE is the path of axe.min.js");
    let axe = std::fs::read_to_string(axe).expect("axe-core");
    page.script(&axe, vec![]).await;
    for theme in ["light", "dark"] {
        page.prefer_theme(theme).await;
        for width in [1280, 360] {
            page.client().set_window_size(width, 800).await.expect("a window of that size");
            let faults: Value = page.client().execute_async(FAULTS, vec![]).await.expect("what axe finds");
            assert_eq!(faults, json!([]), "{state}, {theme}, {width} pixels wide");
        }
    }
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn axe_finds_no_fault_in_any_state_of_the_page() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        has_no_faults(&page, "as it opens").await;
        page.type_into("h", "-5").await;
        page.has(".results__stale").await;
        has_no_faults(&page, "with a text that can't be read").await;
        page.type_into("h", "1,500").await;
        page.shows("#h-said", "Read as").await;
        has_no_faults(&page, "with two readings of a text").await;
        page.open(&format!("?v=1&r=2&{RUN}&{RUN}")).await;
        page.has(".runs").await;
        has_no_faults(&page, "with several runs and nothing known").await;
        page.open("").await;
        page.click("#report-title").await;
        page.has("#report-text").await;
        page.click("#elsewhere-title").await;
        page.has("#draw-all").await;
        page.open_rest().await;
        page.click("#result-market summary").await;
        page.has("#result-market .results__origins").await;
        page.click("#add-run").await;
        page.has(".runs tbody").await;
        has_no_faults(&page, "with sections opened and two runs").await;
        page.open("?v=1").await;
        page.has(".refusal").await;
        has_no_faults(&page, "with a link that can't be read").await;
        page.visit("method.html").await;
        page.has(".document h1").await;
        has_no_faults(&page, "the method").await;
    });
}

/// Keeps what a screen reader is told.
const LISTEN: &str = "
    window.told = [];
    const region = document.querySelector('[role=status]');
    new MutationObserver(() => told.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });";

const REGIONS: &str = "return document.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log]').length";

/// Five edits, each drawn, in so short a time that no clock goes on between them.
const TYPE: &str = "(async () => {
    const field = document.getElementById('h');
    for (const text of ['1', '10', '100', '1000', '2000']) {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        for (let microtasks = 0; microtasks < 5; microtasks++) await null;
    }
})()";

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_screen_reader_is_told_the_answer_once_the_reader_pauses() {
    in_browser(Engine::Chromium, async |page| {
        let region = "[role=status]";
        page.open("").await;
        page.shows(region, "kWh").await;
        page.script(LISTEN, vec![]).await;
        page.script(TYPE, vec![]).await;
        let answer = async || {
            let text = page.script("return document.querySelector('.page__bar').textContent", vec![]).await;
            text.as_str().expect("the answer in a line").to_owned()
        };
        page.shows("#result-device-hours", "16,000").await;
        let last = answer().await;
        page.shows(region, &last).await;
        assert_eq!(page.script("return told", vec![]).await, json!([last]), "each is told alone");
        page.click("#add-run").await;
        page.shows(region, &format!("All 2 runs together: {}", answer().await)).await;
        page.click("#run-0-remove").await;
        page.shows(region, &format!("Run 1 was removed. {}", answer().await)).await;
        assert_eq!(page.script(REGIONS, vec![]).await, 1, "one region speaks");
        page.click("#undo").await;
        page.shows(region, "Undone: Run 1 was removed. All 2 runs together: ").await;
        page.type_into("h", "x").await;
        page.shows(region, "A field can’t be read").await;
        page.shows(region, "Wall-clock time of one job, h: “x” can’t be read as a number").await;
        page.type_into("n", "-2").await;
        page.shows(region, "Devices in one job: “-2” is below zero").await;
        page.type_into("h", "84").await;
        page.comes_true("!document.querySelector('[role=status]').textContent.includes('Wall-clock')").await;
        page.shows(region, "“-2” is below zero").await;
        page.type_into("n", "8").await;
        page.type_into("at", "montreal").await;
        page.shows(region, "2 are listed, first Montréal, Canada: arrow keys move, Enter chooses.").await;
        page.type_into("at", "qqq").await;
        page.shows(region, "Nothing is called that").await;
        assert_eq!(page.script(REGIONS, vec![]).await, 1, "one region speaks");
    });
}

/// Whether nothing is to be seen of what has the focus: something else is in front of all its corners and its middle.
const HIDDEN: &str = "
    const it = document.activeElement, { left, right, top, bottom } = it.getBoundingClientRect();
    const points = [[left + 1, top + 1], [right - 1, top + 1], [left + 1, bottom - 1], [right - 1, bottom - 1], [(left + right) / 2, (top + bottom) / 2]];
    const foot = document.querySelector('.page__foot');
    return points.every(([x, y]) => foot.contains(document.elementFromPoint(x, y))) && !foot.contains(it) ? it.outerHTML.slice(0, 80) : it === document.body;";

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn nothing_that_has_the_focus_is_behind_the_answer() {
    in_browser(Engine::Chromium, async |page| {
        page.client().set_window_size(360, 640).await.expect("a window of a phone's size");
        page.open("").await;
        page.open_rest().await;
        page.click(".presets .button:last-of-type").await;
        page.has("#undo").await;
        page.script("document.activeElement.blur()", vec![]).await;
        let mut steps = 0;
        loop {
            page.press_tab().await;
            let hidden = page.script(HIDDEN, vec![]).await;
            if hidden == true {
                break;
            }
            assert_eq!(hidden, false, "step {steps} leads behind the answer");
            steps += 1;
            assert!(steps < 200, "the last step leads out of the page");
        }
        assert!(steps > 40, "only {steps} steps were taken");
    });
}

/// What of a table is behind something else when it is brought into view.
const COVERED: &str = "
    const covered = [];
    for (const it of document.querySelectorAll('.scroll tbody button, #row-you td:not(:empty)')) {
        it.scrollIntoView({ block: 'center', inline: 'center' });
        const { left, right, top, bottom } = it.getBoundingClientRect();
        const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (!it.contains(seen)) covered.push(`${it.textContent} behind ${seen?.outerHTML.slice(0, 80)}`);
    }
    return covered;";

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn on_a_phone_names_leave_room_for_what_stands_behind_them() {
    in_browser(Engine::Chromium, async |page| {
        for width in [360, 600] {
            page.client().set_window_size(width, 640).await.expect("a window");
            page.open("").await;
            page.click("#elsewhere-title").await;
            page.shows("th[aria-sort=ascending]", "lb CO2e").await;
            assert_eq!(page.script(COVERED, vec![]).await, json!([]), "{width} pixels");
        }
    });
}
