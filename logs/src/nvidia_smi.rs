//! `nvidia-smi --query-gpu=... --format=csv`: any set of columns in any order, with names or without.

mod columns;
mod power;
mod quick;
mod slots;

use crate::{
    cells::{Cells, is_open, separator},
    finding::{Findings, counted, quoted},
    format::Format,
    measurement::Measurement,
    meter::{MOST_DEVICES, Meter, REPEATS},
    number::is_missing,
    reader::{Options, Reader, each_line, stray},
    stamp::stamp,
    watts::watts,
};
use columns::Columns;
use memchr::memchr;
use power::{Mean, Shape, say_sensor, without_stamps};
use quick::Quick;
use slots::{Row, Slots};
use std::collections::HashMap;

pub use columns::is_sign;

/// How many rows are looked at where names or numbers of the devices are missing.
const TRIAL: usize = 128;

pub struct NvidiaSmi {
    cells: Cells,
    columns: Option<Columns>,
    /// Tells the devices apart where no column does.
    slots: Option<Slots>,
    /// Rows that wait until it is known what they are.
    trial: Vec<(u64, String)>,
    is_ready: bool,
    quick: Option<Quick>,
    meter: Meter,
    devices: HashMap<Box<str>, Option<usize>>,
    models: Vec<String>,
    unstamped: Mean,
    shape: Shape,
}

impl NvidiaSmi {
    pub fn new(options: Options) -> Self {
        Self {
            cells: Cells::new(b','),
            columns: None,
            slots: None,
            trial: Vec::new(),
            is_ready: false,
            quick: None,
            meter: Meter::new(options.span),
            devices: HashMap::new(),
            models: Vec::new(),
            unstamped: Mean::default(),
            shape: Shape::default(),
        }
    }

    fn header(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let mut cells = Cells::new(separator(line));
        let columns = Columns::named(cells.read(line));
        match &self.columns {
            Some(known) if *known == columns => {
                findings.at(row, "rows with the names of the columns again", || {
                    "The names of the columns come again here: the log was started anew.".to_owned()
                });
                return;
            }
            Some(_) => findings.at(row, "rows where the columns change", || {
                "Here the columns change; from here on they are read by their new names.".to_owned()
            }),
            None => columns.say(row, findings),
        }
        self.decide(findings);
        if let Some(slots) = &mut self.slots {
            slots.end(&mut self.meter, findings);
        }
        self.is_ready = columns.key.is_some() || columns.stamp.is_none();
        self.slots = None;
        self.cells = cells;
        self.quick = Quick::of(&columns, self.cells.separator()).filter(|_| self.is_ready);
        self.columns = Some(columns);
        for (name, device) in &self.devices {
            if let (Some(quick), Some(device)) = (&mut self.quick, device) {
                quick.learn(name, *device);
            }
        }
    }

    /// Settles what the first rows can tell, and reads them.
    fn decide(&mut self, findings: &mut Findings) {
        if self.is_ready || (self.trial.is_empty() && self.columns.is_none()) {
            return;
        }
        let trial = std::mem::take(&mut self.trial);
        if self.columns.is_none() {
            self.columns = columns::inferred(&trial, findings);
        }
        self.is_ready = true;
        let Some(columns) = &mut self.columns else { return self.read_all(&trial, findings) };
        let rows = if columns.key.is_none() { columns.readings(&trial, &mut self.cells) } else { Vec::new() };
        let burst = slots::found(&rows).map_or(1, |(_, count, _)| count);
        if columns.key.is_none() && columns.are_named(&rows, burst, &mut self.cells) {
            columns.key = columns.model;
            findings.note("No column numbers the devices; they are told apart by their names, which differ.");
        } else if columns.key.is_none() && columns.stamp.is_some() {
            let slots = Slots::of(&rows, findings);
            (self.meter.len()..slots.count()).for_each(|slot| {
                self.meter.device(&format!("GPU {slot}"));
            });
            self.slots = Some(slots);
        }
        self.quick = Quick::of(columns, self.cells.separator());
        self.read_all(&trial, findings);
    }

