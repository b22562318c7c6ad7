//! The page on paper.

use fantoccini::wd::PrintConfiguration;
use trainprint_core::link::{Link, encode};
use trainprint_core::scenario::Project;

use crate::browser::{Engine, in_browser};

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_run_is_one_page_with_the_address_to_come_back_to() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.type_into("h", "90").await;
        page.shows(".working__lines", "8 × 90 h").await;
        let paper = page.client().print(PrintConfiguration::default()).await.expect("a PDF");
        let text = String::from_utf8_lossy(&paper);
        assert!(text.starts_with("%PDF"), "no PDF");
        assert_eq!(text.matches("/Type /Page\n").count(), 1, "pages");
        let address = "return [document.body.dataset.address, location.href]";
        let [printed, own]: [String; 2] =
            serde_json::from_value(page.script(address, vec![]).await).expect("two addresses");
        assert!(printed.contains("&h=90&") && printed == own, "{printed} is not {own}");
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_page_that_nobody_has_touched_has_the_link_of_the_example() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.client().print(PrintConfiguration::default()).await.expect("a PDF");
        let address = page.script("return [document.body.dataset.address, location.href]", vec![]).await;
        let [printed, own]: [String; 2] = serde_json::from_value(address).expect("two addresses");
        assert_eq!(printed, format!("{own}?{}", encode(&Link { project: Project::default(), cited: None })));
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn several_runs_are_one_page_with_the_inputs_of_each() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        for (typed, listed) in [("40-60", "× 8, 50 (40 – 60) h"), ("12", "× 8, 12 h")] {
            page.click("#add-run").await;
            page.type_into("h", typed).await;
            page.shows(".runs [aria-current]", listed).await;
        }
        let inputs = page.texts(".runs__inputs").await;
        let whole = "United States; Amazon AWS; jobs: 1; 1,515.43 W; PUE 1.58; 0.954 lb/kWh; 50 % renewable";
        assert!(inputs.len() == 3 && inputs.iter().all(|inputs| inputs.starts_with(whole)), "{inputs:?}");
        let paper = page.client().print(PrintConfiguration::default()).await.expect("a PDF");
        assert_eq!(String::from_utf8_lossy(&paper).matches("/Type /Page\n").count(), 1, "pages");
    });
}
