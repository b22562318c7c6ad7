//! What the machine around the devices draws, as others assume it.

use super::printed::Printed;
use super::source::Source;
use crate::interval::Interval;
use crate::quantity::Power;

/// A draw of a part of the host, for each of what it counts.
#[derive(Debug, PartialEq)]
pub struct HostPower {
    /// Frozen id.
    pub id: &'static str,
    /// What it is, in words.
    pub name: &'static str,
    /// What it is for each of.
    pub part: HostPart,
    pub(super) printed: Printed,
    /// Who says so.
    pub source: &'static Source,
    /// The year it describes.
    pub year: u16,
    /// What to know before using it; may be empty.
    pub note: &'static str,
}

/// What a host is counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostPart {
    /// A gigabyte of DRAM.
    DramGb,
    /// A thread of a CPU.
    CpuThread,
    /// A core of a CPU, at its share of the TDP.
    CpuCore,
    /// A CPU.
    Cpu,
}

impl HostPower {
    /// Watts for each gigabyte, thread, core or CPU.
    pub fn value(&self) -> Interval<Power> {
        self.printed.of(Power::from_watts)
    }
}

/// Watts for each of a part: from the lowest to the highest of what is assumed, the first the best.
pub fn host_power(part: HostPart) -> Option<Interval<Power>> {
    super::provider::spread(super::HOST_POWER.iter().filter(|fact| fact.part == part).map(HostPower::value))
}
