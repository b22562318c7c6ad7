//! The bounds of every input, one home for links, fields and files.

use std::fmt;

/// The closed range an input may lie in, and the words to say so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit {
    /// What the input is called, at the start of a sentence.
    pub name: &'static str,
    /// The lowest value accepted.
    pub low: f64,
    /// The highest value accepted.
    pub high: f64,
}

/// g: devices of one job.
pub const DEVICES: Limit = limit("The number of devices", 1.0, 1e7);
/// How many times the job was run.
pub const JOBS: Limit = limit("The number of jobs", 1.0, 1e8);
/// t: wall-clock hours of one job.
pub const HOURS: Limit = limit("The wall-clock time in hours", 0.0, 1e8);
/// Device-hours of all jobs, where a table has those alone.
pub const DEVICE_HOURS: Limit = limit("The time in device-hours", 0.0, f64::MAX);
/// Power usage effectiveness.
pub const PUE: Limit = limit("PUE", 1.0, 10.0);
/// Renewable share in percent.
pub const RENEWABLE: Limit = limit("The renewable share in percent", 0.0, 100.0);
/// Average power in watts.
pub const POWER: Limit = limit("The power in watts", 0.0, f64::MAX);
/// Measured energy in kWh.
pub const ENERGY: Limit = limit("The measured energy in kWh", 0.0, f64::MAX);
/// Grid intensity, lb or g of CO2e per kWh.
pub const INTENSITY: Limit = limit("The grid intensity", 0.0, f64::MAX);
/// USD per device-hour.
pub const DEVICE_PRICE: Limit = limit("The price per device-hour in USD", 0.0, f64::MAX);
/// USD per kWh.
pub const ELECTRICITY_PRICE: Limit = limit("The electricity price in USD per kWh", 0.0, f64::MAX);

/// A result that stands in a table, whatever its unit.
pub const RESULT: Limit = limit("The result", 0.0, f64::MAX);

const fn limit(name: &'static str, low: f64, high: f64) -> Limit {
    Limit { name, low, high }
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
        // A number of hundreds of digits would hide the sentence.
        let read = if self.value < 1e15 { self.value.to_string() } else { format!("{:e}", self.value) };
        if !self.value.is_finite() {
            write!(f, "{name} is too large to be read as a number")
        } else if high == f64::MAX {
            write!(f, "{name} must be {low} or more, and {read} was read")
        } else {
            write!(f, "{name} must lie between {low} and {high}, and {read} was read")
        }
    }
}

impl std::error::Error for OutOfBounds {}
