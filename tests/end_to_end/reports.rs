//! The texts for papers, cards and checklists: what is shown, copied and saved is what the maths writes.

use trainprint_core::estimate::estimate_project;
use trainprint_core::report::{ALL, Base, Format, Report};
use trainprint_core::scenario::Project;

use crate::browser::{Engine, Page, in_browser};

fn written(format: &str, project: &Project, double_blind: bool) -> String {
    let estimate = estimate_project(project);
    let report = Report::new(project, &estimate, &Base::default(), double_blind);
    Format::find(format).expect("a format").write(&report)
}

/// The page shows a text with the line ends of the web.
async fn reads(page: &Page, text: &str) {
    let text = text.replace("\r\n", "\n");
    let same = page.until("document.getElementById('report-text')?.value === a", vec![text.as_str().into()]).await;
    assert_eq!(
        same,
        true,
        "{} is not {text}",
        page.script("return document.getElementById('report-text')?.value", vec![]).await
    );
}

async fn opens(page: &Page) {
    page.open("").await;
    page.click("#report-title").await;
    page.has("#report-text").await;
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn every_format_has_a_tab_with_its_text() {
    in_browser(Engine::Chromium, async |page| {
        opens(&page).await;
        assert_eq!(page.texts("[role=tab]").await, ALL.each_ref().map(|format| format.name));
        for format in &ALL {
            page.click(&format!("#format-{}", format.id)).await;
            reads(&page, &written(format.id, &Project::default(), false)).await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_text_follows_the_form_and_the_double_blind_switch() {
    in_browser(Engine::Chromium, async |page| {
        opens(&page).await;
        page.click("#double-blind").await;
        reads(&page, &written("latex", &Project::default(), true)).await;
        page.type_into("h", "12").await;
        let project = page.link().await.link.project;
        reads(&page, &written("latex", &project, true)).await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_likely_slip_is_named_before_a_text_is_copied() {
    in_browser(Engine::Chromium, async |page| {
        opens(&page).await;
        page.type_into("w", "1.51543").await;
        page.shows(".notices[aria-label='Check before you copy']", "kW was taken for W").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_tabs_are_walked_by_arrow_keys() {
    in_browser(Engine::Chromium, async |page| {
        opens(&page).await;
        let tab = page.element("#format-latex").await;
        tab.send_keys("\u{e012}").await.expect("the arrow to the left");
        let focused = page.until("document.activeElement.id === 'format-badge'", vec![]).await;
        assert_eq!(focused, true, "the last tab is before the first");
        for (key, id) in [("\u{e011}", "format-latex"), ("\u{e010}", "format-badge")] {
            page.client().active_element().await.expect("a tab").send_keys(key).await.expect("Home, then End");
            assert_eq!(page.until("document.activeElement.id === a", vec![id.into()]).await, true, "{id}");
        }
        page.has(".report__badge").await;
        reads(&page, &written("badge", &Project::default(), false)).await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_text_is_copied_or_at_least_selected_and_saved_under_its_name() {
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        in_browser(engine, async |page| {
            opens(&page).await;
            let (name, text) = page.saved_by("#report-save").await;
            assert_eq!((name.as_str(), text), ("training.tex", written("latex", &Project::default(), false)));
            page.click("#report-copy").await;
            page.comes_true("/Copied|selected/.test(document.getElementById('report-panel').textContent)").await;
        });
    }
}
