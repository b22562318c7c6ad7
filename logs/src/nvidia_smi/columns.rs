//! Which column is what: by its name, or by what is in it.

use crate::{
    cells::Cells,
    finding::Findings,
    number::{number, with_unit},
    stamp::{stamp, whole},
};
use std::collections::HashSet;

/// The columns that matter, by their places.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    pub width: usize,
    pub stamp: Option<usize>,
    pub power: Option<usize>,
    /// What tells the devices apart.
    pub key: Option<usize>,
    pub model: Option<usize>,
    /// How many columns of power there are.
    powers: usize,
}

/// Columns of power, the best first: `power.draw` is what most logs have.
const POWERS: [&str; 4] = ["power.draw", "power.draw.average", "power.draw.instant", "power_draw"];

/// What tells devices apart, the best first: an index may mean another device after a restart.
const KEYS: [&str; 9] =
    ["uuid", "gpu_uuid", "pci.bus_id", "gpu_bus_id", "serial", "gpu_serial", "index", "gpu_index", "gpu"];

/// Names that only nvidia-smi has.
const OWN: [&str; 7] =
    ["utilization.gpu", "utilization.memory", "temperature.gpu", "memory.used", "pci.bus_id", "clocks.", "pstate"];

pub fn is_header(line: &str) -> bool {
    let line = line.get(..4096).unwrap_or(line);
    line.contains("power.draw") || (line.contains("timestamp") && OWN.iter().any(|name| line.contains(name)))
}

/// Its names of columns, or a row with a stamp as nvidia-smi writes it.
pub fn is_sign(line: &str) -> bool {
    is_header(line)
        || line.split(',').take(32).any(|cell| cell.contains('/') && stamp(cell).is_some()) && line.contains(',')
}

impl Columns {
    /// By the names of a header: `power.draw [W]`.
    pub fn named(header: &Cells) -> Self {
        let name = |cell: &str| cell.split('[').next().unwrap_or_default().trim().to_ascii_lowercase();
        let names: Vec<String> = header.iter().map(name).collect();
        let first = |wanted: &[&str]| wanted.iter().find_map(|name| names.iter().position(|known| known == name));
        Self {
            width: names.len(),
            stamp: first(&["timestamp"]),
            power: first(&POWERS),
            key: first(&KEYS),
            model: first(&["name", "gpu_name"]),
            powers: names.iter().filter(|name| POWERS.contains(&name.as_str())).count(),
        }
    }

    /// Says what the names lack.
    pub fn say(&self, row: u64, findings: &mut Findings) {
        if self.stamp.is_none() {
            findings.row(
                row,
                "There is no column `timestamp`: without time there is no energy, and the watts are a mean of the rows, \
                 right only if all are equally far apart.",
            );
        }
        if self.power.is_none() {
            findings.row(row, "There is no column `power.draw`: the log has hours and devices, but no power.");
        }
        if self.powers > 1 {
            let column = self.power.unwrap_or_default() + 1;
            findings.row(row, format!("There are {} columns of power; column {column} is read.", self.powers));
        }
    }

    /// Stamps and lines of some rows, as far as they can be read.
    pub fn readings(&self, rows: &[(u64, String)], cells: &mut Cells) -> Vec<(i64, String)> {
        let mut read = Vec::new();
        for (_, line) in rows {
            let cells = cells.read(line);
            let at = self.stamp.and_then(|place| stamp(cells.get(place))).filter(|_| cells.len() == self.width);
            read.extend(at.map(|at| (at, line.clone())));
        }
        read
    }

    /// Whether devices of different models can be told apart by their names: no name is there twice at a time.
    pub fn are_named(&self, rows: &[(i64, String)], burst: usize, cells: &mut Cells) -> bool {
        let Some(model) = self.model else { return false };
        let mut seen = HashSet::new();
        let mut names = HashSet::new();
        let is_once = rows.iter().all(|(at, line)| {
            let name = cells.read(line).get(model).to_owned();
            names.insert(name.clone());
            seen.insert((*at, name))
        });
        is_once && names.len() > 1 && (burst == names.len() || burst == 1)
    }
}

/// The cells of the rows that have a stamp and are as wide as the first of these.
struct Sample(Vec<Vec<String>>);

impl Sample {
    fn of(rows: &[(u64, String)]) -> Self {
        let mut cells = Cells::new(b',');
        let rows = rows.iter().map(|(_, line)| cells.read(line).iter().map(str::to_owned).collect::<Vec<_>>());
        let mut rows: Vec<_> = rows.filter(|row| row.iter().any(|cell| stamp(cell).is_some())).collect();
        let width = rows.first().map_or(0, Vec::len);
        rows.retain(|row| row.len() == width);
        Self(rows)
    }

