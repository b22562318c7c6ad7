//! From a file's text to a project: every run that can be read, and a sentence on each that can't.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::SCHEMA;
use super::entry::{self, Entry, Refused};
use super::fault::{Fault, Spot, Why};
use super::faults::Faults;
use super::keys::{self, KEYS};
use super::outline::Outline;
use crate::link::{Fields, shorten};
use crate::scenario::{Project, Run};

/// What a file gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The runs that could be read; absent where there are none.
    pub project: Option<Project>,
    /// What could not be read, in the order of the file; empty where all of it was.
    pub faults: Vec<Fault>,
}

/// Reads the text of a `*.trainprint.json` file. It never fails: what can't be read is a [`Fault`] with a sentence.
pub fn open(text: &str) -> Opened {
    let outline = Outline::of(text.trim_start_matches('\u{feff}'));
    match version(&outline) {
        Err(fault) => Opened { project: None, faults: vec![fault] },
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
    for (index, json) in outline.runs.iter().flatten().enumerate() {
        runs.extend(run(json, index + 1, runs.last(), &mut faults));
    }
    for key in &outline.unknown {
        faults.unknown(key.clone(), || None);
    }
    faults.extend((outline.beyond > 0).then_some(Fault::TooMany { left_out: outline.beyond }));
    faults.extend(outline.end.as_ref().map(|end| match outline.runs.as_ref().map_or(0, Vec::len) {
        read if end.is_eof() => Fault::CutShort { read },
        read => Fault::Broken { read, line: end.line(), column: end.column() },
    }));
    faults.extend(runs.is_empty().then_some(Fault::NoRuns));
    let release = outline.release.filter(|json| *json != "null");
    let text = release.and_then(entry::text);
    faults.extend(release.filter(|_| text.is_none()).map(|json| Fault::Release(shorten(json))));
    Opened { project: Project::new(text.map(Into::into), runs), faults: faults.listed() }
}

/// A run, or nothing and why.
fn run(json: &str, number: usize, before: Option<&Run>, faults: &mut Faults) -> Option<Run> {
    let spot = |name: &str| Spot { kind: "Run", number, name: name.to_owned() };
    let Ok(members) = serde_json::from_str::<Members<'_>>(json) else {
        faults.leave_out(spot(""), ("", Why::NotARun(shorten(json))));
        return None;
    };
    let name = || members.fields.get(keys::NAME).and_then(entry::text).unwrap_or_default();
    for key in members.unknown {
        faults.unknown(key, || Some(spot(&name())));
    }
    let read = members.twice.map_or_else(|| Entry { fields: &members.fields, before }.run(), Err);
    read.map_err(|refused| faults.leave_out(spot(&name()), refused)).ok()
}

/// The members of a run's object, each value in the file's own words.
struct Members<'a> {
    fields: Fields<'a, 19>,
    unknown: Vec<String>,
    twice: Option<Refused>,
}

impl<'a> Deserialize<'a> for Members<'a> {
    fn deserialize<D: Deserializer<'a>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_map(OfMembers)
    }
}

struct OfMembers;

impl<'a> Visitor<'a> for OfMembers {
    type Value = Members<'a>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a run")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Members<'a>, A::Error> {
        let mut members = Members { fields: Fields::new(&KEYS), unknown: Vec::new(), twice: None };
        while let Some(key) = map.next_key::<&RawValue>()? {
            let value = map.next_value::<&RawValue>()?.get();
            let key = entry::text(key.get()).unwrap_or_default();
            match members.fields.put(&key, value) {
                None => members.unknown.push(key.into_owned()),
                Some(false) => {}
                Some(true) => {
                    members.twice = KEYS.iter().find(|known| **known == key).map(|key| (*key, Why::Twice));
                }
            }
        }
        Ok(members)
    }
}
