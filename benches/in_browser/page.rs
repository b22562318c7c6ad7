//! How long the page takes from a key in the hours field to the new answer laid out and painted, with one run on a
//! processor slowed down four times to be like a phone's, and with 5,000 runs. The targets: layout in 16 ms in 95 of 100
//! edits, one frame of a screen, and paint in 33. And what 10,000 edits leave in memory: less than a megabyte.

use crate::browser;

pub fn run() {
    browser::in_browser(browser::Engine::Chromium, one_run);
    browser::in_browser(browser::Engine::Chromium, many_runs);
    browser::in_browser(browser::Engine::Chromium, memory);
}

/// Every edit changes the hours. It is done when the field's hint and the answer in short show it, laid out: that is what a phone has
/// in view of it. The column of the answer follows a frame later: its figures, and the reader's row of the comparison.
const EDITS: &str = "
    const [edits, frames, done] = arguments, field = document.getElementById('h');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    const channel = new MessageChannel();
    const turn = () => new Promise(resolve => { channel.port1.onmessage = resolve; channel.port2.postMessage(0); });
    const text = selector => document.querySelector(selector).textContent;
    const cost = () => text('#row-you td:nth-last-child(2)');
    const in_short = () => text('.page__bar');
    const figures = () => text('#result-device-hours');
    const edit = async hours => {
        const before = [in_short(), figures(), cost()], shown = (8 * hours).toLocaleString('en-US') + ' device-hours';
        const start = performance.now();
        set.call(field, hours);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        for (let microtasks = 0; microtasks < 5; microtasks++) await null;
        const shows = async done => {
            while (!done()) {
                if (performance.now() - start > 5000) throw new Error(hours + ' hours are never shown');
                await turn();
            }
        };
        await shows(() => text('#h-hint').includes(shown) && in_short() !== before[0]);
        const drawn = performance.now();
        document.body.getBoundingClientRect();
        const laid_out = performance.now();
        if (frames) await painted();
        const seen = performance.now();
        await shows(() => figures() !== before[1]);
        document.body.getBoundingClientRect();
        const answered = performance.now();
        await shows(() => cost() !== before[2]);
        document.body.getBoundingClientRect();
        return [laid_out - start, laid_out - drawn, seen - start, answered - start, performance.now() - start];
    };
    // The first task after the frame, ahead of what the page puts off until then.
    const after_frame = { priority: 'user-blocking' };
    const painted = () =>
        new Promise(resolve => requestAnimationFrame(() => scheduler.postTask(resolve, after_frame)));
    (async () => {
        const times = [];
        if (frames) await painted();
        for (let hours = 100; hours < 100 + edits; hours++) {
            times.push(await edit(hours));
            if (frames) await painted();
        }
        done(times);
    })().catch(error => done(String(error)));";

async fn one_run(page: browser::Page) {
    page.open("").await;
    page.client().set_window_size(390, 844).await.expect("a window of a phone's size");
    let slowdown = serde_json::json!({ "rate": 4 });
    browser::chromedriver::devtools(page.client(), "Emulation.setCPUThrottlingRate", slowdown).await;
    edits(&page, "one run, processor slowed down four times").await;
}

/// The size of the paper's second case study.
async fn many_runs(page: browser::Page) {
    use trainprint_core::scenario::{Project, Run};

    let runs = Project::new(None, vec![Run::default(); 5_000]).expect("runs");
    page.open("").await;
    page.pick_file("open-file", "5000.json", &trainprint_core::project::save(&runs)).await;
    page.shows(".runs__pages", "of 5000").await;
    edits(&page, "5,000 runs").await;
}

async fn edits(page: &browser::Page, what: &str) {
    use serde_json::json;

    const WARM_UP: usize = 20;
    const EDITS_COUNTED: usize = 200;

    let arguments = vec![json!(WARM_UP + EDITS_COUNTED), json!(true)];
    let times = page.client().execute_async(EDITS, arguments).await.expect("the edits");
    let times: Vec<[f64; 5]> = serde_json::from_value(times.clone()).unwrap_or_else(|_| panic!("{times}"));
    let sorted = |part: usize| {
        let mut times: Vec<f64> = times.iter().skip(WARM_UP).map(|time| time[part]).collect();
        assert_eq!(times.len(), EDITS_COUNTED);
        times.sort_by(f64::total_cmp);
        times
    };
    println!("{what}");
    let told = |what: &str, part: usize, most: f64| {
        let all = sorted(part);
        let (median, p95, longest) =
            (all[EDITS_COUNTED / 2], all[EDITS_COUNTED * 95 / 100 - 1], all[EDITS_COUNTED - 1]);
        let verdict = if p95 <= most { "met" } else { "missed" };
        println!(
            "    from edit to {what}: median {median:.1} ms, 95 of 100 within {p95:.1} ms, longest {longest:.1} ms; at most {most}: {verdict}"
        );
    };
    told("layout", 0, 16.0);
    told("paint", 2, 33.0);
    println!("    of which layout alone: median {:.1} ms", sorted(1)[EDITS_COUNTED / 2]);
    let follows = |part: usize| (sorted(part)[EDITS_COUNTED / 2], sorted(part)[EDITS_COUNTED * 95 / 100 - 1]);
    for (what, part) in [("the figures are", 3), ("all that is below them is", 4)] {
        let (median, p95) = follows(part);
        println!("    until {what} laid out too: median {median:.1} ms, 95 of 100 within {p95:.1} ms");
    }
}

/// Run before the page's own scripts, to find the memory of its compiled code.
const MEMORY: &str = "
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const real = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await real.apply(WebAssembly, given);
            window.compiled ??= (made.instance ?? made).exports.memory;
            return made;
        };
    }";

async fn memory(page: browser::Page) {
    use browser::chromedriver::devtools;
    use serde_json::json;

    const EDITS_AT_ONCE: usize = 500;
    const TIMES: usize = 20;

    devtools(page.client(), "Page.addScriptToEvaluateOnNewDocument", json!({ "source": MEMORY })).await;
    page.open("").await;
    let edit = async || {
        let arguments = vec![json!(EDITS_AT_ONCE), json!(false)];
        let times = page.client().execute_async(EDITS, arguments).await.expect("the edits");
        assert!(times.is_array(), "{times}");
    };
    let bytes = async || {
        devtools(page.client(), "HeapProfiler.collectGarbage", json!({})).await;
        let heap = devtools(page.client(), "Runtime.getHeapUsage", json!({})).await;
        let compiled = page.script("return compiled.buffer.byteLength", vec![]).await;
        heap["usedSize"].as_f64().expect("a size") + compiled.as_f64().expect("a size")
    };
    edit().await;
    let before = bytes().await;
    for _ in 0..TIMES {
        edit().await;
    }
    let grown = (bytes().await - before) / 1e6;
    let verdict = if grown < 1.0 { "met" } else { "missed" };
    println!("{} edits leave {grown:.2} MB behind, less than 1: {verdict}", EDITS_AT_ONCE * TIMES);
}
