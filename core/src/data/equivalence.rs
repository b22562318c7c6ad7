//! What emissions are as much as.

use super::source::Source;
use crate::interval::Interval;
use crate::quantity::Emissions;

/// The emissions of one unit of something people know.
#[derive(Debug, PartialEq)]
pub struct Equivalence {
    /// Frozen id.
    pub id: &'static str,
    /// What it is.
    pub name: &'static str,
    /// The unit the figure is for: a trip, a mile, a year.
    pub per: &'static str,
    /// Emissions of one unit.
    pub emissions: Interval<Emissions>,
    /// Who says so.
    pub source: &'static Source,
    /// The year it describes.
    pub year: u16,
    /// What to know before using it; may be empty.
    pub note: &'static str,
}
