//! From a table of a spreadsheet to runs: every row that can be read, and a sentence on each that can't.

mod columns;
mod header;
mod records;
mod row;
mod spelling;

use super::fault::{Fault, Spot, SpotKind, Why};
use super::faults::Faults;
use super::finished;
use crate::reading::has_decimal_comma;
use crate::scenario::Run;
use header::Header;
use records::{Record, Records};
use row::Row;

/// What a table gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Pasted {
    /// A run for each row that could be read.
    pub runs: Vec<Run>,
    /// What could not be read, and what was taken from elsewhere.
    pub faults: Vec<Fault>,
}

/// Reads a table whose first row names its columns, one run to a row. What no column has is taken from `base`, and that
/// is said. At most `room` runs are read. It never fails: what can't be read is a [`Fault`] with a sentence.
pub fn paste(text: &str, base: &Run, room: usize) -> Pasted {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Pasted { runs: Vec::new(), faults: vec![Fault::NoTable] };
    }
    let mut records = Records::of(text);
    let mut faults = Faults::default();
    let mut runs = Vec::new();
    let Some((header, said)) = records.next().map(|names| Header::of(&names)) else {
        return Pasted { runs, faults: vec![Fault::NoColumns] };
    };
    if header.is_empty() {
        return Pasted { runs, faults: vec![Fault::NoColumns] };
    }
    faults.extend(said);
    let mut beyond = 0;
    let mut last_has_lines = None;
    while let Some(record) = records.next() {
        if record.cells().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        last_has_lines = record.cells().any(|cell| cell.contains('\n')).then_some(record.row);
        if runs.len() < room { runs.extend(run(&header, &record, base, &mut faults)) } else { beyond += 1 }
    }
    faults.extend((beyond > 0).then_some(Fault::TooMany { left_out: beyond }));
    let is_open = text.matches('"').count() % 2 == 1;
    faults.extend(last_has_lines.filter(|_| is_open).map(Fault::OpenQuote));
    let missing = header.missing();
    faults.extend(if runs.is_empty() { Some(Fault::NoRows) } else { None });
    faults.extend((!runs.is_empty() && !missing.is_empty()).then_some(Fault::FromForm(missing)));
    Pasted { runs, faults: faults.listed() }
}

fn run(header: &Header, record: &Record<'_>, base: &Run, faults: &mut Faults) -> Option<Run> {
    let row = Row { header, record, has_commas: record.cells().any(has_decimal_comma) };
    let is_too_long = record.cells().skip(header.width).any(|cell| !cell.trim().is_empty());
    let too_long = ("", Why::TooManyCells { cells: record.len(), names: header.width });
    let read = if is_too_long { Err(too_long) } else { row.run(base) };
    let spot = || Spot { kind: SpotKind::Row, number: record.row, name: row.name() };
    let run = read.map_err(|refused| faults.leave_out(spot(), refused)).ok()?;
    faults.doubt(row.unlisted(&run).map(|key| Fault::Unlisted { run: spot(), key, text: row.text(key) }));
    faults.doubt(finished::faults(&run, &row.finished(), spot));
    Some(run)
}
