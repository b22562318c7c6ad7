//! CodeCarbon's `emissions.csv`, in the layouts of all its versions since 2020.

mod doubts;
mod header;
mod run;

use crate::{
    cells::{Cells, is_open, separator},
    finding::{Findings, quoted},
    format::Format,
    measurement::Measurement,
    reader::{Reader, stray},
    stamp::stamp,
};
use header::{Header, is_header};
use run::Run;
use std::collections::HashMap;

/// How many runs are kept apart. Memory has to be bounded.
const MOST_RUNS: usize = 10_000;

/// How many cells a row of the first layouts has at least.
const FIRST_WIDTH: usize = 12;

#[derive(Default)]
pub struct CodeCarbon {
    header: Option<Header>,
    cells: Option<Cells>,
    runs: Vec<Run>,
    places: HashMap<String, usize>,
    last: String,
}

/// Its names of columns, or a row of the layout of 2020 without them.
pub fn is_sign(line: &str) -> bool {
    is_header(line) || Header::unnamed(line).is_some()
}

impl CodeCarbon {
    fn names(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let mut cells = Cells::new(separator(line));
        let header = Header::named(cells.read(line));
        match &self.header {
            Some(known) if *known == header => {
                findings.at(row, "rows with the names of the columns again", || {
                    "The names of the columns come again here: files were put together.".to_owned()
                });
            }
            Some(_) => findings.at(row, "rows where the columns change", || {
                "Here the columns change; from here on they are read by their new names.".to_owned()
            }),
            None => {}
        }
        (self.header, self.cells) = (Some(header), Some(cells));
    }

    fn row(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let (Some(header), Some(cells)) = (&self.header, &mut self.cells) else {
            return stray(row, line, Format::CodeCarbon, findings);
        };
        let has_comma = cells.separator() != b',';
        let cells = cells.read(line);
        if cells.len() < FIRST_WIDTH.min(header.width) || Format::of_line(line).is_some_and(|f| f != Format::CodeCarbon)
        {
            return stray(row, line, Format::CodeCarbon, findings);
        }
        if let Some(fault) = header.fault(cells).or_else(|| is_open(line).then(|| OPEN.to_owned())) {
            return self.shifted(row, line, fault, findings);
        }
        match Run::of(row, header, cells, has_comma, false) {
            Ok(run) => self.keep(run, line, findings),
            Err(why) => findings.at(row, "rows with a number that could not be read", || {
                format!("{why} The row is left out: its columns may be shifted.")
            }),
        }
    }

    /// A row with too few cells has lost some. Its first ones count if they add up, which shifted ones do not.
    fn shifted(&mut self, row: u64, line: &str, fault: String, findings: &mut Findings) {
        let (Some(header), Some(cells)) = (&self.header, &self.cells) else { return };
        let is_short = cells.len() < header.width && !is_open(line);
        let run = is_short.then(|| Run::of(row, header, cells, false, true).ok()).flatten();
        match run.filter(Run::adds_up) {
            Some(run) => {
                findings.at(row, "short rows whose energies add up", || {
                    format!("{fault} Its energies stand before the lost cells and add up, so that they are taken; the rest is not.")
                });
                self.keep(run, line, findings);
            }
            None => findings.at(row, "rows with too few or too many cells", || format!("{fault} The row is left out.")),
        }
    }

    /// A row of a run that is there already is the same run later, or once more.
    fn keep(&mut self, run: Run, line: &str, findings: &mut Findings) {
        if run.id.is_none() && line == self.last {
            return findings.at(run.row, "rows that are there twice", || {
                "This row is the one before it once more; it counts once.".to_owned()
            });
        }
        line.clone_into(&mut self.last);
        let known = run.id.as_ref().and_then(|id| self.places.get(id)).copied();
        if let Some(known) = known.and_then(|place| self.runs.get_mut(place)) {
            return known.again(run, findings);
        }
        if self.runs.len() == MOST_RUNS {
            return findings.at(run.row, "rows of further runs", || {
                format!("There are more than {MOST_RUNS} runs; this one is left out.")
            });
        }
        if let Some(id) = &run.id {
            self.places.insert(id.clone(), self.runs.len());
        }
        self.runs.push(run);
    }
}

const OPEN: &str = "A quotation mark is left open here.";

impl Reader for CodeCarbon {
    fn line(&mut self, row: u64, line: &str, findings: &mut Findings) {
        if is_header(line) {
            return self.names(row, line, findings);
        }
        if self.header.as_ref().is_none_or(|header| header.is_unnamed)
            && let Some(header) = Header::unnamed(line)
        {
            findings.at(row, "rows without names of columns", || {
                "No names of columns stand above this row; it is read in the layout of 2020, by what is in it."
                    .to_owned()
            });
            (self.header, self.cells) = (Some(header), Some(Cells::new(b',')));
        }
        self.row(row, line, findings);
    }

    fn finish(self: Box<Self>, findings: &mut Findings) -> Vec<Measurement> {
        if self.runs.iter().any(|run| run.energy.dram.is_some()) {
            findings.note(
                "CodeCarbon models the power of memory from its size, and that of processors where it can't measure it: \
                 these are estimates, not measurements.",
            );
        }
        self.runs.iter().map(|run| run.measurement(findings)).collect()
    }
}

/// Whether a cell can be the stamp of a row: a day that no calendar has and a stamp without its hours are no shifted row.
fn is_stamp(cell: &str) -> bool {
    cell.len() >= 5
        && cell.contains(':')
        && cell.bytes().all(|byte| byte.is_ascii_digit() || b"-:.+TZ/ ".contains(&byte))
}

/// Two records on one line: the stamp of a second one, glued to the last cell of the first or alone.
fn is_glued(cells: &Cells, stamp_place: Option<usize>) -> bool {
    const STAMP: usize = 19;
    let ends_in_stamp =
        |cell: &&str| cell.len().checked_sub(STAMP).and_then(|at| cell.get(at..)).and_then(stamp).is_some();
    cells.iter().filter(ends_in_stamp).count() > usize::from(stamp_place.is_some())
}

fn named(cell: &str) -> String {
    quoted(cell)
}
