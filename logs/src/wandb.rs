//! System metrics of Weights & Biases, as CSV: `_runtime`, `system.gpu.0.powerWatts` and many more.

use crate::{
    cells::{Cells, is_open, separator},
    finding::{Findings, quoted},
    format::Format,
    measurement::Measurement,
    meter::Meter,
    number::{Number, number_with},
    reader::{Options, Reader, stray},
    stamp::stamp,
};

/// A reading of more watts than this is a fault.
const MOST_WATTS: f64 = 10_000.0;

/// Longer runs than these seconds (about 3,000 years) are no runs.
const MOST_SECONDS: f64 = 1e11;

pub struct Wandb {
    cells: Cells,
    header: Option<Header>,
    meter: Meter,
}

#[derive(Clone, Debug, PartialEq)]
struct Header {
    width: usize,
    clock: Option<(usize, Clock)>,
    powers: Vec<(usize, Option<usize>)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Clock {
    /// Seconds since the run began.
    Runtime,
    /// Seconds or milliseconds since 1970, or a stamp.
    Timestamp,
}

pub fn is_header(line: &str) -> bool {
    let is_metric = line.contains("system.gpu.") || line.contains("system/gpu.");
    (is_metric || (line.contains("powerWatts") && line.contains("gpu"))) && line.contains([',', ';', '\t'])
}

impl Wandb {
    pub fn new(options: Options) -> Self {
        Self { cells: Cells::new(b','), header: None, meter: Meter::new(options.span) }
    }

    fn header(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let mut cells = Cells::new(separator(line));
        let names: Vec<String> = cells.read(line).iter().map(str::to_owned).collect();
        let clock = clock(&names);
        let mut powers = Vec::new();
        for (place, name) in names.iter().enumerate() {
            if let Some(gpu) = gpu(name) {
                powers.push((place, self.meter.device(gpu)));
            }
        }
        say(row, &names, clock, &powers, findings);
        self.header = Some(Header { width: names.len(), clock, powers });
        self.cells = cells;
    }

    fn row(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let has_comma = self.cells.separator() != b',';
        let Some(header) = &self.header else { return stray(row, line, Format::Wandb, findings) };
        let cells = self.cells.read(line);
        if is_open(line) || cells.len() != header.width {
            let (has, names) = (cells.len(), header.width);
            if has < 2 || Format::of_line(line).is_some() {
                return stray(row, line, Format::Wandb, findings);
            }
            return findings.at(row, "rows with too few or too many cells", || {
                format!("This row has {has} cells where the header has {names}: it is left out, for it may be shifted.")
            });
        }
        let Some((place, clock)) = header.clock else { return };
        let Some(at) = clock.read(cells.get(place), has_comma) else {
            return findings.at(row, "rows without a time", || {
                format!("{} is no time; the row is left out.", quoted(cells.get(place)))
            });
        };
        for (place, device) in header.powers.iter().filter_map(|(place, device)| Some((*place, (*device)?))) {
            match watts(row, cells.get(place), has_comma, findings) {
                Some(watts) => self.meter.read(device, row, at, watts, findings),
                None => self.meter.seen(device, at),
            }
        }
    }
}

impl Clock {
    /// In milliseconds.
    fn read(self, cell: &str, has_comma: bool) -> Option<i64> {
        let number = number_with(cell, has_comma).get();
        let seconds = match (self, number) {
            (Clock::Timestamp, None) => return stamp(cell),
            // Seconds since 1970 have ten digits until the year 2286, milliseconds thirteen.
            (Clock::Timestamp, Some(value)) if value > 1e11 => value / 1000.0,
            (_, value) => value?,
        };
        (seconds.abs() <= MOST_SECONDS).then_some((seconds * 1000.0).round() as i64)
    }
}

impl Reader for Wandb {
    fn line(&mut self, row: u64, line: &str, findings: &mut Findings) {
        match &self.header {
            None if is_header(line) => self.header(row, line, findings),
            Some(_) if is_header(line) => findings.at(row, "rows with the names of the columns again", || {
                "The names of the columns come again here: another export begins. The clock may start anew.".to_owned()
            }),
            _ => self.row(row, line, findings),
        }
    }

    fn finish(self: Box<Self>, findings: &mut Findings) -> Vec<Measurement> {
        let has_clock = self.header.as_ref().is_some_and(|header| header.clock.is_some());
        if !has_clock || self.meter.is_empty() {
            return Vec::new();
        }
        let into = Measurement { jobs: Some(1), ..Measurement::of(Format::Wandb) };
        vec![self.meter.finish(into, findings)]
    }
}

/// The column of time, the best first.
fn clock(names: &[String]) -> Option<(usize, Clock)> {
    let named = |wanted: &str| names.iter().position(|name| name.eq_ignore_ascii_case(wanted));
    let runtime =
        named("_runtime").or_else(|| named("Relative Time (Process)")).or_else(|| named("Relative Time (Wall)"));
    let timestamp = || named("_timestamp").or_else(|| named("timestamp")).or_else(|| named("Wall Time"));
    runtime.map(|place| (place, Clock::Runtime)).or_else(|| timestamp().map(|place| (place, Clock::Timestamp)))
}

/// The number of the GPU whose power a column has. `gpu.process` is the same GPU again, `__MIN` and `__MAX` are bounds.
fn gpu(name: &str) -> Option<&str> {
    let (_, after) = name.rsplit_once("gpu.")?;
    let (gpu, metric) = after.split_once('.')?;
    let is_number = !gpu.is_empty() && gpu.bytes().all(|byte| byte.is_ascii_digit());
    let is_power = metric == "powerWatts" || metric.starts_with("powerWatts/l:");
    // A label names the node: GPU 0 of one is not GPU 0 of the next.
    (is_number && is_power).then(|| if metric == "powerWatts" { gpu } else { after })
}

fn say(
    row: u64,
    names: &[String],
    clock: Option<(usize, Clock)>,
    powers: &[(usize, Option<usize>)],
    findings: &mut Findings,
) {
    if clock.is_none() {
        findings.row(row, "There is no column `_runtime` or `_timestamp`: without time there is no energy.");
    }
    if powers.is_empty() {
        findings.row(row, "There is no column `system.gpu.0.powerWatts`: the tool logged no power on this machine.");
    }
    let again = names.iter().filter(|name| name.contains("gpu.process.") && name.ends_with("powerWatts")).count();
    if again > 0 {
        findings.row(row, "The columns `gpu.process` repeat the power of the same devices; they are not counted.");
    }
    if names.iter().any(|name| name.contains("powerWatts") && (name.ends_with("__MIN") || name.ends_with("__MAX"))) {
        findings.row(row, "The columns `__MIN` and `__MAX` are bounds of the others; they are not counted.");
    }
}

fn watts(row: u64, cell: &str, has_comma: bool, findings: &mut Findings) -> Option<f64> {
    match number_with(cell, has_comma) {
        Number::Is(watts) if (0.0..=MOST_WATTS).contains(&watts) => Some(watts),
        Number::Missing => None,
        _ => {
            findings.at(row, "readings that are no power of a device", || {
                format!("{} is no power of a device (0 to {MOST_WATTS} W); the reading is left out.", quoted(cell))
            });
            None
        }
    }
}
