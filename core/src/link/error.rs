//! Why a link can't be read, and what to know about one that can: each a fact with its sentence.

use std::fmt;

use super::VERSION;
use super::decimal::DecimalError;
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
    Check { given: String, computed: String, fields: Vec<(String, String)> },
    NoRuns,
    BeforeRuns(String),
    RunCount { said: u32, read: usize },
    Header { key: &'static str, text: String },
    Twice { place: Place, key: String },
    Missing { place: Place, key: &'static str },
    NoPower(Place),
    TwoPowers(Place),
    Value { place: Place, key: &'static str, text: String, why: Why },
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
    Translated(Translated),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.of > 1 && self.run > 0 { write!(f, " in run {} of {}", self.run, self.of) } else { Ok(()) }
    }
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoVersion => write!(f, "The link has no `v=`, so it holds no runs; copy it again from its `v=` on."),
            Self::Encoded => {
                write!(
                    f,
                    "The link is percent-encoded, as some programs do when they pass links on; copy it again from where it was printed."
                )
            }
            Self::NotAVersion(text) => {
                write!(f, "The link's version reads `v={text}`, which is not a whole number from 1; it may be damaged.")
            }
            Self::LaterVersion(text) => write!(
                f,
                "The link is of version {text} and this page reads versions up to {VERSION}; reload the page, or open \
                 the link on a newer release."
            ),
            Self::TooLong(length) => {
                write!(
                    f,
                    "The link is {length} characters long and links stop at {}; it may have been pasted more than once.",
                    super::MAX_LENGTH
                )
            }
            Self::Character(character) => write!(
                f,
                "The link has the character “{}”, which can't stand in one (letters, digits, . _ - = & can); \
                 it may have been percent-encoded, escaped or cut: copy it again from where it was printed.",
                if character.is_ascii_graphic() {
                    character.to_string()
                } else {
                    format!("U+{:04X}", u32::from(*character))
                }
            ),
            Self::Check { given, computed, fields } => write_check(f, given, computed, fields),
            Self::NoRuns => write!(f, "The link has no `run=`, so it may be cut short; copy it again."),
            Self::BeforeRuns(key) => {
                write!(f, "`{key}` stands before the first `run=`; a run begins with `run=final` or `run=dev`.")
            }
            Self::RunCount { said, read } => {
                write!(f, "The link says it has {said} runs and {read} were read; it may be cut short: copy it again.")
            }
            Self::Header { key, text } => write!(f, "`{key}={text}` can't be read; {}.", expected(key)),
            Self::Twice { place, key } => {
                write!(f, "`{key}` stands twice{place}; take one of them out, since they could differ.")
            }
            Self::Missing { place, key } => {
                write!(f, "`{key}` is missing{place} ({}); the link may be cut short: copy it again.", expected(key))
            }
            Self::NoPower(place) => write!(
                f,
                "The power is missing{place}; give `w`, or `pc`, `pr` and `pg` together, or `kwh`, or `w=none` where it is not known."
            ),
            Self::TwoPowers(place) => write!(
                f,
                "The power is given in more than one way{place}; keep one of `w`, `pc` with `pr` and `pg`, or `kwh`."
            ),
            Self::Value { place, key, text, why } => write_value(f, *place, key, text, why),
        }
    }
}

impl std::error::Error for LinkError {}

fn write_check(f: &mut fmt::Formatter<'_>, given: &str, computed: &str, fields: &[(String, String)]) -> fmt::Result {
    write!(
        f,
        "The link is damaged: its check reads `{given}` where its text gives `{computed}`. These fields were read:"
    )?;
    for (key, value) in fields.iter().take(40) {
        write!(f, " {key}={value}")?;
    }
    if fields.len() > 40 {
        write!(f, " and {} more", fields.len() - 40)?;
    }
    write!(f, ". Copy it again from where it was printed.")
}

fn write_value(f: &mut fmt::Formatter<'_>, place: Place, key: &str, text: &str, why: &Why) -> fmt::Result {
    write!(f, "`{key}={text}`{place} can't be used: ")?;
    match why {
        Why::Decimal(DecimalError::NotADecimal) => write!(f, "it is not a plain decimal; {}.", expected(key)),
        Why::Decimal(DecimalError::NotWhole) => write!(f, "{}.", expected(key)),
        Why::Decimal(DecimalError::TooManyBounds) => {
            write!(f, "a range has two or three numbers, low-high or low-best-high.")
        }
        Why::Decimal(DecimalError::NotInOrder) => {
            write!(f, "a range goes from low to high, with the best value between.")
        }
        Why::Decimal(DecimalError::OutOfBounds(bound)) => write!(f, "{bound}."),
        Why::Role => write!(f, "a run is `final` or `dev`."),
        Why::NotAName => write!(f, "a name has letters, digits and . _ - only; {}.", expected(key)),
        Why::NoUnit | Why::NotOffered => write!(f, "{}.", expected(key)),
        Why::NoGrid => write!(
            f,
            "the tables have no grid for it; give a grid intensity in an empty form, with the link's other inputs."
        ),
        Why::Empty => write!(f, "nothing stands after `=`; {}.", expected(key)),
    }
}

/// What a key holds, in words.
fn expected(key: &str) -> &'static str {
    match key {
        "d" => "`d` is a data release such as 2026.11",
        "r" => "`r` is the number of runs",
        "c" | "cl" => "a cited result is a number with its unit, such as 96lb or 43.5kg",
        "hw" => "`hw` names the device, such as p100 or other",
        "n" => "`n` is the number of devices, a whole number",
        "h" => "`h` is the wall-clock time of one job in hours",
        "x" => "`x` is the number of jobs, a whole number",
        "w" => "`w` is the average power of the whole job in watts, or none",
        "pc" => "`pc` is the power of the CPUs in watts, or none",
        "pr" => "`pr` is the power of the DRAM in watts, or none",
        "pg" => "`pg` is the power of one device in watts, or none",
        "kwh" => "`kwh` is the measured energy of one job in kWh",
        "pue" => "`pue` is the power usage effectiveness, 1 to 10",
        "ci" => "`ci` is the grid intensity with its unit, such as 0.954lb or 432.7g for each kWh",
        "re" => "`re` is the renewable share in percent, 0 to 100",
        "usd" => "`usd` is the price of a device-hour in USD, or none",
        "el" => "`el` is the price of a kWh in USD, or none",
        "at" => "`at` names the place, such as us or other",
        "by" => "`by` names the provider, such as aws or other",
        _ => green_algorithms::expected(key).unwrap_or("the grammar is in METHOD.md"),
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCheck => {
                write!(f, "The link has no check (`k`), so neither a slip of typing nor a lost end would be noticed.")
            }
            Self::UnknownKey(key) => write!(f, "`{key}` is not part of a link; it was left out."),
            Self::AfterCheck(keys) => {
                write!(f, "What follows the link's check was ignored: {}.", keys.join(", "))
            }
            Self::Trailing(text) => write!(f, "`{text}` after the link's end was ignored."),
            Self::NoRunCount(runs) => {
                write!(f, "The link does not say how many runs it has (`r`); {runs} were read.")
            }
            Self::Translated(translated) => write!(f, "{translated}"),
        }
    }
}
