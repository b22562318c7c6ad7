//! Project files and tables that are not whole: each sentence names the run and the input, and what can be read is kept.

use trainprint_core::project::{Opened, open, save};
use trainprint_core::scenario::{Project, Run};

#[path = "projects/called.rs"]
mod called;
#[path = "projects/files.rs"]
mod files;
#[path = "projects/results.rs"]
mod results;
#[path = "projects/tables.rs"]
mod tables;

/// A project of runs with these names.
fn project(names: &[&str]) -> Project {
    let run = |name: &&str| Run { name: (*name).to_owned(), ..Run::default() };
    Project::new(Some("2026.11".into()), names.iter().map(run).collect()).expect("at least one run")
}

/// The names of the runs that were read.
fn names(opened: &Opened) -> Vec<&str> {
    opened.project.iter().flat_map(Project::runs).map(|run| run.name.as_str()).collect()
}

fn sentences(opened: &Opened) -> Vec<String> {
    opened.faults.iter().map(ToString::to_string).collect()
}

/// The sentences are these, in part: one part for each.
#[track_caller]
fn says(sentences: &[String], parts: &[&str]) {
    assert_eq!(sentences.len(), parts.len(), "{sentences:#?}");
    for (sentence, part) in sentences.iter().zip(parts) {
        assert!(sentence.contains(part), "`{part}` is not in: {sentence}");
        assert!(sentence.ends_with('.') && !sentence.chars().any(char::is_control), "{sentence:?}");
        assert!(sentence.chars().count() < 300, "too long: {sentence}");
    }
}
