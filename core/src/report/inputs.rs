//! The inputs themselves, where a link may not stand or would be too long.

use super::{Report, figure};
use crate::format::exact;
use crate::offer::Worth;
use crate::scenario::{Input, Role, Run};

/// How many different runs are told where a link may not stand: more than the longest link has room for.
const TOLD: usize = 100;

/// How many are told where one may: a file that goes with the text is easier to read than more.
const TOLD_BESIDE_A_FILE: usize = 12;

impl Report<'_> {
    /// Every input of every run, equal runs in a row once, as far as they fit into a text.
    pub(super) fn inputs_in_words(&self) -> String {
        let runs = self.project.runs();
        let mut groups = runs.chunk_by(|run, next| self.are_told_alike(run, next));
        if !self.double_blind && groups.clone().nth(TOLD_BESIDE_A_FILE).is_some() {
            let runs = exact(runs.len() as f64);
            return format!("Inputs: those of all {runs} runs are in the project\u{2019}s file: attach it.");
        }
        let (mut told, mut first) = (Vec::new(), 1);
        for group in groups.by_ref().take(TOLD) {
            told.extend(group.first().map(|run| self.inputs(first, group.len(), run)));
            first += group.len();
        }
        let more = runs.len() + 1 - first;
        let rest = (more > 0)
            .then(|| format!(" The inputs of {more} more runs are in the CSV report of this same switch: attach it."));
        format!("Inputs: {}.{}", told.join("; "), rest.unwrap_or_default())
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
