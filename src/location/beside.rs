//! What links do not hold: names of runs, and whether the runs are alternatives. The browser's history keeps it beside the
//! address, for whoever loads the page again or goes back; it goes nowhere else.

use trainprint_core::link::Link;
use trainprint_core::scenario::Project;
use wasm_bindgen::JsValue;

use crate::state::ReadAs;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Beside {
    pub reading: ReadAs,
    names: Vec<String>,
}

/// Stands between names: the separator that no keyboard has.
const BETWEEN: char = '\u{1e}';

/// Stands before the names of alternatives.
const ALTERNATIVES: &str = "alternatives";

impl Beside {
    pub fn of(link: &Link, reading: ReadAs) -> Self {
        let runs = link.project.runs();
        let named = if runs.iter().any(|run| !run.name.is_empty()) { runs } else { &[] };
        Self { reading, names: named.iter().map(|run| run.name.clone()).collect() }
    }

    /// The project of the address with what stands beside it.
    pub fn put_into(&self, project: Project) -> Project {
        if self.names.len() == project.runs().len() { project.with_names(self.names.iter().cloned()) } else { project }
    }

    /// As the history keeps it: how the runs are read, then their names.
    pub fn kept(&self) -> JsValue {
        let reading = if self.reading == ReadAs::Alternatives { ALTERNATIVES } else { "" };
        let names = self.names.iter().flat_map(|name| [BETWEEN.to_string(), name.clone()]);
        JsValue::from(reading.to_owned() + &names.collect::<String>())
    }

    /// What the history has kept: nothing where it is not ours.
    pub fn read(kept: &JsValue) -> Self {
        let kept = kept.as_string().unwrap_or_default();
        let mut parts = kept.split(BETWEEN).map(str::to_owned);
        let reading =
            if parts.next().as_deref() == Some(ALTERNATIVES) { ReadAs::Alternatives } else { ReadAs::Together };
        Self { reading, names: parts.collect() }
    }
}
