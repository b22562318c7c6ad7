//! The power or the measured energy that a figure rests on, in words: what it covers, what it is of, and who says so.

use super::source::{TOLD, bits, different};
use super::{Report, figure};
use crate::interval::Interval;
use crate::offer::{Origin, Worth, origin};
use crate::quantity::{Energy, Power};
use crate::scenario::{Input, PowerDraw, Run};

impl Report<'_> {
    /// As `1,416.78 W for the whole job (T2T big on NVIDIA P100 × 8; 2020: Strubell et al.)`; that it differs, of many.
    pub(super) fn power(&self, runs: &[&Run]) -> String {
        let all = different(runs, |run| (in_order(run), run.devices.0, run.device.id()));
        if all.len() > TOLD {
            return format!("another from run to run ({})", self.sources(&all, Input::Power));
        }
        let mut told: Vec<String> = Vec::new();
        for power in all.into_iter().map(|run| self.power_of(run)) {
            // Runs that differ in the number of their devices alone may have the same to say.
            if !told.contains(&power) {
                told.push(power);
            }
        }
        told.join("; ")
    }

    fn power_of(&self, run: &Run) -> String {
        let value = match (run.power, Worth::of(run, Input::Power)) {
            (Some(PowerDraw::Energy(_)), Some(energy)) => format!("that of {energy}"),
            (_, Some(watts)) => watts.to_string(),
            (_, None) => return figure::UNKNOWN.to_owned(),
        };
        format!("{value} ({})", self.power_source(run))
    }

    /// What a power is of, the year and the source.
    pub(super) fn power_source(&self, run: &Run) -> String {
        let origin = origin(run, Input::Power);
        let source = self.source_of(run, Input::Power, origin.as_ref());
        let of = match (origin, run.power_of_paper()) {
            (Some(Origin::Facts(facts)), _) => facts.first().map(|fact| fact.name.clone()),
            (_, Some(row)) => Some(format!("for each device as {} in Table 2 of the paper", row.name)),
            _ => None,
        };
        of.map_or_else(|| source.clone(), |of| format!("{of}; {source}"))
    }
}

/// A draw as something that can be put in order: how it is given, and its parts.
fn in_order(run: &Run) -> (u8, [Option<[u64; 3]>; 3]) {
    let watts = |power: Option<Interval<Power>>| power.map(|power| bits(power, Power::as_watts));
    match run.power {
        None => (0, [None; 3]),
        Some(PowerDraw::Total(power)) => (1, [watts(Some(power)), None, None]),
        Some(PowerDraw::Parts { cpu, dram, per_device }) => (2, [cpu, dram, per_device].map(watts)),
        Some(PowerDraw::Energy(energy)) => (3, [Some(bits(energy, Energy::as_kwh)), None, None]),
    }
}
