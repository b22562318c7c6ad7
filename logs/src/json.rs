//! Outcomes as JSON, for programs. The names of the fields are a contract.

use crate::{
    finding::Finding,
    log::Outcome,
    measurement::{Measurement, Parts},
    series::Series,
};
use serde::Serialize;

/// A file that was read, by its name.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// As the reader knows it.
    pub name: String,
    /// What it said.
    pub outcome: Outcome,
}

/// One file with all that a plot of it takes.
#[derive(Debug, Serialize)]
pub struct Detailed {
    /// What it was taken for, in words for people.
    kind: Option<&'static str>,
    measurements: Vec<DetailedMeasurement>,
    findings: Vec<FindingJson>,
}

#[derive(Debug, Serialize)]
struct DetailedMeasurement {
    #[serde(flatten)]
    measurement: MeasurementJson,
    gaps: Vec<(f64, f64)>,
    series: Vec<SeriesJson>,
}

#[derive(Debug, Serialize)]
struct SeriesJson {
    device: String,
    /// Hours since the first stamp, lowest, mean and highest watts.
    points: Vec<[f64; 4]>,
}

impl Detailed {
    /// What one file said.
    pub fn of(outcome: &Outcome) -> Self {
        let measurements = outcome.measurements.iter().map(|measured| DetailedMeasurement {
            measurement: MeasurementJson::of("", measured),
            gaps: measured.gaps.iter().map(|(from, to)| (from.as_hours(), to.as_hours())).collect(),
            series: measured.series.iter().map(SeriesJson::of).collect(),
        });
        Self {
            kind: outcome.format.map(|format| format.name()),
            measurements: measurements.collect(),
            findings: outcome.findings.iter().map(|finding| FindingJson::of("", finding)).collect(),
        }
    }
}

impl SeriesJson {
    fn of(series: &Series) -> Self {
        let points = series
            .points
            .iter()
            .map(|point| [point.at.as_hours(), point.low.as_watts(), point.mean.as_watts(), point.high.as_watts()]);
        Self { device: series.device.clone(), points: points.collect() }
    }
}

/// All files together.
#[derive(Debug, Serialize)]
pub struct Json {
    measurements: Vec<MeasurementJson>,
    findings: Vec<FindingJson>,
}

#[derive(Debug, Serialize)]
struct MeasurementJson {
    file: String,
    format: &'static str,
    label: Option<String>,
    device: Option<String>,
    devices: Option<u32>,
    hours: Option<f64>,
    span_hours: Option<f64>,
    device_hours: Option<f64>,
    jobs: Option<u64>,
    energy_kwh: PartsJson,
    watts: WattsJson,
    pue: Option<f64>,
    energy_has_pue: bool,
}

#[derive(Debug, Serialize)]
struct PartsJson {
    cpu: Option<f64>,
    dram: Option<f64>,
    devices: Option<f64>,
    total: Option<f64>,
}

#[derive(Debug, Serialize)]
struct WattsJson {
    #[serde(flatten)]
    parts: PartsJson,
    per_device: Option<f64>,
}

#[derive(Debug, Serialize)]
struct FindingJson {
    file: String,
    row: Option<u64>,
    text: String,
}

impl Json {
    /// What several files said.
    pub fn of(files: &[File]) -> Self {
        let measurements = files.iter().flat_map(|file| {
            file.outcome.measurements.iter().map(|measurement| MeasurementJson::of(&file.name, measurement))
        });
        let findings = files
            .iter()
            .flat_map(|file| file.outcome.findings.iter().map(|finding| FindingJson::of(&file.name, finding)));
        Self { measurements: measurements.collect(), findings: findings.collect() }
    }
}

impl MeasurementJson {
    fn of(file: &str, measurement: &Measurement) -> Self {
        let Measurement { format, label, device, devices, jobs, .. } = measurement.clone();
        Self {
            file: file.to_owned(),
            format: format.id(),
            label,
            device,
            devices,
            hours: measurement.hours.map(|hours| hours.as_hours()),
            span_hours: measurement.spanned.map(|hours| hours.as_hours()),
            device_hours: measurement.device_hours.map(|hours| hours.as_device_hours()),
            jobs,
            energy_kwh: PartsJson::of(measurement.energy.map(|energy| energy.as_kwh())),
            watts: WattsJson {
                parts: PartsJson::of(measurement.watts.parts.map(|power| power.as_watts())),
                per_device: measurement.watts.per_device.map(|power| power.as_watts()),
            },
            pue: measurement.pue.map(|pue| pue.as_ratio()),
            energy_has_pue: measurement.energy_has_pue,
        }
    }
}

impl PartsJson {
    fn of(Parts { cpu, dram, devices, total }: Parts<f64>) -> Self {
        Self { cpu, dram, devices, total }
    }
}

impl FindingJson {
    fn of(file: &str, Finding { row, text }: &Finding) -> Self {
        Self { file: file.to_owned(), row: *row, text: text.clone() }
    }
}
