//! Every link ever published opens for ever, with the same numbers.
//!
//! `links.csv` only grows: a row is never changed nor taken out, since its link may stand in print. Its numbers are
//! computed with exact fractions, and its checks with another CRC, so that they are no echo of this crate.

use trainprint_core::estimate::{Estimate, estimate_project};
use trainprint_core::interval::Interval;
use trainprint_core::link::{Basis, Opened, decode, encode, locate};
use trainprint_core::quantity::{Emissions, Energy, Money};

struct Published {
    link: String,
    /// Energy, location-based, market-based, lowest cost, highest cost: empty where there is no such figure.
    figures: [Option<f64>; 5],
    device_hours: f64,
    what: String,
}

const COLUMNS: [&str; 8] =
    ["link", "energy_kwh", "location_kg", "market_kg", "cost_low_usd", "cost_high_usd", "device_hours", "what"];

fn published() -> Vec<Published> {
    let mut reader = csv::Reader::from_reader(include_str!("links.csv").as_bytes());
    assert_eq!(reader.headers().unwrap(), &COLUMNS[..]);
    let number = |text: &str| (!text.is_empty()).then(|| text.parse().expect("a number"));
    let row = |row: csv::StringRecord| Published {
        link: row[0].to_owned(),
        figures: [1, 2, 3, 4, 5].map(|column| number(&row[column])),
        device_hours: number(&row[6]).expect("device-hours"),
        what: row[7].to_owned(),
    };
    reader.records().map(|record| row(record.expect("a row"))).collect()
}

fn open(published: &Published) -> Opened {
    let part = locate(&published.link).expect("a link");
    decode(part).unwrap_or_else(|error| panic!("{}: {error}", published.what))
}

fn figures(total: &Estimate) -> [Option<f64>; 5] {
    [
        total.energy.map(Interval::best).map(Energy::as_kwh),
        total.location_based.map(Interval::best).map(Emissions::as_kg),
        total.market_based.map(Interval::best).map(Emissions::as_kg),
        total.cost.map(Interval::low).map(Money::as_usd),
        total.cost.map(Interval::high).map(Money::as_usd),
    ]
}

/// Equal but for the last digits, where the order of multiplications shows.
fn agrees(computed: f64, expected: f64) -> bool {
    (computed - expected).abs() <= 1e-12 * expected.abs()
}

#[test]
fn every_published_link_has_its_numbers() {
    for published in published() {
        let total = estimate_project(&open(&published).link.project).total;
        for (column, (computed, expected)) in figures(&total).into_iter().zip(published.figures).enumerate() {
            let agree = match (computed, expected) {
                (Some(computed), Some(expected)) => agrees(computed, expected),
                (computed, expected) => computed == expected,
            };
            let name = COLUMNS[column + 1];
            assert!(agree, "{}: {name} is {computed:?} and was published as {expected:?}", published.what);
        }
        let device_hours = total.device_hours.best().as_device_hours();
        assert!(agrees(device_hours, published.device_hours), "{}: {device_hours} device-hours", published.what);
    }
}

#[test]
fn every_published_link_opens_without_a_notice() {
    for published in published() {
        assert_eq!(open(&published).notices, [], "{}", published.what);
    }
}

#[test]
fn every_published_link_is_written_as_it_was_read() {
    for published in published() {
        assert_eq!(encode(&open(&published).link), published.link, "{}", published.what);
    }
}

#[test]
fn every_cited_figure_still_agrees() {
    let cited: Vec<_> = published().iter().map(open).filter(|opened| opened.link.cited.is_some()).collect();
    assert!(cited.len() >= 4);
    for opened in cited {
        let total = estimate_project(&opened.link.project).total;
        let cited = opened.link.cited.expect("a cited figure");
        let recomputed = match cited.basis {
            Basis::Market => total.market_based,
            Basis::Location => total.location_based,
        };
        assert!(cited.agrees_with(recomputed.expect("emissions").best()), "{cited:?}");
    }
}

/// How many lines of `links.csv` stand for ever, its header among them, and the CRC-32 of their text. To publish links,
/// add them and a line here: one that is here already can't come true again once a row above it was changed.
const STANDS: [(usize, u32); 1] = [(34, 0xdecb_7ff5)];

#[test]
fn what_was_published_stands_as_it_was() {
    let text = include_str!("links.csv");
    let crc = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC);
    for (lines, checksum) in STANDS {
        let published: String = text.split_inclusive('\n').take(lines).collect();
        assert_eq!(crc.checksum(published.as_bytes()), checksum, "the first {lines} lines of links.csv were changed");
    }
    let (lines, _) = STANDS[STANDS.len() - 1];
    assert_eq!(text.lines().count(), lines, "STANDS does not have the links that were added last");
}

#[test]
fn no_link_is_published_twice() {
    let links: Vec<String> = published().into_iter().map(|published| published.link).collect();
    let different: std::collections::BTreeSet<&String> = links.iter().collect();
    assert_eq!(different.len(), links.len());
}
