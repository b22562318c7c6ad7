//! What the machine around the devices draws, where it was not measured: from its memory and the threads of its CPUs.

use crate::data::{HostPart, host_power};
use crate::interval::{Bound, Interval};
use crate::quantity::{Gigabytes, Power, Threads};

/// Watts of this much memory: size x watts for each gigabyte, from the lowest to the highest that others assume.
/// `None` where no figure is known or the product overflows.
pub fn dram_power(memory: Interval<Gigabytes>) -> Option<Interval<Power>> {
    let each = host_power(HostPart::DramGb)?;
    Interval::of(|b: Bound| Power::from_watts(memory.at(b).as_gb() * each.at(b).as_watts())).finite()
}

/// Watts of CPUs with this many threads: threads x watts for each, from idle to peak.
/// `None` where no figure is known or the product overflows.
pub fn cpu_power(threads: Interval<Threads>) -> Option<Interval<Power>> {
    let each = host_power(HostPart::CpuThread)?;
    Interval::of(|b: Bound| Power::from_watts(threads.at(b).as_threads() * each.at(b).as_watts())).finite()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn watts(power: Option<Interval<Power>>) -> [f64; 3] {
        power.map_or([0.0; 3], |power| [power.low(), power.best(), power.high()].map(Power::as_watts))
    }

    #[test]
    fn memory_draws_by_its_size() {
        let gigabytes = Interval::exact(Gigabytes::from_gb(1000.0));
        // Three tools assume 0.3725, 0.375 and 0.392 W for each gigabyte.
        assert_eq!(watts(dram_power(gigabytes)).map(f64::round), [373.0, 373.0, 392.0]);
    }

    #[test]
    fn cpus_draw_by_their_threads() {
        // Cloud Carbon Footprint: 0.74 W idle to 3.5 W at peak; CodeCarbon: 4 W.
        let threads = Interval::exact(Threads::from_threads(100.0));
        assert_eq!(watts(cpu_power(threads)), [74.0, 212.0, 400.0]);
    }

    #[test]
    fn nothing_overflows() {
        assert_eq!(cpu_power(Interval::exact(Threads::from_threads(f64::MAX))), None);
    }
}
