//! Readings without stamps, how readings are written, and what is known of sensors.

use crate::{
    finding::Findings,
    measurement::{Measurement, Watts},
    number::with_unit,
};
use trainprint_core::quantity::Power;

/// Readings without stamps.
#[derive(Default)]
pub struct Mean {
    pub sum: f64,
    pub count: u64,
}

/// How the first reading was written: a line that was cut does not look like it.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct Shape {
    has_unit: bool,
    decimals: usize,
}

impl Shape {
    pub fn of(cell: &str) -> Self {
        let (number, unit) = with_unit(cell);
        let decimals = number.split_once(['.', ',']).map_or(0, |(_, decimals)| decimals.len());
        Self { has_unit: !unit.is_empty(), decimals }
    }
}

/// Without stamps there is no time, and so no energy: only the mean of the rows.
pub fn without_stamps(into: Measurement, mean: Mean, devices: usize) -> Measurement {
    let each = mean.sum / mean.count as f64;
    let mut watts = Watts { per_device: Some(Power::from_watts(each)), ..Watts::default() };
    watts.parts.devices = watts.per_device.map(|power| Power::from_watts(power.as_watts() * devices as f64));
    Measurement { watts: Watts { parts: watts.parts.summed(), ..watts }, devices: u32::try_from(devices).ok(), ..into }
}

/// What is known of the sensors of some devices.
pub fn say_sensor(models: &[String], findings: &mut Findings) {
    if let Some(model) = models.iter().find(|model| ["A100", "H100"].iter().any(|known| model.contains(known))) {
        findings.note(format!(
            "{model}: the sensor of A100 and H100 looks at about a quarter of the time (arXiv 2312.02741), so that \
             readings may be off where the load changes fast."
        ));
    }
}
