//! The inputs of the equations by name, each of which can be changed by itself.

use trainprint_core::interval::Interval;
use trainprint_core::limits::{self, Limit};
use trainprint_core::quantity::{DevicePrice, ElectricityPrice, Energy, Intensity, Power, Pue, Share, Time};
use trainprint_core::scenario::{PowerDraw, Run};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Input {
    Hours,
    Total,
    Cpu,
    Dram,
    PerDevice,
    Energy,
    Pue,
    Grid,
    Renewable,
    Price,
    Electricity,
}

pub const INPUTS: [Input; 11] = [
    Input::Hours,
    Input::Total,
    Input::Cpu,
    Input::Dram,
    Input::PerDevice,
    Input::Energy,
    Input::Pue,
    Input::Grid,
    Input::Renewable,
    Input::Price,
    Input::Electricity,
];

impl Input {
    pub fn limit(self) -> &'static Limit {
        match self {
            Input::Hours => &limits::HOURS,
            Input::Total | Input::Cpu | Input::Dram | Input::PerDevice => &limits::POWER,
            Input::Energy => &limits::ENERGY,
            Input::Pue => &limits::PUE,
            Input::Grid => &limits::INTENSITY,
            Input::Renewable => &limits::RENEWABLE,
            Input::Price => &limits::DEVICE_PRICE,
            Input::Electricity => &limits::ELECTRICITY_PRICE,
        }
    }

    /// The run with this input changed; the run itself where it has no such input.
    pub fn change(self, run: &Run, to: impl Fn(Interval<f64>) -> Interval<f64>) -> Run {
        let mut run = run.clone();
        let watts = |power: Interval<Power>| to(power.map(Power::as_watts)).map(Power::from_watts);
        match self {
            Input::Hours => run.hours = to(run.hours.map(Time::as_hours)).map(Time::from_hours),
            Input::Pue => run.pue = to(run.pue.map(Pue::as_ratio)).map(Pue::from_ratio),
            Input::Renewable => run.renewable = to(run.renewable.map(Share::as_percent)).map(Share::from_percent),
            Input::Grid => {
                let unit = run.grid.best().unit();
                run.grid = to(run.grid.map(Intensity::value)).map(|value| Intensity::new(value, unit));
            }
            Input::Price => {
                let change = |price: Interval<DevicePrice>| to(price.map(DevicePrice::as_usd_per_device_hour));
                run.price = run.price.map(|price| change(price).map(DevicePrice::from_usd_per_device_hour));
            }
            Input::Electricity => {
                let change = |price: Interval<ElectricityPrice>| to(price.map(ElectricityPrice::as_usd_per_kwh));
                let price = run.electricity_price.map(|price| change(price).map(ElectricityPrice::from_usd_per_kwh));
                run.electricity_price = price;
            }
            Input::Total | Input::Cpu | Input::Dram | Input::PerDevice | Input::Energy => {
                run.power = run.power.map(|power| self.change_power(power, watts, &to));
            }
        }
        run
    }

    fn change_power(
        self,
        power: PowerDraw,
        watts: impl Fn(Interval<Power>) -> Interval<Power>,
        to: impl Fn(Interval<f64>) -> Interval<f64>,
    ) -> PowerDraw {
        match (self, power) {
            (Input::Total, PowerDraw::Total(power)) => PowerDraw::Total(watts(power)),
            (Input::Energy, PowerDraw::Energy(energy)) => {
                PowerDraw::Energy(to(energy.map(Energy::as_kwh)).map(Energy::from_kwh))
            }
            (Input::Cpu, PowerDraw::Parts { cpu, dram, per_device }) => {
                PowerDraw::Parts { cpu: cpu.map(watts), dram, per_device }
            }
            (Input::Dram, PowerDraw::Parts { cpu, dram, per_device }) => {
                PowerDraw::Parts { cpu, dram: dram.map(watts), per_device }
            }
            (Input::PerDevice, PowerDraw::Parts { cpu, dram, per_device }) => {
                PowerDraw::Parts { cpu, dram, per_device: per_device.map(watts) }
            }
            (_, power) => power,
        }
    }
}
