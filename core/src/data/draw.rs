//! What a device draws, and what that covers.

use super::UTILISATION;
use super::printed::Printed;
use super::provider::spread;
use super::source::{Source, Use};
use crate::interval::{Bound, Interval};
use crate::quantity::{Power, Share};

/// What a draw of power covers: CPU and DRAM are added only to what lacks them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draw {
    /// The device's share of the whole machine: CPU, DRAM and all are in it.
    WholeSystem,
    /// A package with its CPU and memory.
    Package,
    /// The device alone.
    DeviceOnly,
}

impl Draw {
    /// Whether CPU and DRAM are already in it.
    pub fn includes_host(self) -> bool {
        self != Self::DeviceOnly
    }
}

/// A published draw of one device or of several alike.
#[derive(Debug, PartialEq)]
pub struct PowerFact {
    /// Frozen id.
    pub id: &'static str,
    pub(super) printed: Printed,
    /// What it covers.
    pub draw: Draw,
    /// `Today` where it is the draw to begin with.
    pub used: Use,
    /// Who says so.
    pub source: &'static Source,
    /// The year it describes.
    pub year: u16,
    /// How it was measured.
    pub note: &'static str,
}

impl PowerFact {
    /// Average watts of one device.
    pub fn value(&self) -> Interval<Power> {
        self.printed.of(Power::from_watts)
    }
}

/// Thermal design power: what cooling is built for, and not what is drawn.
#[derive(Debug, PartialEq)]
pub struct Tdp {
    pub(super) printed: Printed,
    /// Who says so.
    pub source: &'static Source,
    /// The year it describes.
    pub year: u16,
    /// What to know before using it; may be empty.
    pub note: &'static str,
}

impl Tdp {
    /// Watts of one device.
    pub fn value(&self) -> Interval<Power> {
        self.printed.of(Power::from_watts)
    }
}

/// A draw to begin with, where the reader knows none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Typical {
    /// Average watts of one device.
    pub power: Interval<Power>,
    /// What they cover.
    pub draw: Draw,
    /// How they are known.
    pub basis: PowerBasis,
}

/// How a draw of power is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PowerBasis {
    /// Measured and published.
    Measured(&'static PowerFact),
    /// Thermal design power times the utilisation of others' trainings ([`UTILISATION`]).
    OfTdp(&'static Tdp),
}

/// The part of its TDP that a device draws while it trains: from the lowest to the highest of what is published.
pub fn utilisation() -> Option<Interval<Share>> {
    spread(UTILISATION.iter().map(|fact| fact.value))
}

/// What a device of this TDP draws.
pub(super) fn drawn(tdp: Interval<Power>, utilisation: Interval<Share>) -> Interval<Power> {
    let at = |b: Bound| Power::from_watts(tdp.at(b).as_watts() * utilisation.at(b).as_percent() / 100.0);
    Interval::of(at)
}
