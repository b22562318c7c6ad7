//! The method as a page of its own: made from METHOD.md, read without a script.

use fantoccini::Locator;

use crate::browser::{Engine, Page, in_browser};

/// Waits in the driver: a script would go with the page that is left.
async fn has(page: &Page, selector: &str) {
    let element = page.client().wait().for_element(Locator::Css(selector)).await;
    element.unwrap_or_else(|error| panic!("{selector}: {error}"));
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_method_is_a_page_with_every_section_and_a_way_back() {
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        in_browser(engine, async |page| {
            page.open("").await;
            page.click("footer a[href='./method.html']").await;
            has(&page, ".document h1").await;
            let sections = include_str!("../../METHOD.md").lines().filter(|line| line.starts_with("## "));
            let titles: Vec<String> = sections.map(|line| line.trim_start_matches("## ").to_owned()).collect();
            assert_eq!(page.texts(".document h2").await, titles);
            assert_eq!(page.script("return document.scripts.length", vec![]).await, 0);
            let wide = "return document.documentElement.scrollWidth > innerWidth";
            assert_eq!(page.script(wide, vec![]).await, false, "tables scroll by themselves");
            page.click(".document__way a").await;
            has(&page, "#results-title").await;
        });
    }
}
