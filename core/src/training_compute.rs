//! How much computing a training was, as an estimate: what its devices could have done at their peak, times the part of it
//! that trainings reach.

use crate::data::{Datum, SHARES};
use crate::interval::Interval;
use crate::quantity::{Compute, DeviceHours, Share, Throughput};

/// Operations done: device-hours x 3600 x peak FLOP/s x utilisation. `None` where that would not be a number.
pub fn training_compute(
    device_hours: Interval<DeviceHours>,
    peak: Interval<Throughput>,
    utilisation: Interval<Share>,
) -> Option<Interval<Compute>> {
    Interval::of(|bound| {
        let at_peak = device_hours.at(bound).as_device_hours() * 3600.0 * peak.at(bound).as_flop_per_s();
        Compute::from_flop(at_peak * utilisation.at(bound).as_fraction())
    })
    .finite()
}

/// The part of their peak speed that large trainings are published to have reached.
pub fn published_utilisation() -> Option<&'static Datum<Share>> {
    SHARES.iter().find(|fact| fact.id == "mfu-palm-2022")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::NOTABLE;

    /// Amodei and Hernandez estimate by the time of GPUs too: their GPUs, days, TFLOP/s of one, and 33 % of it.
    #[test]
    fn trainings_come_out_as_their_source_has_them() {
        for (id, gpus, days, tflop) in
            [("xception-2016", 60.0, 30.0, 8.5), ("nas-2016", 800.0, 28.0, 4.2), ("seq2seq-2014", 8.0, 10.0, 3.5)]
        {
            let printed = NOTABLE.iter().find(|row| row.id == id).expect(id).value.high().as_petaflop_s_days();
            let compute = training_compute(
                Interval::exact(DeviceHours::from_device_hours(gpus * days * 24.0)),
                Interval::exact(Throughput::from_tflop_per_s(tflop)),
                Interval::exact(Share::from_percent(33.0)),
            );
            let computed = compute.expect("a number").best().as_petaflop_s_days();
            assert!((computed / printed - 1.0).abs() < 0.015, "{id}: {computed} for {printed}");
        }
    }

    #[test]
    fn more_than_a_number_holds_is_none() {
        let hours = Interval::exact(DeviceHours::from_device_hours(1e300));
        let peak = Interval::exact(Throughput::from_tflop_per_s(1e9));
        let all = Interval::exact(Share::from_percent(100.0));
        assert_eq!(training_compute(hours, peak, all), None);
    }
}
