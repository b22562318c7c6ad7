//! The `report` example: what scripts give it and what they get.

use super::LINK;
use std::process::{Command, Output};
use trainprint_core::report::{ALL, Base};

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "-q", "-p", "trainprint-core", "--example", "report", "--"]).args(arguments);
    command.current_dir(env!("CARGO_MANIFEST_DIR")).output().expect("cargo runs")
}

fn text(arguments: &[&str]) -> String {
    let output = run(arguments);
    let aside = String::from_utf8(output.stderr.clone()).expect("UTF-8");
    // The link of these tests has none, so that they can change it.
    assert!(
        output.status.success() && aside.lines().all(|line| line.starts_with("The link has no check")),
        "{output:?}"
    );
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Exit code 1, nothing on standard output, and this on the one line of standard error.
fn refuses(arguments: &[&str], part: &str) {
    let output = run(arguments);
    let line = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!((output.status.code(), output.stdout.as_slice(), line.lines().count()), (Some(1), &[][..], 1), "{line}");
    assert!(line.contains(part) && line.ends_with(".\n"), "{line}");
}

#[test]
fn a_likely_slip_is_named_on_the_side_and_the_text_stands() {
    let slip = LINK.replace("w=1515.43", "w=1.51543");
    let output = run(&["sentence", slip.split("&k=").next().expect("a link")]);
    let doubts = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(doubts.contains("kW was taken for W") && output.status.success(), "{doubts}");
    assert!(String::from_utf8(output.stdout).expect("UTF-8").contains("location-based"));
}

#[test]
fn what_is_to_know_of_a_link_is_said_on_the_side() {
    let cited = LINK.replace("v=1&", "v=1&c=999lb&");
    let aside = String::from_utf8(run(&["sentence", &cited]).stderr).expect("UTF-8");
    assert!(aside.contains("The link has no check") && aside.contains("999"), "{aside}");
}

#[test]
fn every_format_is_printed() {
    let ids =
        ["latex", "latex-table", "card-latex", "card-markdown", "bibtex", "markdown", "model-card", "hf-yaml", "json"];
    let more =
        ["csv", "sentence", "codecarbon", "boamps", "cyclonedx", "spdx", "neurips", "arr", "aaai", "eu", "badge"];
    assert_eq!(ALL.each_ref().map(|format| format.id).as_slice(), [&ids[..], &more[..]].concat());
    for format in &ALL {
        assert!(text(&[format.id, LINK]).len() > 100, "{}", format.id);
    }
}

#[test]
fn options_stand_anywhere() {
    for arguments in [
        ["--double-blind", "sentence", LINK],
        ["sentence", "--double-blind", LINK],
        ["sentence", LINK, "--double-blind"],
    ] {
        assert!(!text(&arguments).contains("Trainprint"));
    }
    assert!(text(&["sentence", "--alternatives", LINK]).contains("alternatives to each other and are not added up"));
    assert!(text(&["sentence", LINK, "--base", "https://example.net/x/"]).contains("https://example.net/x/?v=1&"));
}

#[test]
fn what_is_wrong_is_one_sentence() {
    refuses(&[], "Give a format and a link");
    refuses(&["sentence"], "Give a format and a link");
    refuses(&["docx", LINK], "There is no format `docx`. The formats are latex, latex-table,");
    refuses(&["sentence", LINK, "--blind"], "There is no option `--blind`");
    refuses(&["sentence", "n=8&h=84"], "The link has no `v=`");
    refuses(&["sentence", LINK, "--base"], "--base takes");
    refuses(&["sentence", LINK, "--base", "ftp://x"], "`ftp://x` can't be the base of links");
}

#[test]
fn a_base_is_safe_in_latex() {
    for bad in [
        "",
        "https://",
        "example.org",
        "https://example.org/%7E",
        "https://example.org/#x",
        "https://a/}\\x",
        "https:///x",
    ] {
        assert!(Base::new(bad).is_err(), "{bad}");
    }
    assert!(Base::new("http://127.0.0.1:8080/a_b/").is_ok());
}
