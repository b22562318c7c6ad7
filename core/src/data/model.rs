//! Published footprints beyond the paper: their inputs, and the figures that their authors print.

use super::device::Device;
use super::draw::Draw;
use super::source::Source;

/// The inputs of a published footprint. Its figures are computed; those its authors print stand beside them.
#[derive(Debug, PartialEq)]
pub struct Model {
    /// Frozen id.
    pub id: &'static str,
    /// The model.
    pub name: &'static str,
    /// The year of the training.
    pub year: u16,
    /// The hardware.
    pub device: &'static Device,
    /// How long it was used.
    pub work: Work,
    /// What it drew.
    pub power: ModelPower,
    /// Power usage effectiveness.
    pub pue: f64,
    /// Grams of CO2e per kWh.
    pub g_per_kwh: f64,
    /// kWh with PUE, as its authors print them.
    pub published_kwh: Option<f64>,
    /// Tonnes of CO2e, as its authors print them.
    pub published_t: f64,
    /// Who publishes it.
    pub source: &'static Source,
    /// What to know before comparing.
    pub note: &'static str,
}

/// What is published of the time of a training.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Work {
    /// Devices, and the wall-clock hours of all together.
    WallClock {
        /// Devices.
        devices: u32,
        /// Wall-clock hours.
        hours: f64,
    },
    /// Device-hours in all, and sometimes how many devices there were.
    DeviceHours {
        /// Devices, where that is published.
        devices: Option<u32>,
        /// Device-hours.
        hours: f64,
    },
    /// Nothing: only the energy is published.
    Unpublished,
}

/// What is published of the power of a training.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ModelPower {
    /// Average watts of one device.
    PerDevice {
        /// Watts.
        watts: f64,
        /// What they cover.
        draw: Draw,
    },
    /// Energy in kWh, before the PUE of the row.
    Energy {
        /// kWh.
        kwh: f64,
    },
}
