//! The inputs themselves, where a link may not stand or would be too long.

use super::{Report, figure};
use crate::offer::Worth;
use crate::scenario::{Input, Role, Run};

/// How many different runs are told: more than the longest link has room for.
const TOLD: usize = 100;

impl Report<'_> {
    /// Every input of every run, equal runs in a row once, as far as they fit into a text.
    pub(super) fn inputs_in_words(&self) -> String {
        let runs = self.project.runs();
        let mut groups = runs.chunk_by(|run, next| self.are_told_alike(run, next));
        let (mut told, mut first) = (Vec::new(), 1);
        for group in groups.by_ref().take(TOLD) {
            told.extend(group.first().map(|run| self.inputs(first, group.len(), run)));
            first += group.len();
        }
        let mut sentences = vec![format!("Inputs: {}.", told.join("; "))];
        if first <= runs.len() {
            let file =
                if self.double_blind { "the CSV report of this same switch" } else { "the project\u{2019}s file" };
            let more = runs.len() + 1 - first;
            sentences.push(format!("The inputs of {more} more runs are in {file}: attach it."));
        }
        sentences.join(" ")
    }

    fn are_told_alike(&self, run: &Run, other: &Run) -> bool {
        let with_its_name = || Run { name: run.name.clone(), ..other.clone() };
        if run.name == other.name { run == other } else { self.double_blind && *run == with_its_name() }
    }

    fn inputs(&self, number: usize, runs: usize, run: &Run) -> String {
        let role = match run.role {
            Role::Final => "final",
            Role::Development => "development",
        };
        let which = match runs {
            1 => format!("run {number} ({role})"),
            _ => format!("runs {number} to {} ({role}), each", number + runs - 1),
        };
        let given = Input::ALL.into_iter().filter(|input| *input != Input::Hours).map(|input| {
            let value = Worth::of(run, input).map_or_else(|| figure::UNKNOWN.to_owned(), |worth| worth.to_string());
            format!("{} {value}", input.name())
        });
        let given = given.collect::<Vec<_>>().join(", ");
        format!("{which}: {}, {given}, in {}", self.one_run(run), self.place(run))
    }
}
