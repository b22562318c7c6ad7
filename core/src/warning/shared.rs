//! Warnings that several runs share, told once.

use std::fmt;

use super::{Warning, What};

/// What is to be known, and of which runs; its `Display` is a sentence that names the first of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    /// What is to be known.
    pub what: What,
    /// The runs it is of, counted from 1; none where it is of the whole project.
    pub runs: Vec<usize>,
}

/// How many runs a sentence names.
const NAMED: usize = 12;

/// The first so many different warnings, and how many more there are.
pub fn shared(warnings: Vec<Warning>, most: usize) -> (Vec<Shared>, usize) {
    let (mut told, mut more) = (Vec::<Shared>::new(), 0);
    for Warning { run, what } in warnings {
        let is_room = told.len() < most;
        match told.iter_mut().find(|told| told.what == what) {
            Some(told) => told.runs.extend(run),
            None if is_room => told.push(Shared { what, runs: Vec::from_iter(run) }),
            None => more += 1,
        }
    }
    (told, more)
}

impl fmt::Display for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.runs[..] {
            [] => self.what.fmt(f),
            [run] => f.write_str(&words::warning::of_run(run, self.what.to_string())),
            runs => {
                let named: Vec<String> = runs.iter().take(NAMED).map(ToString::to_string).collect();
                let more = if runs.len() > NAMED { ", …" } else { "" };
                f.write_str(&words::warning::of_runs(named.join(", ") + more, self.what.to_string()))
            }
        }
    }
}
