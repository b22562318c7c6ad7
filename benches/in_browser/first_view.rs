//! How soon the page shows a number and can be used, from nothing, and how soon an edit of that moment is answered, which takes both halves
//! of the program: on a slow phone and on this machine; and once a build is kept
//! for later visits. Each is the median of nine, with the fastest and the slowest. Of first views nothing is kept.

use serde_json::{Value, json};
use trainprint_core::interval::Interval;
use trainprint_core::link::{Link, encode};
use trainprint_core::quantity::Time;
use trainprint_core::scenario::{Project, Run};

use crate::browser::{self, Page, chromedriver::devtools};

/// Run before the page's own scripts. A number counts once it can be seen: one task after the frame that has it.
const WATCH: &str = "
    window.seen = { shift: 0 };
    // An edit may take a line away that was of the example: that is no shift of the view.
    const is_of_view = entry => !(entry.startTime > seen.edited);
    new PerformanceObserver(list => { for (const entry of list.getEntries().filter(is_of_view)) seen.shift += entry.value; })
        .observe({ type: 'layout-shift', buffered: true });
    const channel = new MessageChannel();
    const number = () => document.querySelector('#result-energy .results__number');
    const look = () => {
        const found = number();
        if (found && getComputedStyle(found).visibility === 'visible') {
            channel.port1.onmessage = () => { seen.number = performance.now(); seen.text = number().textContent; edit(); };
            channel.port2.postMessage(0);
        } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    const edit = () => {
        if (!seen.number || !seen.usable) return;
        const field = document.getElementById('h'), answer = () => document.querySelector('.page__bar').textContent;
        const before = answer();
        seen.edited = performance.now();
        field.value = 100;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const watch = () => {
            if (answer() === before) return channel.port2.postMessage(0);
            document.body.getBoundingClientRect();
            seen.answered = performance.now();
        };
        channel.port1.onmessage = watch;
        watch();
    };
    new MutationObserver((_, observer) => {
        if (!document.documentElement?.matches('[data-started]')) return;
        observer.disconnect();
        setTimeout(() => { seen.usable = performance.now(); edit(); });
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-started'] });";

const TIMES: usize = 9;

/// A network and a processor, and the most that each figure may take on them, in ms.
struct Machine {
    name: &'static str,
    network: Value,
    slowdown: u32,
    number: f64,
    usable: f64,
}

pub fn run() {
    browser::in_browser(browser::Engine::Chromium, all);
}

async fn all(page: Page) {
    devtools(page.client(), "Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await;
    devtools(page.client(), "Network.enable", json!({})).await;
    let slow = json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 200_000 });
    let own = json!({ "offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    for machine in [
        Machine { name: "1.6 Mbit/s, 150 ms, CPU ÷ 4", network: slow, slowdown: 4, number: 1000.0, usable: 2500.0 },
        Machine { name: "this machine", network: own, slowdown: 1, number: 150.0, usable: 400.0 },
    ] {
        measure(&page, &machine).await;
    }
    again(&page).await;
}

/// The page from what its worker keeps, which answers for the network, and from what the browser keeps of its compiled code, as in any
/// later visit.
async fn again(page: &Page) {
    const MOST: f64 = 250.0;
    devtools(page.client(), "Network.setBypassServiceWorker", json!({ "bypass": false })).await;
    page.open("").await;
    page.promised("navigator.serviceWorker.ready.then(() => true)").await;
    let views = views(page, "", "201", false).await;
    let kept = "return navigator.serviceWorker.controller !== null";
    assert_eq!(page.script(kept, vec![]).await, true, "no build is kept");
    println!("this machine, a visit after the first");
    told("the page can be used", &of("usable", &views), MOST);
    told("an edit of that moment is answered", &of("answered", &views), MOST);
}

async fn measure(page: &Page, machine: &Machine) {
    devtools(page.client(), "Network.emulateNetworkConditions", machine.network.clone()).await;
    devtools(page.client(), "Emulation.setCPUThrottlingRate", json!({ "rate": machine.slowdown })).await;
    devtools(page.client(), "Network.setBypassServiceWorker", json!({ "bypass": true })).await;
    let example = views(page, "", "201", true).await;
    println!("{}", machine.name);
    told("the example's number is seen", &of("number", &example), machine.number);
    told("the page can be used", &of("usable", &example), machine.usable);
    told("an edit of that moment is answered", &of("answered", &example), machine.usable);
    told("layout shift", &of("shift", &example), 0.0);
    let hours = |hours| Run { hours: Interval::exact(Time::from_hours(hours)), ..Run::default() };
    let project = Project::new(None, vec![hours(12.0), hours(24.0), hours(36.0)]).expect("three runs");
    let link = encode(&Link { project, cited: None });
    let own = views(page, &format!("?{link}"), "172", true).await;
    told("the number of a link of three runs is seen", &of("number", &own), machine.usable);
    told("an edit of that moment is answered", &of("answered", &own), machine.usable);
}

/// What was seen at each of nine views, each of which comes to this number. At a first one the browser has nothing.
async fn views(page: &Page, address: &str, number: &str, is_first: bool) -> Vec<Value> {
    let mut views = Vec::new();
    for _ in 0..TIMES {
        if is_first {
            devtools(page.client(), "Network.clearBrowserCache", json!({})).await;
        }
        page.open(address).await;
        let seen = page.until("seen.answered && seen", vec![]).await;
        assert_eq!(seen["text"], number, "what was seen first");
        views.push(seen);
    }
    views
}

fn of(what: &str, views: &[Value]) -> Vec<f64> {
    let mut figures: Vec<f64> = views.iter().filter_map(|seen| seen[what].as_f64()).collect();
    figures.sort_by(f64::total_cmp);
    figures
}

fn told(what: &str, figures: &[f64], most: f64) {
    let (median, fastest, slowest) = (figures[TIMES / 2], figures[0], figures[TIMES - 1]);
    let verdict = if median <= most { "met" } else { "missed" };
    println!("    {what}: {median:.0} ({fastest:.0} to {slowest:.0}), at most {most:.0}: {verdict}");
}
