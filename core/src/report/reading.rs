//! How the runs are read: added up, or as alternatives, of which each is told by itself and none is added to another.

use super::figure;
use super::{Report, Total};
use crate::compare::{Difference, against_first, letter};
use crate::format::change;
use crate::quantity::Change;

/// How the runs of a project are to be read. A link does not have it: there the runs are added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Reading {
    /// Together they are the work.
    #[default]
    Together,
    /// Each is an alternative to the others. A format with room for one figure has that of the chosen run, counted from
    /// 0; of the last where there is no such run.
    Alternatives {
        /// The run that stands where one figure has to.
        chosen: usize,
    },
}

/// Said where every run is a development run.
pub(super) const NO_FINAL_RUN: &str = "no final run is listed";

/// More alternatives than these are counted in sentences.
const TOLD: usize = 12;

impl<'a> Report<'a> {
    /// Whether there is something to choose from.
    pub(super) fn are_alternatives(&self) -> bool {
        self.reading != Reading::Together && self.project.runs().len() > 1
    }

    fn alternative(&self, index: usize) -> Option<Total<'a>> {
        let (run, figures) = (self.project.runs().get(index)?, self.estimate.runs.get(index)?);
        Some(Total { name: format!("alternative {}", letter(index)), figures, runs: vec![run] })
    }

    /// The alternatives that sentences tell one by one.
    pub(super) fn alternatives(&self) -> Vec<Total<'a>> {
        (0..self.project.runs().len()).take(TOLD).filter_map(|index| self.alternative(index)).collect()
    }

    /// What stands where there is room for one figure: the final model, or the chosen alternative.
    pub(super) fn headline(&self) -> Option<Total<'a>> {
        match self.reading {
            Reading::Alternatives { chosen } if self.are_alternatives() => {
                self.alternative(chosen.min(self.project.runs().len() - 1))
            }
            _ => self.final_model(),
        }
    }

    /// Why a format with one figure has none.
    pub(super) fn why_no_headline(&self) -> &'static str {
        if self.headline().is_none() { NO_FINAL_RUN } else { figure::UNKNOWN }
    }

    /// Which runs a format with one figure leaves out, after that figure's name.
    pub(super) fn headline_leaves_out(&self) -> String {
        match (self.are_alternatives(), self.has_development()) {
            (true, _) => format!(" alone, one of {} alternatives that are not added up", self.project.runs().len()),
            (false, true) => " alone, development runs left out".to_owned(),
            (false, false) => String::new(),
        }
    }

    /// What is to be known of the runs as a whole.
    pub(super) fn remarks(&self) -> Vec<String> {
        let runs = self.project.runs().len();
        if self.are_alternatives() {
            let mut remarks = vec![format!("The {runs} runs are alternatives to each other and are not added up.")];
            if self.link.is_some() {
                remarks.push("The link opens them added up.".to_owned());
            }
            if runs > TOLD {
                remarks.push(format!("The figures of {} more alternatives are in the CSV report.", runs - TOLD));
            }
            return remarks;
        }
        let none = !self.has_development();
        none.then(|| "No development runs are listed.".to_owned()).into_iter().collect()
    }

    /// Each alternative against the first.
    pub(super) fn comparisons(&self) -> Vec<String> {
        if !self.are_alternatives() {
            return Vec::new();
        }
        let differences = against_first(self.estimate).into_iter().enumerate().take(TOLD).skip(1);
        differences.filter_map(|(index, difference)| comparison(index, &difference)).collect()
    }
}

/// As `Against alternative A, alternative B: energy −50 %, location-based emissions −50 %.`
fn comparison(index: usize, difference: &Difference) -> Option<String> {
    let told = |name: &str, of: Option<Change>| of.map(|of| format!("{name} {}", change(of)));
    let parts: Vec<String> = [
        told("energy", difference.energy),
        told("location-based emissions", difference.location_based),
        told("market-based emissions", difference.market_based),
        told("rent", difference.cost),
    ]
    .into_iter()
    .flatten()
    .collect();
    let names = format!("Against alternative {}, alternative {}", letter(0), letter(index));
    (!parts.is_empty()).then(|| format!("{names}: {}.", parts.join(", ")))
}

/// Each total's name and what is written of it.
pub(super) fn each(totals: &[Total], write: impl Fn(&Total) -> String) -> Vec<String> {
    totals.iter().map(|total| format!("{}: {}", total.name, write(total))).collect()
}

/// Location-based and market-based emissions of a total.
pub(super) fn both_bases(total: &Total) -> String {
    format!(
        "{} location-based, {} market-based",
        figure::emissions(total.figures.location_based),
        figure::emissions(total.figures.market_based)
    )
}
