//! What the worker said of a file.

use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
pub struct Said {
    pub kind: Option<String>,
    pub measurements: Vec<Measured>,
    pub findings: Vec<Finding>,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Finding {
    pub row: Option<u64>,
    pub text: String,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
pub struct Measured {
    pub label: Option<String>,
    pub device: Option<String>,
    pub devices: Option<u32>,
    pub hours: Option<f64>,
    pub span_hours: Option<f64>,
    pub device_hours: Option<f64>,
    pub jobs: Option<u64>,
    pub energy_kwh: Parts,
    pub watts: Parts,
    pub pue: Option<f64>,
    /// Whether a PUE that may not be told is in the energy.
    #[serde(default)]
    pub energy_has_pue: bool,
    pub gaps: Vec<(f64, f64)>,
    pub series: Vec<Series>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
pub struct Parts {
    pub cpu: Option<f64>,
    pub dram: Option<f64>,
    pub devices: Option<f64>,
    pub total: Option<f64>,
    #[serde(default)]
    pub per_device: Option<f64>,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Series {
    pub device: String,
    /// Hours since the first stamp, lowest, mean and highest watts.
    pub points: Vec<[f64; 4]>,
}
