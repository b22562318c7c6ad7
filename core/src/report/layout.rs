//! JSON as text: line by line where people may read it, and close together where they can't.

use std::io;

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};

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
    json.serialize(&mut Serializer::with_formatter(&mut text, Repeating::default())).ok()?;
    String::from_utf8(text).ok()
}

/// Most figures are exact: the low, the best and the high one are the same number, whose text is made once.
#[derive(Default)]
struct Repeating {
    bits: Option<u64>,
    text: String,
}

impl Formatter for Repeating {
    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, number: f64) -> io::Result<()> {
        let bits = Some(number.to_bits());
        if self.bits != bits {
            self.bits = bits;
            self.text.clear();
            self.text.push_str(zmij::Buffer::new().format_finite(number));
        }
        writer.write_all(self.text.as_bytes())
    }
}
