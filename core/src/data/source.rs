//! Where facts come from, and the fact that stands alone.

use crate::interval::Interval;

/// Where a fact comes from.
#[derive(Debug, PartialEq)]
pub struct Source {
    /// Short name, used by the tables.
    pub id: &'static str,
    /// Authors, title, year.
    pub title: &'static str,
    /// Where to read it.
    pub url: &'static str,
    /// The day it was read, ISO 8601.
    pub accessed: &'static str,
    /// On what terms its figures are passed on: a licence, or that they are cited.
    pub licence: &'static str,
}

/// One number with everything one needs to cite it.
#[derive(Debug, PartialEq)]
pub struct Datum<T: 'static> {
    /// Frozen name of the fact.
    pub id: &'static str,
    /// What the number is, in words.
    pub name: &'static str,
    /// The number, as a range where the source gives one.
    pub value: Interval<T>,
    /// Where it is from.
    pub source: &'static Source,
    /// The year it describes.
    pub year: u16,
    /// What to know before using it; may be empty.
    pub note: &'static str,
}

/// What a fact counts for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// It counts in today's interval, or is the draw to begin with.
    Today,
    /// The paper's own.
    Paper,
    /// Shown only: stale, weak, or of another year.
    Listed,
}
