//! System metrics of Weights & Biases, as CSV: `_runtime`, `system.gpu.0.powerWatts` and many more.

use crate::{
    cells::{Cells, is_open, separator},
    finding::{Findings, quoted, spoken},
    format::Format,
    measurement::Measurement,
    meter::{MOST_DEVICES, Meter},
    number::number_with,
    reader::{Options, Reader, stray},
    stamp::{hours, stamp},
    watts::watts,
};

/// Longer runs than these seconds (about 3,000 years) are no runs.
const MOST_SECONDS: f64 = 1e11;

/// Where `_timestamp` goes on by so many milliseconds more than `_runtime`, the run was interrupted.
const INTERRUPTED: i64 = 10_000;

pub struct Wandb {
    cells: Cells,
    header: Option<Header>,
    runs: Vec<Run>,
    options: Options,
    /// Both clocks at the last row, and how far the one of the run is behind.
    clocks: Option<(i64, i64)>,
    behind: i64,
}

/// One run of the file: the page exports several side by side.
struct Run {
    name: String,
    devices: Vec<String>,
    meter: Meter,
}

#[derive(Clone, Debug, PartialEq)]
struct Header {
    width: usize,
    clock: Option<(usize, Clock)>,
    /// The other clock.
    stamp: Option<usize>,
    powers: Vec<Power>,
}

/// A column of power: its place, and the run and the device it is of.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Power {
    place: usize,
    run: usize,
    device: usize,
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
        Self { cells: Cells::new(b','), header: None, runs: Vec::new(), options, clocks: None, behind: 0 }
    }

    fn header(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let mut cells = Cells::new(separator(line));
        let names: Vec<String> = cells.read(line).iter().map(str::to_owned).collect();
        let clock = clock(&names);
        let stamp = names.iter().position(|name| name.eq_ignore_ascii_case("_timestamp"));
        let stamp = stamp.filter(|_| clock.is_some_and(|(_, clock)| clock == Clock::Runtime));
        let mut powers = Vec::new();
        for (place, name) in names.iter().enumerate() {
            let Some((run, gpu)) = gpu(name) else { continue };
            if powers.len() == MOST_DEVICES {
                findings
                    .row(row, format!("There are more than {MOST_DEVICES} columns of power; the others are left out."));
                break;
            }
            powers.extend(self.column(row, place, run, gpu, findings));
        }
        say(row, &names, clock, powers.is_empty(), findings);
        if self.runs.len() > 1 {
            let runs = self.runs.len();
            findings.row(row, format!("There are columns of {runs} runs; each is a measurement of its own."));
        }
        self.header = Some(Header { width: names.len(), clock, stamp, powers });
        self.cells = cells;
    }

    /// A column of power; `None` if its device is there already.
    fn column(&mut self, row: u64, place: usize, run: &str, gpu: &str, findings: &mut Findings) -> Option<Power> {
        let known = self.runs.iter().position(|known| known.name == run);
        let at = known.unwrap_or_else(|| {
            self.runs.push(Run { name: run.to_owned(), devices: Vec::new(), meter: Meter::new(self.options.span) });
            self.runs.len() - 1
        });
        let known = self.runs.get_mut(at)?;
        if known.devices.iter().any(|device| device == gpu) {
            findings.at(row, "columns that are there twice", || {
                format!("Column {} is the power of GPU {gpu} once more; it is not counted.", place + 1)
            });
            return None;
        }
        known.devices.push(gpu.to_owned());
        Some(Power { place, run: at, device: known.meter.device(gpu)? })
    }

    /// The time of a row: where the run's own clock passes over an interruption, the other one tells it.
    fn time(&mut self, row: u64, runtime: i64, stamp: Option<i64>, findings: &mut Findings) -> i64 {
        let Some(stamp) = stamp else { return runtime.saturating_add(self.behind) };
        if let Some((run, real)) = self.clocks.replace((runtime, stamp)) {
            let (passed, really) = (runtime - run, stamp - real);
            if really - passed > INTERRUPTED && really > 0 {
                self.behind = self.behind.saturating_add(really - passed);
                findings.at(row, "rows where `_timestamp` goes on by more than `_runtime`", || {
                    format!(
                        "`_timestamp` goes on by {} here, `_runtime` does not: the run was interrupted, and the time of \
                         `_timestamp` is taken.",
                        spoken(hours(really))
                    )
                });
            }
        }
        runtime.saturating_add(self.behind)
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
        let Some(runtime) = clock.read(cells.get(place), has_comma) else {
            return findings.at(row, "rows without a time", || {
                format!("{} is no time; the row is left out.", quoted(cells.get(place)))
            });
        };
        let stamp = header.stamp.and_then(|place| Clock::Timestamp.read(cells.get(place), has_comma));
        let at = self.time(row, runtime, stamp, findings);
        let Some(header) = &self.header else { return };
        for Power { place, run, device } in header.powers.iter().copied() {
            let Some(run) = self.runs.get_mut(run) else { continue };
            match watts(row, self.cells.get(place), has_comma, findings) {
                Some(watts) => run.meter.read(device, row, at, watts, findings),
                None => run.meter.seen(device, at),
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
        let runs = self.runs.into_iter().filter(|run| has_clock && !run.meter.is_empty());
        let measured = runs.map(|run| {
            let label = Some(run.name).filter(|name| !name.is_empty());
            let into = Measurement { jobs: Some(1), label, ..Measurement::of(Format::Wandb) };
            run.meter.finish(into, findings)
        });
        measured.collect()
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

/// The run, as the page names it, and the number of the GPU whose power a column has. `gpu.process` is the same GPU again, `__MIN` and `__MAX` are bounds.
fn gpu(name: &str) -> Option<(&str, &str)> {
    let (before, after) = name.rsplit_once("gpu.")?;
    let (gpu, metric) = after.split_once('.')?;
    let is_number = !gpu.is_empty() && gpu.bytes().all(|byte| byte.is_ascii_digit());
    let is_power = metric == "powerWatts" || metric.starts_with("powerWatts/l:");
    // A label names the node: GPU 0 of one is not GPU 0 of the next.
    let run = before.trim_end_matches(['/', '.']).trim_end_matches("system").trim_end_matches([' ', '-']);
    (is_number && is_power).then(|| (run, if metric == "powerWatts" { gpu } else { after }))
}

fn say(row: u64, names: &[String], clock: Option<(usize, Clock)>, is_without_power: bool, findings: &mut Findings) {
    if clock.is_none() {
        findings.row(row, "There is no column `_runtime` or `_timestamp`: without time there is no energy.");
    }
    if is_without_power {
        findings.row(row, "There is no column `system.gpu.0.powerWatts`: the tool logged no power on this machine.");
    }
    let again = names.iter().filter(|name| name.contains("gpu.process.") && name.ends_with("powerWatts")).count();
    if again > 0 {
        findings.row(row, "The columns `gpu.process` repeat the power of the same devices; they are not counted.");
    }
    if names.iter().any(|name| name.contains("cpu") && name.contains("powerWatts")) {
        findings.row(
            row,
            "The power of the processors, `system.cpu.powerWatts`, is not read: these are watts of the GPUs.",
        );
    }
    if names.iter().any(|name| name.contains("powerWatts") && (name.ends_with("__MIN") || name.ends_with("__MAX"))) {
        findings.row(row, "The columns `__MIN` and `__MAX` are bounds of the others; they are not counted.");
    }
}
