//! The ways to say a power, from one to another, and what was said before.

use trainprint_core::format::copied;
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{Devices, Energy, Power, Time};
use trainprint_core::scenario::{PowerDraw, Run};
use trainprint_core::{estimate, formula};

/// How the reader gives the power.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Way {
    Total,
    Parts,
    Energy,
    Unknown,
}

impl Way {
    pub const ALL: [Self; 4] = [Self::Total, Self::Parts, Self::Energy, Self::Unknown];

    pub fn of(run: &Run) -> Self {
        match run.power {
            Some(PowerDraw::Total(_)) => Self::Total,
            Some(PowerDraw::Parts { .. }) => Self::Parts,
            Some(PowerDraw::Energy(_)) => Self::Energy,
            None => Self::Unknown,
        }
    }

    pub fn id(self) -> &'static str {
        match self {
            Self::Total => "total",
            Self::Parts => "parts",
            Self::Energy => "energy",
            Self::Unknown => "unknown",
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Total => words::fields::way_total(),
            Self::Parts => words::fields::way_parts(),
            Self::Energy => words::fields::way_energy(),
            Self::Unknown => words::fields::way_unknown(),
        }
    }

    /// The run's power said in this way, as far as it can be; the form never invents a number.
    fn say(self, run: &Run) -> Option<PowerDraw> {
        let watts = |power: Power| Power::from_watts(copied(power.as_watts()));
        match self {
            Self::Total => estimate::job_power(run).map(|power| PowerDraw::Total(power.map(watts))),
            Self::Energy => estimate::job_energy(run)
                .map(|energy| PowerDraw::Energy(energy.map(|energy| Energy::from_kwh(copied(energy.as_kwh()))))),
            Self::Parts => {
                let each = |power| watts(formula::power_per_device(power, run.devices));
                let per_device = estimate::job_power(run).map(|power| power.map(each));
                Some(PowerDraw::Parts { cpu: None, dram: None, per_device })
            }
            Self::Unknown => None,
        }
    }
}

/// What was said in each way, so that going back to one loses nothing. It holds as long as nobody has changed what came
/// of it: then the old words would be of another power.
#[derive(Default)]
pub struct Memory {
    said: [Option<PowerDraw>; Way::ALL.len()],
    came_to: Option<Basis>,
}

/// What a conversion depends on.
type Basis = (Option<PowerDraw>, Interval<Time>, Devices);

impl Memory {
    /// The power once the reader goes from one way to another.
    pub fn change(&mut self, run: &Run, from: Way, to: Way) -> Option<PowerDraw> {
        let basis = |power| Some((power, run.hours, run.devices));
        if run.power.is_some() && self.came_to != basis(run.power) {
            self.said = Default::default();
        }
        self.said[from as usize] = run.power;
        let power = self.said[to as usize].or_else(|| to.say(run));
        self.came_to = basis(power);
        power
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kwh(kwh: f64) -> Option<PowerDraw> {
        Some(PowerDraw::Energy(Interval::exact(Energy::from_kwh(kwh))))
    }

    fn watts(watts: f64) -> Option<PowerDraw> {
        Some(PowerDraw::Total(Interval::exact(Power::from_watts(watts))))
    }

    /// The power of a run of 8 devices for 100 hours after going from way to way; a power typed in between where given.
    fn after(steps: &[(Option<PowerDraw>, Way)]) -> Option<PowerDraw> {
        let hours = Interval::exact(Time::from_hours(100.0));
        let mut run = Run { hours, power: watts(2000.0), ..Run::default() };
        let (mut memory, mut way) = (Memory::default(), Way::Total);
        for (typed, to) in steps {
            run.power = typed.or(run.power);
            run.power = memory.change(&run, way, *to);
            way = *to;
        }
        run.power
    }

    #[test]
    fn another_way_says_the_same_power() {
        assert_eq!(after(&[(None, Way::Energy)]), kwh(200.0));
        assert_eq!(after(&[(None, Way::Energy), (None, Way::Total)]), watts(2000.0));
        assert_eq!(after(&[(None, Way::Unknown)]), None);
    }

    #[test]
    fn a_converted_power_is_what_a_person_would_copy() {
        let mut run = Run::default();
        run.power = Memory::default().change(&run, Way::Total, Way::Energy);
        assert_eq!(run.power, kwh(127.29612));
    }

    #[test]
    fn what_was_said_comes_back_from_a_way_that_cannot_say_it() {
        let parts =
            PowerDraw::Parts { cpu: Some(Interval::exact(Power::from_watts(9.0))), dram: None, per_device: None };
        assert_eq!(after(&[(None, Way::Unknown), (None, Way::Total)]), watts(2000.0));
        let there_and_back = [(None, Way::Parts), (Some(parts), Way::Total), (None, Way::Parts)];
        assert_eq!(after(&there_and_back), Some(parts));
    }

    #[test]
    fn an_old_saying_does_not_undo_a_newer_power() {
        assert_eq!(after(&[(None, Way::Energy), (None, Way::Total), (watts(3000.0), Way::Energy)]), kwh(300.0));
        assert_eq!(after(&[(None, Way::Energy), (kwh(500.0), Way::Total)]), watts(5000.0));
    }
}