    fn width(&self) -> usize {
        self.0.first().map_or(0, Vec::len)
    }

    fn column(&self, place: usize) -> impl Iterator<Item = &str> {
        self.0.iter().map(move |row| row.get(place).map(String::as_str).unwrap_or_default())
    }

    /// The first column whose cells are such, in some row or in all.
    fn first(&self, is: impl Fn(usize) -> bool) -> Option<usize> {
        (0..self.width()).find(|place| is(*place))
    }

    fn varies(&self, place: usize) -> bool {
        self.column(place).any(|cell| Some(cell) != self.column(place).next())
    }

    /// Watts have their unit, or two decimals where all units are left out. All columns that may be power.
    fn powers(&self, stamp: usize) -> Vec<usize> {
        let has_unit = |place| self.column(place).any(|cell| with_unit(cell).1.eq_ignore_ascii_case("w"));
        let is_decimal = |cell: &str| cell.contains('.') && number(cell).get().is_some();
        let is_bare = |place| place != stamp && self.column(place).any(is_decimal);
        let is_only =
            |place| self.width() == 2 && place != stamp && self.column(place).any(|c| number(c).get().is_some());
        let of = |is: &dyn Fn(usize) -> bool| (0..self.width()).filter(|place| is(*place)).collect::<Vec<_>>();
        let kinds = [of(&has_unit), of(&is_bare), of(&is_only)];
        kinds.into_iter().find(|places| !places.is_empty()).unwrap_or_default()
    }

    /// A limit does not change, a draw does. Where nothing changes it is the last one.
    fn power(&self, stamp: usize, findings: &mut Findings) -> Option<usize> {
        let places = self.powers(stamp);
        let power = places.iter().copied().find(|place| self.varies(*place)).or(places.last().copied())?;
        let others: Vec<String> =
            places.iter().filter(|place| **place != power).map(|place| (place + 1).to_string()).collect();
        if !others.is_empty() {
            let how = if self.varies(power) { "changes, as a draw does" } else { "is the last, and none changes" };
            findings.note(format!(
                "Several columns may be power. Column {} is read: it {how}. If the draw is in column {} instead, log the \
                 names of the columns.",
                power + 1,
                others.join(" or ")
            ));
        }
        Some(power)
    }

    fn key(&self) -> Option<usize> {
        let all = |place: usize, is: &dyn Fn(&str) -> bool| self.column(place).all(is);
        let is_uuid = |cell: &str| cell.starts_with("GPU-");
        let is_bus = |cell: &str| cell.len() >= 10 && cell.matches(':').count() == 2 && cell.contains('.');
        let bus = |place| all(place, &|cell| is_bus(cell) && stamp(cell).is_none());
        let uuid = self.first(|place| all(place, &is_uuid));
        uuid.or_else(|| self.first(bus)).or_else(|| self.first(|place| self.counts(place)))
    }

    /// Whether a column counts the devices: 0, 1, 2, ... and again.
    fn counts(&self, place: usize) -> bool {
        let numbers: Option<Vec<usize>> = self.column(place).map(|cell| Some(whole(cell)? as usize)).collect();
        let Some(numbers) = numbers else { return false };
        let devices = numbers.iter().max().map_or(0, |last| last + 1);
        let first = numbers.first().copied().unwrap_or_default();
        let is_cycle = numbers.iter().enumerate().all(|(at, number)| *number == (first + at) % devices.max(1));
        (2..=64).contains(&devices) && numbers.len() >= devices && is_cycle
    }
}

/// By what is in them, where there are no names.
pub fn inferred(rows: &[(u64, String)], findings: &mut Findings) -> Option<Columns> {
    let sample = Sample::of(rows);
    let at = sample.first(|place| sample.column(place).all(|cell| stamp(cell).is_some()))?;
    let power = sample.power(at, findings);
    let key = sample.key();
    let number = |place: Option<usize>| place.map_or("none".to_owned(), |place| format!("column {}", place + 1));
    findings.note(format!(
        "The log has no names of columns. By what is in them, the stamp is {}, power {} and what tells devices apart {}.",
        number(Some(at)),
        number(power),
        number(key)
    ));
    Some(Columns { width: sample.width(), stamp: Some(at), power, key, model: None, powers: 1 })
}
