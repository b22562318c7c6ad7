//! What holds for every fact of every table: who says so, when, in which bounds, and that it can be cited.

use std::collections::{BTreeMap, BTreeSet};

use trainprint_core::data::{CAVEATS, Cited, Entry, MODELS, SOURCES, Source, cited};

/// Every table as its file has it: the law is about what is written there.
fn tables() -> BTreeMap<String, Vec<BTreeMap<String, String>>> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let files = std::fs::read_dir(folder).expect("core/data").map(|entry| entry.expect("a file").path());
    let tables = files.filter(|path| path.extension().is_some_and(|extension| extension == "csv")).map(|path| {
        let mut reader = csv::Reader::from_path(&path).expect("a table");
        let rows = reader.deserialize().map(|row| row.expect("a row")).collect();
        (path.file_name().expect("a name").to_string_lossy().into_owned(), rows)
    });
    tables.collect()
}

#[test]
fn every_source_has_an_address_a_day_and_a_licence() {
    for source in &SOURCES {
        let Source { id, title, url, accessed, licence } = source;
        assert!(url.starts_with("https://") && url.len() > 12 && !title.is_empty(), "{id}");
        assert!(accessed.starts_with("20") && accessed.len() == 10, "{id}");
        let known = ["Apache-2.0", "CC BY 4.0", "MIT", "MPL-2.0", "public domain", "figures cited"].contains(licence);
        assert!(known, "{id}: {licence}");
    }
}

#[test]
fn every_source_is_used() {
    let tables = tables();
    let used: BTreeSet<&str> =
        tables.values().flatten().filter_map(|row| row.get("source")).map(String::as_str).collect();
    let idle: Vec<&str> = SOURCES.iter().map(|source| source.id).filter(|id| !used.contains(id)).collect();
    assert!(idle.is_empty(), "{idle:?}");
}

#[test]
fn what_may_not_be_passed_on_is_nowhere() {
    for source in &SOURCES {
        let text = format!("{} {}", source.title, source.url).to_lowercase();
        for barred in ["electricitymap", "wikichip", "carbonfootprint.com", "real-time-cloud"] {
            assert!(!text.contains(barred), "{}", source.id);
        }
    }
}

/// The bounds that a plausible figure of a unit lies in.
fn plausible(unit: &str) -> [f64; 2] {
    match unit {
        "g/kWh" => [0.0, 1500.0],
        "lb/kWh" => [0.0, 3.3],
        "ratio" => [1.0, 3.0],
        "%" | "% of TDP" => [0.0, 100.0],
        "USD/kWh" => [0.01, 1.0],
        "USD/device-hour" => [0.05, 200.0],
        "W" => [1.0, 2000.0],
        "W/GB" => [0.1, 1.0],
        "W/thread" => [0.1, 20.0],
        "W/core" => [1.0, 50.0],
        "W/CPU" => [5.0, 500.0],
        "TFLOP/s" => [1.0, 5000.0],
        "g/device-hour" => [0.1, 200.0],
        "petaflop/s-days" => [1e-5, 1e6],
        "kg" => [0.001, 200_000.0],
        other => panic!("no bounds for {other}"),
    }
}

#[test]
fn every_fact_is_plausible() {
    for Cited { table, subject, value, unit, year, .. } in cited() {
        let [low, high] = plausible(unit);
        assert!(low <= value.low() && value.high() <= high, "{table}, {subject}: {value:?} {unit}");
        assert!(value.low() <= value.best() && value.best() <= value.high(), "{table}, {subject}");
        assert!((2005..=2026).contains(&year), "{table}, {subject}: {year}");
    }
}

#[test]
fn every_row_of_a_table_of_facts_can_be_cited() {
    let tables = tables();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for fact in cited() {
        *counts.entry(fact.table).or_default() += 1;
    }
    for (table, count) in counts {
        let rows = &tables[&format!("{table}.csv")];
        // A draw of power may be that of several devices, and is cited for each.
        let written: usize = match table {
            "device_power" => rows.iter().map(|row| row["devices"].split(' ').count()).sum(),
            _ => rows.len(),
        };
        assert_eq!(count, written, "{table}");
    }
}

#[test]
fn a_range_is_in_order_and_a_row_says_what_is_special() {
    for (file, rows) in tables() {
        for row in rows.iter().filter(|row| row.contains_key("low")) {
            let number = |column: &str| row[column].parse::<f64>().ok();
            let [low, high] = ["low", "high"].map(|column| number(column).expect("a bound"));
            assert!(number("best").is_none_or(|best| low <= best && best <= high) && low <= high, "{file}: {row:?}");
        }
    }
}

#[test]
fn ids_are_told_apart_where_they_meet() {
    let mut seen = BTreeMap::new();
    for file in ["intensities.csv", "prices.csv", "tdps.csv", "flops.csv", "device_power.csv", "host_power.csv"] {
        for row in &tables()[file] {
            let other = seen.insert(row["id"].clone(), file);
            assert_eq!(other, None, "{} stands in two tables of facts", row["id"]);
        }
    }
    let rows = |file: &str| tables()[file].iter().map(|row| row["id"].clone()).collect::<BTreeSet<_>>();
    let both: Vec<String> = rows("paper_rows.csv").intersection(&rows("models.csv")).cloned().collect();
    assert!(both.is_empty(), "rows to compare with: {both:?}");
}

#[test]
fn notes_are_sentences_and_names_have_no_stray_spaces() {
    for (file, rows) in tables() {
        for (column, text) in rows.iter().flatten() {
            assert_eq!(text.trim(), text, "{file}, {column}");
            assert!(!text.contains("  "), "{file}, {column}: {text}");
            let ends = text.is_empty() || text.ends_with(['.', '”']);
            assert!(column != "note" || ends, "{file}: {text}");
        }
    }
}

#[test]
fn caveats_and_models_have_sources_too() {
    assert!(CAVEATS.iter().all(|caveat| !caveat.source.url.is_empty()));
    assert!(
        MODELS.iter().all(|model| !model.source.url.is_empty() && !model.note.is_empty() && !model.name().is_empty())
    );
}
