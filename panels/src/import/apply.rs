//! From a measurement to a run: what the log says takes the place of what is there, and nothing else does. Which is which is
//! told before anything is changed.

use trainprint_core::format::{averaged, copied};
use trainprint_core::interval::Interval;
use trainprint_core::limits::{self, Limit};
use trainprint_core::quantity::{Devices, Energy, Jobs, Power, Pue, Time};
use trainprint_core::scenario::{Label, PowerDraw, Run};
use trainprint_core::search::board;

use super::said::Measured;

/// A run with what was measured in it, and what to know of it.
#[derive(Debug, Default)]
pub struct Applied {
    pub run: Run,
    /// What the log says, by name; nothing where it says nothing that a run has.
    pub from_log: Vec<&'static str>,
    /// What had to go because it was about something else, and what is missing.
    pub notes: Vec<String>,
}

/// The base with what was measured in the place of its own.
pub fn applied(measured: &Measured, base: &Run, name: &str) -> Applied {
    let mut new = Applied { run: Run { name: name.to_owned(), ..base.clone() }, ..Applied::default() };
    new.device(measured);
    new.jobs_devices_and_hours(measured);
    new.power(measured, base);
    new.pue(measured);
    new
}

impl Applied {
    fn device(&mut self, measured: &Measured) {
        let Some(name) = &measured.device else { return };
        self.from_log.push(words::logs::of_device());
        match board(name) {
            Some((device, _)) => self.run = self.run.on_device(device),
            None => {
                self.run = self.run.on_unlisted_device(Label::of("other"));
                self.notes.push(words::logs::several_devices(name));
            }
        }
    }

    fn jobs_devices_and_hours(&mut self, measured: &Measured) {
        let jobs = measured.jobs.filter(|jobs| *jobs > 0);
        if let Some(jobs) = jobs.and_then(|jobs| self.within(&limits::JOBS, jobs as f64)) {
            self.run.jobs = Jobs(jobs as u32);
        }
        let devices = measured.devices.filter(|devices| *devices > 0);
        let devices = devices.and_then(|devices| self.within(&limits::DEVICES, f64::from(devices)));
        let devices = devices.map(|devices| devices as u32);
        // Jobs of different sizes: the hours of all devices, as those of one.
        let device = Devices(devices.unwrap_or(1));
        let hours = match measured.device_hours {
            // Of one job the hours are its own: a device may have been read for less time than the job took.
            Some(_) if measured.jobs == Some(1) && measured.hours.is_some() => measured.hours,
            Some(device_hours) => Some(device_hours / f64::from(device.0)),
            None => measured.hours,
        };
        if devices.is_some() || measured.device_hours.is_some() {
            self.run.devices = device;
            self.from_log.push(words::logs::of_devices());
        }
        let hours = hours.filter(|hours| *hours > 0.0).map(|hours| hours / f64::from(self.run.jobs.0));
        if let Some(hours) = hours.and_then(|hours| self.within(&limits::HOURS, hours)) {
            self.run.hours = Interval::exact(Time::from_hours(averaged(hours)));
            self.from_log.push(words::logs::of_hours());
        }
    }

    /// What a run can hold; else that it can't is said, and the run keeps its own.
    fn within(&mut self, limit: &'static Limit, value: f64) -> Option<f64> {
        limit.check(value).map_err(|error| self.notes.push(words::logs::beyond(error))).ok()
    }

    /// Parts where they are all that was measured; else the watts or the energy of a job. Watts of a whole job are not those of
    /// other devices.
    fn power(&mut self, measured: &Measured, base: &Run) {
        let of_log = power(measured, f64::from(self.run.jobs.0));
        if of_log.is_some() {
            self.run.power = of_log;
            self.from_log.push(words::logs::of_power());
            return;
        }
        let is_of_devices = matches!(self.run.power, Some(PowerDraw::Parts { .. }) | None);
        let is_same_job = (&self.run.device, self.run.devices) == (&base.device, base.devices);
        let is_kept = is_of_devices || is_same_job && !matches!(self.run.power, Some(PowerDraw::Energy(_)));
        if !is_kept {
            self.run.power = None;
            self.notes.push(words::logs::no_power().to_owned());
        }
    }

    fn pue(&mut self, measured: &Measured) {
        let inside = measured.pue.and_then(|pue| self.within(&limits::PUE, pue));
        let is_untold = measured.energy_has_pue && inside.is_none();
        if let Some(pue) = inside.or(is_untold.then_some(1.0)) {
            self.run.pue = Interval::exact(Pue::from_ratio(copied(pue)));
            self.from_log.push(words::logs::of_pue());
        }
        if is_untold {
            self.notes.push(words::logs::pue_inside().to_owned());
        }
    }
}

fn power(measured: &Measured, jobs: f64) -> Option<PowerDraw> {
    let watts = |watts: Option<f64>| watts.map(|watts| Interval::exact(Power::from_watts(averaged(watts))));
    let of = &measured.watts;
    let parts = [of.cpu, of.dram, of.devices].into_iter().flatten().sum::<f64>();
    if let Some(total) = of.total.filter(|total| *total > 1.001 * parts) {
        return Some(PowerDraw::Total(Interval::exact(Power::from_watts(averaged(total)))));
    }
    let (cpu, dram, per_device) = (watts(of.cpu), watts(of.dram), watts(of.per_device));
    if cpu.is_some() || dram.is_some() || per_device.is_some() {
        return Some(PowerDraw::Parts { cpu, dram, per_device });
    }
    let kwh = measured.energy_kwh.total? / jobs;
    Some(PowerDraw::Energy(Interval::exact(Energy::from_kwh(copied(kwh)))))
}

