//! CSV: the project's own table, one row a run; for those who must not know the writer with coarser labels.

use super::Report;
use crate::data::Entry;
use crate::project;
use crate::scenario::{Label, Project, Run};

pub fn write(report: &Report) -> String {
    let coarse = report.double_blind.then(|| coarse(report.project)).flatten();
    project::csv::write(coarse.as_ref().unwrap_or(report.project), report.estimate)
}

/// The same runs without names, with the country for the place and only labels that many share.
fn coarse(project: &Project) -> Option<Project> {
    let runs = project.runs().iter().map(|run| Run {
        name: String::new(),
        device: known(&run.device),
        place: Label::of(run.place.row().map_or("other", |place| place.within().unwrap_or(place).id)),
        provider: Label::of(if run.provider.id() == "onprem" { "onprem" } else { "other" }),
        ..run.clone()
    });
    Project::new(None, runs.collect())
}

fn known<T: Entry>(label: &Label<T>) -> Label<T> {
    if label.row().is_some() { label.clone() } else { Label::of("other") }
}
