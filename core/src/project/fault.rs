//! What is wrong with a file or a table of runs: each fault is a fact with its sentence. What could be read is kept.

use std::fmt;

use super::{MAX_RUNS, SCHEMA, keys};
use crate::format::{digits, exact};
use crate::limits::OutOfBounds;
use crate::link::shorten;
use crate::plausible::Implausible;
use crate::reading::ReadingError;

/// One thing to know of a file or table that was opened; its `Display` is a sentence.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each variant's sentence is below
pub enum Fault {
    NotAProject,
    NotAVersion(String),
    LaterVersion(String),
    NoRuns,
    Release(String),
    CutShort { read: usize },
    Broken { read: usize, line: usize, column: usize },
    UnknownKey { run: Option<Spot>, key: String },
    LeftOut { run: Spot, key: &'static str, why: Why },
    NoColumns,
    NoRows,
    UnknownColumns(Vec<String>),
    NoUnit { column: String, key: &'static str },
    ColumnTwice(String),
    Results,
    Implied { run: Spot, factor: Box<Implausible> },
    OtherResult { run: Spot, key: &'static str, given: f64, computed: f64 },
    MoreDoubts(usize),
    FromDeviceHours,
    FromForm(Vec<&'static str>),
    OpenQuote(usize),
    TooMany { left_out: usize },
    More(usize),
    MoreKeys,
}

/// How many columns that are no inputs are named.
const COLUMNS_NAMED: usize = 8;

/// Which run of a file, or which row of a table, counted from 1; a row's number counts the row of names too.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// `Run` or `Row`.
    pub kind: &'static str,
    /// Its number.
    pub number: usize,
    /// The run's name as far as it is known, or nothing.
    pub name: String,
}

/// What is wrong with an input.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each variant's sentence is below
pub enum Why {
    Missing,
    Empty,
    Twice,
    NotARun(&'static str),
    NotText(String),
    NotANumber(String),
    NotWhole(String),
    NotAName(String),
    TwoReadings { text: String, one: f64, other: f64 },
    TooManyCells { cells: usize, names: usize },
    NotARange(String),
    NotARole(String),
    OutOfBounds(OutOfBounds),
    Reading(ReadingError),
    TwoPowers,
    NoGrid,
    TwoGrids,
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind, self.number)?;
        if self.name.is_empty() { Ok(()) } else { write!(f, " (“{}”)", shorten(&self.name)) }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAProject => write!(
                f,
                "This is not a project file: it does not begin as one does, with `{{` and `\"trainprint\": {SCHEMA}`; \
                 choose a file that ends in .trainprint.json."
            ),
            Self::NotAVersion(text) => write!(
                f,
                "The file's version reads `\"trainprint\": {text}`, which is not a whole number from 1; it may be damaged."
            ),
            Self::LaterVersion(text) => write!(
                f,
                "The file is of version {text} and this page reads versions up to {SCHEMA}; reload the page, or open \
                 the file on a newer release."
            ),
            Self::NoRuns => write!(f, "The file has no runs that could be read, so nothing was opened."),
            Self::Release(text) => {
                write!(
                    f,
                    "The file's `data_release` reads `{text}`, which is not the name of a data release; it was left out."
                )
            }
            Self::CutShort { read } => write!(
                f,
                "The file is cut short: {} before its end. Copy it again if there were more.",
                so_many(*read, "was read", "were read")
            ),
            Self::Broken { read, line, column } => write!(
                f,
                "The file is damaged at line {line}, column {column}: {} before that, and nothing behind it could be.",
                so_many(*read, "was read", "were read")
            ),
            Self::UnknownKey { run: None, key } => {
                write!(f, "`{}` is not part of a project file; it was left out.", shorten(key))
            }
            Self::UnknownKey { run: Some(run), key } => {
                write!(
                    f,
                    "{run}: `{}` is not an input of a run; it was left out, there and in other runs.",
                    shorten(key)
                )
            }
            Self::LeftOut { run, key: "", why } => write!(f, "{run} was left out: {why}."),
            Self::LeftOut { run, key, why } => write!(f, "{run} was left out: `{key}` {why}."),
            Self::NoColumns => write!(
                f,
                "The first row names no column that is known; name them there, such as name, device, devices, hours, \
                 power (W), carbon intensity (g/kWh)."
            ),
            Self::NoRows => write!(f, "The table has no row that could be read as a run, so none was added."),
            Self::UnknownColumns(names) => {
                let more = names.len().saturating_sub(COLUMNS_NAMED);
                let named: Vec<String> = names.iter().take(COLUMNS_NAMED).map(|name| format!("`{name}`")).collect();
                let more = if more > 0 { format!(" and {more} more") } else { String::new() };
                write!(f, "These columns are no inputs of a run and were left out: {}{more}.", named.join(", "))
            }
            Self::NoUnit { column, key } => write!(
                f,
                "The column `{column}` was left out: its name lacks the unit; name it `{key}`, or put the unit in brackets."
            ),
            Self::ColumnTwice(name) => write!(
                f,
                "The column `{name}` was left out: another has the same input; take one of them out, since they could differ."
            ),
            Self::Results => write!(f, "Results stand there too; they were left out and are computed anew."),
            Self::Implied { run, factor } => write!(f, "{run}: as its results stand there, {factor}."),
            Self::OtherResult { run, key, given, computed } => write!(
                f,
                "{run}: `{key}` reads {} there, and {} comes out of its inputs.",
                exact(*given),
                digits(*computed, 4)
            ),
            Self::MoreDoubts(doubts) => {
                write!(f, "There are {doubts} more doubts of this kind on the results that stand there.")
            }
            Self::FromDeviceHours => {
                write!(f, "The hours of a job are the table's device-hours over its devices and jobs.")
            }
            Self::FromForm(missing) => write!(
                f,
                "The table has no column for some inputs, which are those of the run in the form, or of the device, \
                 place and provider that a row names: {}.",
                missing.join(", ")
            ),
            Self::OpenQuote(row) => {
                write!(f, "Row {row} has a quotation mark that is not closed, so rows behind it may have been lost.")
            }
            Self::TooMany { left_out } => write!(
                f,
                "A project has room for {MAX_RUNS} runs; {} left out.",
                so_many(*left_out, "more was", "more were")
            ),
            Self::MoreKeys => write!(f, "There are more keys that do not belong; they were left out too."),
            Self::More(runs) => write!(f, "{} could not be read either.", so_many(*runs, "more", "more")),
        }
    }
}

fn so_many(runs: usize, one: &str, several: &str) -> String {
    match runs {
        0 => format!("no run {one}"),
        1 => format!("1 run {one}"),
        _ => format!("{runs} runs {several}"),
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => write!(f, "is missing"),
            Self::Empty => write!(f, "is empty"),
            Self::Twice => write!(f, "stands twice, and the two could differ"),
            Self::NotARun(what) => write!(f, "{what} stands where a run should"),
            Self::NotText(text) => write!(f, "reads `{text}`, which is not a text between quotation marks"),
            Self::NotANumber(text) => write!(f, "reads `{text}`, which is not a number"),
            Self::NotWhole(text) => write!(f, "reads `{text}`, which is not a whole number"),
            Self::NotAName(text) => {
                write!(f, "reads `{text}`; a name of the tables has letters, digits and . _ - only")
            }
            Self::TwoReadings { text, one, other } => {
                write!(f, "reads `{text}`, which can be {one} or {other}; write it without the comma")
            }
            Self::TooManyCells { cells, names } => write!(f, "it has {cells} cells and the first row has {names}"),
            Self::NotARange(text) => {
                write!(f, "reads `{text}`, which is not a range: `low`, `best` and `high`, in that order")
            }
            Self::NotARole(text) => write!(f, "reads `{text}`; it is `{}` or `{}`", keys::FINAL, keys::DEVELOPMENT),
            Self::OutOfBounds(bound) => write!(f, "can't be used. {bound}"),
            Self::Reading(error) => write!(f, "can't be used. {}", error.to_string().trim_end_matches('.')),
            Self::TwoPowers => write!(
                f,
                "is not the only power: give `{}`, or `{}`, `{}` and `{}` together, or `{}`",
                keys::JOB_POWER,
                keys::CPU,
                keys::DRAM,
                keys::PER_DEVICE,
                keys::JOB_ENERGY
            ),
            Self::NoGrid => write!(f, "is missing, and so is `{}`", keys::GRID_LB),
            Self::TwoGrids => write!(f, "and `{}` are both given, and the two could differ", keys::GRID_LB),
        }
    }
}
