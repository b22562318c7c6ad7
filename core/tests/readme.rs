//! The README tells the truth: its command runs, its table is what comes out, its links are whole.

use std::process::Command;

use serde_json::Value;
use trainprint_core::format::{range, whole};

const README: &str = include_str!("../../README.md");

/// The shell command of the README, without its line break.
fn command() -> Vec<String> {
    let block = README.split("```sh\n").nth(1).and_then(|rest| rest.split("```").next());
    let line = block.expect("the README has a command").replace("\\\n", " ");
    line.split_whitespace().map(|word| word.trim_matches('\'').to_owned()).collect()
}

/// The cells of the README's table of figures, by their column.
fn cells() -> Vec<(String, String)> {
    let cells = |line: &str| -> Vec<String> {
        line.trim_matches('|').split('|').map(|cell| cell.trim().trim_matches('`').to_owned()).collect()
    };
    let mut lines = README.lines().skip_while(|line| !line.starts_with("| `energy_kwh`"));
    let header = cells(lines.next().expect("the README has a table"));
    let row = cells(lines.nth(1).expect("the table has a row"));
    header.into_iter().zip(row).collect()
}

#[test]
fn the_command_prints_the_figures_of_the_table() {
    let command = command();
    assert_eq!(command[0], "cargo");
    let output = Command::new(env!("CARGO")).args(&command[1..]).current_dir("..").output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let json: Value = serde_json::from_slice(&output.stdout).expect("the example prints JSON");
    assert_eq!(json["warnings"], Value::Array(Vec::new()), "the README's link is whole");
    let cells = cells();
    assert_eq!(cells.len(), 4);
    for (name, cell) in cells {
        let figure = &json["total"][&name];
        let bound = |bound: &str| figure[bound].as_f64().unwrap_or_else(|| panic!("{name} has no {bound}"));
        assert_eq!(range(bound("low"), bound("high"), whole), cell, "{name}");
    }
}

#[test]
fn the_two_commands_are_there() {
    for command in ["cargo xtask serve", "cargo xtask test"] {
        assert!(README.contains(command), "{command}");
    }
}
