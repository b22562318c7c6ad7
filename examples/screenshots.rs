//! Draws the pictures of the README into `docs/`, and the card that is shown where the page is linked to. `cargo xtask
//! screenshots` builds the page and says where the browser is.

#[cfg(not(target_arch = "wasm32"))]
#[path = "../tests/browser/mod.rs"]
#[expect(dead_code, reason = "pictures need less of it than the tests do")]
mod browser;

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    browser::in_browser(browser::Engine::Chromium, drawn::all);
}

#[cfg(not(target_arch = "wasm32"))]
mod drawn {
    use std::path::PathBuf;

    use crate::browser::{Page, chromedriver::devtools};
    use serde_json::json;

    pub async fn all(page: Page) {
        for (name, address, [width, height]) in [
            ("page", "", [1280, 1000]),
            ("dark", "?theme=dark", [1280, 1000]),
            ("german", "?lang=de", [1280, 1000]),
            ("phone", "", [390, 844]),
            ("embed", "?embed=1&lock=pue.ci&", [720, 900]),
        ] {
            sized(&page, [width, height]).await;
            page.open(address).await;
            page.has("[data-started]:not([data-waiting])").await;
            save(&page, name).await;
        }
        sized(&page, [1280, 1000]).await;
        page.open("").await;
        page.click("#report-title").await;
        page.has("#report-title ~ *, .fold[aria-labelledby=report-title] [role=tab]").await;
        in_sight(&page, "#report-title").await;
        save(&page, "reports").await;
        page.click("#elsewhere-title").await;
        page.has("[data-picture=regions] svg").await;
        in_sight(&page, "#elsewhere-title").await;
        save(&page, "regions").await;
        sized(&page, [1200, 630]).await;
        let card = docs().join("card.svg");
        page.client().goto(&format!("file://{}", card.display())).await.expect("the card");
        let shot = page.client().screenshot().await.expect("a picture");
        std::fs::write(docs().parent().expect("the project").join("static/card.png"), shot).expect("static/");
    }

    fn docs() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs")
    }

    async fn sized(page: &Page, [width, height]: [u32; 2]) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        devtools(page.client(), "Emulation.setDeviceMetricsOverride", size).await;
    }

    async fn in_sight(page: &Page, selector: &str) {
        page.script("document.querySelector(arguments[0]).scrollIntoView()", vec![json!(selector)]).await;
    }

    async fn save(page: &Page, name: &str) {
        let shot = page.client().screenshot().await.expect("a picture");
        std::fs::write(docs().join(format!("{name}.png")), shot).expect("docs/");
    }
}
