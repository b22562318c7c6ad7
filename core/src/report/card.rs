//! The nine rows of the climate performance card of Hershcovich et al. (EMNLP 2022).

use super::reading::{NO_FINAL_RUN, each};
use super::{Report, Total, figure};
use crate::scenario::Run;

/// A question of the card and the answer.
pub type Row = (&'static str, String);

impl Report<'_> {
    /// The card's rows in its order. What only the authors know is left to them.
    pub(super) fn card(&self) -> [Row; 9] {
        let runs: Vec<&Run> = self.project.runs().iter().collect();
        let totals = self.totals();
        let time = |total: &Total| {
            format!("{} ({})", figure::device_hours(total.figures.device_hours), self.hardware(&total.runs))
        };
        [
            ("Model publicly available?", "to be answered by the authors".to_owned()),
            ("Time to train final model", self.of_final(&time)),
            ("Time for all experiments", self.of_all(&time)),
            ("Energy consumption", each(&totals, |total| figure::energy(total.figures.energy)).join("; ")),
            ("Location for computations", format!("{}; {}", self.places(&runs), self.providers(&runs))),
            ("Energy mix at location", format!("{}; PUE {}", self.intensity(&runs), self.pue(&runs))),
            ("CO2eq for final model", self.of_final(&both_bases)),
            ("CO2eq for all experiments", self.of_all(&both_bases)),
            ("Average CO2eq for inference per sample", "not estimated".to_owned()),
        ]
    }

    /// The answer about the final model; of alternatives each has its own.
    fn of_final(&self, write: &dyn Fn(&Total) -> String) -> String {
        if self.are_alternatives() {
            return each(&self.alternatives(), write).join("; ");
        }
        self.final_model().map_or_else(|| NO_FINAL_RUN.to_owned(), |total| write(&total))
    }

    fn of_all(&self, write: &dyn Fn(&Total) -> String) -> String {
        if self.are_alternatives() {
            return "not added up: the runs listed are alternatives to each other".to_owned();
        }
        let all = write(&self.all_experiments());
        if self.has_development() { all } else { format!("{all} (no development runs are listed)") }
    }

    /// What stands below the card.
    pub(super) fn card_notes(&self) -> Vec<String> {
        let of_alternatives = if self.are_alternatives() { self.remarks() } else { Vec::new() };
        let of_the_rows = [1, 2];
        let others = self.basis().iter().enumerate().filter(|(at, _)| !of_the_rows.contains(at));
        of_alternatives.into_iter().chain(others.map(|(_, sentence)| sentence.clone())).collect()
    }
}

fn both_bases(total: &Total) -> String {
    format!(
        "location-based: {}; market-based: {}",
        figure::emissions(total.figures.location_based),
        figure::emissions(total.figures.market_based)
    )
}
