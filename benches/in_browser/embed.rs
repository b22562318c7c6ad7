//! How soon a calculator in somebody else's page shows its number, beside the page by itself, and ten of them on one page.
//! The target: no later than the page's. Each is opened nine times; nothing is kept from one time to the next.
//!
//! A frame's number is there when it tells it. A frame of another site gets a process of its own, which the browser starts before
//! it asks for anything: what the frame itself takes is counted from the first byte of its document.

use crate::browser;

pub fn run() {
    browser::in_browser(browser::Engine::Chromium, embeds);
}

/// Run before a page's own scripts: when the answer that the link asks for is there, or told by each frame.
const WATCH: &str = "
    window.shown = [];
    const watching = new MutationObserver(() => {
        if (!document.querySelector('#result-energy')?.textContent.includes('29')) return;
        watching.disconnect();
        shown.push(performance.now());
    });
    watching.observe(document, { subtree: true, childList: true, characterData: true });
    addEventListener('message', ({ data }) => {
        if (data?.type === 'trainprint-result') shown.push(performance.now());
    });";

const TIMES: usize = 9;

async fn embeds(page: browser::Page) {
    use serde_json::json;
    use trainprint_core::link::{Link, encode};
    use trainprint_core::scenario::{Project, Run};

    let devtools =
        async |command, parameters| browser::chromedriver::devtools(page.client(), command, parameters).await;
    devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await;
    devtools("Network.enable", json!({})).await;
    devtools("Network.setBypassServiceWorker", json!({ "bypass": true })).await;
    let hours = trainprint_core::interval::Interval::exact(trainprint_core::quantity::Time::from_hours(12.0));
    let project = Project::of(Run { hours, ..Run::default() });
    let link = encode(&Link { project, cited: None });
    let alone = format!("{}?{link}", page.base());
    let frame = format!("<iframe src=\"{}?embed=1&{link}\" width=800 height=900></iframe>", page.base());
    let hosts = [("one embed", frame.clone(), 1_u16), ("the last of ten embeds", frame.repeat(10), 10)];

    let mut times = Vec::new();
    for _ in 0..TIMES {
        devtools("Network.clearBrowserCache", json!({})).await;
        page.client().goto(&alone).await.expect("the page");
        times.push(shown(&page, 1).await - began(&page).await);
    }
    let base = say("the page by itself, from its first byte", &times, None);
    for (what, body, frames) in hosts {
        let (mut own, mut around) = (Vec::new(), Vec::new());
        for _ in 0..TIMES {
            devtools("Network.clearBrowserCache", json!({})).await;
            page.open_host(&body, None).await;
            let shown = shown(&page, frames).await;
            around.push(shown);
            let around = origin(&page).await;
            page.enter_frame(frames - 1).await;
            own.push(shown + around - origin(&page).await - began(&page).await);
            page.leave_frame().await;
        }
        if frames == 1 {
            say(&format!("{what}, from its first byte"), &own, Some(base));
        }
        say(&format!("{what}, from the start of the page around it"), &around, Some(base));
    }
}

/// When the last of so many answers is there, in ms from the start of the page around them.
async fn shown(page: &browser::Page, answers: u16) -> f64 {
    let last = page.until("window.shown?.length >= a && shown[a - 1]", vec![answers.into()]).await;
    last.as_f64().expect("an answer in every frame")
}

/// When the first byte of a page or a frame came, in ms from its own start.
async fn began(page: &browser::Page) -> f64 {
    number(page, "performance.getEntriesByType('navigation')[0].responseStart").await
}

/// The start of a page or a frame, in ms on the clock of all of them.
async fn origin(page: &browser::Page) -> f64 {
    number(page, "performance.timeOrigin").await
}

async fn number(page: &browser::Page, expression: &str) -> f64 {
    page.script(&format!("return {expression}"), vec![]).await.as_f64().expect("a number")
}

fn say(what: &str, times: &[f64], beside: Option<f64>) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    let median = times[TIMES / 2];
    let ratio = beside.map(|base| format!(", {:.2} times the page's", median / base)).unwrap_or_default();
    println!("{what}: first number after {median:.0} ms ({:.0} to {:.0}){ratio}", times[0], times[TIMES - 1]);
    median
}
