//! What the readers of all formats share.

use crate::{
    finding::{Findings, quoted},
    format::Format,
    measurement::Measurement,
};
use memchr::memchr_iter;
use std::borrow::Cow;
use trainprint_core::quantity::Time;

/// What is wanted of a log.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Options {
    /// The part of a sampled log that is wanted; all of it, if `None`.
    pub span: Option<Span>,
}

/// From one moment of a log to another, both counted from its first stamp.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// The first moment that counts.
    pub from: Time,
    /// The last one.
    pub to: Time,
}

/// Reads one format. It is given whole lines, none of them blank, and is never given up: what it can't read it says.
pub trait Reader {
    /// A line without its line break.
    fn line(&mut self, row: u64, line: &str, findings: &mut Findings);

    /// Many lines at once; gives back how many.
    fn block(&mut self, first_row: u64, block: &[u8], findings: &mut Findings) -> u64 {
        each_line(block, first_row, findings, |row, line, findings| self.line(row, line, findings))
    }

    /// The last line, where it has no line break.
    fn last(&mut self, row: u64, line: &str, findings: &mut Findings) {
        findings.row(row, "The last line has no line break: if the file was cut there, its last cell may be short.");
        self.line(row, line, findings);
    }

    /// What there was.
    fn finish(self: Box<Self>, findings: &mut Findings) -> Vec<Measurement>;
}

/// Every line of a block that is not blank, as text.
pub fn each_line(
    block: &[u8],
    first_row: u64,
    findings: &mut Findings,
    mut each: impl FnMut(u64, &str, &mut Findings),
) -> u64 {
    let (mut row, mut start) = (first_row, 0);
    let has_rest = !block.is_empty() && !block.ends_with(b"\n");
    for end in memchr_iter(b'\n', block).chain(has_rest.then_some(block.len())) {
        let line = as_text(row, block.get(start..end).unwrap_or_default(), findings);
        if !line.trim_start().is_empty() {
            each(row, &line, findings);
        }
        (row, start) = (row + 1, end + 1);
    }
    row - first_row
}

/// A line as text; what is not UTF-8 in it is shown as �, and that is said.
pub fn as_text<'a>(row: u64, line: &'a [u8], findings: &mut Findings) -> Cow<'a, str> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    if let Ok(text) = std::str::from_utf8(line) {
        return Cow::Borrowed(text);
    }
    findings.at(row, "rows with bytes that are not UTF-8", || {
        "There are bytes here that are not UTF-8 text. They are read as �.".to_owned()
    });
    String::from_utf8_lossy(line)
}

/// Says of a line that it is none of the format's: another log in the same file, or what it is.
pub fn stray(row: u64, line: &str, own: Format, findings: &mut Findings) {
    match Format::of_line(line).filter(|format| *format != own) {
        Some(other) => foreign(row, other, findings),
        None => findings.at(row, "rows that could not be read", || {
            format!("This is no row of {}; it is left out: {}.", own.name(), quoted(line))
        }),
    }
}

/// Says where another log begins; its other rows are counted.
pub fn foreign(row: u64, other: Format, findings: &mut Findings) {
    findings.once(row, other.foreign(), || {
        let name = other.name();
        format!("Here begins {name}. A file is read as one format; give the other one as a file of its own.")
    });
}
