//! Hardware that trains: what one device is, what it draws, how fast it is, what it costs.

use super::draw::{Draw, PowerBasis, PowerFact, Tdp, Typical, drawn, utilisation};
use super::place::Place;
use super::price::Price;
use super::printed::Printed;
use super::source::{Source, Use};
use super::{FLOPS, PRICES};
use crate::interval::Interval;
use crate::quantity::{DevicePrice, Throughput};

/// Hardware that trains.
#[derive(Debug, PartialEq)]
pub struct Device {
    /// Frozen id, `hw` in links.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
    /// What counts as one device.
    pub unit: &'static str,
    /// What to know of it; may be empty.
    pub note: &'static str,
    /// Published draws of power, in the order to show them.
    pub power: &'static [&'static PowerFact],
    /// Thermal design power, the best figure first; empty where it is unpublished.
    pub tdps: &'static [Tdp],
    /// Where its prices stand among all, and how many they are.
    pub(super) prices: [usize; 2],
}

/// What a device is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A graphics card.
    Gpu,
    /// A tensor processing unit.
    Tpu,
    /// Another accelerator.
    Npu,
    /// A package with CPU, GPU and memory.
    Soc,
    /// A machine without an accelerator.
    Cpu,
    /// Anything else.
    Other,
}

/// A peak speed of one device.
#[derive(Debug, PartialEq)]
pub struct Flops {
    /// The id of the device.
    pub(super) device: &'static str,
    pub(super) printed: Printed,
    /// In which arithmetic.
    pub precision: Precision,
    /// Who says so.
    pub source: &'static Source,
    /// The year it describes.
    pub year: u16,
    /// What to know before using it; may be empty.
    pub note: &'static str,
}

impl Flops {
    /// Peak floating-point operations a second.
    pub fn value(&self) -> Interval<Throughput> {
        self.printed.of(Throughput::from_tflop_per_s)
    }
}

/// The arithmetic of a peak speed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// 16 bits on tensor or matrix units, dense.
    Tensor,
    /// 16 bits on the ordinary units.
    Fp16,
    /// 32 bits.
    Fp32,
}

impl Device {
    /// The draw to begin with: as measured, else TDP times utilisation. `None` where neither is published.
    pub fn typical(&self) -> Option<Typical> {
        let measured = self.power.iter().find(|fact| fact.used == Use::Today);
        if let Some(fact) = measured {
            return Some(Typical { power: fact.value(), draw: fact.draw, basis: PowerBasis::Measured(fact) });
        }
        let tdp = self.tdps.first()?;
        let draw = if self.kind == Kind::Soc { Draw::Package } else { Draw::DeviceOnly };
        Some(Typical { power: drawn(tdp.value(), utilisation()?), draw, basis: PowerBasis::OfTdp(tdp) })
    }

    /// Peak speeds, the one for training first. They stand in a table of their own, for a page that shows none.
    pub fn flops(&self) -> impl Iterator<Item = &'static Flops> + use<> {
        let id = self.id;
        FLOPS.iter().filter(move |fact| fact.device == id)
    }

    /// The peak speed to count a training by.
    pub fn peak(&self) -> Option<&'static Flops> {
        self.flops().next()
    }

    /// Its prices, the paper's first.
    pub fn prices(&self) -> &'static [Price] {
        let [from, count] = self.prices;
        PRICES.get(from..from + count).unwrap_or_default()
    }

    /// The price the paper took.
    pub fn paper_price(&self) -> Option<&'static Price> {
        self.prices().iter().find(|price| price.used == Use::Paper)
    }

    /// Whether a price is one the tables have for this device, anywhere; true of a device without prices.
    pub fn bears_out(&self, used: Interval<DevicePrice>) -> bool {
        self.prices().is_empty() || self.prices().iter().any(|price| price.value() == used)
    }

    /// The price in a place: what its provider asks there, else for want of a region what it asks in general.
    pub fn price_at(&self, place: &Place) -> Option<&'static Price> {
        let today = || self.prices().iter().filter(|price| price.used == Use::Today);
        let there = today().find(|price| price.place.is_some_and(|of_price| of_price.id == place.id));
        let by = place.provider.map(|provider| provider.id);
        there.or_else(|| today().find(|price| price.place.is_none() && by == Some(price.provider.id)))
    }
}