#[cfg(test)]
mod tests {
    use super::super::said::Parts;
    use super::*;

    fn watts(watts: f64) -> Interval<Power> {
        Interval::exact(Power::from_watts(watts))
    }

    #[test]
    fn what_was_averaged_has_the_digits_that_a_meter_is_good_for() {
        let watts = Parts { per_device: Some(287.650_000_000_000_03), ..Parts::default() };
        let measured = Measured { hours: Some(3_600.01 / 3_600.0), watts, ..Measured::default() };
        let run = applied(&measured, &Run::default(), "a second too long").run;
        assert_eq!(run.hours.best().as_hours(), 1.0);
        let Some(PowerDraw::Parts { per_device, .. }) = run.power else { panic!("{:?}", run.power) };
        assert_eq!(per_device, Some(Interval::exact(Power::from_watts(287.65))));
    }

    #[test]
    fn the_hours_of_a_run_times_its_devices_and_jobs_are_the_device_hours() {
        let measured = Measured {
            devices: Some(4),
            device_hours: Some(80.0),
            jobs: Some(10),
            hours: Some(26.0),
            ..Measured::default()
        };
        let run = applied(&measured, &Run::default(), "jobs").run;
        assert_eq!((run.devices, run.jobs, run.hours.best().as_hours()), (Devices(4), Jobs(10), 2.0));
        let mixed = applied(&Measured { devices: None, ..measured }, &Run::default(), "jobs").run;
        assert_eq!((mixed.devices, mixed.hours.best().as_hours()), (Devices(1), 8.0));
    }

    #[test]
    fn watts_of_a_job_on_other_devices_are_not_kept_and_that_is_said() {
        let base = Run::default();
        assert!(matches!(base.power, Some(PowerDraw::Total(_))) && base.devices == Devices(8));
        let other = applied(&Measured { devices: Some(1), hours: Some(3.0), ..Measured::default() }, &base, "");
        assert_eq!((other.run.power, other.notes.len()), (None, 1));
        let same = applied(&Measured { devices: Some(8), hours: Some(3.0), ..Measured::default() }, &base, "");
        assert_eq!((same.run.power, same.notes.len()), (base.power, 0));
    }

    #[test]
    fn what_was_not_measured_is_none_in_the_parts() {
        let of = Parts { per_device: Some(300.0), devices: Some(600.0), total: Some(600.0), ..Parts::default() };
        let run = applied(&Measured { watts: of, pue: Some(1.2), ..Measured::default() }, &Run::default(), "").run;
        assert_eq!(run.power, Some(PowerDraw::Parts { cpu: None, dram: None, per_device: Some(watts(300.0)) }));
        assert_eq!(run.pue.best().as_ratio(), 1.2);
    }

    #[test]
    fn a_whole_machine_that_draws_more_than_its_parts_is_taken_whole() {
        let of = Parts { cpu: Some(230.0), total: Some(540.0), ..Parts::default() };
        let run = applied(&Measured { watts: of, ..Measured::default() }, &Run::default(), "").run;
        assert_eq!(run.power, Some(PowerDraw::Total(watts(540.0))));
    }

    #[test]
    fn the_device_of_the_log_is_the_device_of_the_run_with_its_own_price() {
        let of = |name: &str| Measured { device: Some(name.to_owned()), devices: Some(8), ..Measured::default() };
        let known = applied(&of("NVIDIA A100-SXM4-80GB"), &Run::default(), "");
        assert_eq!((known.run.device.id(), known.notes.len()), ("a100-sxm-80", 0));
        assert_ne!(known.run.price, Run::default().price);
        let several = applied(&of("A100"), &Run::default(), "");
        assert_eq!((several.run.device.id(), several.run.price), ("other", None));
        assert!(several.notes[0].starts_with("A100 is not one device of the tables"), "{:?}", several.notes);
        let on_h100 = Run::default().on_device(board("NVIDIA H100 80GB HBM3").expect("a device of the tables").0);
        assert_eq!((on_h100.power.is_some(), applied(&of("A100"), &on_h100, "").run.power), (true, None));
    }

    #[test]
    fn an_energy_with_a_pue_inside_gets_no_second_one() {
        let of = Parts { total: Some(0.0035), ..Parts::default() };
        let measured = Measured { energy_kwh: of, energy_has_pue: true, ..Measured::default() };
        let told = applied(&measured, &Run::default(), "");
        assert_eq!((told.run.pue.best().as_ratio(), told.notes.len()), (1.0, 1));
    }

    #[test]
    fn what_a_run_can_not_hold_is_left_out_and_said() {
        let base = Run::default();
        let beyond = [
            Measured { jobs: Some(5_000_000_000), ..Measured::default() },
            Measured { devices: Some(20_000_000), ..Measured::default() },
            Measured { hours: Some(2e8), ..Measured::default() },
            Measured { pue: Some(11.0), ..Measured::default() },
        ];
        for measured in beyond {
            let Applied { run, from_log, notes } = applied(&measured, &base, &base.name);
            assert_eq!((run, from_log.len(), notes.len()), (base.clone(), 0, 1), "{measured:?}: {notes:?}");
        }
    }

    #[test]
    fn a_log_without_anything_for_a_run_changes_nothing() {
        let empty = applied(&Measured { hours: Some(0.0), jobs: Some(1), ..Measured::default() }, &Run::default(), "");
        assert!(empty.from_log.is_empty());
        assert_eq!(Run { name: String::new(), ..empty.run }, Run::default());
    }
}
