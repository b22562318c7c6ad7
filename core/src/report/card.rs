//! The nine rows of the climate performance card of Hershcovich et al. (EMNLP 2022).

use super::{Report, Total, figure};
use crate::scenario::Run;

/// A question of the card and the answer.
pub type Row = (&'static str, String);

impl Report<'_> {
    /// The card's rows in its order. What only the authors know is left to them.
    pub(super) fn card(&self) -> [Row; 9] {
        let (last, all) = (self.final_model(), self.all_experiments());
        let runs: Vec<&Run> = self.project.runs().iter().collect();
        let of_final = |write: &dyn Fn(&Total) -> String| match &last {
            Some(total) => write(total),
            None => "no final run is listed".to_owned(),
        };
        let of_all = |write: &dyn Fn(&Total) -> String| match self.has_development() {
            true => write(&all),
            false => format!("{} (no development runs are listed)", write(&all)),
        };
        let time = |total: &Total| {
            format!("{} ({})", figure::device_hours(total.figures.device_hours), self.hardware(&total.runs))
        };
        let energy = |total: &Total| format!("{}: {}", total.name, figure::energy(total.figures.energy));
        let totals = self.totals();
        [
            ("Model publicly available?", "to be answered by the authors".to_owned()),
            ("Time to train final model", of_final(&time)),
            ("Time for all experiments", of_all(&time)),
            ("Energy consumption", totals.iter().map(energy).collect::<Vec<_>>().join("; ")),
            ("Location for computations", format!("{}; {}", self.places(&runs), self.providers(&runs))),
            ("Energy mix at location", format!("{}; PUE {}", self.intensity(&runs), self.pue(&runs))),
            ("CO2eq for final model", of_final(&both_bases)),
            ("CO2eq for all experiments", of_all(&both_bases)),
            ("Average CO2eq for inference per sample", "not estimated".to_owned()),
        ]
    }

    /// What stands below the card.
    pub(super) fn card_notes(&self) -> Vec<String> {
        self.basis().into_iter().skip(2).collect()
    }
}

fn both_bases(total: &Total) -> String {
    format!(
        "location-based: {}; market-based: {}",
        figure::emissions(total.figures.location_based),
        figure::emissions(total.figures.market_based)
    )
}