    fn read_all(&mut self, rows: &[(u64, String)], findings: &mut Findings) {
        rows.iter().for_each(|(row, line)| self.row(*row, line, findings));
    }

    fn row(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let Some(columns) = &self.columns else { return stray(row, line, Format::NvidiaSmi, findings) };
        let has_comma = self.cells.separator() != b',';
        let cells = self.cells.read(line);
        let is_stamped = columns.stamp.is_none_or(|place| stamp(cells.get(place)).is_some());
        if is_open(line) {
            return findings.at(row, "rows with an open quotation mark", || {
                "A quotation mark is left open here; the row is left out.".to_owned()
            });
        }
        if cells.len() != columns.width {
            if cells.len() < 2 || !is_stamped {
                return stray(row, line, Format::NvidiaSmi, findings);
            }
            let (has, names) = (cells.len() as u64, columns.width);
            return findings.at(row, "rows with too few or too many cells", || {
                format!(
                    "This row has {}, others have {names}: it is left out, for its columns may be shifted.",
                    counted(has, "cell")
                )
            });
        }
        if !is_stamped {
            let cell = columns.stamp.map(|place| cells.get(place)).unwrap_or_default();
            let is_foreign = Format::of_line(line).is_some_and(|format| format != Format::NvidiaSmi);
            if is_foreign || !cell.bytes().any(|byte| byte.is_ascii_digit()) {
                return stray(row, line, Format::NvidiaSmi, findings);
            }
            return findings.at(row, "rows with a stamp that could not be read", || {
                format!(
                    "{} is no stamp that can be read: it is wanted as 2024/10/30 18:42:33.189. The row is left out.",
                    quoted(cell)
                )
            });
        }
        let at = columns.stamp.map(|place| stamp(cells.get(place)).unwrap_or_default());
        let power = columns.power.map(|place| cells.get(place));
        let watts = power.and_then(|cell| watts(row, cell, has_comma, findings));
        if let (Some(cell), Some(_), true) = (power, watts, self.shape == Shape::default()) {
            self.shape = Shape::of(cell);
        }
        if let (Some(slots), Some(at)) = (&mut self.slots, at) {
            return slots.read(Row { row, at, watts }, &mut self.meter, findings);
        }
        let Some(device) = self.device(row, findings) else { return };
        match (at, watts) {
            (Some(at), Some(watts)) => self.meter.read(device, row, at, watts, findings),
            (Some(at), None) => self.meter.seen(device, at),
            (None, Some(watts)) => {
                self.unstamped.sum += watts;
                self.unstamped.count += 1;
            }
            (None, None) => {}
        }
    }

    /// The device of the row that stands in the cells.
    fn device(&mut self, row: u64, findings: &mut Findings) -> Option<usize> {
        let columns = self.columns.as_ref()?;
        let name = columns.key.map_or("", |place| self.cells.get(place));
        if columns.key.is_some() && is_missing(name) {
            findings.at(row, "rows that name no device", || "This row names no device; it is left out.".to_owned());
            return None;
        }
        if let Some(known) = self.devices.get(name) {
            return *known;
        }
        if self.devices.len() > MOST_DEVICES {
            findings.at(row, "rows of further devices", || {
                format!("There are more than {MOST_DEVICES} devices; {} is left out.", quoted(name))
            });
            return None;
        }
        let model = columns.model.map(|place| self.cells.get(place)).filter(|model| !is_missing(model));
        if let Some(model) = model.filter(|model| !self.models.iter().any(|known| known == model)) {
            self.models.push(model.to_owned());
        }
        let device = self.meter.device(name);
        self.devices.insert(name.into(), device);
        if let (Some(quick), Some(device)) = (&mut self.quick, device) {
            quick.learn(name, device);
        }
        device
    }

