//! The inputs of the equations by name.

/// An input that may be a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// t.
    Hours,
    /// Watts or measured energy.
    Power,
    /// PUE.
    Pue,
    /// Grid intensity.
    Grid,
    /// Renewable share.
    Renewable,
    /// USD per device-hour.
    Price,
    /// USD per kWh.
    ElectricityPrice,
}

impl Input {
    /// All of them, in the order of the equations.
    pub const ALL: [Self; 7] =
        [Self::Hours, Self::Power, Self::Pue, Self::Grid, Self::Renewable, Self::Price, Self::ElectricityPrice];

    /// Its name, in words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hours => words::input::hours(),
            Self::Power => words::input::power(),
            Self::Pue => words::input::pue(),
            Self::Grid => words::input::grid(),
            Self::Renewable => words::input::renewable(),
            Self::Price => words::input::price(),
            Self::ElectricityPrice => words::input::electricity_price(),
        }
    }
}
