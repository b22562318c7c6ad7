//! The bounds of every input, one home for links, fields and files.

use std::fmt;

use crate::format::exact;
use crate::word::Word;

/// The closed range an input may lie in, and the words to say so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit {
    /// What the input is called, at the start of a sentence.
    pub name: Word,
    /// The lowest value accepted.
    pub low: f64,
    /// The highest value accepted.
    pub high: f64,
}

/// g: devices of one job.
pub const DEVICES: Limit = limit(words::limits::devices, 1.0, 1e7);
/// How many times the job was run.
pub const JOBS: Limit = limit(words::limits::jobs, 1.0, 1e8);
/// t: wall-clock hours of one job.
pub const HOURS: Limit = limit(words::limits::hours, 0.0, 1e8);
/// Device-hours of all jobs, where a table has those alone.
pub const DEVICE_HOURS: Limit = limit(words::limits::device_hours, 0.0, f64::MAX);
/// Power usage effectiveness.
pub const PUE: Limit = limit(words::limits::pue, 1.0, 10.0);
/// Renewable share in percent.
pub const RENEWABLE: Limit = limit(words::limits::renewable, 0.0, 100.0);
/// Average power in watts.
pub const POWER: Limit = limit(words::limits::power, 0.0, f64::MAX);
/// Measured energy in kWh.
pub const ENERGY: Limit = limit(words::limits::energy, 0.0, f64::MAX);
/// Grid intensity, lb or g of CO2e per kWh.
pub const INTENSITY: Limit = limit(words::limits::intensity, 0.0, f64::MAX);
/// USD per device-hour.
pub const DEVICE_PRICE: Limit = limit(words::limits::price, 0.0, f64::MAX);
/// USD per kWh.
pub const ELECTRICITY_PRICE: Limit = limit(words::limits::electricity_price, 0.0, f64::MAX);

/// A result that stands in a table, whatever its unit.
pub const RESULT: Limit = limit(words::limits::result, 0.0, f64::MAX);

const fn limit(name: fn() -> &'static str, low: f64, high: f64) -> Limit {
    Limit { name: Word(name), low, high }
}

impl Limit {
    /// The value itself, or the bound it breaks. Not-a-number and infinities break a bound too.
    pub fn check(&'static self, value: f64) -> Result<f64, OutOfBounds> {
        if value.is_finite() && self.low <= value && value <= self.high {
            Ok(value + 0.0) // a negative zero becomes zero
        } else {
            Err(OutOfBounds { limit: self, value })
        }
    }
}

/// A number outside its limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OutOfBounds {
    /// The limit it breaks.
    pub limit: &'static Limit,
    /// The number as it was read.
    pub value: f64,
}

impl fmt::Display for OutOfBounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Limit { name, low, high } = *self.limit;
        let written = |value: f64| words::number(exact(value));
        f.write_str(&if !self.value.is_finite() {
            words::limits::too_large(name)
        } else if high == f64::MAX {
            words::limits::at_least(name, written(low), written(self.value))
        } else {
            words::limits::between(name, written(low), written(high), written(self.value))
        })
    }
}

impl std::error::Error for OutOfBounds {}
