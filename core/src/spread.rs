//! What drives the spread of a result: each input that is a range, alone, with all the others at their best values.

use crate::estimate::{Estimate, estimate};
use crate::interval::Interval;
use crate::quantity::Finite;
use crate::scenario::{Input, PowerDraw, Run};

/// A result with only one input as a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Driver<T> {
    /// The input.
    pub input: Input,
    /// The result it alone would give.
    pub result: Interval<T>,
}

/// The inputs that move a figure, the widest first. `width` tells how far apart two values of the figure are.
pub fn drivers<T: Finite + PartialOrd>(
    run: &Run,
    figure: impl Fn(&Estimate) -> Option<Interval<T>>,
    width: impl Fn(Interval<T>) -> f64,
) -> Vec<Driver<T>> {
    let alone = |input| Some(Driver { input, result: figure(&estimate(&with_only(run, input)))? });
    let mut drivers: Vec<Driver<T>> = Vec::new();
    // Each goes before the first that is narrower: they are few, and a general sort is large.
    for driver in Input::ALL.into_iter().filter_map(alone).filter(|driver| !driver.result.is_exact()) {
        let is_narrower = |other: &Driver<T>| width(other.result) < width(driver.result);
        let at = drivers.iter().position(is_narrower).unwrap_or(drivers.len());
        drivers.insert(at, driver);
    }
    drivers
}

/// The run with every input at its best value but one.
fn with_only(run: &Run, kept: Input) -> Run {
    let mut run = run.clone();
    if kept != Input::Hours {
        run.hours = best(run.hours);
    }
    if kept != Input::Power {
        run.power = run.power.map(|power| match power {
            PowerDraw::Total(power) => PowerDraw::Total(best(power)),
            PowerDraw::Energy(energy) => PowerDraw::Energy(best(energy)),
            PowerDraw::Parts { cpu, dram, per_device } => {
                PowerDraw::Parts { cpu: cpu.map(best), dram: dram.map(best), per_device: per_device.map(best) }
            }
        });
    }
    if kept != Input::Pue {
        run.pue = best(run.pue);
    }
    if kept != Input::Grid {
        run.grid = best(run.grid);
    }
    if kept != Input::Renewable {
        run.renewable = best(run.renewable);
    }
    if kept != Input::Price {
        run.price = run.price.map(best);
    }
    if kept != Input::ElectricityPrice {
        run.electricity_price = run.electricity_price.map(best);
    }
    run
}

fn best<T: Copy>(value: Interval<T>) -> Interval<T> {
    Interval::exact(value.best())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::{Emissions, Pue, Share, Time};

    fn of(run: &Run) -> Vec<Input> {
        let width = |range: Interval<Emissions>| range.high().as_kg() - range.low().as_kg();
        drivers(run, |figures| figures.market_based, width).iter().map(|driver| driver.input).collect()
    }

    fn run() -> Run {
        let range = |low, best, high| Interval::new(low, best, high).expect("in order");
        Run {
            hours: range(80.0, 84.0, 86.0).map(Time::from_hours),
            pue: range(1.1, 1.58, 2.0).map(Pue::from_ratio),
            ..Run::default()
        }
    }

    #[test]
    fn the_widest_comes_first_and_exact_inputs_not_at_all() {
        assert_eq!(of(&run()), [Input::Pue, Input::Hours]);
        assert_eq!(of(&Run::default()), []);
    }

    #[test]
    fn an_input_that_lowers_the_result_counts_as_well() {
        let share = Interval::new(0.0, 50.0, 100.0).expect("in order").map(Share::from_percent);
        assert_eq!(of(&Run { renewable: share, ..run() }), [Input::Renewable, Input::Pue, Input::Hours]);
    }
}
