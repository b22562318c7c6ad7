//! The `estimate` example: the page's numbers without a browser, as its JSON promises them.

use serde_json::Value;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::process::{Command, Output};

const LINK: &str = "https://example.org/?v=1&d=2026.11&run=final&hw=p100&n=8&h=84&x=1&w=1515.43&pue=1.58&ci=0.954lb\
                    &re=50&usd=0.43-1.46&el=0.12&at=us&by=aws&k=x7vb";
const TPU: &str = "v=1&d=2026.11&run=dev&hw=tpuv2&n=16&h=96&x=1&w=none&pue=1.58&ci=0.954lb&re=50&usd=1.35-4.5&el=0.12\
                   &at=us&by=aws";

/// Runs the example as its documentation says.
fn run(arguments: &[&OsStr]) -> Output {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "-q", "-p", "trainprint-core", "--example", "estimate", "--"]).args(arguments);
    command.current_dir(env!("CARGO_MANIFEST_DIR")).output().expect("cargo runs")
}

fn json(address: &str) -> Value {
    let output = run(&[address.as_ref()]);
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// Exit code 1, nothing on standard output, and this on the one line of standard error.
fn refuses(argument: &OsStr, part: &str) {
    let output = run(&[argument]);
    let line = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!((output.status.code(), output.stdout.as_slice(), line.lines().count()), (Some(1), &[][..], 1), "{line}");
    assert!(line.contains(part) && line.ends_with(".\n"), "{line}");
}

#[test]
fn a_row_of_table_2() {
    let json = json(LINK);
    let agrees = |figure: &str, expected: [f64; 3]| {
        for (bound, expected) in ["low", "best", "high"].into_iter().zip(expected) {
            let computed = json["total"][figure][bound].as_f64().expect(figure);
            assert!((computed - expected).abs() <= 1e-12 * expected, "{figure}: {computed} and not {expected}");
        }
    };
    let exact = |figure: &str, expected: f64| agrees(figure, [expected; 3]);
    exact("device_hours", 672.0);
    exact("it_energy_kwh", 127.29612);
    exact("energy_kwh", 201.1278696);
    exact("co2e_location_kg", 87.03348396084887);
    exact("co2e_location_lb", 191.8759875984);
    exact("co2e_market_kg", 43.516741980424435);
    exact("co2e_market_lb", 95.9379937992);
    exact("electricity_usd", 24.135344352);
    agrees("cost_usd", [288.96, 635.04, 981.12]);
    assert_eq!((&json["runs"][0], &json["total_final"]), (&json["total"], &json["total"]));
    assert_eq!(json["warnings"], serde_json::json!([]));
}

#[test]
fn the_json_has_these_fields_and_no_other() {
    let json = json(LINK);
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(keys(&json), set(&["runs", "total", "total_final", "warnings"]));
    let figures = [
        "device_hours",
        "it_energy_kwh",
        "energy_kwh",
        "co2e_location_kg",
        "co2e_location_lb",
        "co2e_market_kg",
        "co2e_market_lb",
        "cost_usd",
        "electricity_usd",
    ];
    assert_eq!(keys(&json["total"]), set(&figures));
    assert_eq!(keys(&json["total"]["energy_kwh"]), set(&["low", "best", "high"]));
}

#[test]
fn an_absent_figure_is_null_and_the_warning_names_the_run() {
    let json = json(TPU);
    for absent in ["it_energy_kwh", "energy_kwh", "co2e_location_kg", "co2e_market_lb", "electricity_usd"] {
        assert_eq!(json["total"][absent], Value::Null, "{absent}");
    }
    assert_eq!(json["total"]["cost_usd"]["high"], 6912.0);
    assert_eq!(json["total_final"], Value::Null, "there is no final run");
    let warnings: Vec<&str> = json["warnings"].as_array().unwrap().iter().map(|w| w.as_str().unwrap()).collect();
    assert!(warnings.iter().any(|warning| warning.starts_with("Run 1: no power is known")), "{warnings:?}");
    assert!(warnings.iter().any(|warning| warning.starts_with("The link has no check")), "{warnings:?}");
}

#[test]
fn a_damaged_link_is_one_line_on_standard_error() {
    refuses(LINK.replace("h=84", "h=48").as_ref(), "The link is damaged: its check reads `x7vb`");
}

#[test]
fn a_link_without_a_version_is_refused() {
    refuses("https://example.org/?n=8&h=84".as_ref(), "The link has no `v=`");
    refuses("".as_ref(), "The link has no `v=`");
}

#[test]
fn a_link_of_green_algorithms_is_translated_and_its_notices_are_warnings() {
    let json = json(
        "http://calculator.green-algorithms.org//?runTime_hour=12&runTime_min=0&appVersion=v2.2&locationRegion=AT\
         &coreType=CPU&numberCPUs=12&CPUmodel=Any&memory=0&platformType=personalComputer",
    );
    // 12 cores of 12 W for 12 hours.
    assert_eq!(json["total"]["energy_kwh"]["best"], 1.728);
    let warnings: Vec<&str> = json["warnings"].as_array().unwrap().iter().map(|w| w.as_str().unwrap()).collect();
    assert!(warnings[0].starts_with("This was a link of the Green Algorithms calculator (v2.2)"), "{warnings:?}");
    assert!(warnings.iter().any(|warning| warning.contains("a PUE: 1 was put in")), "{warnings:?}");
}

#[test]
fn a_link_of_several_lines_is_still_one_line_on_standard_error() {
    refuses("v=1\n2\r\n3".as_ref(), "`v=1\\n2\\r\\n3`");
}

#[test]
#[cfg(unix)]
fn an_argument_that_is_not_utf_8_is_refused() {
    use std::os::unix::ffi::OsStrExt;
    refuses(OsStr::from_bytes(b"v=1&run=\xff"), "The link has the character");
}

#[test]
fn no_argument_says_how_to_give_one() {
    let output = run(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("Give a link: cargo run"));
}
