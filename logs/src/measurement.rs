//! What a log says of a run.

use crate::{format::Format, series::Series};
use std::ops::Add;
use trainprint_core::quantity::{DeviceHours, Energy, Power, Pue, Time};

/// A quantity for each part of a machine. A part that the log does not speak of is `None`, never 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parts<T> {
    /// The processors.
    pub cpu: Option<T>,
    /// The memory.
    pub dram: Option<T>,
    /// All devices together.
    pub devices: Option<T>,
    /// All that the log has measured, each joule once. Parts that are `None` are not in it.
    pub total: Option<T>,
}

impl<T> Default for Parts<T> {
    fn default() -> Self {
        Self { cpu: None, dram: None, devices: None, total: None }
    }
}

impl<T: Copy> Parts<T> {
    /// The same parts in another quantity.
    pub fn map<U>(self, to: impl Fn(T) -> U) -> Parts<U> {
        self.and_then(|value| Some(to(value)))
    }

    /// The same parts in another quantity, where there is one.
    pub fn and_then<U>(self, to: impl Fn(T) -> Option<U>) -> Parts<U> {
        let Self { cpu, dram, devices, total } = self;
        let to = &to;
        Parts {
            cpu: cpu.and_then(to),
            dram: dram.and_then(to),
            devices: devices.and_then(to),
            total: total.and_then(to),
        }
    }
}

impl<T: Copy + Add<Output = T>> Parts<T> {
    /// The parts that are there, added up, where the log has no total of its own.
    pub fn summed(mut self) -> Self {
        let parts = [self.cpu, self.dram, self.devices].into_iter().flatten();
        self.total = self.total.or(parts.reduce(|sum, part| sum + part));
        self
    }
}

/// Average power while the log covers the run.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Watts {
    /// Of each part.
    pub parts: Parts<Power>,
    /// Of one device.
    pub per_device: Option<Power>,
}

/// One run, or all jobs of an accounting, as a log tells of it. What the log does not say is `None`.
#[derive(Clone, Debug, PartialEq)]
pub struct Measurement {
    /// What the log was written by.
    pub format: Format,
    /// The name that the log gives the run.
    pub label: Option<String>,
    /// The model of the devices.
    pub device: Option<String>,
    /// How many devices a job used.
    pub devices: Option<u32>,
    /// Wall-clock hours that the figures are about: of sampled logs those between readings, without gaps; of accounting
    /// the sum over all jobs.
    pub hours: Option<Time>,
    /// Hours of all devices of all jobs.
    pub device_hours: Option<DeviceHours>,
    /// How many jobs there were.
    pub jobs: Option<u64>,
    /// Energy of the computers, before PUE wherever the log tells the PUE that is in its numbers.
    pub energy: Parts<Energy>,
    /// Average power, before PUE as `energy`.
    pub watts: Watts,
    /// The PUE that was in the log's numbers and has been divided out.
    pub pue: Option<Pue>,
    /// Whether a PUE that the log does not tell is in the energy still.
    pub energy_has_pue: bool,
    /// From the first stamp to the last, gaps and all.
    pub spanned: Option<Time>,
    /// Power over time of each device, thinned out.
    pub series: Vec<Series>,
    /// Stretches without readings, as hours since the first stamp.
    pub gaps: Vec<(Time, Time)>,
}

impl Measurement {
    /// Nothing is known but the format.
    pub fn of(format: Format) -> Self {
        Self {
            format,
            label: None,
            device: None,
            devices: None,
            hours: None,
            device_hours: None,
            jobs: None,
            energy: Parts::default(),
            watts: Watts::default(),
            pue: None,
            energy_has_pue: false,
            spanned: None,
            series: Vec::new(),
            gaps: Vec::new(),
        }
    }

    /// Average power from energy and hours, and the power of one device from the hours of all.
    pub fn with_watts(mut self) -> Self {
        let average = |energy: Energy, hours: f64| {
            let watts = energy.as_kwh() * 1000.0 / hours;
            (hours > 0.0 && watts.is_finite()).then_some(Power::from_watts(watts))
        };
        self.energy = self.energy.and_then(|energy| energy.as_kwh().is_finite().then_some(energy));
        if let Some(hours) = self.hours {
            self.watts.parts = self.energy.and_then(|energy| average(energy, hours.as_hours()));
        }
        let of_devices = self.energy.devices.zip(self.device_hours);
        self.watts.per_device = of_devices.and_then(|(energy, hours)| average(energy, hours.as_device_hours()));
        self
    }

    /// For logs of devices alone, of which some may have been read for less time than others: watts of all devices are
    /// those of one while it was read, times their count, so that what was not read is not taken for 0.
    pub fn of_devices(mut self) -> Self {
        self.energy = self.energy.summed();
        self = self.with_watts();
        let all = self.watts.per_device.zip(self.devices);
        let all = all.map(|(each, devices)| Power::from_watts(each.as_watts() * f64::from(devices)));
        self.watts.parts = Parts { devices: all, total: all, ..Parts::default() };
        self
    }
}

/// Energy from joules.
pub(crate) fn joules(joules: f64) -> Energy {
    Energy::from_kwh(joules / 3.6e6)
}
