//! From a measurement to a run: what the log says takes the place of what is there, and nothing else does.

use trainprint_core::interval::Interval;
use trainprint_core::quantity::{Devices, Energy, Jobs, Power, Pue, Time};
use trainprint_core::scenario::{PowerDraw, Run};

use super::said::Measured;

/// A run with what was measured in it; everything else is as in the base.
pub fn applied(measured: &Measured, base: &Run, name: &str) -> Run {
    let mut run = Run { name: name.to_owned(), ..base.clone() };
    let jobs = measured.jobs.and_then(|jobs| u32::try_from(jobs).ok()).filter(|jobs| *jobs > 0);
    if let Some(jobs) = jobs {
        run.jobs = Jobs(jobs);
    }
    let all_jobs = f64::from(run.jobs.0);
    match (measured.devices.filter(|devices| *devices > 0), measured.device_hours, measured.hours) {
        (Some(devices), Some(device_hours), _) => {
            run.devices = Devices(devices);
            run.hours = hours(device_hours / f64::from(devices) / all_jobs);
        }
        // Jobs of different sizes: the hours of all devices, as those of one.
        (None, Some(device_hours), _) => {
            run.devices = Devices(1);
            run.hours = hours(device_hours / all_jobs);
        }
        (_, None, Some(wall)) => run.hours = hours(wall / all_jobs),
        (_, None, None) => {}
    }
    run.power = power(measured, all_jobs).or(run.power);
    if let Some(pue) = measured.pue.filter(|pue| (1.0..=10.0).contains(pue)) {
        run.pue = Interval::exact(Pue::from_ratio(pue));
    }
    run
}

fn hours(hours: f64) -> Interval<Time> {
    Interval::exact(Time::from_hours(hours.clamp(0.0, 1e8)))
}

/// Parts where there are any; else the energy of a job.
fn power(measured: &Measured, jobs: f64) -> Option<PowerDraw> {
    let watts = |watts: Option<f64>| watts.map(|watts| Interval::exact(Power::from_watts(watts)));
    let (cpu, dram, per_device) =
        (watts(measured.watts.cpu), watts(measured.watts.dram), watts(measured.watts.per_device));
    if cpu.is_some() || dram.is_some() || per_device.is_some() {
        return Some(PowerDraw::Parts { cpu, dram, per_device });
    }
    let kwh = measured.energy_kwh.total? / jobs;
    Some(PowerDraw::Energy(Interval::exact(Energy::from_kwh(kwh))))
}

#[cfg(test)]
mod tests {
    use super::super::said::Parts;
    use super::*;

    #[test]
    fn the_hours_of_a_run_times_its_devices_and_jobs_are_the_device_hours() {
        let measured = Measured {
            devices: Some(4),
            device_hours: Some(80.0),
            jobs: Some(10),
            hours: Some(26.0),
            ..Measured::default()
        };
        let run = applied(&measured, &Run::default(), "jobs");
        assert_eq!((run.devices, run.jobs, run.hours.best().as_hours()), (Devices(4), Jobs(10), 2.0));
        assert_eq!(run.power, Run::default().power);
        let mixed = applied(&Measured { devices: None, ..measured }, &Run::default(), "jobs");
        assert_eq!((mixed.devices, mixed.hours.best().as_hours()), (Devices(1), 8.0));
    }

    #[test]
    fn what_was_not_measured_is_none_in_the_parts() {
        let watts = Parts { per_device: Some(300.0), devices: Some(600.0), total: Some(600.0), ..Parts::default() };
        let run = applied(&Measured { watts, pue: Some(1.2), ..Measured::default() }, &Run::default(), "");
        let per_device = Some(Interval::exact(Power::from_watts(300.0)));
        assert_eq!(run.power, Some(PowerDraw::Parts { cpu: None, dram: None, per_device }));
        assert_eq!(run.pue.best().as_ratio(), 1.2);
    }
}
