//! Grid carbon intensity, which keeps the unit it was given in.

use super::{Finite, KG_PER_LB};

/// The unit a grid intensity was given in; it is kept, so that a number reads as its source printed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntensityUnit {
    /// Pounds of CO2e per kWh, as the EPA and the paper print it.
    LbPerKwh,
    /// Grams of CO2e per kWh, as most of the world prints it.
    GPerKwh,
}

impl IntensityUnit {
    /// The unit as it is written.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::LbPerKwh => "lb/kWh",
            Self::GPerKwh => "g/kWh",
        }
    }

    /// What is emitted for a kilowatt-hour, in a unit of mass.
    pub const fn mass(self) -> &'static str {
        match self {
            Self::LbPerKwh => "lb",
            Self::GPerKwh => "g",
        }
    }
}

/// Grid carbon intensity: emissions for each kilowatt-hour, in the unit it was given in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Intensity {
    value: f64,
    unit: IntensityUnit,
}

impl Intensity {
    /// In the unit named.
    pub const fn new(value: f64, unit: IntensityUnit) -> Self {
        Self { value, unit }
    }

    /// Pounds of CO2e per kWh.
    pub const fn from_lb_per_kwh(value: f64) -> Self {
        Self::new(value, IntensityUnit::LbPerKwh)
    }

    /// Grams of CO2e per kWh.
    pub const fn from_g_per_kwh(value: f64) -> Self {
        Self::new(value, IntensityUnit::GPerKwh)
    }

    /// The number as it was given, to be read with [`Intensity::unit`].
    pub const fn value(self) -> f64 {
        self.value
    }

    /// The unit it was given in.
    pub const fn unit(self) -> IntensityUnit {
        self.unit
    }

    /// The same intensity in another unit.
    pub fn in_unit(self, unit: IntensityUnit) -> Self {
        match (self.unit, unit) {
            (IntensityUnit::LbPerKwh, IntensityUnit::GPerKwh) => Self::new(self.value * KG_PER_LB * 1000.0, unit),
            (IntensityUnit::GPerKwh, IntensityUnit::LbPerKwh) => Self::new(self.value / KG_PER_LB / 1000.0, unit),
            _ => self,
        }
    }

    /// Kilograms of CO2e per kWh.
    pub fn as_kg_per_kwh(self) -> f64 {
        match self.unit {
            IntensityUnit::LbPerKwh => self.value * KG_PER_LB,
            IntensityUnit::GPerKwh => self.value / 1000.0,
        }
    }
}

impl PartialOrd for Intensity {
    /// Only within one unit: an interval has one, as a link does.
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        if self.unit == other.unit { self.value.partial_cmp(&other.value) } else { None }
    }
}

impl Finite for Intensity {
    /// In the other unit it may not be.
    fn is_finite(self) -> bool {
        self.value.is_finite()
    }
}
