//! One run of CodeCarbon: the last of its rows.

use super::header::Header;
use crate::{
    cells::Cells,
    finding::{Findings, counted, quoted},
    format::Format,
    measurement::{Measurement, Parts},
    number::{Number, is_missing, number_with},
    stamp::whole,
};
use trainprint_core::limits;
use trainprint_core::quantity::{DeviceHours, Energy, Pue, Time};

/// Energies add up within so much.
pub const SUM_OFF: f64 = 1e-3;

/// No name of a run, a task or a model is longer, in bytes; memory has to be bounded.
const LONGEST: usize = 500;

/// How many tasks of a run are kept apart.
const MOST_TASKS: usize = 1000;

#[derive(Clone, Debug)]
pub struct Run {
    pub row: u64,
    pub id: Option<String>,
    task: Option<String>,
    pub seconds: f64,
    pub energy: Parts<f64>,
    pub kilograms: Option<f64>,
    pub gpu_watts: Option<f64>,
    pub cpu_watts: Option<f64>,
    pub count: Option<u32>,
    model: Option<String>,
    pub pue: Option<f64>,
    pub is_of_process: bool,
    /// Tasks of the run that are done.
    pub tasks: Vec<Run>,
}

impl Run {
    /// From a row; of a short one only what stands before the lost cells.
    pub fn of(row: u64, header: &Header, cells: &Cells, has_comma: bool, is_short: bool) -> Result<Self, String> {
        let cell = |place: Option<usize>| place.map(|place| cells.get(place)).filter(|cell| !is_missing(cell));
        let late = |place: Option<usize>| cell(place).filter(|_| !is_short);
        let number = |name: &str, place: Option<usize>| match cell(place).map(|cell| number_with(cell, has_comma)) {
            None => Ok(None),
            Some(Number::Is(value)) if value >= 0.0 => Ok(Some(value)),
            _ => Err(format!("{} is no {name}.", quoted(cell(place).unwrap_or_default()))),
        };
        if let Some(name) = [header.id, header.task, header.model]
            .into_iter()
            .find_map(|place| cell(place).filter(|cell| cell.len() > LONGEST))
        {
            return Err(format!("{} is longer than any name.", quoted(name)));
        }
        let loose = |place: Option<usize>| cell(place).and_then(|cell| number_with(cell, has_comma).positive());
        let seconds = number("duration", header.duration)?.ok_or("There is no duration.")?;
        let energy = Parts {
            cpu: number("energy", header.cpu)?,
            dram: number("energy", header.ram)?,
            devices: number("energy", header.gpu)?,
            total: number("energy", header.total)?,
        };
        Ok(Self {
            row,
            id: cell(header.id).map(str::to_owned),
            task: cell(header.task).map(str::to_owned),
            seconds,
            energy,
            kilograms: loose(header.emissions),
            gpu_watts: loose(header.gpu_power),
            cpu_watts: loose(header.cpu_power),
            count: late(header.count).and_then(count),
            model: late(header.model).map(str::to_owned),
            pue: late(header.pue).and_then(|cell| number_with(cell, has_comma).positive()),
            is_of_process: late(header.mode) == Some("process"),
            tasks: Vec::new(),
        })
    }

    /// Whether the parts make the total, and there is one.
    pub fn adds_up(&self) -> bool {
        let sum = self.sum();
        self.energy.total.zip(sum).is_some_and(|(total, sum)| total > 0.0 && (total - sum).abs() <= SUM_OFF * total)
    }

    pub fn sum(&self) -> Option<f64> {
        let Parts { cpu, dram, devices, .. } = self.energy;
        [cpu, dram, devices].into_iter().flatten().reduce(|sum, part| sum + part)
    }

