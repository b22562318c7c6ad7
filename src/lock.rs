//! What an organiser fixes: inputs that stay as the address has them, whatever is typed, chosen or opened.

use std::fmt;

use trainprint_core::scenario::Run;

/// An input that can be fixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    Device,
    Devices,
    Hours,
    Jobs,
    Power,
    Pue,
    Grid,
    Renewable,
    Price,
    ElectricityPrice,
    Place,
    Provider,
}

impl Lock {
    /// All of them, in the order of links.
    pub const ALL: [Self; 12] = [
        Self::Device,
        Self::Devices,
        Self::Hours,
        Self::Jobs,
        Self::Power,
        Self::Pue,
        Self::Grid,
        Self::Renewable,
        Self::Price,
        Self::ElectricityPrice,
        Self::Place,
        Self::Provider,
    ];

    /// Its key in links; that of watts for power, in whichever way it is given.
    pub fn key(self) -> &'static str {
        match self {
            Self::Device => "hw",
            Self::Devices => "n",
            Self::Hours => "h",
            Self::Jobs => "x",
            Self::Power => "w",
            Self::Pue => "pue",
            Self::Grid => "ci",
            Self::Renewable => "re",
            Self::Price => "usd",
            Self::ElectricityPrice => "el",
            Self::Place => "at",
            Self::Provider => "by",
        }
    }

    /// Its name, in words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Device => words::notices::input_hardware(),
            Self::Devices => words::notices::input_devices(),
            Self::Hours => words::notices::input_hours(),
            Self::Jobs => words::notices::input_jobs(),
            Self::Power => words::notices::input_power(),
            Self::Pue => words::notices::input_pue(),
            Self::Grid => words::notices::input_grid(),
            Self::Renewable => words::notices::input_share(),
            Self::Price => words::notices::input_price(),
            Self::ElectricityPrice => words::notices::input_electricity_price(),
            Self::Place => words::notices::input_region(),
            Self::Provider => words::notices::input_provider(),
        }
    }

    /// The lock of a key of links.
    pub fn find(key: &str) -> Option<Self> {
        let key = if ["pc", "pr", "pg", "kwh"].contains(&key) { "w" } else { key };
        Self::ALL.into_iter().find(|lock| lock.key() == key)
    }

    /// Puts the input of one run into another.
    fn put(self, from: &Run, to: &mut Run) {
        match self {
            Self::Device => to.device = from.device.clone(),
            Self::Devices => to.devices = from.devices,
            Self::Hours => to.hours = from.hours,
            Self::Jobs => to.jobs = from.jobs,
            Self::Power => to.power = from.power,
            Self::Pue => to.pue = from.pue,
            Self::Grid => to.grid = from.grid,
            Self::Renewable => to.renewable = from.renewable,
            Self::Price => to.price = from.price,
            Self::ElectricityPrice => to.electricity_price = from.electricity_price,
            Self::Place => to.place = from.place.clone(),
            Self::Provider => put_provider(from, to),
        }
    }
}

/// What came with another provider, as with a region of one, goes with it: its PUE, its share and its prices.
fn put_provider(from: &Run, to: &mut Run) {
    if to.provider == from.provider {
        return;
    }
    let is_in_region = to.place.row().is_some_and(|place| place.provider.is_some());
    let own = from.price.filter(|_| to.device == from.device);
    *to = Run {
        provider: from.provider.clone(),
        pue: from.pue,
        renewable: from.renewable,
        price: if is_in_region { own } else { to.price.or(own) },
        ..to.clone()
    };
}

/// What is fixed, and to what.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Fixed {
    pub locks: Vec<Lock>,
    /// The run whose inputs they are; none as long as no run was opened.
    run: Option<Run>,
}

impl Fixed {
    pub fn new(locks: &[Lock]) -> Self {
        Self { locks: locks.to_vec(), run: None }
    }

    /// Fixed to the inputs of this run, unless another came first.
    pub fn to(self, run: Option<&Run>) -> Self {
        Self { run: self.run.or_else(|| run.cloned()), ..self }
    }

    /// A run with the inputs that are fixed.
    pub fn put_into(&self, run: &Run) -> Run {
        let mut kept = run.clone();
        if let Some(from) = &self.run {
            self.locks.iter().for_each(|lock| lock.put(from, &mut kept));
        }
        kept
    }

    /// Whether the reader can't change it.
    pub fn has(&self, lock: Lock) -> bool {
        self.locks.contains(&lock)
    }
}

impl fmt::Display for Fixed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.locks.iter().map(|lock| lock.name()).collect();
        let names = names.join(", ");
        f.write_str(&words::notices::fixed(names))
    }
}
