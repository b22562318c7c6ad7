//! What is wrong with a file or a table of runs: each fault is a fact with its sentence. What could be read is kept.

use std::fmt;

use super::{MAX_RUNS, SCHEMA, keys};
use crate::format::{digits, exact};
use crate::limits::OutOfBounds;
use crate::link::shorten;
use crate::plausible::Implausible;
use crate::quantity::KG_PER_LB;
use crate::reading::ReadingError;
use crate::search::boards_like;
use crate::word::Word;

/// One thing to know of a file or table that was opened; its `Display` is a sentence.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each variant's sentence is below
pub enum Fault {
    NotAProject,
    NotAVersion(String),
    LaterVersion(String),
    NoRuns,
    Release(String),
    Reading(String),
    CutShort { read: usize },
    Broken { read: usize, line: usize, column: usize },
    UnknownKey { run: Option<Spot>, key: String },
    LeftOut { run: Spot, key: &'static str, why: Why },
    NoTable,
    NoColumns,
    NoRows,
    UnknownColumns(Vec<String>),
    NoUnit { column: String, key: &'static str },
    ColumnTwice(String),
    Results,
    Implied { run: Spot, factor: Box<Implausible> },
    OtherResult { run: Spot, key: &'static str, given: f64, computed: f64 },
    Swapped { run: Spot, one: &'static str, other: &'static str },
    Unlisted { run: Spot, key: &'static str, text: String },
    MoreDoubts(usize),
    FromDeviceHours,
    FromForm(Vec<Word>),
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
    /// What it is.
    pub kind: SpotKind,
    /// Its number.
    pub number: usize,
    /// The run's name as far as it is known, or nothing.
    pub name: String,
}

/// A run of a file, or a row of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the two are above
pub enum SpotKind {
    Run,
    Row,
}

/// What stands where a run should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the kinds of JSON
pub enum Json {
    List,
    Null,
    Bool,
    Text,
    Number,
}

/// What is wrong with an input.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each variant's sentence is below
pub enum Why {
    Missing,
    Empty,
    Twice,
    NotARun(Json),
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
        let Self { kind, number, name } = self;
        f.write_str(&match kind {
            SpotKind::Run if name.is_empty() => words::project::run(number),
            SpotKind::Run => words::project::run_named(number, shorten(name)),
            SpotKind::Row if name.is_empty() => words::project::row(number),
            SpotKind::Row => words::project::row_named(number, shorten(name)),
        })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use words::project as say;
        f.write_str(&match self {
            Self::NoRuns => return f.write_str(say::no_runs()),
            Self::NoTable => return f.write_str(say::no_table()),
            Self::NoColumns => return f.write_str(say::no_columns()),
            Self::NoRows => return f.write_str(say::no_rows()),
            Self::Results => return f.write_str(say::results()),
            Self::FromDeviceHours => return f.write_str(say::from_device_hours()),
            Self::MoreKeys => return f.write_str(say::more_keys()),
            Self::NotAProject => say::not_a_project(SCHEMA),
            Self::NotAVersion(text) => say::not_a_version(text),
            Self::LaterVersion(text) => say::later_version(text, SCHEMA),
            Self::Release(text) => say::release(text),
            Self::Reading(text) => say::reading(text, keys::ALTERNATIVES),
            Self::CutShort { read: 0 } => return f.write_str(say::cut_short_at_once()),
            Self::CutShort { read } => say::cut_short(*read),
            Self::Broken { read: 0, line, column } => say::broken_at_once(line, column),
            Self::Broken { read, line, column } => say::broken(*read, line, column),
            Self::UnknownKey { run: None, key } => say::unknown_key(shorten(key)),
            Self::UnknownKey { run: Some(run), key } => say::unknown_key_of_run(run, shorten(key)),
            Self::LeftOut { run, key: "", why } => say::left_out(run, why),
            Self::LeftOut { run, key, why } => say::left_out_key(run, key, why),
            Self::UnknownColumns(names) => say::unknown_columns(listed(names)),
            Self::NoUnit { column, key } => say::no_unit(column, key),
            Self::ColumnTwice(name) => say::column_twice(name),
            Self::Implied { run, factor } => say::implied(run, factor),
            Self::OtherResult { run, key, given, computed } => {
                let [shown, comes_out] = [exact(*given), digits(*computed, 4)].map(words::number);
                match slip(key, given / computed) {
                    Some(slip) => say::other_result_by(run, key, shown, comes_out, slip),
                    None => say::other_result(run, key, shown, comes_out),
                }
            }
            Self::Swapped { run, one, other } => say::swapped(run, one, other),
            Self::Unlisted { run, key: keys::PLACE, text } => say::unlisted_place(run, text),
            Self::Unlisted { run, text, .. } => {
                let meant: Vec<&str> = boards_like(text).iter().map(|device| device.name).collect();
                match meant.is_empty() {
                    true => say::unlisted_device(run, text),
                    false => say::incomplete_device(run, text, meant.join(", ")),
                }
            }
            Self::MoreDoubts(doubts) => say::more_doubts(doubts),
            Self::FromForm(missing) => {
                say::from_form(missing.iter().map(|input| input.said()).collect::<Vec<_>>().join(", "))
            }
            Self::OpenQuote(row) => say::open_quote(row),
            Self::TooMany { left_out } => say::too_many(*left_out, MAX_RUNS),
            Self::More(runs) => say::more_runs(*runs),
        })
    }
}

/// What a figure so many times the one that comes out may be, where that is likely.
fn slip(key: &str, times: f64) -> Option<&'static str> {
    let is = |factor: f64| (times / factor - 1.0).abs() < 0.02;
    match key.rsplit_once('_')?.1 {
        "kg" if is(1.0 / KG_PER_LB) => Some(words::project::slip_pounds()),
        "lb" if is(KG_PER_LB) => Some(words::project::slip_kilograms()),
        _ => None,
    }
}

fn listed(columns: &[String]) -> String {
    let named: Vec<String> = columns.iter().take(COLUMNS_NAMED).map(|name| format!("`{name}`")).collect();
    let (named, more) = (named.join(", "), columns.len().saturating_sub(COLUMNS_NAMED));
    if more > 0 { words::project::columns_and_more(more, named) } else { named }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use words::project as say;
        f.write_str(&match self {
            Self::Missing => return f.write_str(say::missing()),
            Self::Empty => return f.write_str(say::empty()),
            Self::Twice => return f.write_str(say::twice()),
            Self::NotARun(Json::List) => return f.write_str(say::not_a_run_list()),
            Self::NotARun(Json::Null) => return f.write_str(say::not_a_run_null()),
            Self::NotARun(Json::Bool) => return f.write_str(say::not_a_run_bool()),
            Self::NotARun(Json::Text) => return f.write_str(say::not_a_run_text()),
            Self::NotARun(Json::Number) => return f.write_str(say::not_a_run_number()),
            Self::NotText(text) => say::not_text(text),
            Self::NotANumber(text) => say::not_a_number(text),
            Self::NotWhole(text) => say::not_whole(text),
            Self::NotAName(text) => say::not_a_name(text),
            Self::TwoReadings { text, one, other } => {
                let [one, other] = [one, other].map(|number| words::number(number.to_string()));
                say::two_readings(text, one, other)
            }
            Self::TooManyCells { cells, names } => say::too_many_cells(cells, names),
            Self::NotARange(text) => say::not_a_range(text),
            Self::NotARole(text) => say::not_a_role(text, keys::FINAL, keys::DEVELOPMENT),
            Self::OutOfBounds(bound) => say::unusable(bound),
            Self::Reading(error) => say::unusable(error.to_string().trim_end_matches('.')),
            Self::TwoPowers => {
                say::two_powers(keys::JOB_POWER, keys::CPU, keys::DRAM, keys::PER_DEVICE, keys::JOB_ENERGY)
            }
            Self::NoGrid => say::no_grid(keys::GRID_LB),
            Self::TwoGrids => say::two_grids(keys::GRID_LB),
        })
    }
}
