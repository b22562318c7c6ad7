//! Releases are immutable: every row that a release has brought stands as it was, for ever.
//!
//! `data/released.csv` holds one fingerprint for each row: the release that brought it, its table, its id and the
//! CRC-32 of its text. Rows are only added. A figure that proves wrong stays and gets a row beside it; only what a
//! figure counts for may change (`use`), what points to it, and what helps to find it.
//!
//! To make a release: raise `RELEASE` in `src/data.rs`, say under "Numbers" in the change log what is new, and add
//! the new rows with
//!
//!     cargo test -p trainprint-core --test data_released -- --ignored

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use trainprint_core::data::RELEASE;

const HEADER: &str = "release,file,id,crc32";

/// Columns that may change between releases: what a row points to, counts for or is found by.
const FREE: [(&str, &[&str]); 9] = [
    ("assumptions.csv", &["pue", "place", "grid", "provider", "share", "electricity"]),
    ("device_power.csv", &["use", "devices"]),
    ("devices.csv", &["note"]),
    ("grids.csv", &["drawn_as"]),
    ("intensities.csv", &["use"]),
    ("places.csv", &["grid", "quality", "words", "renewable", "note"]),
    ("prices.csv", &["use"]),
    ("providers.csv", &["claims", "shown", "pues"]),
    ("sources.csv", &["url", "accessed"]),
];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data")
}

/// The fingerprint of every row of today's tables, by table and id.
fn today() -> BTreeMap<(String, String), String> {
    let crc = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC);
    let mut rows = BTreeMap::new();
    for entry in fs::read_dir(folder()).expect("core/data") {
        let path = entry.expect("a file").path();
        let file = path.file_name().expect("a name").to_string_lossy().into_owned();
        if !file.ends_with(".csv") || file == "released.csv" {
            continue;
        }
        let free = FREE.iter().find(|(of, _)| *of == file).map_or(&[][..], |(_, columns)| columns);
        let mut reader = csv::Reader::from_path(&path).expect("a table");
        let columns = reader.headers().expect("columns").clone();
        for record in reader.records() {
            let record = record.expect("a row");
            let cells = columns.iter().zip(&record).filter(|(column, text)| !free.contains(column) && !text.is_empty());
            let text: Vec<String> = cells.map(|(column, text)| format!("{column}={text}")).collect();
            let crc = format!("{:08x}", crc.checksum(text.join("\n").as_bytes()));
            rows.insert((file.clone(), record[0].to_owned()), crc);
        }
    }
    rows
}

struct Released {
    release: String,
    file: String,
    id: String,
    crc: String,
}

fn released() -> Vec<Released> {
    let text = fs::read_to_string(folder().join("released.csv")).expect("core/data/released.csv");
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some(HEADER));
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        let [release, file, id, crc] = cells[..] else { panic!("not a row: {line}") };
        Released { release: release.into(), file: file.into(), id: id.into(), crc: crc.into() }
    };
    lines.map(row).collect()
}

#[test]
fn every_row_of_every_release_stands_as_it_was() {
    let today = today();
    for Released { release, file, id, crc } in released() {
        let now = today.get(&(file.clone(), id.clone()));
        assert!(now.is_some(), "{file}: `{id}`, which release {release} brought, is gone");
        assert_eq!(now, Some(&crc), "{file}: `{id}` is not what release {release} brought: add a row instead");
    }
}

#[test]
fn every_row_of_today_belongs_to_a_release() {
    let released: BTreeSet<(String, String)> = released().into_iter().map(|row| (row.file, row.id)).collect();
    let new: Vec<_> = today().into_keys().filter(|row| !released.contains(row)).collect();
    assert!(new.is_empty(), "not in any release yet (see the top of this file): {new:?}");
}

#[test]
fn releases_follow_each_other_and_the_last_is_today_s() {
    let releases: Vec<String> = released().into_iter().map(|row| row.release).collect();
    assert!(releases.is_sorted(), "rows are added at the end");
    assert_eq!(
        (releases.first().map(String::as_str), releases.last().map(String::as_str)),
        (Some("2026.11"), Some(RELEASE))
    );
}

/// Adds the rows that no release has brought yet to today's release.
#[test]
#[ignore = "it writes core/data/released.csv, to make a release"]
fn add_what_is_new_to_this_release() {
    let known: BTreeSet<(String, String)> = released().into_iter().map(|row| (row.file, row.id)).collect();
    let path = folder().join("released.csv");
    let mut text = fs::read_to_string(&path).expect("core/data/released.csv");
    for ((file, id), crc) in today().into_iter().filter(|(row, _)| !known.contains(row)) {
        writeln!(text, "{RELEASE},{file},{id},{crc}").expect("a string takes it");
    }
    fs::write(path, text).expect("core/data/released.csv can be written");
}
