//! The outline of a project file: its header and the text of each run. What was read before a fault is kept.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::members::Members;
use super::{MAX_RUNS, keys};

/// What a file holds, each value in the file's own words.
#[derive(Default)]
pub struct Outline<'a> {
    pub version: Option<&'a str>,
    pub release: Option<&'a str>,
    pub reading: Option<&'a str>,
    /// The runs up to [`MAX_RUNS`]; `None` where the file has no `runs`.
    pub runs: Option<Vec<Members<'a>>>,
    /// How many runs there are beyond.
    pub beyond: usize,
    pub unknown: Vec<String>,
    /// What the reading ended with, where it ended before the file.
    pub end: Option<serde_json::Error>,
}

impl<'a> Outline<'a> {
    pub fn of(text: &'a str) -> Self {
        let mut outline = Self::default();
        let mut reader = serde_json::Deserializer::from_str(text);
        let read = Header(&mut outline).deserialize(&mut reader).and_then(|()| reader.end());
        outline.end = read.err();
        outline
    }
}

struct Header<'o, 'a>(&'o mut Outline<'a>);

impl<'a> DeserializeSeed<'a> for Header<'_, 'a> {
    type Value = ();
    fn deserialize<D: Deserializer<'a>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_map(self)
    }
}

impl<'a> Visitor<'a> for Header<'_, 'a> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a project")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "trainprint" => self.0.version = Some(map.next_value::<&RawValue>()?.get()),
                "data_release" => self.0.release = Some(map.next_value::<&RawValue>()?.get()),
                keys::READING => self.0.reading = Some(map.next_value::<&RawValue>()?.get()),
                "runs" => map.next_value_seed(Runs(self.0))?,
                _ => {
                    self.0.unknown.push(key);
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

struct Runs<'o, 'a>(&'o mut Outline<'a>);

impl<'a> DeserializeSeed<'a> for Runs<'_, 'a> {
    type Value = ();
    fn deserialize<D: Deserializer<'a>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_seq(self)
    }
}

impl<'a> Visitor<'a> for Runs<'_, 'a> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of runs")
    }

    fn visit_seq<A: SeqAccess<'a>>(self, mut list: A) -> Result<(), A::Error> {
        let Outline { runs, beyond, .. } = self.0;
        let runs = runs.get_or_insert_default();
        while runs.len() < MAX_RUNS {
            let Some(run) = list.next_element()? else { return Ok(()) };
            runs.push(run);
        }
        while list.next_element::<IgnoredAny>()?.is_some() {
            *beyond += 1;
        }
        Ok(())
    }
}
