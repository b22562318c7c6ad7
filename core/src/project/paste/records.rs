//! The rows of a pasted table, cell by cell: tab-separated, comma-separated or semicolon-separated, quoted or not.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// The rows of a text, one after the other.
pub struct Records<'a> {
    reader: Reader,
    text: &'a [u8],
    at: usize,
    cells: Vec<u8>,
    ends: Vec<usize>,
    row: usize,
}

/// One row; rows are counted from 1 as a spreadsheet counts them, empty ones too.
pub struct Record<'r> {
    pub row: usize,
    cells: &'r str,
    ends: &'r [usize],
}

impl<'a> Records<'a> {
    pub fn of(text: &'a str) -> Self {
        let reader = ReaderBuilder::new().delimiter(separator(text)).build();
        Self { reader, text: text.as_bytes(), at: 0, cells: vec![0; 1024], ends: vec![0; 64], row: 0 }
    }

    pub fn next(&mut self) -> Option<Record<'_>> {
        let (mut cells, mut ends) = (0, 0);
        self.pass_empty_lines();
        self.row += 1;
        loop {
            let rest = self.rest();
            let (free_cells, free_ends) = (self.cells.get_mut(cells..)?, self.ends.get_mut(ends..)?);
            let (result, read, wrote, ended) = self.reader.read_record(rest, free_cells, free_ends);
            self.at += read;
            (cells, ends) = (cells + wrote, ends + ended);
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.cells.resize(2 * self.cells.len(), 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(2 * self.ends.len(), 0),
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return None,
            }
        }
        // Cells are cut at separators, which are ASCII: what was text is text.
        let cells = std::str::from_utf8(self.cells.get(..cells)?).ok()?;
        Some(Record { row: self.row, cells, ends: self.ends.get(..ends)? })
    }

    /// Counts the lines that hold nothing, not even a separator.
    fn pass_empty_lines(&mut self) {
        if self.text.get(..self.at).is_some_and(|before| before.ends_with(b"\r")) && self.rest().starts_with(b"\n") {
            self.at += 1;
        }
        while let Some(line_break) = [&b"\r\n"[..], b"\n", b"\r"].iter().find(|end| self.rest().starts_with(end)) {
            self.at += line_break.len();
            self.row += 1;
        }
    }

    fn rest(&self) -> &'a [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }
}

impl<'r> Record<'r> {
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// A cell, by its place from 0.
    pub fn get(&self, place: usize) -> Option<&'r str> {
        let start = place.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied())?;
        self.cells.get(start..*self.ends.get(place)?)
    }

    pub fn cells(&self) -> impl Iterator<Item = &'r str> {
        (0..self.len()).filter_map(|place| self.get(place))
    }
}

/// What parts the cells: the first of tab, semicolon and comma that the row of names has outside quotation marks.
fn separator(text: &str) -> u8 {
    let names = text.trim_start().lines().next().unwrap_or_default();
    let outside: Vec<&str> = names.split('"').step_by(2).collect();
    let has = |mark: &char| outside.iter().any(|part| part.contains(*mark));
    ['\t', ';'].iter().find(|mark| has(mark)).map_or(b',', |mark| *mark as u8)
}
