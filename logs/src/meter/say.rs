//! What has to be said of devices, gaps and times.

use super::device::Device;
use crate::{
    finding::{Findings, counted, decimal, spoken},
    intervals::{GAP, Longest, Sums},
    stamp::{HOUR, hours},
};

/// How many devices are named.
const NAMED: usize = 8;

/// Devices without any reading.
pub fn unread(devices: &[&Device], findings: &mut Findings) {
    let unread: Vec<&str> = devices.iter().filter(|d| d.readings == 0).map(|d| d.name.as_str()).collect();
    if unread.is_empty() {
        return;
    }
    let names = unread.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
    let more = if unread.len() > NAMED { ", …" } else { "" };
    let which = format!("{} ({names}{more})", counted(unread.len() as u64, "device"));
    findings.note(if unread.len() == devices.len() {
        format!("There is no reading of power at all, of {which}.")
    } else {
        format!(
            "There is no reading of power of {which}. Each counts as a device; its energy is missing, and watts of all \
             devices take it to draw what the others draw."
        )
    });
}

/// What of the log has no readings.
pub fn coverage(spanned: i64, devices: u64, covered: Sums, longest: Longest, findings: &mut Findings) {
    let time = |ms: f64| spoken(ms.max(0.0) / HOUR as f64);
    let all = spanned as f64 * devices as f64;
    let missing = all - covered.ms;
    let is_short = missing > (0.001 * all).max(2.0 * longest.median * devices as f64);
    let span = spoken(hours(spanned));
    if longest.gaps == 0 && !is_short {
    } else if devices == 1 {
        let (missing, read) = (time(missing), time(covered.new_ms));
        findings.note(format!(
            "The log spans {span}, {missing} of it without readings. Hours, energy and watts are about the {read} that \
             have readings."
        ));
    } else {
        let share = decimal(100.0 * missing.max(0.0) / all.max(1.0), 1);
        findings.note(format!(
            "The log spans {span}. Of the {} of {devices} devices together {} are without readings ({share} %): energy \
             and device-hours are about the other {}. Watts are those of one device while it was read, times {devices}.",
            time(all),
            time(missing),
            time(covered.ms)
        ));
    }
    if longest.median >= 30_000.0 {
        let text =
            format!("Readings are {} apart: what happens in between is not seen.", spoken(longest.median / 3.6e6));
        findings.note(text);
    }
}

/// Devices whose readings begin after the log or end before it.
pub fn ends(devices: &[&Device], from: i64, to: i64, longest: Longest, findings: &mut Findings) {
    let is_long = |ms: i64| ms as f64 > GAP * longest.median;
    let mut told = 0;
    for device in devices {
        let (Some(first), Some(last), Some(clock)) = (device.first, device.last, device.clock) else { continue };
        let (late, early) = (first - from, to - last.at.saturating_add(clock.back()));
        for (ms, end) in [(late, "first"), (early, "last")] {
            if is_long(ms) && told < NAMED {
                told += 1;
                let name = if devices.len() == 1 { String::new() } else { format!(" of device {}", device.name) };
                findings.note(format!("There are no readings{name} in the {end} {} of the log.", spoken(hours(ms))));
            }
        }
    }
}

/// Devices that were watched for different times make "hours times devices" another number than the device-hours.
pub fn uneven(devices: &[&Device], longest: Longest, findings: &mut Findings) {
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
