//! A cell with the power of one device, and what is said where it is none.

use crate::{
    finding::{Findings, quoted},
    number::{Number, is_missing, number_with, with_unit},
};

/// No device draws more watts; readings beyond are faults of the sensor.
pub const MOST_WATTS: f64 = 10_000.0;

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
