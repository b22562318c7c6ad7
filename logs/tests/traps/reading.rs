//! Reading a text, and asking what came of it.

use trainprint_logs::{Finding, Log, Measurement, Options, Outcome};

pub fn read(bytes: impl AsRef<[u8]>) -> Outcome {
    read_in(bytes.as_ref(), usize::MAX, Options::default())
}

/// In pieces of so many bytes.
pub fn read_in(bytes: &[u8], piece: usize, options: Options) -> Outcome {
    let mut log = Log::new(options);
    bytes.chunks(piece.max(1)).for_each(|piece| log.push(piece));
    log.finish()
}

/// The only measurement there is.
#[track_caller]
pub fn one(outcome: &Outcome) -> &Measurement {
    assert_eq!(outcome.measurements.len(), 1, "{outcome:#?}");
    &outcome.measurements[0]
}

/// Within a thousandth, the promise of the readers. Zero is exact.
#[track_caller]
pub fn near(found: Option<f64>, wanted: f64) {
    let found = found.unwrap_or_else(|| panic!("nothing where {wanted} should be"));
    assert!((found - wanted).abs() <= 0.001 * wanted.abs(), "{found} where {wanted} should be");
}

pub fn hours(measured: &Measurement) -> Option<f64> {
    measured.hours.map(|hours| hours.as_hours())
}

pub fn device_hours(measured: &Measurement) -> Option<f64> {
    measured.device_hours.map(|hours| hours.as_device_hours())
}

/// Energies of CPU, DRAM, devices and all.
pub fn kwh(measured: &Measurement) -> [Option<f64>; 4] {
    let kwh = measured.energy.map(|energy| energy.as_kwh());
    [kwh.cpu, kwh.dram, kwh.devices, kwh.total]
}

pub fn watts(measured: &Measurement) -> [Option<f64>; 4] {
    let watts = measured.watts.parts.map(|watts| watts.as_watts());
    [watts.cpu, watts.dram, watts.devices, watts.total]
}

pub fn per_device(measured: &Measurement) -> Option<f64> {
    measured.watts.per_device.map(|power| power.as_watts())
}

/// There is a finding with these words, about this row.
#[track_caller]
pub fn finds(outcome: &Outcome, row: impl Into<Option<u64>>, words: &str) {
    let row = row.into();
    let is = |finding: &Finding| finding.row == row && finding.text.contains(words);
    assert!(outcome.findings.iter().any(is), "no “{words}” about {row:?} in {:#?}", outcome.findings);
}

/// There is nothing to doubt.
#[track_caller]
pub fn finds_nothing(outcome: &Outcome) {
    assert!(outcome.findings.is_empty(), "{:#?}", outcome.findings);
}
