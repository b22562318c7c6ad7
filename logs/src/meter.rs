//! From readings of power to energy: the trapezoid over time, device by device. Gaps are not bridged.

use crate::{
    finding::{Findings, counted, spoken},
    gaps::{self, Gaps, Stretch},
    intervals::{Intervals, Longest, Sums},
    measurement::{Measurement, Parts, joules},
    reader::Span,
    series::Thinned,
    stamp::{HOUR, hours},
};
use trainprint_core::quantity::{DeviceHours, Time};

/// More devices than any machine has. Memory has to be bounded.
pub const MOST_DEVICES: usize = 256;

/// Readings of all devices of a log.
#[derive(Debug, Default)]
pub struct Meter {
    devices: Vec<Device>,
    /// What of the log is wanted, in milliseconds since its start.
    span: Option<(i64, i64)>,
    start: Option<i64>,
    /// Up to here one device or another has readings.
    covered: i64,
    gaps: Gaps,
}

#[derive(Debug, Default)]
struct Device {
    name: String,
    stamps: Option<(i64, i64)>,
    last: Option<Reading>,
    /// The reading before the clock went back, for one row: a single row may be out of order.
    before: Option<Reading>,
    readings: u64,
    intervals: Intervals,
    series: Thinned,
}

#[derive(Clone, Copy, Debug)]
struct Reading {
    at: i64,
    watts: f64,
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
        self.devices.iter().all(|device| device.stamps.is_none())
    }

    /// A row of a device that has a stamp and no reading.
    pub fn seen(&mut self, device: usize, at: i64) {
        let is_outside = self.is_outside(at);
        if let Some(device) = self.devices.get_mut(device).filter(|_| !is_outside) {
            device.pass(at);
        }
    }

    /// Whether a stamp is outside the span that is wanted. The first stamp starts the log.
    #[inline]
    fn is_outside(&mut self, at: i64) -> bool {
        let start = *self.start.get_or_insert(at);
        self.span.is_some_and(|(from, to)| at - start < from || at - start > to)
    }

    /// A reading: milliseconds on the log's clock, and watts.
    #[inline]
    pub fn read(&mut self, device: usize, row: u64, at: i64, watts: f64, findings: &mut Findings) {
        if self.is_outside(at) {
            return;
        }
        let start = self.start.unwrap_or(at);
        let Some(device) = self.devices.get_mut(device) else { return };
        device.readings += 1;
        device.pass(at);
        device.series.add(at - start, watts);
        let now = Reading { at, watts };
        let Some(mut last) = device.last.replace(now) else { return };
        if device.before.is_some() {
            last = device.before.take().filter(|before| before.at <= at).unwrap_or(last);
        }
        let ms = at - last.at;
        if ms > 0 {
            let new = (at - last.at.max(self.covered)).max(0);
            self.covered = self.covered.max(at);
            device.intervals.add(ms, (last.watts + watts) * 0.5 * ms as f64, new);
            self.gaps.add(Stretch { row, from: last.at, to: at });
        } else if ms < 0 {
            self.covered = self.covered.min(at);
            device.before = Some(last);
            goes_back(row, -ms, findings);
        } else {
            repeats(row, last.watts == watts, findings);
        }
    }

    /// What was measured, with what has to be said of gaps and clocks.
    pub fn finish(self, into: Measurement, findings: &mut Findings) -> Measurement {
        let mut all = Intervals::default();
        self.devices.iter().for_each(|device| all.merge(&device.intervals));
        let stamps = self.devices.iter().filter_map(|device| device.stamps);
        let spanned = stamps.reduce(|(a, b), (c, d)| (a.min(c), b.max(d))).map_or(0, |(first, last)| last - first);
        say_unread(&self.devices, findings);
        let mut measured = Measurement { spanned: Some(Time::from_hours(hours(spanned))), ..into };
        measured.devices = Some(self.devices.iter().filter(|device| device.readings > 0).count() as u32);
        let Some(longest) = all.longest() else {
            return self.without_power(measured, findings);
        };
        let covered = all.covered(longest);
        let start = self.start.unwrap_or_default();
        let gaps = self.gaps.beyond(longest.median);
        gaps::say(&gaps, longest.median, self.devices.len(), findings);
        say_coverage(spanned, covered, longest, findings);
        say_uneven(&self.devices, longest, findings);
        measured.gaps = gaps
            .iter()
            .map(|gap| (gap.first.from - start, gap.first.to - start))
            .map(|(from, to)| (Time::from_hours(hours(from)), Time::from_hours(hours(to))))
            .collect();
        measured.hours = Some(Time::from_hours(covered.new_ms / HOUR as f64));
        measured.device_hours = Some(DeviceHours::from_device_hours(covered.ms / HOUR as f64));
        measured.energy = Parts { devices: Some(joules(covered.watt_ms / 1000.0)), ..Parts::default() };
        measured.series =
            self.devices.iter().filter(|d| d.readings > 0).map(|device| device.series.finish(&device.name)).collect();
        measured
    }

    /// Nothing to integrate: no reading, or only one of each device.
    fn without_power(self, mut measured: Measurement, findings: &mut Findings) -> Measurement {
        if self.devices.iter().any(|device| device.readings > 0) {
            findings.note("There is only one reading of each device: power over time needs two at least.");
            return measured;
        }
        let seen = self.devices.iter().filter_map(|device| device.stamps).map(|(first, last)| hours(last - first));
        let device_hours: f64 = seen.sum();
        measured.devices = u32::try_from(self.devices.len()).ok().filter(|devices| *devices > 0);
        if measured.devices.is_some() {
            measured.hours = measured.spanned;
            measured.device_hours = Some(DeviceHours::from_device_hours(device_hours));
        }
        measured
    }
}

