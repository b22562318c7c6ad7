//! The equations of METHOD.md, each once, on plain typed scalars, named after what it returns.

use crate::quantity::{
    DeviceHours, DevicePrice, Devices, ElectricityPrice, Emissions, Energy, Intensity, Jobs, Money, Power, Pue, Share,
    Time,
};

/// Average power of one job: p_c + p_r + g x p_g, in watts. METHOD.md, equation 1 (the bracket).
pub fn job_power(cpu: Power, dram: Power, devices: Devices, per_device: Power) -> Power {
    cpu + dram + per_device * devices
}

/// What each device takes of a job's average power: P / g, in watts.
pub fn power_per_device(job_power: Power, devices: Devices) -> Power {
    Power::from_watts(job_power.as_watts() / f64::from(devices.0))
}

/// Average power over a time, from measured energy: E x 1000 / t, in watts; not finite when t is 0.
pub fn mean_power(energy: Energy, hours: Time) -> Power {
    Power::from_watts(energy.as_kwh() * 1000.0 / hours.as_hours())
}

/// Energy of one job before PUE: t x power / 1000, in kWh. METHOD.md, equation 1 without PUE.
pub fn job_energy(power: Power, hours: Time) -> Energy {
    power * hours
}

/// Energy the computers themselves used, all jobs: in kWh. METHOD.md, equation 1 without PUE.
pub fn it_energy(job_energy: Energy, jobs: Jobs) -> Energy {
    job_energy * jobs
}

/// Energy with the data centre's overhead: PUE x IT energy, in kWh. METHOD.md, equation 1.
pub fn energy(it_energy: Energy, pue: Pue) -> Energy {
    it_energy * pue
}

/// Emissions of the grid that supplied the energy: E x grid intensity. METHOD.md, equation 2 with a share of 0.
pub fn location_based(energy: Energy, grid: Intensity) -> Emissions {
    energy * grid
}

/// Emissions after the provider's renewable purchases: E x grid x (1 - share). METHOD.md, equation 2.
pub fn market_based(energy: Energy, grid: Intensity, renewable: Share) -> Emissions {
    Emissions::from_kg((energy * grid).as_kg() * renewable.remainder())
}

/// Device-hours: g x t x jobs. METHOD.md, cost.
pub fn device_hours(devices: Devices, hours: Time, jobs: Jobs) -> DeviceHours {
    hours * devices * jobs
}

/// Wall-clock time of one job, from device-hours: H / (g x jobs), in hours. METHOD.md, cost.
pub fn wall_clock(device_hours: DeviceHours, devices: Devices, jobs: Jobs) -> Time {
    Time::from_hours(device_hours.as_device_hours() / (f64::from(devices.0) * f64::from(jobs.0)))
}

/// Wall-clock time of all jobs, one after another: t x jobs.
pub fn time_of_jobs(hours: Time, jobs: Jobs) -> Time {
    hours * jobs
}

/// What the devices cost to rent: device-hours x price, in USD. METHOD.md, cost.
pub fn cost(device_hours: DeviceHours, price: DevicePrice) -> Money {
    device_hours * price
}

/// What the electricity cost: E x price per kWh, in USD. METHOD.md, cost.
pub fn electricity_cost(energy: Energy, price: ElectricityPrice) -> Money {
    energy * price
}
