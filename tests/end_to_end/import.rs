//! Logs in the page: read in a worker, shown with every doubt, and put into a run only when that is asked for.

use serde_json::{Value, json};
use trainprint_core::scenario::PowerDraw;

use crate::browser::{Engine, Page, in_browser};

const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

/// Two GPUs at 300 W for an hour, a row of each every ten seconds, with a gap of twenty minutes after half of it.
fn log() -> String {
    let row = |seconds: u32| {
        let at = if seconds < 1800 { seconds } else { seconds + 1200 };
        let stamp = format!("2024/10/30 {:02}:{:02}:{:02}.000", 10 + at / 3600, at / 60 % 60, at % 60);
        format!("{stamp}, 0, 300.00 W\n{stamp}, 1, 300.00 W\n")
    };
    let rows = (0..=3600).step_by(10).map(row).collect::<String>();
    "timestamp, index, power.draw [W]\n".to_owned() + &rows
}

async fn opens(page: &Page) {
    page.open("").await;
    page.click("#read-logs").await;
    page.has("dialog[open] #import-files").await;
}

/// Gives the page files that are made in it: pieces of text, each so many times over.
async fn pick(page: &Page, name: &str, pieces: Value) {
    let script = "const [name, pieces] = arguments;
        const parts = pieces.flatMap(([text, times]) => Array(times).fill(text));
        const files = new DataTransfer();
        files.items.add(new File(parts, name));
        const input = document.getElementById('import-files');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));";
    page.script(script, vec![json!(name), pieces]).await;
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_log_is_shown_with_its_doubts_before_a_run_is_made_of_it_and_that_is_undone() {
    for engine in ALL {
        in_browser(engine, async |page| {
            opens(&page).await;
            page.pick_file("import-files", "power.csv", &log()).await;
            page.shows(".import__file", "This is a log of nvidia-smi.").await;
            page.shows(".import__findings", "A gap of 20.2 min before this row on 2 devices").await;
            page.has(".import__plot svg .import__gap").await;
            page.has(".import__plot table tbody tr:nth-child(2)").await;
            assert_eq!(page.link().await.link.project.runs().len(), 1, "nothing is changed yet");
            page.click(".import__measured > .button:nth-of-type(1)").await;
            page.shows("#import-told", "A run was added.").await;
            page.click("#dialog-close").await;
            page.shows(".undo", "was added").await;
            let run = page.link().await.link.project.runs().last().cloned().expect("a run");
            assert_eq!((run.devices.0, run.jobs.0), (2, 1));
            let Some(PowerDraw::Parts { cpu: None, dram: None, per_device: Some(watts) }) = run.power else {
                panic!("{:?} is not the power of the log", run.power)
            };
            assert!((watts.best().as_watts() - 300.0).abs() < 1e-9);
            assert!((run.hours.best().as_seconds() - 3590.0).abs() < 1.0);
            page.click("#undo").await;
            page.lacks("#undo").await;
        });
    }
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_long_log_leaves_the_page_free_and_is_cancelled_at_once() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        in_browser(engine, async |page| {
            opens(&page).await;
            let rows = "2024/10/30 10:00:00.000, 0, 300.00 W\n".repeat(10_000);
            pick(&page, "long.csv", json!([["timestamp, index, power.draw [W]\n", 1], [rows, 1000]])).await;
            page.has(".import__file progress").await;
            page.type_into("import-text", "typed meanwhile").await;
            page.holds("import-text", "typed meanwhile").await;
            page.has(".import__file progress").await;
            page.click(".import__progress .button").await;
            page.shows(".import__file", "Cancelled. Nothing was changed.").await;
            page.click(".import__file > .button").await;
            page.lacks(".import__file").await;
            pick(&page, "long.csv", json!([["timestamp, index, power.draw [W]\n", 1], [rows, 40]])).await;
            page.shows(".import__file", "rows that repeat a stamp").await;
            let memory =
                page.script("return Number(document.querySelector('.import__file').dataset.memory)", vec![]).await;
            assert!(memory.as_f64().is_some_and(|bytes| bytes > 0.0 && bytes <= 32.0 * 1024.0 * 1024.0), "{memory}");
        });
    }
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn what_is_no_log_says_so_and_the_others_are_read() {
    in_browser(Engine::Chromium, async |page| {
        opens(&page).await;
        for (name, text, said) in [
            ("empty.csv", "", "The file is empty."),
            ("page.html", "<!doctype html>\n<b>x</b>", "This is none of the logs that can be read"),
            ("jobs.txt", "JobID|State|Elapsed|AllocTRES\n1|FAILED|02:00:00|gres/gpu=4\n", "1 FAILED"),
        ] {
            page.pick_file("import-files", name, text).await;
            page.shows(".import__file:last-of-type", said).await;
        }
        let names = page.texts(".import__file h3").await;
        assert!(names.len() == 3 && names[0].ends_with("empty.csv") && names[2].ends_with("jobs.txt"), "{names:?}");
        page.put_into("import-text", "8x A100 for 3 days").await;
        page.click("#import-paste").await;
        page.shows(".import__file:last-of-type", "576 h").await;
    });
}
