//! What is to be doubted in a run of CodeCarbon, and where its PUE is.

use super::run::{Run, SUM_OFF};
use crate::{
    finding::{Findings, decimal},
    measurement::Parts,
    watts::MOST_WATTS,
};
use trainprint_core::{
    plausible::implied,
    quantity::{Emissions, Energy},
};

/// The power column may differ from energy over duration by so much before it is told.
const POWER_OFF: f64 = 0.05;

/// A column of power that is so close to energy over duration is that.
const POWER_SAME: f64 = 1e-3;

/// By what the energies were multiplied.
#[derive(Clone, Copy, Debug)]
pub struct Multiplied {
    parts: f64,
    total: f64,
    /// The parts are more than the total, so that their sum is the total.
    is_summed: bool,
}

impl Multiplied {
    /// The energies before PUE.
    pub fn out_of(self, energy: Parts<f64>) -> Parts<f64> {
        let parts = Parts { total: None, ..energy.map(|energy| energy / self.parts) };
        let total = energy.total.map(|total| total / self.total);
        Parts { total: total.filter(|_| !self.is_summed), ..parts }.summed()
    }

    /// The PUE that is divided out.
    pub fn told(self) -> Option<f64> {
        (self.total > 1.0).then_some(self.total)
    }
}

impl Run {
    /// Says what is to be doubted; gives back where the PUE is.
    pub fn say(&self, devices: Option<u32>, findings: &mut Findings) -> Multiplied {
        let pue = self.say_pue(findings);
        if self.seconds <= 0.0 {
            findings.at(self.row, "runs without a duration", || {
                "The run has a duration of 0: there are no watts.".to_owned()
            });
        }
        if self.is_of_process {
            findings.at(self.row, "runs that were tracked by process", || {
                "tracking_mode is process: what the machine draws besides is not in it.".to_owned()
            });
        }
        self.say_power("gpu_power", self.gpu_watts, self.energy.devices, pue.parts, findings);
        self.say_power("cpu_power", self.cpu_watts, self.energy.cpu, pue.parts, findings);
        self.say_implausible(devices, findings);
        pue
    }

    /// CodeCarbon multiplies each energy by the PUE, some versions only the total, and some files tell one that was never
    /// applied: then the columns of power are just energy over duration.
    fn say_pue(&self, findings: &mut Findings) -> Multiplied {
        let sum = self.sum();
        let pue = self.pue.filter(|pue| *pue > 1.0);
        let is_total_alone = |pue: f64| {
            sum.zip(self.energy.total).is_some_and(|(sum, total)| (total - sum * pue).abs() <= SUM_OFF * total)
        };
        let one = Multiplied { parts: 1.0, total: 1.0, is_summed: false };
        let pue = match pue {
            None => one,
            Some(pue) if !is_total_alone(pue) && self.is_power_exact() => {
                findings.at(self.row, "runs whose PUE was not applied", || {
                    format!(
                        "The file tells a PUE of {pue}, but the columns of power times the duration are just the energies: \
                         it was not applied, and nothing is divided."
                    )
                });
                one
            }
            Some(pue) => {
                findings.at(self.row, "runs with a PUE inside", || {
                    format!(
                        "A PUE of {pue} is already in the energies of this run. It is divided out, so that it is not applied \
                         twice."
                    )
                });
                let is_in_parts = self.adds_up() || sum.is_none() || !is_total_alone(pue);
                Multiplied { parts: if is_in_parts { pue } else { 1.0 }, total: pue, is_summed: false }
            }
        };
        self.say_sum(pue, findings)
    }

    /// Says where the parts do not make the total, or there is none.
    fn say_sum(&self, pue: Multiplied, findings: &mut Findings) -> Multiplied {
        let Some(sum) = self.sum() else { return pue };
        let Some(total) = self.energy.total else {
            findings.at(self.row, "runs without a total energy", || {
                "energy_consumed is missing here; the parts that are there are added up.".to_owned()
            });
            return pue;
        };
        let (sum, total) = (sum / pue.parts, total / pue.total);
        if (total - sum).abs() <= SUM_OFF * total {
            return pue;
        }
        let is_summed = sum > total;
        findings.at(self.row, "runs whose energies do not add up", || {
            let taken = if is_summed { " The sum is taken, for no part is more than the whole." } else { "" };
            format!("The parts add up to {sum:.6} kWh, but energy_consumed is {total:.6} kWh.{taken}")
        });
        Multiplied { is_summed, ..pue }
    }

    /// Whether each column of power is energy over duration, to the digit.
    fn is_power_exact(&self) -> bool {
        let pairs = [(self.gpu_watts, self.energy.devices), (self.cpu_watts, self.energy.cpu)];
        let mut pairs = pairs
            .into_iter()
            .filter_map(|(watts, kwh)| watts.zip(kwh).filter(|(watts, kwh)| *watts > 0.0 && *kwh > 0.0))
            .peekable();
        let is_same = |(watts, kwh): (f64, f64)| {
            let average = kwh * 3.6e6 / self.seconds;
            (watts - average).abs() <= POWER_SAME * average
        };
        self.tasks.is_empty() && pairs.peek().is_some() && pairs.all(is_same)
    }

    fn say_power(&self, name: &str, said: Option<f64>, kwh: Option<f64>, pue: f64, findings: &mut Findings) {
        let average = kwh.map(|kwh| kwh * 3.6e6 / self.seconds / pue);
        let Some((said, average)) = said.zip(average.filter(|average| average.is_finite() && *average > 0.0)) else {
            return;
        };
        if self.tasks.is_empty() && (said - average).abs() > POWER_OFF * average {
            let (said, average) = (decimal(said, 2), decimal(average, 2));
            findings.at(self.row, "runs whose column of power is not their average", || {
                format!(
                    "{name} says {said} W, but energy over duration is {average} W, which is taken: the column may be the \
                     last reading."
                )
            });
        }
    }

    /// Figures that no device and no grid has: mostly a slip of units.
    fn say_implausible(&self, devices: Option<u32>, findings: &mut Findings) {
        let count = f64::from(devices.unwrap_or(1).max(1));
        let each = self.energy.devices.map(|kwh| kwh * 3.6e6 / self.seconds / count);
        if let Some(watts) = each.filter(|watts| watts.is_finite() && *watts > MOST_WATTS) {
            findings.at(self.row, "runs with a power that no device draws", || {
                format!(
                    "gpu_energy over duration is {} W for each device, more than any draws ({MOST_WATTS} W): look at its \
                     units.",
                    decimal(watts, 0)
                )
            });
        }
        let figures = self.energy.total.or(self.sum()).zip(self.kilograms);
        let implied = figures.and_then(|(kwh, kg)| implied(Energy::from_kwh(kwh), Emissions::from_kg(kg)));
        if let Some(implied) = implied {
            findings.at(self.row, "runs with emissions that no grid has", || {
                format!("emissions over energy_consumed: {implied}.")
            });
        }
    }
}
