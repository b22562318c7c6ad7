//! JSON as text: line by line where people may read it, and close together where they can't.

use std::io;

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};

use crate::digits::Digits;

/// More runs than these are not laid out line by line: nobody reads them, and half of the text would be spaces.
const LAID_OUT: usize = 100;

/// What a run takes, about.
const BYTES_OF_A_RUN: usize = 2_048;

/// As text. Nothing in a report can fail to be written: its keys are texts and its numbers are finite.
pub fn laid_out(json: &impl Serialize, runs: usize) -> String {
    let text = if runs > LAID_OUT { close(json, runs) } else { serde_json::to_string_pretty(json).ok() };
    text.unwrap_or_default() + "\n"
}

fn close(json: &impl Serialize, runs: usize) -> Option<String> {
    let mut text = Vec::with_capacity(runs * BYTES_OF_A_RUN);
    json.serialize(&mut Serializer::with_formatter(&mut text, Close::default())).ok()?;
    String::from_utf8(text).ok()
}

#[derive(Default)]
struct Close(Digits);

impl Formatter for Close {
    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, number: f64) -> io::Result<()> {
        writer.write_all(self.0.of(number).as_bytes())
    }
}
