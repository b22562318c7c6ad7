//! Physical and money quantities: one newtype a unit, and only the products that mean something.
//!
//! A constructor and an accessor name the unit, so that no bare number crosses a boundary.
//! Values are finite and not negative once they have passed [`crate::limits`].

mod conversion;
mod intensity;

pub use conversion::Conversion;
pub use intensity::{Intensity, IntensityUnit};

use std::ops::{Add, Mul};

/// Kilograms in one pound, exactly (the international avoirdupois pound of 1959).
pub const KG_PER_LB: f64 = 0.453_592_37;

/// A quantity is one `f64` in one unit; this writes its constructor, its accessor and its sum.
macro_rules! quantity {
    ($(#[$doc:meta])* $Name:ident, $from:ident, $to:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
        pub struct $Name(f64);

        impl $Name {
            #[doc = concat!("From the number its name says: `", stringify!($from), "`.")]
            pub const fn $from(value: f64) -> Self {
                Self(value)
            }

            #[doc = concat!("As the number its name says: `", stringify!($to), "`.")]
            pub const fn $to(self) -> f64 {
                self.0
            }
        }

        impl Add for $Name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }
    };
}

/// The figures that are numbers where their one `f64` is.
macro_rules! finite {
    ($($Name:ident),*) => {
        $(impl Finite for $Name {
            fn is_finite(self) -> bool {
                self.0.is_finite()
            }
        })*
    };
}

/// `A * B` is a `C`, by the formula given.
macro_rules! product {
    ($A:ident * $B:ident = $C:ident: |$a:ident, $b:ident| $formula:expr) => {
        impl Mul<$B> for $A {
            type Output = $C;
            fn mul(self, other: $B) -> $C {
                let ($a, $b) = (self, other);
                $formula
            }
        }
    };
}

/// Whether a computed figure is a number at all: inputs near the largest `f64` can overflow.
pub trait Finite: Copy {
    /// Neither infinite nor undefined.
    fn is_finite(self) -> bool;
}

quantity!(
    /// Average electrical power, in watts.
    Power, from_watts, as_watts
);
quantity!(
    /// Wall-clock time of one job, in hours.
    Time, from_hours, as_hours
);
quantity!(
    /// Device-hours ("GPU-hours"): wall-clock hours times devices times jobs.
    DeviceHours, from_device_hours, as_device_hours
);
quantity!(
    /// Electrical energy, in kilowatt-hours.
    Energy, from_kwh, as_kwh
);
quantity!(
    /// Greenhouse-gas emissions, in kilograms of CO2 equivalent.
    Emissions, from_kg, as_kg
);
quantity!(
    /// Money, in United States dollars of the price's own year.
    Money, from_usd, as_usd
);
quantity!(
    /// Price of one device for one hour, in USD.
    DevicePrice, from_usd_per_device_hour, as_usd_per_device_hour
);
quantity!(
    /// Price of electricity, in USD per kilowatt-hour.
    ElectricityPrice, from_usd_per_kwh, as_usd_per_kwh
);
quantity!(
    /// Computation, in floating-point operations.
    Compute, from_flop, as_flop
);
quantity!(
    /// Peak speed of one device, in floating-point operations a second.
    Throughput, from_flop_per_s, as_flop_per_s
);
quantity!(
    /// Emissions of making the hardware, in grams of CO2e for each hour that one device is used.
    EmbodiedRate, from_g_per_device_hour, as_g_per_device_hour
);
quantity!(
    /// Size of memory, in gigabytes.
    Gigabytes, from_gb, as_gb
);
quantity!(
    /// Threads of all CPUs of a machine ("vCPUs").
    Threads, from_threads, as_threads
);
quantity!(
    /// Power usage effectiveness: energy of the whole data centre over energy of its computers; 1 to 10.
    Pue, from_ratio, as_ratio
);
quantity!(
    /// A share in percent, 0 to 100: the renewable energy a provider claims.
    Share, from_percent, as_percent
);

