//! Epochs of carbontracker: average powers with their durations, PUE not inside.

use super::unreadable;
use crate::{
    finding::{Findings, counted, quoted, spoken},
    measurement::{Measurement, Parts, Watts},
    number::number,
    stamp::{HOUR, duration, hours},
    watts::MOST_WATTS,
};
use trainprint_core::quantity::{DeviceHours, Energy, Power, Time};

#[derive(Default)]
pub struct Epochs {
    pub count: u64,
    /// The epoch that is being told has a line of its own: `Epoch 1:`.
    is_begun: bool,
    /// Its duration, as long as that has been told.
    ms: Option<i64>,
    total_ms: i64,
    gpu: Component,
    cpu: Component,
}

#[derive(Default)]
struct Component {
    watt_ms: f64,
    ms: i64,
    devices: u32,
    missing: u64,
    /// The epoch that is being told has its power already.
    is_told: bool,
}

impl Component {
    /// The mean over the time that has a power.
    fn watts(&self) -> Option<f64> {
        (self.ms > 0).then(|| self.watt_ms / self.ms as f64)
    }

    fn energy(&self) -> Option<Energy> {
        (self.ms > 0).then(|| Energy::from_kwh(self.watt_ms / HOUR as f64 / 1000.0))
    }
}

impl Epochs {
    /// `Epoch 1:`
    pub fn begin(&mut self) {
        self.next(None);
        self.is_begun = true;
    }

    /// `Duration: 0:02:21.90`
    pub fn duration(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let ms = line.split("Duration: ").nth(1).and_then(duration);
        if ms.is_none() {
            unreadable(row, line, "duration", findings);
        }
        if std::mem::take(&mut self.is_begun) {
            self.ms = ms;
        } else {
            self.next(ms);
        }
        self.total_ms = self.total_ms.saturating_add(ms.unwrap_or_default());
    }

    fn next(&mut self, ms: Option<i64>) {
        self.count += 1;
        self.ms = ms;
        (self.gpu.is_told, self.cpu.is_told) = (false, false);
    }

    /// `Average power usage (W) for gpu: [136.86 143.14]`
    pub fn power(&mut self, row: u64, name: &str, value: &str, findings: &mut Findings) {
        let component = match name {
            "gpu" => &mut self.gpu,
            "cpu" => &mut self.cpu,
            _ => return unreadable(row, name, "part of a machine", findings),
        };
        let value = value.trim().trim_matches(['[', ']']).trim();
        let powers = value.split([',', ' ']).map(str::trim).filter(|power| !power.is_empty()).map(number);
        let watts: Option<Vec<f64>> =
            powers.map(|power| power.positive().filter(|watts| *watts <= MOST_WATTS)).collect();
        let Some(watts) = watts.filter(|watts| !watts.is_empty()) else {
            component.missing += 1;
            return findings.at(row, "epochs without a power", || {
                format!("{} is no power: it is missing for this epoch, and not 0.", quoted(value))
            });
        };
        component.devices = component.devices.max(u32::try_from(watts.len()).unwrap_or_default());
        let Some(ms) = self.ms.filter(|_| !component.is_told) else {
            component.missing += 1;
            return findings.at(row, "powers of epochs without a duration", || {
                "No duration stands above this power: its epoch is not counted, for no time is made up.".to_owned()
            });
        };
        component.is_told = true;
        component.watt_ms += watts.iter().sum::<f64>() * ms as f64;
        component.ms += ms;
    }

    /// What was measured. Where a power is missing, energy is that of the other epochs and watts are their mean.
    pub fn measurement(
        &self,
        row: u64,
        devices: Option<u32>,
        into: Measurement,
        findings: &mut Findings,
    ) -> Measurement {
        let Self { count, total_ms, gpu, cpu, .. } = self;
        for (name, component) in [("GPU", gpu), ("CPU", cpu)] {
            if component.missing > 0 && component.ms > 0 {
                findings.at(row, "runs with epochs without a power", || {
                    format!(
                        "{} of {} could not be counted with its {name} power: the energy is that of {} out of {}, and the \
                         watts are the mean over these.",
                        component.missing,
                        counted(*count, "epoch"),
                        spoken(hours(component.ms)),
                        spoken(hours(*total_ms))
                    )
                });
            }
        }
        findings.once(row, "runs of which only epochs are counted", || {
            "Only epochs are counted: what the run did before, between and after them is not in this log.".to_owned()
        });
        let devices = (gpu.devices > 0).then_some(gpu.devices).max(devices);
        let time = (*total_ms > 0).then(|| hours(*total_ms));
        let watts = Parts { cpu: cpu.watts(), devices: gpu.watts(), ..Parts::default() }.summed();
        let per_device = gpu.watts().filter(|_| gpu.devices > 0).map(|watts| watts / f64::from(gpu.devices));
        Measurement {
            devices,
            hours: time.map(Time::from_hours),
            device_hours: time
                .zip(devices)
                .map(|(time, devices)| DeviceHours::from_device_hours(time * f64::from(devices))),
            energy: Parts { cpu: cpu.energy(), devices: gpu.energy(), ..Parts::default() }.summed(),
            watts: Watts { parts: watts.map(Power::from_watts), per_device: per_device.map(Power::from_watts) },
            ..into
        }
    }
}
