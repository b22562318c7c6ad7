//! From readings of power to energy: the trapezoid over time, device by device. Gaps are not bridged.

mod device;
mod say;

use crate::{
    finding::Findings,
    gaps,
    intervals::Intervals,
    measurement::{Measurement, Parts, joules},
    reader::Span,
    stamp::{HOUR, hours},
};
pub use device::REPEATS;
use device::{Device, Reading, Shared};
use trainprint_core::quantity::{DeviceHours, Time};

/// More devices than any machine has. Memory has to be bounded.
pub const MOST_DEVICES: usize = 256;

/// Readings of all devices of a log.
#[derive(Debug, Default)]
pub struct Meter {
    devices: Vec<Device>,
    /// What of the log is wanted, in milliseconds since its start.
    span: Option<(i64, i64)>,
    shared: Shared,
}

impl Meter {
    pub fn new(span: Option<Span>) -> Self {
        let ms = |time: Time| (time.as_hours() * HOUR as f64) as i64;
        Self { span: span.map(|span| (ms(span.from), ms(span.to))), ..Self::default() }
    }

    /// A device, by its name in the log; `None` where there are too many.
    pub fn device(&mut self, name: &str) -> Option<usize> {
        if self.devices.len() == MOST_DEVICES {
            return None;
        }
        self.devices.push(Device { name: name.to_owned(), ..Device::default() });
        Some(self.devices.len() - 1)
    }

    /// How many devices there are.
    pub fn len(&self) -> usize {
        self.devices.len()
    }

    /// No row has been seen.
    pub fn is_empty(&self) -> bool {
        self.devices.iter().all(|device| device.clock.is_none())
    }

    /// A row of a device that has a stamp and no reading.
    pub fn seen(&mut self, device: usize, at: i64) {
        let is_outside = self.is_outside(at);
        if let Some(device) = self.devices.get_mut(device).filter(|_| !is_outside) {
            device.seen(at);
        }
    }

    /// Whether a stamp is outside the span that is wanted. The first stamp starts the log.
    #[inline]
    fn is_outside(&mut self, at: i64) -> bool {
        let start = *self.shared.start.get_or_insert(at);
        self.span.is_some_and(|(from, to)| at - start < from || at - start > to)
    }

    /// A reading: milliseconds on the log's clock, and watts.
    #[inline]
    pub fn read(&mut self, device: usize, row: u64, at: i64, watts: f64, findings: &mut Findings) {
        if self.is_outside(at) {
            return;
        }
        if let Some(device) = self.devices.get_mut(device) {
            device.read(row, Reading { at, watts }, &mut self.shared, findings);
        }
    }

    /// What was measured, with what has to be said of gaps and clocks.
    pub fn finish(mut self, into: Measurement, findings: &mut Findings) -> Measurement {
        self.devices.iter_mut().for_each(|device| device.end(&mut self.shared, findings));
        let devices: Vec<&Device> = self.devices.iter().filter(|device| device.clock.is_some()).collect();
        let mut all = Intervals::default();
        devices.iter().for_each(|device| all.merge(&device.intervals));
        let clocks = devices.iter().filter_map(|device| device.clock).map(|clock| (clock.first, clock.end()));
        let (from, to) = clocks.reduce(|(a, b), (c, d)| (a.min(c), b.max(d))).unwrap_or_default();
        let spanned = to.saturating_sub(from);
        say::unread(&devices, findings);
        let mut measured = Measurement { spanned: Some(Time::from_hours(hours(spanned))), ..into };
        measured.devices = u32::try_from(devices.len()).ok().filter(|devices| *devices > 0);
        let Some(longest) = all.longest() else { return without_power(&devices, measured, findings) };
        let covered = all.covered(longest);
        let start = self.shared.start.unwrap_or_default();
        let gaps = std::mem::take(&mut self.shared.gaps).beyond(longest.median);
        gaps::say(&gaps, longest.median, devices.len(), findings);
        say::coverage(spanned, devices.len() as u64, covered, longest, findings);
        say::ends(&devices, from, to, longest, findings);
        say::uneven(&devices, longest, findings);
        measured.gaps = gaps
            .iter()
            .map(|gap| (gap.first.from - start, gap.first.to - start))
            .map(|(from, to)| (Time::from_hours(hours(from)), Time::from_hours(hours(to))))
            .collect();
        measured.hours = Some(Time::from_hours(covered.new_ms / HOUR as f64));
        measured.device_hours = Some(DeviceHours::from_device_hours(covered.ms / HOUR as f64));
        measured.energy = Parts { devices: Some(joules(covered.watt_ms / 1000.0)), ..Parts::default() };
        measured.series =
            devices.iter().filter(|d| d.readings > 0).map(|device| device.series.finish(&device.name)).collect();
        measured.of_devices()
    }
}

/// Nothing to integrate: no reading, or only one of each device.
fn without_power(devices: &[&Device], mut measured: Measurement, findings: &mut Findings) -> Measurement {
    if devices.iter().any(|device| device.readings > 0) {
        findings.note("There is only one reading of each device: power over time needs two at least.");
        return measured;
    }
    let seen = devices.iter().filter_map(|device| device.clock).map(|clock| hours(clock.end() - clock.first));
    if measured.devices.is_some() {
        measured.hours = measured.spanned;
        measured.device_hours = Some(DeviceHours::from_device_hours(seen.sum()));
    }
    measured
}
