//! Charts as files: what is saved is read by the browser as a picture of its own, with the words and numbers of the page.

use serde_json::json;
use trainprint_core::data::NOTABLE;

use crate::browser::{Engine, Page, in_browser};

const EVERY: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

fn button(picture: &str, kind: usize) -> String {
    format!("[data-picture={picture}] .pictures button:nth-of-type({kind})")
}

/// The texts of a saved SVG that the browser reads as one, and how many parts are still styled from outside.
async fn read(page: &Page, text: &str) -> (Vec<String>, u64) {
    let script = "
        const picture = new DOMParser().parseFromString(arguments[0], 'image/svg+xml');
        if (picture.querySelector('parsererror')) return [[picture.documentElement.textContent], 1];
        const texts = [...picture.querySelectorAll('text')].map(text => text.textContent.trim());
        return [texts, picture.querySelectorAll('[class], style, script').length];";
    serde_json::from_value(page.script(script, vec![json!(text)]).await).expect("texts and a count")
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_comparison_is_saved_as_svg_and_as_png() {
    for engine in EVERY {
        in_browser(engine, async |page| {
            page.open("?theme=dark").await;
            let (name, text) = page.saved_by(&button("comparison", 1)).await;
            assert_eq!(name, "trainprint-comparison.svg");
            let (texts, styled) = read(&page, &text).await;
            assert_eq!(styled, 0, "{text}");
            let shown = page.texts("[data-picture=comparison] svg text").await;
            assert!(shown.len() > 10 && shown.iter().all(|said| texts.contains(&said.trim().to_owned())), "{texts:?}");
            assert!(
                texts.iter().any(|said| said.starts_with("Trainprint 0") && said.contains("data release")),
                "{texts:?}"
            );
            assert!(text.contains("fill=\"rgb(251, 249, 244)\""), "light paper in a dark page: {text}");
            assert!(page.script("return document.documentElement.dataset.theme", vec![]).await == "dark");

            let (name, _) = page.saved_by(&button("comparison", 2)).await;
            assert_eq!(name, "trainprint-comparison.png");
            let size = "createImageBitmap(window.blob).then(image => [image.width, image.height])";
            let [width, height]: [u64; 2] = serde_json::from_value(page.promised(size).await).expect("a size");
            assert!(width == 3 * 600 && height > 600, "{width} x {height}");
        });
    }
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn what_drives_the_range_is_saved_with_its_inputs() {
    for engine in EVERY {
        in_browser(engine, async |page| {
            page.open("").await;
            let (name, text) = page.saved_by(&button("spread", 1)).await;
            assert_eq!(name, "trainprint-spread.svg");
            let (texts, styled) = read(&page, &text).await;
            let inputs = page.texts("[data-picture=spread]:first-of-type tbody th").await;
            assert_eq!(texts.first().map(String::as_str), Some("What drives the range"));
            assert!(texts.iter().any(|text| text == "USD"), "no unit: {texts:?}");
            assert!(styled == 0 && !inputs.is_empty() && inputs.iter().all(|input| texts.contains(input)), "{texts:?}");
        });
    }
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_run_stands_among_the_notable_trainings_of_figure_1() {
    for engine in EVERY {
        in_browser(engine, async |page| {
            page.open("").await;
            page.click("#compute-title").await;
            page.shows("[data-picture=computing] svg", "AlexNet").await;
            let rows = page.texts("section[aria-labelledby=compute-title] tbody tr").await;
            assert_eq!(rows.len(), NOTABLE.len() + 1);
            // 672 hours x 19.1 to 21.22 TFLOP/s x 21.3 to 46.2 %, over a thousand and 24.
            assert!(rows[0].contains("0.11 – 0.27"), "{rows:?}");
            page.click("#elsewhere-title").await;
            page.shows("[data-picture=regions] svg", "Here").await;
            for (picture, said) in [("computing", "Neural architecture search"), ("regions", "Here")] {
                let (name, text) = page.saved_by(&button(picture, 1)).await;
                let (texts, styled) = read(&page, &text).await;
                assert_eq!((name.as_str(), styled), (format!("trainprint-{picture}.svg").as_str(), 0));
                assert!(texts.iter().any(|text| text == said), "{texts:?}");
            }
        });
    }
}