quantity!(
    /// How much more or less something is than another, in percent of the other; below 0 where it is less.
    Change, from_percent, as_percent
);

finite!(Power, Time, Energy, Money, Compute);

impl Finite for Emissions {
    /// In pounds, the smaller unit: what can be said in pounds can be said in kilograms.
    fn is_finite(self) -> bool {
        self.as_lb().is_finite()
    }
}

impl Energy {
    /// As megawatt-hours.
    pub fn as_mwh(self) -> f64 {
        self.0 / 1000.0
    }
}

impl Emissions {
    /// From pounds of CO2 equivalent.
    pub const fn from_lb(value: f64) -> Self {
        Self(value * KG_PER_LB)
    }

    /// As grams of CO2 equivalent.
    pub fn as_g(self) -> f64 {
        self.0 * 1000.0
    }

    /// As tonnes of CO2 equivalent.
    pub fn as_t(self) -> f64 {
        self.0 / 1000.0
    }

    /// As pounds of CO2 equivalent, the paper's unit.
    pub fn as_lb(self) -> f64 {
        self.0 / KG_PER_LB
    }
}

impl Compute {
    /// What a petaflop a second does in a day.
    const FLOP_PER_PETAFLOP_S_DAY: f64 = 1e15 * 24.0 * 3600.0;

    /// From petaflop/s-days: 10^15 operations a second for so many days.
    pub const fn from_petaflop_s_days(value: f64) -> Self {
        Self(value * Self::FLOP_PER_PETAFLOP_S_DAY)
    }

    /// As petaflop/s-days: 10^15 operations a second for so many days.
    pub fn as_petaflop_s_days(self) -> f64 {
        self.0 / Self::FLOP_PER_PETAFLOP_S_DAY
    }
}

impl Throughput {
    /// From 10^12 floating-point operations a second, as data sheets print it.
    pub const fn from_tflop_per_s(value: f64) -> Self {
        Self(value * 1e12)
    }

    /// As 10^12 floating-point operations a second.
    pub fn as_tflop_per_s(self) -> f64 {
        self.0 / 1e12
    }
}

impl Time {
    /// As seconds.
    pub fn as_seconds(self) -> f64 {
        self.0 * 3600.0
    }
}

impl Share {
    /// As a fraction of the whole.
    pub fn as_fraction(self) -> f64 {
        self.0 / 100.0
    }

    /// What is left of the whole, as a fraction: 1 - share.
    pub fn remainder(self) -> f64 {
        1.0 - self.as_fraction()
    }
}

/// How many devices one job uses, 1 to 10^7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Devices(pub u32);

/// How many times the job was run, 1 to 10^8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Jobs(pub u32);

product!(Power * Devices = Power: |p, n| Power(p.0 * f64::from(n.0)));
product!(Power * Time = Energy: |p, t| Energy(p.0 * t.0 / 1000.0));
product!(Time * Jobs = Time: |t, x| Time(t.0 * f64::from(x.0)));
product!(Time * Devices = DeviceHours: |t, n| DeviceHours(t.0 * f64::from(n.0)));
product!(DeviceHours * Jobs = DeviceHours: |h, x| DeviceHours(h.0 * f64::from(x.0)));
product!(DeviceHours * DevicePrice = Money: |h, p| Money(h.0 * p.0));
product!(Energy * Jobs = Energy: |e, x| Energy(e.0 * f64::from(x.0)));
product!(Energy * Pue = Energy: |e, pue| Energy(e.0 * pue.0));
product!(Energy * Intensity = Emissions: |e, i| Emissions(e.0 * i.as_kg_per_kwh()));
product!(DeviceHours * EmbodiedRate = Emissions: |h, rate| Emissions(h.0 * rate.0 / 1000.0));
product!(Energy * ElectricityPrice = Money: |e, p| Money(e.0 * p.0));
