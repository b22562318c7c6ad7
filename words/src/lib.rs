//! What Trainprint says. Each message is a function in a module named after its file in `en/`; the English of a
//! file is in the programs that say something of it, and another language takes its place when its text is installed.

mod filling;
mod language;
mod numbers;

pub use language::{in_english, install, is_translated, of_tables};
pub use numbers::{Marks, exchanged, number, write_with};

use language::Subject;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The German text, as it is installed. What does not name it does not carry it.
pub const GERMAN: &str = include_str!(concat!(env!("OUT_DIR"), "/de.txt"));