impl Device {
    #[inline]
    fn pass(&mut self, at: i64) {
        self.stamps = Some(self.stamps.map_or((at, at), |(first, last)| (first.min(at), last.max(at))));
    }
}

#[cold]
fn goes_back(row: u64, ms: i64, findings: &mut Findings) {
    findings.at(row, "rows where the clock goes back", || {
        let back = spoken(hours(ms));
        format!(
            "The clock goes back by {back} here: summer time, a clock that was set, or two logs in one. The step is not \
             counted; if rows were logged twice, they count twice."
        )
    });
}

#[cold]
fn repeats(row: u64, is_same: bool, findings: &mut Findings) {
    findings.at(row, "rows that repeat a stamp of their device", || {
        let other = if is_same { "the same reading" } else { "another reading" };
        format!("The stamp of this device is there already, with {other}. No time passes, so that it adds no energy.")
    });
}

fn say_unread(devices: &[Device], findings: &mut Findings) {
    let unread: Vec<&str> = devices.iter().filter(|d| d.readings == 0).map(|d| d.name.as_str()).collect();
    if unread.is_empty() {
        return;
    }
    let names = unread.iter().take(8).copied().collect::<Vec<_>>().join(", ");
    let more = if unread.len() > 8 { ", …" } else { "" };
    let nobody = if unread.len() == devices.len() { "No device has" } else { "Left out, for they have" };
    findings.note(format!("{nobody} no reading of power: {} ({names}{more}).", counted(unread.len() as u64, "device")));
}

fn say_coverage(spanned: i64, covered: Sums, longest: Longest, findings: &mut Findings) {
    let missing = spanned as f64 - covered.new_ms;
    if longest.gaps > 0 {
        findings.note(format!(
            "The log spans {}, {} of it without readings. Hours, energy and watts are about the {} that have readings.",
            spoken(hours(spanned)),
            spoken(missing.max(0.0) / HOUR as f64),
            spoken(covered.new_ms / HOUR as f64)
        ));
    }
    if longest.median >= 30_000.0 {
        let text =
            format!("Readings are {} apart: what happens in between is not seen.", spoken(longest.median / 3.6e6));
        findings.note(text);
    }
}

/// Devices that were watched for different times make "hours times devices" another number than the device-hours.
fn say_uneven(devices: &[Device], longest: Longest, findings: &mut Findings) {
    let covered = || devices.iter().filter(|d| d.readings > 0).map(|d| d.intervals.covered(longest).ms);
    let (least, most) = (covered().fold(f64::INFINITY, f64::min), covered().fold(0.0, f64::max));
    if most - least > (0.001 * most).max(2.0 * longest.median) {
        findings.note(format!(
            "Devices were not logged for the same time: {} to {}. The device-hours add them up as they are.",
            spoken(least / HOUR as f64),
            spoken(most / HOUR as f64)
        ));
    }
}
