//! The page on paper.

use fantoccini::wd::PrintConfiguration;

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
