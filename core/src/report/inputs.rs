//! The inputs themselves, where a link may not stand or would be too long.

use super::{Report, figure};
use crate::offer::Worth;
use crate::scenario::{Input, Role, Run};

/// More runs than these are counted, and told by the project's file.
const TOLD: usize = 12;

impl Report<'_> {
    /// Every input of every run, as far as they fit into a text.
    pub(super) fn inputs_in_words(&self) -> String {
        let runs = self.project.runs();
        let told = runs.iter().enumerate().take(TOLD).map(|(index, run)| self.inputs(index + 1, run));
        let mut sentences = vec![format!("Inputs: {}.", told.collect::<Vec<_>>().join("; "))];
        if runs.len() > TOLD {
            sentences.push(format!("The inputs of {} more runs are in the project's file.", runs.len() - TOLD));
        }
        sentences.join(" ")
    }

    fn inputs(&self, number: usize, run: &Run) -> String {
        let role = match run.role {
            Role::Final => "final",
            Role::Development => "development",
        };
        let given = Input::ALL.into_iter().filter(|input| *input != Input::Hours).map(|input| {
            let value = Worth::of(run, input).map_or_else(|| figure::UNKNOWN.to_owned(), |worth| worth.to_string());
            format!("{} {value}", input.name())
        });
        let given = given.collect::<Vec<_>>().join(", ");
        format!("run {number} ({role}): {}, {given}, in {}", self.one_run(run), self.place(run))
    }
}
