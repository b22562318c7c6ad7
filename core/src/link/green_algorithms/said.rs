//! What was made of such a link: a notice for each thing that it does not hold, or holds otherwise.

use std::fmt;

/// One thing to know of the translation. Its `Display` is a sentence.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each variant's sentence is below
pub enum Translated {
    Link { version: Option<String> },
    Read { key: &'static str, text: String, meaning: String },
    Assumed { what: &'static str, value: String, from: String },
    LeftOut { part: &'static str, why: String },
    Ignored { key: &'static str, text: String, why: &'static str },
}

impl fmt::Display for Translated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Link { version } => {
                let version = version.as_deref().unwrap_or("version not said");
                write!(
                    f,
                    "This was a link of the Green Algorithms calculator ({version}), and was translated into a final run: \
                     what it holds is kept, the rest is said below, so the result can differ from the one shown there. \
                     It has no renewable share, no prices and no check: the share is 0 %, the prices are none, and a \
                     lost end would not be noticed."
                )
            }
            Self::Read { key, text, meaning } => write!(f, "`{key}={text}` was read as {meaning}."),
            Self::Assumed { what, value, from } => {
                write!(f, "The link does not hold {what}: {value} was put in, {from}.")
            }
            Self::LeftOut { part, why } => write!(f, "The power of {part} was left out: {why}."),
            Self::Ignored { key, text, why } => write!(f, "`{key}={text}` was not used: {why}."),
        }
    }
}
