//! The dialogs: links to cite, and the ladder of snippets, each used as its reader would.

use pulldown_cmark::{Parser, html};
use serde_json::json;
use trainprint_core::estimate::estimate_project;
use trainprint_core::link::{self, Basis, MassUnit};
use trainprint_core::report::{Base, Format, Report};
use trainprint_core::scenario::Project;

use crate::browser::server::{PANELS_HELD, RELEASE};
use crate::browser::{Engine, Page, in_browser};

async fn opens(page: &Page, dialog: &str) {
    page.open("").await;
    page.click(&format!("#{dialog}")).await;
    page.has("dialog[open]").await;
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_link_to_cite_opens_what_is_shown_and_carries_the_result_that_is_chosen() {
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        in_browser(engine, async |page| {
            opens(&page, "cite").await;
            let plain = page.value("cite-link-text").await;
            let text = link::locate(&plain).expect("a link").to_owned();
            assert_eq!(plain, Base::default().link(&text));
            assert_eq!(link::decode(&text).expect("a link").link.project, Project::default());
            let private = page.value("private-link-text").await;
            assert_eq!(private, plain.replacen('?', "#", 1));

            page.choose("cite-result", "location-lb").await;
            page.comes_true("document.getElementById('cite-link-text').value.includes('&cl=192lb&')").await;
            let with_result = page.value("cite-link-text").await;
            let cited = link::decode(link::locate(&with_result).expect("a link")).expect("a link").link.cited;
            let cited = cited.expect("a cited figure");
            assert_eq!((cited.basis, cited.unit, cited.digits.as_str()), (Basis::Location, MassUnit::Lb, "192"));
            assert!(page.value("cite-bibtex-text").await.contains(&with_result), "the entry has another link");
            page.click("#cite-link-copy").await;
            page.comes_true("/Copied|selected/.test(document.querySelector('.copyable').textContent)").await;

            page.click("#dialog-close").await;
            page.lacks("dialog[open]").await;
            page.open(&format!("?{}", link::locate(&with_result).expect("a link"))).await;
            page.shows(".notices", "Cited 192 lb (location-based); recomputed 191.9 lb: agrees.").await;
            page.shows(".notices", "With today’s data").await;
        });
    }
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_dialog_is_left_by_escape_and_gives_the_focus_back() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.enter("#cite").await;
        page.has("dialog[open]").await;
        page.press_escape().await;
        page.lacks("dialog[open]").await;
        let back = page.until("document.activeElement.id === 'cite'", vec![]).await;
        assert_eq!(back, true, "the focus is lost");
        page.enter("#embed").await;
        page.has("dialog[open] #rung-element").await;
        for (key, chosen) in [('\u{e014}', "frame-script"), ('\u{e010}', "sentence"), ('\u{e014}', "element")] {
            page.element("[role=tab][aria-selected=true]").await.send_keys(&key.to_string()).await.expect("a key");
            page.has(&format!("#rung-{chosen}[aria-selected=true][tabindex='0']:focus")).await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_dialog_on_its_way_is_told_and_opens_once() {
    in_browser(Engine::Chromium, async |page| {
        page.open(&format!("{PANELS_HELD}/")).await;
        for button in ["#cite", "#embed", "#cite"] {
            page.enter(button).await;
        }
        let told = "getComputedStyle(document.body, '::after').content.includes('Fetching')";
        page.comes_true(told).await;
        page.promised(&format!("fetch('/{RELEASE}').then(() => true)")).await;
        page.has("dialog[open] #cite-link-text").await;
        page.comes_true(&format!("!{told}")).await;
        page.press_escape().await;
        page.lacks("dialog[open]").await;
        page.comes_true("document.activeElement.id === 'cite'").await;
    });
}

/// Waits until the preview is that of an address with this in it: one that is left while it loads is a fault on the console.
pub async fn previews(page: &Page, part: &str) {
    let there = "(() => {
        const frame = document.getElementById('preview')?.contentWindow;
        return frame?.location.search.includes(a) && frame.document.documentElement?.dataset.started !== undefined;
    })()";
    assert_eq!(page.until(there, vec![json!(part)]).await, true, "the preview has no {part}");
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn each_frame_of_the_ladder_shows_the_calculator_in_the_host_s_page() {
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        in_browser(engine, async |page| {
            opens(&page, "embed").await;
            previews(&page, "embed=1").await;
            page.click("#lock-pue").await;
            previews(&page, "lock=pue").await;
            page.choose("embed-venue", "aaai").await;
            previews(&page, "venue=aaai").await;
            page.comes_true("document.getElementById('snippet-text').value.includes('venue=\"aaai\"')").await;
            let mut snippets = Vec::new();
            for rung in ["element", "frame-script", "frame"] {
                page.click(&format!("#rung-{rung}")).await;
                page.has(&format!("#rung-{rung}[aria-selected=true]")).await;
                page.enter_frame(0).await;
                page.shows("#result-energy", "201 kWh").await;
                page.leave_frame().await;
                snippets.push(page.value("snippet-text").await);
            }
            let previewed = page.script("return document.getElementById('preview').src", vec![]).await;
            assert!(
                previewed.as_str().is_some_and(|address| address.contains("embed=1&lock=pue&venue=aaai&v=1")),
                "{previewed}"
            );
            for snippet in snippets {
                page.open_host(&snippet, None).await;
                page.comes_true("document.querySelector('iframe') !== null").await;
                page.enter_frame(0).await;
                page.shows("#result-energy", "201 kWh").await;
                page.open_rest().await;
                page.has("fieldset:disabled #pue").await;
                page.shows("[role=tab]", "AAAI").await;
                page.leave_frame().await;
            }
        });
    }
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn each_badge_and_the_sentence_of_the_ladder_are_rendered() {
    in_browser(Engine::Chromium, async |page| {
        opens(&page, "embed").await;
        page.click("#rung-badge").await;
        page.has("img#preview").await;
        let in_html = page.value("snippet-text").await;
        page.click("#rung-badge-markdown").await;
        page.has("#picture-save").await;
        let in_markdown = page.value("snippet-text").await;
        let (name, svg) = page.saved_by("#picture-save").await;
        page.click("#rung-sentence").await;
        page.lacks("#preview").await;
        let sentence = page.value("snippet-text").await;

        let mut rendered = String::new();
        html::push_html(&mut rendered, Parser::new(&in_markdown));
        let picture = format!(
            "data:image/svg+xml,{}",
            page.script("return encodeURIComponent(arguments[0])", vec![json!(svg)]).await.as_str().unwrap_or_default()
        );
        assert!(rendered.contains(&format!("src=\"{name}\"")), "{rendered}");
        for badge in [in_html, rendered.replace(&name, &picture)] {
            page.open_host(&badge, None).await;
            let drawn = page.until("document.querySelector('a > img')?.naturalWidth > 100", vec![]).await;
            assert_eq!(drawn, true, "{badge} is not drawn");
            let target = page.script("return document.querySelector('a').href", vec![]).await;
            let opened =
                link::decode(link::locate(target.as_str().unwrap_or_default()).expect("a link")).expect("a link");
            assert_eq!(opened.link.project, Project::default());
        }
        let project = Project::default();
        let estimate = estimate_project(&project);
        let report = Report::new(&project, &estimate, &Base::default(), false);
        assert_eq!(sentence, Format::find("sentence").expect("a format").write(&report));
    });
}
