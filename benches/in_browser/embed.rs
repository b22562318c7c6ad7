//! How soon a calculator in somebody else's page shows its number, beside the page by itself, and ten of them on one page.
//! The target: no later than the page's. Each is opened nine times; nothing is kept from one time to the next.

use crate::browser;

pub fn run() {
    browser::in_browser(browser::Engine::Chromium, embeds);
}

/// Run before the own scripts of every page and frame: when the answer that the link asks for is there to be read, and when a
/// frame has told it to the page around.
const WATCH: &str = "
    window.told = [];
    const watching = new MutationObserver(() => {
        if (!document.querySelector('#result-energy')?.textContent.includes('29')) return;
        watching.disconnect();
        window.shown = performance.now();
    });
    watching.observe(document, { subtree: true, childList: true, characterData: true });
    addEventListener('message', ({ data }) => {
        if (data?.type === 'trainprint-result') told.push(performance.now());
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
        times.push(shown(&page).await);
    }
    let base = say("the page by itself", &times, None);
    for (what, body, frames) in hosts {
        let (mut own, mut around, mut told) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..TIMES {
            devtools("Network.clearBrowserCache", json!({})).await;
            page.open_host(&body, None).await;
            told.push(time(&page, "told.length >= a && told[a - 1]", vec![frames.into()]).await);
            let host_began = began(&page).await;
            page.enter_frame(frames - 1).await;
            own.push(shown(&page).await);
            around.push(shown(&page).await + began(&page).await - host_began);
            page.leave_frame().await;
        }
        say(&format!("{what}, from its frame's own start"), &own, Some(base));
        say(&format!("{what}, from the start of the page around it"), &around, Some(base));
        say(&format!("{what}, told to the page around it"), &told, Some(base));
    }
}

/// When the answer can be read in the page or frame that is open, in ms from its start.
async fn shown(page: &browser::Page) -> f64 {
    time(page, "window.shown", vec![]).await
}

/// What an expression comes to, in ms, once it is more than nothing.
async fn time(page: &browser::Page, expression: &str, arguments: Vec<serde_json::Value>) -> f64 {
    page.until(expression, arguments).await.as_f64().expect("a time")
}

/// When a page or a frame began, in ms on the clock of all of them.
async fn began(page: &browser::Page) -> f64 {
    page.script("return performance.timeOrigin", vec![]).await.as_f64().expect("a time")
}

fn say(what: &str, times: &[f64], beside: Option<f64>) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    let median = times[TIMES / 2];
    let ratio = beside.map(|base| format!(", {:.2} times the page's", median / base)).unwrap_or_default();
    println!("{what}: first number after {median:.0} ms ({:.0} to {:.0}){ratio}", times[0], times[TIMES - 1]);
    median
}
