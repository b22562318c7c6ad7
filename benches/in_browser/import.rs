//! How fast a log of a gigabyte is read in the page, in how much memory, and whether the page stays free meanwhile. The
//! targets: at most a third of what pandas takes natively, and 32 MB whatever the size of the file.

use crate::browser;

pub fn run() {
    let Some(logs) = std::env::var_os("TRAINPRINT_LOGS") else {
        println!("cargo xtask bench logs makes the log, builds the page and says where the browsers are");
        return;
    };
    let log = std::path::PathBuf::from(logs).join("nvidia-smi.csv");
    browser::in_browser(browser::Engine::Chromium, async move |page| import(page, &log).await);
}

/// From the moment the file is picked until it is shown what is in it; and the longest that the page's own turn had to wait.
const WATCH: &str = "
    window.took = new Promise(done => {
        const { port1, port2 } = new MessageChannel();
        let start, last, longest = 0;
        document.getElementById('import-files').addEventListener('change', () => start = last = performance.now(), true);
        port1.onmessage = () => {
            const now = performance.now();
            longest = Math.max(longest, now - (last ?? now));
            if (start) last = now;
            if (!document.querySelector('.import__measured')) return port2.postMessage(0);
            const memory = Number(document.querySelector('.import__file').dataset.memory);
            done({ took: now - start, longest, memory });
        };
        port2.postMessage(0);
    });";

async fn import(page: browser::Page, log: &std::path::Path) {
    page.open("").await;
    page.click("#read-logs").await;
    page.has("dialog[open] #import-files").await;
    page.script(WATCH, vec![]).await;
    let input = page.element("#import-files").await;
    input.send_keys(log.to_str().expect("a path")).await.expect("the file is picked");
    let told = page.promised("window.took").await;
    let of = |name: &str| told[name].as_f64().unwrap_or_else(|| panic!("no {name} in {told}"));
    let megabytes = std::fs::metadata(log).expect("the log").len() as f64 / 1e6;
    let (seconds, memory) = (of("took") / 1e3, of("memory") / 1024.0 / 1024.0);
    println!("{megabytes:.0} MB in the page: {seconds:.2} s, {:.0} MB/s", megabytes / seconds);
    println!("    memory of the reader: {memory:.1} MB, at most 32: {}", verdict(memory <= 32.0));
    println!("    the page waited {:.0} ms for its turn at most", of("longest"));
    match pandas() {
        Some(pandas) => {
            let ratio = pandas / seconds;
            println!("    pandas takes {ratio:.1} times as long, at least 3: {}", verdict(ratio >= 3.0));
        }
        None => println!("    pandas: not compared"),
    }
}

fn verdict(is_met: bool) -> &'static str {
    if is_met { "met" } else { "missed" }
}

/// What pandas took in the same run, in seconds of the clock, from the line that tells it.
fn pandas() -> Option<f64> {
    let native = std::env::var("TRAINPRINT_NATIVE").ok()?;
    let line = native.lines().find_map(|line| line.trim().strip_prefix("pandas "))?;
    line.split(' ').next()?.parse().ok()
}
