//! Sets of assumptions: putting one into a run, and telling which one a run keeps to or where it leaves it.

use crate::data::Assumptions;
use crate::scenario::{Label, Run};

impl Assumptions {
    /// The run under these assumptions: PUE, place, grid, provider, share and electricity price are theirs.
    pub fn applied_to(&'static self, run: &Run) -> Run {
        Run {
            pue: self.pue.value,
            grid: self.grid.value,
            renewable: self.share.value,
            electricity_price: Some(self.electricity.value),
            place: Label::Known(self.place()),
            provider: Label::Known(self.provider),
            ..run.clone()
        }
    }

    /// What a run has otherwise, in words; empty where it keeps to these assumptions.
    pub fn left_by(&'static self, run: &Run) -> Vec<&'static str> {
        let kept = self.applied_to(run);
        let differences = [
            (words::input::listed_pue(), kept.pue != run.pue),
            (words::input::listed_grid(), kept.grid != run.grid),
            (words::input::listed_renewable(), kept.renewable != run.renewable),
            (words::input::listed_electricity_price(), kept.electricity_price != run.electricity_price),
        ];
        differences.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
    }
}
