//! A second, independent source for places and devices: it agrees within the factor stated, or the row says why not.
//!
//! The second figures stand in `second/*.csv`; they are checks and no part of the data.

use trainprint_core::data::{Device, Entry, Place};

struct Second {
    id: String,
    value: f64,
    factor: Option<f64>,
    why_not: String,
}

fn rows(text: &str, columns: [&str; 5]) -> Vec<Second> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    assert_eq!(reader.headers().unwrap(), &columns[..]);
    let row = |row: csv::StringRecord| {
        assert!(!row[2].is_empty(), "{}: whose figure it is", &row[0]);
        Second {
            id: row[0].to_owned(),
            value: row[1].parse().expect("a number"),
            factor: (!row[3].is_empty()).then(|| row[3].parse().expect("a factor")),
            why_not: row[4].to_owned(),
        }
    };
    reader.records().map(|record| row(record.expect("a row"))).collect()
}

/// How many agree. Those that do not say why not, and really do not.
fn agreeing(rows: &[Second], ours: impl Fn(&str) -> f64, closest: f64) -> usize {
    for Second { id, value, factor, why_not } in rows {
        let ours = ours(id);
        let apart = (ours / value).max(value / ours);
        match factor {
            Some(factor) => {
                assert!(apart <= *factor && why_not.is_empty(), "{id}: {ours} and {value}, {apart:.2} apart")
            }
            None => assert!(apart > closest && !why_not.is_empty(), "{id}: {ours} and {value} need no excuse"),
        }
    }
    rows.iter().filter(|row| row.factor.is_some_and(|factor| factor <= closest)).count()
}

#[test]
fn twenty_regions_agree_with_a_second_source_within_a_quarter() {
    let rows = rows(include_str!("second/regions.csv"), ["place", "g_per_kwh", "who", "factor", "why_not"]);
    let ours = |id: &str| {
        let place = Place::find(id).unwrap_or_else(|| panic!("no place {id}"));
        place.today().expect("a figure").best().as_kg_per_kwh() * 1000.0
    };
    assert!(agreeing(&rows, ours, 1.25) >= 20);
}

#[test]
fn twenty_devices_agree_with_a_second_source_within_a_twentieth() {
    let rows = rows(include_str!("second/devices.csv"), ["device", "watts", "who", "factor", "why_not"]);
    let ours = |id: &str| {
        let device = Device::find(id).unwrap_or_else(|| panic!("no device {id}"));
        device.tdps.first().expect("a TDP").value().best().as_watts()
    };
    assert!(agreeing(&rows, ours, 1.05) >= 20);
}
