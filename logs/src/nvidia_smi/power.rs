//! Cells of power, and what is said of them.

use crate::{
    finding::{Findings, quoted},
    measurement::{Measurement, Watts},
    number::{Number, is_missing, number_with, with_unit},
};
use trainprint_core::quantity::Power;

/// No device draws more watts; readings beyond are faults of the sensor.
pub const MOST_WATTS: f64 = 10_000.0;

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

/// A reading of power, or why there is none.
pub fn watts(row: u64, cell: &str, has_decimal_comma: bool, findings: &mut Findings) -> Option<f64> {
    if is_missing(cell) {
        findings.at(row, "rows without a reading of power", || {
            format!("Power is {} here: it is missing, and not 0.", quoted(cell))
        });
        return None;
    }
    let (number, unit) = with_unit(cell);
    let is_watts = unit.is_empty() || unit.eq_ignore_ascii_case("w");
    match number_with(number, has_decimal_comma) {
        Number::Is(watts) if is_watts && (0.0..=MOST_WATTS).contains(&watts) => Some(watts),
        Number::Is(_) if is_watts => {
            findings.at(row, "rows with a power that no device draws", || {
                format!("{} is no power of a device (0 to {MOST_WATTS} W); the reading is left out.", quoted(cell))
            });
            None
        }
        _ => {
            findings.at(row, "rows with a power that could not be read", || {
                format!("{} is no power in watts; the reading is left out.", quoted(cell))
            });
            None
        }
    }
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
