//! The rows of the paper, and what later work says of them.

use super::device::Device;
use super::source::Source;

/// The inputs of a row the paper prints; its results are computed, never stored.
#[derive(Debug, PartialEq)]
pub struct PaperRow {
    /// Frozen id.
    pub id: &'static str,
    /// The model, as the paper names it.
    pub name: &'static str,
    /// 2 or 3.
    pub table: u8,
    /// The hardware.
    pub device: &'static Device,
    /// Devices of one job.
    pub devices: u32,
    /// Wall-clock hours of one job that reproduce the row.
    pub hours: f64,
    /// Jobs.
    pub jobs: u32,
    /// Average watts of one job, where the paper prints them.
    pub watts: Option<f64>,
    /// What the paper's misprints and roundings are, in words; may be empty.
    pub erratum: &'static str,
    /// What later work says of the row.
    pub caveats: &'static [&'static Caveat],
}

/// What later work says about the paper's rows.
#[derive(Debug, PartialEq)]
pub struct Caveat {
    /// Short name.
    pub id: &'static str,
    /// Whether it holds for every row of the paper.
    pub general: bool,
    /// One to three sentences.
    pub text: &'static str,
    /// Who says so.
    pub source: &'static Source,
}
