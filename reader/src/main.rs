//! Logs in a worker: the script beside the page, `static/reader.js`, hands the bytes of a file over, piece by piece.

use trainprint_core::quantity::Time;
use trainprint_logs::{Detailed, Finding, Log, Options, Span};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// A file that is being read.
#[wasm_bindgen]
pub struct Reading(Log);

#[wasm_bindgen]
impl Reading {
    /// All of it, or of a sampled log what lies between two moments, in hours since its start.
    #[wasm_bindgen(constructor)]
    pub fn new(from: Option<f64>, to: Option<f64>) -> Self {
        let span = from.zip(to).map(|(from, to)| Span { from: Time::from_hours(from), to: Time::from_hours(to) });
        Self(Log::new(Options { span }))
    }

    /// The next bytes; gives back whether more of them make a difference.
    pub fn push(&mut self, bytes: &[u8]) -> bool {
        self.0.push(bytes);
        !self.0.is_given_up()
    }

    /// What the file said, as JSON; and what kept it from being read to its end, if anything did.
    pub fn finish(self, fault: Option<String>) -> String {
        let mut outcome = self.0.finish();
        outcome.findings.extend(fault.map(|text| Finding { row: None, text }));
        serde_json::to_string(&Detailed::of(&outcome)).unwrap_or_default()
    }
}
