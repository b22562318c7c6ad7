//! The paper's tables: each row's button gives what the paper prints, and so do the link in the address bar, opened
//! elsewhere, and the same link without a browser.

use std::process::Command;

use serde_json::{Value, json};
use trainprint_core::format::{dollars, range, whole};

use crate::browser::{Engine, Page, in_browser};

const ABSENT: &str = "not known";

/// A row as the paper prints it: kWh, pounds and the cloud cost. Where the paper prints neither, nothing is known.
struct Printed {
    id: &'static str,
    energy: Option<[&'static str; 2]>,
    cost: &'static str,
    device_hours: &'static str,
}

const fn printed(
    id: &'static str,
    energy: Option<[&'static str; 2]>,
    cost: &'static str,
    device_hours: &'static str,
) -> Printed {
    Printed { id, energy, cost, device_hours }
}

/// BERT at 79.2 hours and the search on TPU at 32,633, which the paper misprints; it cuts $146,848.50 to $146,848.
const TABLE_2: [Printed; 8] = [
    printed("t2t-base", Some(["27", "13"]), "$41 – $140", "96"),
    printed("t2t-big", Some(["201", "96"]), "$289 – $981", "672"),
    printed("elmo", Some(["275", "131"]), "$433 – $1,472", "1,008"),
    printed("bert-v100", Some(["1,507", "719"]), "$3,751 – $12,571", "5,069"),
    printed("bert-tpu", None, "$2,074 – $6,912", "1,536"),
    printed("nas-p100", Some(["656,347", "313,078"]), "$942,973 – $3,201,722", "2,192,960"),
    printed("nas-tpu", None, "$44,055 – $146,848.50", "32,633"),
    printed("gpt-2", None, "$12,902 – $43,008", "5,376"),
];

/// The last row's cost is printed as $103k to $350k.
const TABLE_3: [Printed; 3] = [
    printed("lisa-1", None, "$52 – $175", "120"),
    printed("lisa-24", None, "$1,238 – $4,205", "2,880"),
    printed("lisa-4789", None, "$103,175 – $350,315", "239,942"),
];

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn every_row_of_table_2_gives_what_the_paper_prints() {
    in_browser(Engine::Chromium, async |page| reproduces(&page, &TABLE_2).await);
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn every_row_of_table_3_gives_what_the_paper_prints() {
    in_browser(Engine::Chromium, async |page| reproduces(&page, &TABLE_3).await);
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn what_the_paper_does_not_print_is_said_to_be_absent_and_is_never_zero() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        for row in TABLE_2 {
            let absent = if row.energy.is_none() { 3 } else { 0 };
            let cells = page.texts(&format!("#row-{} td", row.id)).await;
            let says_so = cells.iter().filter(|cell| *cell == "not in the paper").count();
            assert_eq!(says_so, absent, "{}: {cells:?}", row.id);
            assert!(!cells.contains(&"0".to_owned()), "{}: {cells:?}", row.id);
            assert!(cells.contains(&row.cost.to_owned()), "{}: {cells:?}", row.id);
        }
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_misprint_of_the_paper_is_explained_in_the_note_of_its_row() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        assert!(first_note(&page, "nas-tpu").await.contains("prints 32,623 hours, a misprint of 32,633"));
        assert!(first_note(&page, "nas-tpu").await.contains("$146,848.50 to $146,848"));
        assert!(first_note(&page, "bert-v100").await.contains("prints 79 hours; its four results need 79.2"));
        assert!(first_note(&page, "lisa-4789").await.contains("239,942 GPU-hours in all"));
    });
}

/// The note that the first letter beside a row stands for.
async fn first_note(page: &Page, row: &str) -> String {
    let script = "
        const row = document.getElementById('row-' + arguments[0]);
        const letter = row.querySelector('sup').lastChild.textContent[0];
        return row.closest('section').querySelectorAll('.notes > li')[letter.charCodeAt(0) - 97].textContent;";
    page.script(script, vec![json!(row)]).await.as_str().expect("a note").to_owned()
}

async fn reproduces(page: &Page, rows: &[Printed]) {
    for row in rows {
        let first = page.client().window().await.expect("a window");
        page.open("").await;
        page.click(&format!("#row-{} button", row.id)).await;
        page.shows("#result-cost", row.cost).await;
        let figures = page.figures().await;
        let [kwh, market] = row.energy.unwrap_or([ABSENT; 2]);
        assert_eq!([&figures[0], &figures[1], &figures[3], &figures[5]], [kwh, market, row.cost, row.device_hours]);
        assert_eq!(figures.iter().filter(|figure| *figure == ABSENT).count(), if row.energy.is_some() { 0 } else { 4 });

        let address = page.address().await;
        page.open_in_new_window(&address).await;
        assert_eq!(page.figures().await, figures, "{}: {address} in a new window", row.id);
        assert_eq!(without_a_browser(&address), figures, "{}: {address} without a browser", row.id);
        page.client().close_window().await.expect("the new window closes");
        page.client().switch_to_window(first).await.expect("the first window");
    }
}

/// The figures of a link as the command-line example computes them, written as the page writes them.
fn without_a_browser(link: &str) -> Vec<String> {
    let mut example = Command::new(env!("CARGO"));
    example.args(["run", "-q", "--locked", "-p", "trainprint-core", "--example", "estimate", "--", link]);
    let output = example.current_dir(env!("CARGO_MANIFEST_DIR")).output().expect("the example runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let figures: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let total = &figures["total"];
    let best = |key: &str| total[key]["best"].as_f64().map_or(ABSENT.to_owned(), whole);
    let money = |key: &str| {
        let bounds = total[key]["low"].as_f64().zip(total[key]["high"].as_f64());
        bounds.map_or(ABSENT.to_owned(), |(low, high)| range(low, high, dollars))
    };
    let emissions = [best("co2e_market_lb"), best("co2e_location_lb")];
    [
        vec![best("energy_kwh")],
        emissions.into(),
        vec![money("cost_usd"), money("electricity_usd"), best("device_hours")],
    ]
    .concat()
}
