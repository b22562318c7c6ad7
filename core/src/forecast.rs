//! How long a training will take, before it is run: from a compute budget, or from a short run that was measured.

use crate::interval::{Bound, Interval};
use crate::quantity::{Compute, Devices, Share, Throughput, Time};

/// Wall-clock hours to spend a compute budget: FLOP / (devices x FLOP/s x utilisation) / 3600.
/// More utilisation means less time, so its bounds are crossed. `None` where the time would not be a number.
pub fn hours_from_compute(
    budget: Interval<Compute>,
    devices: Devices,
    peak: Throughput,
    utilisation: Interval<Share>,
) -> Option<Interval<Time>> {
    let hours = |b: Bound| {
        let used = peak.as_flop_per_s() * f64::from(devices.0) * utilisation.at(b.flipped()).as_fraction();
        Time::from_hours(budget.at(b).as_flop() / used / 3600.0)
    };
    Interval::of(hours).finite()
}

/// Wall-clock hours of all steps, from the hours that some steps took: hours x all / measured.
pub fn hours_from_steps(measured: Interval<Time>, steps_measured: u64, steps_in_all: u64) -> Option<Interval<Time>> {
    let times = steps_in_all as f64 / steps_measured as f64;
    Interval::of(|b| Time::from_hours(measured.at(b).as_hours() * times)).finite()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percent(low: f64, high: f64) -> Interval<Share> {
        Interval::new(low, f64::midpoint(low, high), high).expect("in order").map(Share::from_percent)
    }

    #[test]
    fn gpt_3_on_ten_thousand_v100s_takes_about_fifteen_days() {
        // Patterson et al. 2021, Table 4: 3.14e23 FLOP, 24.6 TFLOP/s achieved a device, 10,000 V100, 14.8 days.
        let budget = Interval::exact(Compute::from_flop(3.14e23));
        let peak = Throughput::from_flop_per_s(125e12);
        let hours = hours_from_compute(budget, Devices(10_000), peak, percent(19.68, 19.68)).expect("a time");
        assert!((hours.best().as_hours() / 24.0 - 14.8).abs() < 0.05, "{hours:?}");
    }

    #[test]
    fn more_utilisation_means_less_time() {
        let budget = Interval::exact(Compute::from_flop(1e21));
        let peak = Throughput::from_flop_per_s(1e15);
        let hours = hours_from_compute(budget, Devices(8), peak, percent(30.0, 60.0)).expect("a time");
        assert!((hours.high().as_hours() / hours.low().as_hours() - 2.0).abs() < 1e-12);
        assert_eq!(hours_from_compute(budget, Devices(8), peak, percent(0.0, 50.0)), None);
    }

    #[test]
    fn a_short_run_is_extended_to_all_steps() {
        let hour = Interval::exact(Time::from_hours(1.0));
        assert_eq!(hours_from_steps(hour, 1_000, 84_000), Some(Interval::exact(Time::from_hours(84.0))));
        assert_eq!(hours_from_steps(hour, 0, 84_000), None);
    }
}
