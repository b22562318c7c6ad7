//! Which inputs a figure is proportional to: twice the one is exactly twice the other, since doubling rounds nothing.

use crate::input::Input;
use crate::{Bounds, CASES, FIGURES, any, cases, figures};
use proptest::prelude::*;
use trainprint_core::estimate::estimate;
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{Devices, Jobs};
use trainprint_core::scenario::{PowerDraw, Run};

/// A run whose figures are far from the largest and the smallest numbers.
fn run() -> BoxedStrategy<Run> {
    let tame = |range: Interval<f64>| range.map(|value| value.clamp(1e-3, 1e6));
    let tamed = move |run: Run| {
        crate::input::INPUTS.iter().fold(run, |run, input| match input {
            Input::Renewable | Input::Pue => run,
            input => input.change(&run, tame),
        })
    };
    any::run().prop_map(tamed).boxed()
}

fn double(run: &Run, input: Input) -> Run {
    input.change(run, |range| range.map(|value| 2.0 * value))
}

/// The named figures are twice what they were, and no other has changed.
fn doubles(run: &Run, twice: &Run, names: &[&str]) -> Result<(), TestCaseError> {
    let (before, after) = (figures(&estimate(run)), figures(&estimate(twice)));
    for ((name, before), after) in FIGURES.iter().zip(before).zip(after) {
        let factor = if names.contains(name) { 2.0 } else { 1.0 };
        let expected: Bounds = before.map(|bounds| bounds.map(|bound| bound * factor));
        prop_assert_eq!(after, expected, "{}", name);
    }
    Ok(())
}

const OF_ENERGY: [&str; 5] = ["IT energy", "energy", "location", "market", "electricity"];
const OF_HOURS: [&str; 2] = ["device-hours", "cost"];

proptest! {
    #![proptest_config(cases(CASES))]

    #[test]
    fn twice_the_hours_is_twice_everything(run in run()) {
        let measured = matches!(run.power, Some(PowerDraw::Energy(_)));
        let names = if measured { OF_HOURS.to_vec() } else { FIGURES.to_vec() };
        doubles(&run, &double(&run, Input::Hours), &names)?;
    }

    #[test]
    fn twice_the_jobs_is_twice_everything(run in run()) {
        let run = Run { jobs: Jobs(run.jobs.0.div_ceil(2)), ..run };
        doubles(&run, &Run { jobs: Jobs(run.jobs.0 * 2), ..run.clone() }, &FIGURES)?;
    }

    #[test]
    fn twice_the_devices_is_twice_the_device_hours(run in run()) {
        let run = Run { devices: Devices(run.devices.0.div_ceil(2)), ..run };
        let alone = matches!(run.power, Some(PowerDraw::Parts { cpu: None, dram: None, .. }));
        let names = if alone { FIGURES.to_vec() } else { OF_HOURS.to_vec() };
        let twice = Run { devices: Devices(run.devices.0 * 2), ..run.clone() };
        if alone || !matches!(run.power, Some(PowerDraw::Parts { .. })) {
            doubles(&run, &twice, &names)?;
        }
    }

    #[test]
    fn devices_and_jobs_trade_places_in_the_cost(run in run()) {
        let halved = Run { jobs: Jobs(run.jobs.0.div_ceil(2)), ..run };
        let (more_jobs, more_devices) = (Jobs(halved.jobs.0 * 2), Devices(halved.devices.0 * 2));
        let jobs = estimate(&Run { jobs: more_jobs, ..halved.clone() });
        let devices = estimate(&Run { devices: more_devices, ..halved });
        prop_assert_eq!((jobs.device_hours, jobs.cost), (devices.device_hours, devices.cost));
    }

    #[test]
    fn twice_the_power_is_twice_the_energy(run in run()) {
        let powers = [Input::Total, Input::Cpu, Input::Dram, Input::PerDevice, Input::Energy];
        doubles(&run, &powers.iter().fold(run.clone(), |run, input| double(&run, *input)), &OF_ENERGY)?;
    }

    #[test]
    fn twice_the_pue_is_twice_the_energy_but_that_of_the_computers(run in run()) {
        doubles(&run, &double(&run, Input::Pue), &OF_ENERGY[1..])?;
    }

    #[test]
    fn twice_the_grid_s_intensity_is_twice_the_emissions(run in run()) {
        doubles(&run, &double(&run, Input::Grid), &["location", "market"])?;
    }

    #[test]
    fn twice_a_price_is_twice_what_it_prices(run in run()) {
        doubles(&run, &double(&run, Input::Price), &["cost"])?;
        doubles(&run, &double(&run, Input::Electricity), &["electricity"])?;
    }

    #[test]
    fn parts_that_were_not_measured_add_nothing(run in run()) {
        let Some(PowerDraw::Parts { cpu, dram, per_device }) = run.power else { return Ok(()) };
        let nothing = || Some(Interval::exact(trainprint_core::quantity::Power::from_watts(0.0)));
        prop_assume!(cpu.is_some() || dram.is_some() || per_device.is_some());
        let [cpu, dram, per_device] = [cpu, dram, per_device].map(|part| part.or_else(nothing));
        let measured = Run { power: Some(PowerDraw::Parts { cpu, dram, per_device }), ..run.clone() };
        prop_assert_eq!(estimate(&run), estimate(&measured));
    }
}
