//! The method as a page of its own: made from METHOD.md, read without a script.

use crate::browser::{Engine, in_browser};

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_method_is_a_page_with_every_section_and_a_way_back() {
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        in_browser(engine, async |page| {
            page.open("").await;
            page.click("footer a[href='./method.html']").await;
            page.shows(".document h1", "Method").await;
            let sections = include_str!("../../METHOD.md").lines().filter(|line| line.starts_with("## "));
            let titles: Vec<String> = sections.map(|line| line.trim_start_matches("## ").to_owned()).collect();
            assert_eq!(page.texts(".document h2").await, titles);
            assert_eq!(page.script("return document.scripts.length", vec![]).await, 0);
            let wide = "return document.documentElement.scrollWidth > innerWidth";
            assert_eq!(page.script(wide, vec![]).await, false, "tables scroll by themselves");
            page.click(".document__way a").await;
            page.has("#results-title").await;
        });
    }
}