    /// Another row of this run. Rows are running totals, so that the longest has them all.
    pub fn again(&mut self, later: Run, findings: &mut Findings) {
        if later.task.is_some() && later.task != self.task && !self.tasks.iter().any(|task| task.task == later.task) {
            if self.tasks.len() < MOST_TASKS {
                return self.tasks.push(later);
            }
            return findings.at(later.row, "rows of further tasks", || {
                format!("This run has more than {MOST_TASKS} tasks; this one is left out.")
            });
        }
        let row = later.row;
        let place = self.tasks.iter().position(|task| task.task == later.task);
        let known = match place {
            Some(place) => self.tasks.get_mut(place),
            None => Some(self),
        };
        let Some(known) = known else { return };
        let before = known.row;
        if later.seconds == known.seconds && later.energy == known.energy {
            findings.at(row, "rows that are a run once more", || {
                format!("This row is the run of row {before} once more, as a second stop writes it; it counts once.")
            });
            return;
        }
        if later.seconds == known.seconds {
            findings.at(row, "rows that are a run with another energy", || {
                format!(
                    "This row is the run of row {before} once more, with the same duration and another energy; the later \
                     row counts."
                )
            });
            let tasks = std::mem::take(&mut known.tasks);
            *known = Run { tasks, ..later };
            return;
        }
        findings.at(row, "rows that are a run at a later time", || {
            format!(
                "This row is the run of row {before} at another time: rows are running totals, and the longest counts."
            )
        });
        let is_longer = later.seconds >= known.seconds;
        let (long, short) = if is_longer { (&later, &*known) } else { (&*known, &later) };
        if long.energy.total < short.energy.total {
            findings.at(row, "rows whose energy falls as their run goes on", || {
                "The longer of these rows has less energy, so that they are no running totals: look at this run."
                    .to_owned()
            });
        }
        if is_longer {
            let tasks = std::mem::take(&mut known.tasks);
            *known = Run { tasks, ..later };
        }
    }

    pub fn measurement(&self, findings: &mut Findings) -> Measurement {
        let (mut seconds, mut energy) = (self.seconds, self.energy);
        for task in &self.tasks {
            seconds += task.seconds;
            let add = |a: Option<f64>, b: Option<f64>| a.zip(b).map(|(a, b)| a + b).or(a).or(b);
            energy = Parts {
                cpu: add(energy.cpu, task.energy.cpu),
                dram: add(energy.dram, task.energy.dram),
                devices: add(energy.devices, task.energy.devices),
                total: add(energy.total, task.energy.total),
            };
        }
        if !self.tasks.is_empty() {
            let tasks = counted(self.tasks.len() as u64 + 1, "task");
            findings.at(self.row, "runs with tasks", || {
                format!("This run has {tasks}; their hours and energies are added.")
            });
        }
        let hours = seconds / 3600.0;
        let devices = self.devices(findings);
        let pue = self.say(devices, findings);
        let measured = Measurement {
            label: self.id.clone(),
            device: self.model.as_deref().map(|model| model_of(model).1.to_owned()).filter(|model| !model.is_empty()),
            devices,
            hours: Some(Time::from_hours(hours)),
            device_hours: devices.map(|devices| DeviceHours::from_device_hours(hours * f64::from(devices))),
            jobs: Some(1),
            energy: pue.out_of(energy).map(Energy::from_kwh).summed(),
            pue: pue.told().map(Pue::from_ratio),
            ..Measurement::of(Format::CodeCarbon)
        };
        measured.with_watts()
    }

    /// The count of GPUs, which stands in a column of its own and in the model's text, in either or in both.
    fn devices(&self, findings: &mut Findings) -> Option<u32> {
        let in_text = self.model.as_deref().and_then(|model| model_of(model).0);
        if let (Some(count), Some(text)) = (self.count, in_text)
            && count != text
        {
            findings.at(self.row, "runs with two counts of GPUs", || {
                format!("gpu_count is {count}, but gpu_model says {text}; {count} is taken.")
            });
        }
        let only_text = self.count.is_none().then_some(in_text).flatten();
        if let (Some(text), Some(model)) = (only_text, &self.model) {
            findings.at(self.row, "runs with an empty gpu_count", || {
                format!("gpu_count is empty; gpu_model says {text}: {}.", quoted(model))
            });
        }
        self.count.or(in_text)
    }
}

/// A count, which may be written "4.0" by a spreadsheet.
fn count(cell: &str) -> Option<u32> {
    let digits = cell.strip_suffix(".0").unwrap_or(cell);
    whole(digits).and_then(|count| u32::try_from(count).ok()).filter(|count| f64::from(*count) <= limits::DEVICES.high)
}

/// "4 x NVIDIA A100": how many, and what. Of several models the counts are added.
fn model_of(text: &str) -> (Option<u32>, &str) {
    let Some((first, model)) = text.trim().split_once(" x ") else { return (None, text.trim()) };
    let Some(devices) = count(first.trim()) else { return (None, text.trim()) };
    // Two models stand without a mark between them: "4 x NVIDIA A1002 x NVIDIA T4" can't be cut with certainty.
    if model.contains(" x ") { (None, text.trim()) } else { (Some(devices), model.trim()) }
}
