//! One run of a project file as its members: which keys it has, each value in the file's own words.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::entry::Refused;
use super::fault::{Json, Why};
use super::keys::KEYS;
use super::results::named;
use crate::link::Fields;

/// The members of what stands where a run should.
pub struct Members<'a> {
    pub fields: Fields<'a, 19>,
    /// Results, which are computed anew.
    pub results: Vec<(&'static str, &'a str)>,
    /// Keys that do not belong.
    pub unknown: Vec<String>,
    /// Why this can't be a run, where that shows already.
    pub refused: Option<Refused>,
}

impl Members<'_> {
    fn new(refused: Option<Refused>) -> Self {
        Members { fields: Fields::new(&KEYS), results: Vec::new(), unknown: Vec::new(), refused }
    }

    fn not_a_run<E>(what: Json) -> Result<Self, E> {
        Ok(Self::new(Some(("", Why::NotARun(what)))))
    }
}

impl<'a> Deserialize<'a> for Members<'a> {
    fn deserialize<D: Deserializer<'a>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_any(OfRun)
    }
}

/// A key; without an escape in it, in the file's own words.
#[derive(serde::Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

struct OfRun;

impl<'a> Visitor<'a> for OfRun {
    type Value = Members<'a>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a run")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Members<'a>, A::Error> {
        let mut members = Members::new(None);
        while let Some((Key(key), value)) = map.next_entry::<Key<'a>, &RawValue>()? {
            let value = value.get();
            match members.fields.put(&key, value) {
                None => match named(|result| result == key) {
                    Some(result) => members.results.push((result, value)),
                    None => members.unknown.push(key.into_owned()),
                },
                Some(false) => {}
                Some(true) => {
                    let key = KEYS.iter().find(|known| **known == key).copied();
                    members.refused = key.map(|key| (key, Why::Twice));
                }
            }
        }
        Ok(members)
    }

    fn visit_seq<A: SeqAccess<'a>>(self, mut list: A) -> Result<Members<'a>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Members::not_a_run(Json::List)
    }

    fn visit_unit<E: Error>(self) -> Result<Members<'a>, E> {
        Members::not_a_run(Json::Null)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Members<'a>, E> {
        Members::not_a_run(Json::Bool)
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Members<'a>, E> {
        Members::not_a_run(Json::Text)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Members<'a>, E> {
        Members::not_a_run(Json::Number)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Members<'a>, E> {
        Members::not_a_run(Json::Number)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Members<'a>, E> {
        Members::not_a_run(Json::Number)
    }
}
