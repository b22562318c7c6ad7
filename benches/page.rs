//! How long the page takes from a key in the hours field to the new answer laid out, with one run on a processor slowed
//! down four times to be like a phone's, and with 5,000 runs. The target: 16 ms in 95 of 100 edits, one frame of a screen.

#[cfg(not(target_arch = "wasm32"))]
#[path = "../tests/browser/mod.rs"]
#[expect(dead_code, reason = "a benchmark uses less of it than the tests do")]
mod browser;

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    if std::env::var_os("TRAINPRINT_DIST").is_none() {
        println!("cargo xtask bench builds the page and says where the browsers are");
        return;
    }
    browser::in_browser(browser::Engine::Chromium, one_run);
    browser::in_browser(browser::Engine::Chromium, many_runs);
}

/// Every edit changes the hours. It is done when the field's hint, the answer and the reader's row of the comparison
/// show it, laid out.
#[cfg(not(target_arch = "wasm32"))]
const EDITS: &str = "
    const [edits, done] = arguments, field = document.getElementById('h');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    const channel = new MessageChannel();
    const turn = () => new Promise(resolve => { channel.port1.onmessage = resolve; channel.port2.postMessage(0); });
    const text = selector => document.querySelector(selector).textContent;
    const cost = () => text('#row-you td:nth-last-child(2)');
    const hours_shown = () => text('#result-device-hours');
    const edit = async hours => {
        const before = cost(), before_hours = hours_shown(), shown = (8 * hours).toLocaleString('en-US') + ' device-hours';
        const start = performance.now();
        set.call(field, hours);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        for (let microtasks = 0; microtasks < 5; microtasks++) await null;
        while (!text('#h-hint').includes(shown) || hours_shown() === before_hours || cost() === before) {
            if (performance.now() - start > 5000) throw new Error(hours + ' hours are never shown');
            await turn();
        }
        const drawn = performance.now();
        document.body.getBoundingClientRect();
        return [performance.now() - start, performance.now() - drawn];
    };
    (async () => {
        const times = [];
        for (let hours = 100; hours < 100 + edits; hours++) {
            times.push(await edit(hours));
            await new Promise(resolve => requestAnimationFrame(resolve));
        }
        done(times);
    })().catch(error => done(String(error)));";

#[cfg(not(target_arch = "wasm32"))]
async fn one_run(page: browser::Page) {
    page.open("").await;
    page.client().set_window_size(390, 844).await.expect("a window of a phone's size");
    let slowdown = serde_json::json!({ "rate": 4 });
    browser::chromedriver::devtools(page.client(), "Emulation.setCPUThrottlingRate", slowdown).await;
    edits(&page, "one run, processor slowed down four times").await;
}

/// The size of the paper's second case study.
#[cfg(not(target_arch = "wasm32"))]
async fn many_runs(page: browser::Page) {
    use trainprint_core::scenario::{Project, Run};

    let runs = Project::new(None, vec![Run::default(); 5_000]).expect("runs");
    page.open("").await;
    page.pick_file("open-file", "5000.json", &trainprint_core::project::save(&runs)).await;
    page.shows(".runs__pages", "of 5000").await;
    edits(&page, "5,000 runs").await;
}

#[cfg(not(target_arch = "wasm32"))]
async fn edits(page: &browser::Page, what: &str) {
    use serde_json::json;

    const WARM_UP: usize = 20;
    const EDITS_COUNTED: usize = 100;

    let times = page.client().execute_async(EDITS, vec![json!(WARM_UP + EDITS_COUNTED)]).await.expect("the edits");
    let times: Vec<[f64; 2]> = serde_json::from_value(times.clone()).unwrap_or_else(|_| panic!("{times}"));
    let sorted = |part: usize| {
        let mut times: Vec<f64> = times.iter().skip(WARM_UP).map(|time| time[part]).collect();
        assert_eq!(times.len(), EDITS_COUNTED);
        times.sort_by(f64::total_cmp);
        times
    };
    let (all, layout) = (sorted(0), sorted(1));
    let (median, p95, longest) = (all[EDITS_COUNTED / 2], all[EDITS_COUNTED * 95 / 100 - 1], all[EDITS_COUNTED - 1]);
    println!("{what}");
    println!("from edit to layout: median {median:.1} ms, 95 of 100 within {p95:.1} ms, longest {longest:.1} ms");
    println!("of which layout alone: median {:.1} ms", layout[EDITS_COUNTED / 2]);
    println!("target: 95 of 100 within 16 ms, {}", if p95 <= 16.0 { "met" } else { "missed" });
}