    /// Reads one row fast, if it looks like nearly all rows do; gives back its length.
    #[inline]
    fn quick_row(&mut self, row: u64, bytes: &[u8], findings: &mut Findings) -> Option<usize> {
        let read = self.quick.as_mut()?.row(bytes)?;
        match &mut self.slots {
            Some(slots) => {
                slots.read(Row { row, at: read.at, watts: Some(read.watts) }, &mut self.meter, findings);
            }
            None => self.meter.read(read.device?, row, read.at, read.watts, findings),
        }
        Some(read.len)
    }
}

impl Reader for NvidiaSmi {
    fn line(&mut self, row: u64, line: &str, findings: &mut Findings) {
        if columns::is_header(line) {
            self.header(row, line, findings);
        } else if self.is_ready {
            self.row(row, line, findings);
        } else {
            self.trial.push((row, line.to_owned()));
            if self.trial.len() == TRIAL {
                self.decide(findings);
            }
        }
    }

    fn block(&mut self, first_row: u64, block: &[u8], findings: &mut Findings) -> u64 {
        let (mut row, mut rest) = (first_row, block);
        let is_ascii = block.is_ascii();
        while !rest.is_empty() {
            let quick = if is_ascii { self.quick_row(row, rest, findings) } else { None };
            let len = quick.unwrap_or_else(|| {
                let end = memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
                let line = rest.get(..end).unwrap_or_default();
                each_line(line, row, findings, |row, line, findings| self.line(row, line, findings));
                end
            });
            rest = rest.get(len..).unwrap_or_default();
            row += 1;
        }
        row - first_row
    }

    /// nvidia-smi ends each line, so that one without an end was cut; if its reading is written as all others, it is whole.
    fn last(&mut self, row: u64, line: &str, findings: &mut Findings) {
        self.decide(findings);
        let is_cut = self.columns.as_ref().is_some_and(|columns| {
            let cells = self.cells.read(line);
            let power = columns.power.map(|place| cells.get(place)).unwrap_or_default();
            let is_last = columns.power.is_some_and(|place| place + 1 == columns.width);
            let has_reading = self.shape != Shape::default() && (power.is_empty() || !is_missing(power));
            cells.len() != columns.width || (is_last && has_reading && Shape::of(power) != self.shape)
        });
        if is_cut && !columns::is_header(line) {
            findings.row(row, format!("The last line is cut; it is left out: {}.", quoted(line)));
        } else {
            self.line(row, line, findings);
        }
    }

    fn finish(mut self: Box<Self>, findings: &mut Findings) -> Vec<Measurement> {
        self.decide(findings);
        if let Some(slots) = &mut self.slots {
            slots.end(&mut self.meter, findings);
        }
        let (count, unstamped) = (self.devices.len(), self.unstamped);
        if self.meter.is_empty() && unstamped.count == 0 {
            return Vec::new();
        }
        let mut into = Measurement::of(Format::NvidiaSmi);
        into.jobs = Some(1);
        say_sensor(&self.models, findings);
        into.device = (!self.models.is_empty()).then(|| self.models.join(" + "));
        if self.meter.is_empty() {
            return vec![without_stamps(into, unstamped, count)];
        }
        if unstamped.count > 0 {
            findings.note(format!("{} without a stamp are left out.", counted(unstamped.count, "row")));
        }
        let repeated = findings.count(REPEATS);
        if repeated > 0 && self.slots.as_ref().is_some_and(|slots| slots.count() == 1) {
            findings.note(format!(
                "{} a stamp, and no column tells devices apart: they are read as one device. If there are several, most of \
                 them is missing here: log `index` or `uuid`.",
                if repeated == 1 { "1 row repeats".to_owned() } else { format!("{repeated} rows repeat") }
            ));
        }
        vec![self.meter.finish(into, findings)]
    }
}
