//! The build refuses a table with a fault, and says in which file, on which line and why.
//!
//! Each case corrupts a copy of the real table, so that the fault is its only one.

#[path = "../build/devices.rs"]
mod devices;
#[path = "../build/facts.rs"]
mod facts;
#[path = "../build/grids.rs"]
mod grids;
#[path = "../build/models.rs"]
mod models;
#[path = "../build/paper.rs"]
mod paper;
#[path = "../build/places.rs"]
mod places;
#[path = "../build/table.rs"]
mod table;
#[path = "../build/tables.rs"]
mod tables;

#[path = "tables/cells.rs"]
mod cells;
#[path = "tables/rows.rs"]
mod rows;

use std::{fs, path::Path};

const GERMANY: &str = "342.06,342.06,342.06";

fn real(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(file);
    fs::read_to_string(path).expect("a table")
}

/// The sentence of the build when this table reads `by` where it read `from`, once.
fn refusal(file: &str, from: &str, by: &str) -> String {
    let text = real(file);
    assert_eq!(text.matches(from).count(), 1, "{file}: {from}");
    let corrupted = text.replace(from, by);
    let read = |name: &str| Ok(if name == file { corrupted.clone() } else { real(name) });
    tables::generate(read).expect_err("a fault").to_string()
}

fn refuses(file: &str, from: &str, by: &str, sentence: &str) {
    assert_eq!(refusal(file, from, by), format!("core/data/{file}:{sentence}"));
}

/// The same on the line that the corrupted text stands on, wherever that is.
fn refuses_there(file: &str, from: &str, by: &str, reason: &str) {
    let text = real(file);
    let before = text.find(from).map_or("", |at| &text[..at]);
    refuses(file, from, by, &format!("{}: {reason}", before.matches('\n').count() + 1));
}

#[test]
fn the_real_tables_pass() {
    let code = tables::generate(|file| Ok(real(file))).map_err(|fault| fault.to_string());
    assert!(code.is_ok_and(|code| code.contains("pub static PAPER_ROWS: [PaperRow; 11]")));
}

#[test]
fn a_table_that_is_not_there() {
    let read = |name: &str| if name == "pue.csv" { Err("no such file".to_owned()) } else { Ok(real(name)) };
    let fault = tables::generate(read).expect_err("a fault").to_string();
    assert_eq!(fault, "core/data/pue.csv:0: no such file");
}
