//! The power that a choice brings: a device's typical draw, or the watts of a row of the paper, which grow with its devices.

use crate::data::{Assumptions, Device, Entry, PaperRow, Typical};
use crate::format::copied;
use crate::interval::Interval;
use crate::quantity::{Devices, Power};
use crate::scenario::{PowerDraw, Run};

impl Run {
    /// Whether the power is neither the typical draw of the device nor that of a row of the paper.
    pub(super) fn has_own_power(&self) -> bool {
        let typical = self.device.row().and_then(Device::typical).map(|typical| draw(&typical));
        self.power.is_some() && self.power != typical && self.power_of_paper().is_none()
    }

    /// The row of the paper whose watts the run has, or as many for each of its devices.
    pub fn power_of_paper(&self) -> Option<&'static PaperRow> {
        PaperRow::all().iter().find(|row| self.power.is_some() && row.power_on(self.devices) == self.power)
    }

    /// On so many devices: watts of the paper grow with them, those of the reader's own are of the whole job and stay.
    pub fn with_devices(&self, devices: Devices) -> Self {
        let power = self.power_of_paper().map_or(self.power, |row| row.power_on(devices));
        Self { devices, power, ..self.clone() }
    }
}

impl PaperRow {
    /// Its watts on so many devices, where the paper prints any.
    fn power_on(&self, devices: Devices) -> Option<PowerDraw> {
        let scaled = |watts: f64| match devices.0 == self.devices {
            true => watts,
            false => copied(watts * f64::from(devices.0) / f64::from(self.devices)),
        };
        self.watts.map(|watts| PowerDraw::Total(Interval::exact(Power::from_watts(scaled(watts)))))
    }

    /// The inputs of a row whose power the paper does not print, with what was published of its device later; `None`
    /// where the paper has watts, or nothing was published.
    pub fn filled(&self, assumptions: &'static Assumptions) -> Option<Run> {
        let typical = self.device.typical().filter(|_| self.watts.is_none())?;
        Some(Run { power: Some(draw(&typical)), ..Run::of_paper(self, assumptions) })
    }
}

/// A typical draw as the power of a run. Where it covers the whole machine, nothing is left for CPU and DRAM.
pub fn draw(typical: &Typical) -> PowerDraw {
    let inside = typical.draw.includes_host().then_some(Interval::exact(Power::from_watts(0.0)));
    PowerDraw::Parts { cpu: inside, dram: inside, per_device: Some(typical.power) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn watts_of_the_paper_grow_with_its_devices_and_come_back() {
        let watts = |run: &Run| match run.power {
            Some(PowerDraw::Total(power)) => power.best().as_watts(),
            other => panic!("{other:?}"),
        };
        for row in PaperRow::all().iter().filter(|row| row.watts.is_some()) {
            let run = Run::of_paper(row, crate::data::PAPER_2020);
            // As it is typed: 6, then 64.
            let typed = run.with_devices(Devices(6)).with_devices(Devices(64));
            let each = row.watts.expect("watts") / f64::from(row.devices);
            assert!((watts(&typed) / 64.0 - each).abs() < 1e-6 * each, "{}", row.id);
            assert_eq!(typed.with_devices(Devices(row.devices)), run, "{}", row.id);
        }
        let own = Run { power: Some(PowerDraw::Total(Interval::exact(Power::from_watts(1234.0)))), ..Run::default() };
        assert_eq!(own.with_devices(Devices(64)).power, own.power);
    }

    #[test]
    fn only_a_row_without_watts_is_filled() {
        for row in PaperRow::all().iter().filter(|row| row.table == 2) {
            let filled = row.filled(crate::data::PAPER_2020);
            assert_eq!(filled.is_some(), row.watts.is_none(), "{}", row.id);
            let energy = filled.and_then(|run| crate::estimate::estimate(&run).energy);
            assert_eq!(energy.is_some(), row.watts.is_none(), "{}", row.id);
        }
    }
}
