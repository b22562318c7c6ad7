//! From a file's text to a project: every run that can be read, and a sentence on each that can't.

use std::borrow::Cow;

use super::SCHEMA;
use super::entry::{self, Entry};
use super::fault::{Fault, Spot, SpotKind};
use super::faults::Faults;
use super::finished::{self, Figure};
use super::keys;
use super::members::Members;
use super::outline::Outline;
use crate::link::{is_of_names, shorten};
use crate::scenario::{Project, Run};

/// What a file gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The runs that could be read; absent where there are none.
    pub project: Option<Project>,
    /// Whether the runs are alternatives to each other, and not to be added up.
    pub are_alternatives: bool,
    /// What could not be read, in the order of the file; empty where all of it was.
    pub faults: Vec<Fault>,
}

/// Reads the text of a `*.trainprint.json` file. It never fails: what can't be read is a [`Fault`] with a sentence.
pub fn open(text: &str) -> Opened {
    let outline = Outline::of(text.trim_start_matches('\u{feff}'));
    match version(&outline) {
        Err(fault) => Opened { project: None, are_alternatives: false, faults: vec![fault] },
        Ok(()) => runs(&outline),
    }
}

fn version(outline: &Outline<'_>) -> Result<(), Fault> {
    let text = outline.version.ok_or(Fault::NotAProject)?;
    match text.parse::<f64>() {
        Ok(version) if version == f64::from(SCHEMA) => Ok(()),
        Ok(version) if version > f64::from(SCHEMA) && version.fract() == 0.0 => Err(Fault::LaterVersion(shorten(text))),
        _ => Err(Fault::NotAVersion(shorten(text))),
    }
}

fn runs(outline: &Outline<'_>) -> Opened {
    let mut faults = Faults::default();
    let mut runs: Vec<Run> = Vec::with_capacity(outline.runs.as_ref().map_or(0, Vec::len));
    for (index, members) in outline.runs.iter().flatten().enumerate() {
        runs.extend(run(members, index + 1, runs.last(), &mut faults));
    }
    let has_results = outline.runs.iter().flatten().any(|members| !members.results.is_empty());
    faults.extend(has_results.then_some(Fault::Results));
    for key in &outline.unknown {
        faults.unknown(key, || None);
    }
    faults.extend((outline.beyond > 0).then_some(Fault::TooMany { left_out: outline.beyond }));
    faults.extend(outline.end.as_ref().map(|end| match outline.runs.as_ref().map_or(0, Vec::len) {
        read if end.is_eof() => Fault::CutShort { read },
        read => Fault::Broken { read, line: end.line(), column: end.column() },
    }));
    faults.extend(runs.is_empty().then_some(Fault::NoRuns));
    let release = outline.release.filter(|json| *json != "null");
    let is_name = |text: &Cow<'_, str>| !text.is_empty() && text.chars().all(is_of_names);
    let text = release.and_then(entry::text).filter(is_name);
    faults.extend(release.filter(|_| text.is_none()).map(|json| Fault::Release(shorten(json))));
    let reading = outline.reading.map(entry::text).map(Option::unwrap_or_default);
    let are_alternatives = reading.as_deref() == Some(keys::ALTERNATIVES);
    faults.extend(reading.filter(|_| !are_alternatives).map(|text| Fault::Reading(shorten(&text))));
    Opened { project: Project::new(text.map(Into::into), runs), are_alternatives, faults: faults.listed() }
}

/// A run, or nothing and why.
fn run(members: &Members<'_>, number: usize, before: Option<&Run>, faults: &mut Faults) -> Option<Run> {
    let name = || members.fields.get(keys::NAME).and_then(entry::text).unwrap_or_default();
    let spot = || Spot { kind: SpotKind::Run, number, name: name().into_owned() };
    for key in &members.unknown {
        faults.unknown(key, || Some(spot()));
    }
    let finished: Vec<Figure> =
        members.results.iter().filter_map(|(key, json)| Some((*key, entry::best(json)?))).collect();
    let read = members.refused.clone().map_or_else(|| Entry { fields: &members.fields, before }.run(), Err);
    let run = read.map_err(|refused| faults.leave_out(spot(), refused)).ok()?;
    faults.doubt(finished::faults(&run, &finished, spot));
    Some(run)
}
