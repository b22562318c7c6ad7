//! The page without a network, and from one build to the next.

use serde_json::json;
use trainprint_core::link::{Link, encode};
use trainprint_core::scenario::{Project, Run};

use crate::browser::builds::Builds;
use crate::browser::{Engine, Page, in_browser};

const ENGINES: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

/// Opens the page and waits until a build is kept and in charge of this page.
async fn visit(page: &Page, builds: &Builds, address: &str) {
    page.visit_at(&builds.gate.address, address).await;
    page.has("[data-started]").await;
    let kept = page.until("navigator.serviceWorker.controller !== null", vec![]).await;
    assert_eq!(kept, true, "no build is kept");
}

fn linked() -> String {
    let hours = trainprint_core::interval::Interval::exact(trainprint_core::quantity::Time::from_hours(12.0));
    encode(&Link { project: Project::of(Run { hours, ..Run::default() }), cited: None })
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn after_one_visit_a_link_opens_without_a_network() {
    for engine in ENGINES {
        in_browser(engine, async |page| {
            let builds = Builds::serve().await;
            visit(&page, &builds, "").await;
            builds.gate.shut();
            page.visit_at(&builds.gate.address, &format!("?{}", linked())).await;
            page.shows("#result-energy", "29 kWh").await;
            page.click("#report-title").await;
            page.has("#report-text").await;
            builds.gate.open();
        });
    }
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_new_build_takes_over_whole_once_no_page_of_the_old_one_is_open() {
    in_browser(Engine::Chromium, async |page| {
        let builds = Builds::serve().await;
        visit(&page, &builds, "").await;
        builds.write_next("A later build");
        // A browser that is looking for another build just then has looked too early, and does not look twice at once.
        let waiting = "
            new Promise(async done => {
                const kept = await navigator.serviceWorker.getRegistration();
                const look = async () => {
                    if (!kept.installing && !kept.waiting) await kept.update().catch(() => {});
                    if (kept.waiting) done(true); else setTimeout(look, 5);
                };
                look();
            })";
        assert_eq!(page.promised(waiting).await, true);
        // A page that is opened beside the old one is of the old build too.
        let old = page.client().window().await.expect("the window");
        let beside = page.client().new_window(true).await.expect("a window").handle;
        page.client().switch_to_window(beside).await.expect("that window");
        page.visit_at(&builds.gate.address, "").await;
        page.has("[data-started]").await;
        assert_ne!(page.script("return document.title", vec![]).await, "A later build");
        page.client().close_window().await.expect("it closes");
        page.client().switch_to_window(old).await.expect("the first window");
        page.client().goto("about:blank").await.expect("an empty page");
        let mut title = json!(null);
        for _ in 0..20 {
            page.visit_at(&builds.gate.address, "").await;
            page.has("[data-started]").await;
            title = page.script("return document.title", vec![]).await;
            if title == "A later build" {
                break;
            }
            page.client().goto("about:blank").await.expect("an empty page");
        }
        assert_eq!(title, "A later build");
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_broken_build_leaves_the_last_one_in_place() {
    in_browser(Engine::Chromium, async |page| {
        let builds = Builds::serve().await;
        visit(&page, &builds, "").await;
        builds.write_next("A later build");
        builds.spoil();
        let outcome = "
            new Promise(async done => {
                const kept = await navigator.serviceWorker.getRegistration();
                kept.addEventListener('updatefound', () => {
                    const next = kept.installing;
                    next.addEventListener('statechange', () => done(next.state));
                });
                const look = () => kept.update().catch(() => {}).then(() => setTimeout(look, 5));
                look();
            })";
        assert_eq!(page.promised(outcome).await, "redundant");
        builds.gate.shut();
        page.visit_at(&builds.gate.address, &format!("?{}", linked())).await;
        page.shows("#result-energy", "29 kWh").await;
        builds.gate.open();
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn embeds_and_kept_releases_are_left_alone() {
    in_browser(Engine::Chromium, async |page| {
        let builds = Builds::serve().await;
        page.visit_at(&builds.gate.address, "?embed=1").await;
        page.has("[data-started]").await;
        let none = "navigator.serviceWorker.getRegistrations().then(kept => kept.length)";
        assert_eq!(page.promised(none).await, 0, "a frame keeps a build");
        builds.keep_release("v0.0.1");
        page.visit_at(&builds.gate.address, "v0.0.1/").await;
        page.has("[data-started]").await;
        assert_eq!(page.promised(none).await, 0, "a kept release keeps a build");

        visit(&page, &builds, "").await;
        page.visit_at(&builds.gate.address, "v0.0.1/").await;
        page.has("[data-started]").await;
        assert_eq!(page.script("return document.title", vec![]).await, "v0.0.1");
    });
}
