//! Why a link can't be read, and what to know about one that can: each a fact with its sentence.

use std::fmt;

use super::VERSION;
use super::decimal::DecimalError;
#[cfg(feature = "green-algorithms")]
use super::green_algorithms::{self, Translated};

/// Why a link was refused. Its `Display` is a sentence for the reader.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each variant's sentence is below
pub enum LinkError {
    NoVersion,
    Encoded,
    NotAVersion(String),
    LaterVersion(String),
    TooLong(usize),
    Character(char),
    Check {
        given: String,
        computed: String,
        fields: Vec<(String, String)>,
    },
    NoRuns,
    BeforeRuns(String),
    RunCount {
        said: u32,
        read: usize,
    },
    Header {
        key: &'static str,
        text: String,
    },
    Twice {
        place: Place,
        key: String,
    },
    Missing {
        place: Place,
        key: &'static str,
    },
    NoPower(Place),
    TwoPowers(Place),
    Value {
        place: Place,
        key: &'static str,
        text: String,
        why: Why,
    },
    /// A whole link of another calculator, for those who can translate it.
    Foreign(String),
    /// What those said who could not: a sentence.
    Said(String),
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each variant's sentence is below
pub enum Why {
    Decimal(DecimalError),
    Role,
    NoUnit,
    NotAName,
    Empty,
    NotOffered,
    NoGrid,
}

/// Which run of how many, counted from 1; both 0 for what stands before the runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The run's number, from 1.
    pub run: usize,
    /// How many runs the link has.
    pub of: usize,
}

/// Something to know about a link that was read.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each variant's sentence is below
pub enum Notice {
    NoCheck,
    UnknownKey(String),
    AfterCheck(Vec<String>),
    Trailing(String),
    NoRunCount(usize),
    #[cfg(feature = "green-algorithms")]
    Translated(Translated),
    /// A sentence of those who translated the link.
    Said(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.of > 1 && self.run > 0 { f.write_str(&words::link::in_run(self.run, self.of)) } else { Ok(()) }
    }
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::NoVersion | Self::Foreign(_) => return f.write_str(words::link::no_version()),
            Self::Said(sentence) => return f.write_str(sentence),
            Self::Encoded => return f.write_str(words::link::encoded()),
            Self::NoRuns => return f.write_str(words::link::no_runs()),
            Self::NotAVersion(text) => words::link::not_a_version(text),
            Self::LaterVersion(text) => words::link::later_version(text, VERSION),
            Self::TooLong(length) => words::link::too_long(length, super::MAX_LENGTH),
            Self::Character(character) if character.is_ascii_graphic() => words::link::character(character),
            Self::Character(character) => words::link::character(format!("U+{:04X}", u32::from(*character))),
            Self::Check { given, computed, fields } => words::link::damaged(given, computed, listed(fields)),
            Self::BeforeRuns(key) => words::link::before_runs(key),
            Self::RunCount { said, read } => words::link::run_count(said, read),
            Self::Header { key, text } => words::link::header(key, text, expected(key)),
            Self::Twice { place, key } => words::link::twice(key, place),
            Self::Missing { place, key } => words::link::missing(key, place, expected(key)),
            Self::NoPower(place) => words::link::no_power(place),
            Self::TwoPowers(place) => words::link::two_powers(place),
            Self::Value { place, key, text, why } => words::link::value(key, text, place, why.said(key)),
        })
    }
}

impl std::error::Error for LinkError {}

/// How many fields of a damaged link are shown.
const FIELDS_SHOWN: usize = 40;

fn listed(fields: &[(String, String)]) -> String {
    let shown = fields.iter().take(FIELDS_SHOWN).map(|(key, value)| format!("{key}={value}"));
    let shown = shown.collect::<Vec<_>>().join(" ");
    let more = fields.len().saturating_sub(FIELDS_SHOWN);
    if more > 0 { words::link::fields_and_more(more, shown) } else { shown }
}

impl Why {
    /// As a clause; most say what the key holds.
    fn said(&self, key: &str) -> String {
        let clause = match self {
            Self::Decimal(DecimalError::NotADecimal) => return words::link::not_a_decimal(expected(key)),
            Self::Decimal(DecimalError::OutOfBounds(bound)) => return bound.to_string(),
            Self::NotAName => return words::link::not_a_name(expected(key)),
            Self::Empty => return words::link::nothing_there(expected(key)),
            Self::Decimal(DecimalError::NotWhole) | Self::NoUnit | Self::NotOffered => expected(key),
            Self::Decimal(DecimalError::TooManyBounds) => words::link::too_many_bounds(),
            Self::Decimal(DecimalError::NotInOrder) => words::link::not_in_order(),
            Self::Role => words::link::role(),
            Self::NoGrid => words::link::no_grid(),
        };
        clause.to_owned()
    }
}

/// What a key holds, in words.
fn expected(key: &str) -> &'static str {
    match key {
        "d" => words::link::expected_d(),
        "r" => words::link::expected_r(),
        "c" | "cl" => words::link::expected_c(),
        "hw" => words::link::expected_hw(),
        "n" => words::link::expected_n(),
        "h" => words::link::expected_h(),
        "x" => words::link::expected_x(),
        "w" => words::link::expected_w(),
        "pc" => words::link::expected_pc(),
        "pr" => words::link::expected_pr(),
        "pg" => words::link::expected_pg(),
        "kwh" => words::link::expected_kwh(),
        "pue" => words::link::expected_pue(),
        "ci" => words::link::expected_ci(),
        "re" => words::link::expected_re(),
        "usd" => words::link::expected_usd(),
        "el" => words::link::expected_el(),
        "at" => words::link::expected_at(),
        "by" => words::link::expected_by(),
        _ => expected_elsewhere(key),
    }
}

#[cfg(feature = "green-algorithms")]
fn expected_elsewhere(key: &str) -> &'static str {
    green_algorithms::expected(key).unwrap_or_else(words::link::expected_other)
}

#[cfg(not(feature = "green-algorithms"))]
fn expected_elsewhere(_: &str) -> &'static str {
    words::link::expected_other()
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::NoCheck => return f.write_str(words::link::no_check()),
            Self::UnknownKey(key) => words::link::unknown_key(key),
            Self::AfterCheck(keys) => words::link::after_check(keys.join(", ")),
            Self::Trailing(text) => words::link::trailing(text),
            Self::NoRunCount(runs) => words::link::no_run_count(runs),
            #[cfg(feature = "green-algorithms")]
            Self::Translated(translated) => return translated.fmt(f),
            Self::Said(sentence) => return f.write_str(sentence),
        })
    }
}
