//! Links that can't be read: a sentence and no figures, whatever they hold, and nothing of them is run.

use trainprint_core::link::{self, Link, LinkError};
use trainprint_core::scenario::Project;

use crate::browser::{Engine, Page, in_browser};

const MARKUP: &str = "<img src=x onerror=window.hit=1>";
const RUN: &str =
    "run=final&hw=p100&n=8&h=84&x=1&w=1515.43&pue=1.58&ci=0.954lb&re=50&usd=0.43-1.46&el=0.12&at=us&by=aws";

fn t2t_big() -> String {
    link::encode(&Link { project: Project::default(), cited: None })
}

/// A text with the check that belongs to it.
fn checked(text: &str) -> String {
    match link::decode(&format!("{text}&k=0000")) {
        Err(LinkError::Check { computed, .. }) => format!("{text}&k={computed}"),
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_bad_link_gives_a_sentence_and_no_figures() {
    let whole = t2t_big();
    let cases = [
        (format!("?{}", &whole[..60]), "is missing"),
        (format!("?{}", &whole[..whole.len() - 1]), "The link is damaged: its check reads"),
        (format!("?{}", whole.replace("h=84", "h=48")), "h=48"),
        (format!("?v=1&{RUN}&n=9"), "n stands twice"),
        (format!("?{}", checked(&format!("v=1&{}", RUN.replace("&h=84", "")))), "h is missing"),
        (format!("?{}", checked(&format!("v=1&{}", RUN.replace("h=84", "h=1e400")))), "h=1e400 can't be used"),
        (format!("?v=2&{RUN}"), "of version 2 and this page reads versions up to 1"),
        ("?v=&n=8".to_owned(), "which is not a whole number from 1"),
        ("?v=1&whatever=1".to_owned(), "has no run="),
        ("?lang=en&h=50".to_owned(), "has no v= in small letters"),
        (format!("?v%3D1%26{}", RUN.replace('&', "%26").replace('=', "%3D")), "percent-encoded"),
        (format!("#v=1&{RUN}{}", "&y=1".repeat(25_000)), "characters long and links stop at 8000"),
        (format!("?v=1&{}", RUN.replace("p100", MARKUP)), "can't stand in one"),
        (format!("#v=1&{}", RUN.replace("p100", MARKUP)), "can't stand in one"),
        (format!("?v={MARKUP}&{RUN}"), "percent-encoded"),
    ];
    in_browser(Engine::Chromium, async move |page| {
        for (address, words) in &cases {
            refused(&page, address, words).await;
        }
    });
}

async fn refused(page: &Page, address: &str, words: &str) {
    page.open(address).await;
    page.shows(".refusal__sentence", words).await;
    for absent in [".results", "form", ".runs", ".working", "img"] {
        page.lacks(absent).await;
    }
    assert_eq!(page.script("return typeof window.hit", vec![]).await, "undefined", "{address}");
    let text = page.text("body").await;
    assert!(!text.contains("201 kWh"), "{address}: {text}");
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_refused_link_stays_in_the_address_bar_until_the_reader_starts_anew() {
    in_browser(Engine::Chromium, async |page| {
        page.open(&format!("?v=1&{RUN}&n=9")).await;
        page.has(".refusal button").await;
        assert_eq!(page.script("return location.search", vec![]).await, format!("?v=1&{RUN}&n=9"));
        page.click(".refusal button").await;
        page.shows("#result-energy", "201 kWh").await;
        page.lacks(".refusal").await;
        assert_eq!(page.address().await, format!("?{}", t2t_big()));
        page.comes_true("document.activeElement.id === 'results-title'").await;
        page.script("history.back()", vec![]).await;
        page.has(".refusal").await;
        assert_eq!(page.script("return location.search", vec![]).await, format!("?v=1&{RUN}&n=9"));
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_link_without_a_check_gets_none_until_it_is_edited() {
    in_browser(Engine::Chromium, async |page| {
        let address = format!("?v=1&d=2026.11&{RUN}");
        page.open(&address).await;
        page.shows(".notices", "The link has no check").await;
        // What is still to be written is written before the page is left.
        let left = "dispatchEvent(new Event('pagehide')); return location.search";
        assert_eq!(page.script(left, vec![]).await, address);
        page.type_into("h", "12").await;
        page.shows("#result-energy", "29 kWh").await;
        let written = page.link().await;
        assert_eq!((written.link.project.runs()[0].hours.best().as_hours(), written.notices), (12.0, vec![]));
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_link_in_capitals_is_refused_and_not_overlooked() {
    in_browser(Engine::Chromium, async |page| {
        page.open(&format!("?{}", t2t_big().to_ascii_uppercase())).await;
        page.shows(".refusal", "The link has no v= in small letters").await;
        page.lacks("#result-energy").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn what_surrounds_a_good_link_is_told_and_is_never_markup() {
    in_browser(Engine::Chromium, async |page| {
        page.open(&format!("?{MARKUP}=1&{}&fbclid=y", t2t_big())).await;
        page.shows(".notices", "is not part of a link; it was left out").await;
        page.shows(".notices", "was ignored: fbclid").await;
        page.shows("#result-energy", "201 kWh").await;
        page.lacks("img").await;
        page.open(&format!("?v=1&{}&z=1", RUN.replace("p100", "quantum-1"))).await;
        page.shows(".notices", "The link has no check").await;
        page.shows(".notices", "z is not part of a link").await;
        page.shows(".notices", "The label hw=quantum-1 is unknown here").await;
        page.shows("#hw", "quantum-1 (unknown label)").await;
        page.shows("#result-energy", "201 kWh").await;
        assert_eq!(page.script("return typeof window.hit", vec![]).await, "undefined");
    });
}
