//! From inputs to figures: total, pure, and derived anew whenever it is wanted.

use crate::formula;
use crate::interval::{Bound, Interval};
use crate::quantity::{DeviceHours, Emissions, Energy, Money, Power};
use crate::scenario::{PowerDraw, Project, Role, Run};

/// Every figure of one run or of several, as intervals; an absent figure lacks an input, or is too large for a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// Wall-clock hours times devices times jobs.
    pub device_hours: Interval<DeviceHours>,
    /// Energy the computers used, before PUE.
    pub it_energy: Option<Interval<Energy>>,
    /// Energy with the data centre's overhead: equation 1.
    pub energy: Option<Interval<Energy>>,
    /// Emissions of the grid: equation 2 with a share of 0.
    pub location_based: Option<Interval<Emissions>>,
    /// Emissions after the provider's purchases: equation 2.
    pub market_based: Option<Interval<Emissions>>,
    /// Price of the devices.
    pub cost: Option<Interval<Money>>,
    /// Price of the electricity.
    pub electricity_cost: Option<Interval<Money>>,
}

/// The figures of a run.
pub fn estimate(run: &Run) -> Estimate {
    let device_hours = Interval::of(|b| formula::device_hours(run.devices, run.hours.at(b), run.jobs));
    let it_energy = job_energy(run).and_then(|job| Interval::of(|b| formula::it_energy(job.at(b), run.jobs)).finite());
    let energy = it_energy.and_then(|it| Interval::of(|b| formula::energy(it.at(b), run.pue.at(b))).finite());
    Estimate {
        device_hours,
        it_energy,
        energy,
        location_based: energy
            .and_then(|energy| Interval::of(|b| formula::location_based(energy.at(b), run.grid.at(b))).finite()),
        market_based: energy.and_then(|energy| {
            let renewable = |b: Bound| run.renewable.at(b.flipped());
            Interval::of(|b| formula::market_based(energy.at(b), run.grid.at(b), renewable(b))).finite()
        }),
        cost: run.price.and_then(|price| Interval::of(|b| formula::cost(device_hours.at(b), price.at(b))).finite()),
        electricity_cost: energy.zip(run.electricity_price).and_then(|(energy, price)| {
            Interval::of(|b| formula::electricity_cost(energy.at(b), price.at(b))).finite()
        }),
    }
}

/// Average watts of one job: the bracket of equation 1, or measured energy over time.
pub fn job_power(run: &Run) -> Option<Interval<Power>> {
    match run.power? {
        PowerDraw::Total(power) => Some(power),
        PowerDraw::Parts { cpu: None, dram: None, per_device: None } => None,
        PowerDraw::Energy(energy) => {
            let hours = |b: Bound| run.hours.at(b.flipped());
            Interval::of(|b| formula::mean_power(energy.at(b), hours(b))).finite()
        }
        PowerDraw::Parts { cpu, dram, per_device } => {
            let nothing = Interval::exact(Power::from_watts(0.0));
            let [cpu, dram, per_device] = [cpu, dram, per_device].map(|part| part.unwrap_or(nothing));
            Interval::of(|b| formula::job_power(cpu.at(b), dram.at(b), run.devices, per_device.at(b))).finite()
        }
    }
}

/// Energy of one job before PUE, measured or from its watts.
pub fn job_energy(run: &Run) -> Option<Interval<Energy>> {
    if let Some(PowerDraw::Energy(energy)) = run.power {
        return Some(energy);
    }
    let power = job_power(run)?;
    Interval::of(|b| formula::job_energy(power.at(b), run.hours.at(b))).finite()
}

impl Estimate {
    /// Where a sum begins.
    const NOTHING: Self = Self {
        device_hours: Interval::exact(DeviceHours::from_device_hours(0.0)),
        it_energy: Some(Interval::exact(Energy::from_kwh(0.0))),
        energy: Some(Interval::exact(Energy::from_kwh(0.0))),
        location_based: Some(Interval::exact(Emissions::from_kg(0.0))),
        market_based: Some(Interval::exact(Emissions::from_kg(0.0))),
        cost: Some(Interval::exact(Money::from_usd(0.0))),
        electricity_cost: Some(Interval::exact(Money::from_usd(0.0))),
    };

    /// Whether an energy was measured without a time: device-hours and cost of 0 are then no results.
    pub fn lacks_hours(&self) -> bool {
        self.device_hours.high().as_device_hours() == 0.0
            && self.energy.is_some_and(|energy| energy.best().as_kwh() > 0.0)
    }

    /// The sum of two estimates: a figure is there only if both have it.
    pub fn plus(&self, other: &Self) -> Self {
        Self {
            device_hours: self.device_hours + other.device_hours,
            it_energy: sum(self.it_energy, other.it_energy),
            energy: sum(self.energy, other.energy),
            location_based: sum(self.location_based, other.location_based),
            market_based: sum(self.market_based, other.market_based),
            cost: sum(self.cost, other.cost),
            electricity_cost: sum(self.electricity_cost, other.electricity_cost),
        }
    }
}

fn sum<T: crate::quantity::Finite + std::ops::Add<Output = T>>(
    a: Option<Interval<T>>,
    b: Option<Interval<T>>,
) -> Option<Interval<T>> {
    (a? + b?).finite()
}

/// The figures of every run, of all together and of the final ones.
#[derive(Clone, Debug, PartialEq)]
pub struct ProjectEstimate {
    /// In the order of the project's runs.
    pub runs: Vec<Estimate>,
    /// All experiments.
    pub total: Estimate,
    /// The final model; absent without final runs.
    pub total_final: Option<Estimate>,
}

/// The figures of a project.
pub fn estimate_project(project: &Project) -> ProjectEstimate {
    let runs: Vec<Estimate> = project.runs().iter().map(estimate).collect();
    let of_final = project.runs().iter().zip(&runs).filter(|(run, _)| run.role == Role::Final);
    let total_final = of_final.map(|(_, figures)| *figures).reduce(|sum, figures| sum.plus(&figures));
    ProjectEstimate { total: runs.iter().fold(Estimate::NOTHING, |sum, figures| sum.plus(figures)), total_final, runs }
}
