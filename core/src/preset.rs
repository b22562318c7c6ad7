//! Sets of assumptions: putting one into a run, and telling which one a run keeps to or where it leaves it.

use crate::data::{Assumptions, TODAY};
use crate::scenario::{Label, Run};

impl Assumptions {
    /// The run under these assumptions: PUE, grid, share and electricity price are theirs. So are place and provider, but
    /// today's data are those of the place where the run was, as far as they have one.
    pub fn applied_to(&'static self, run: &Run) -> Run {
        let electricity_price = Some(self.electricity.value);
        if let Some(run) = run.with_todays_data().filter(|_| self.id == TODAY.id) {
            return Run { electricity_price, ..run };
        }
        let (place, provider) = (Label::Known(self.place()), Label::Known(self.provider));
        let there = run.out_of_region(Run { place, provider, ..run.clone() });
        Run { pue: self.pue.value, grid: self.grid.value, renewable: self.share.value, electricity_price, ..there }
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

impl Run {
    /// Where it was, with today's PUE, grid and share; `None` where today's tables have no grid for its place.
    pub fn with_todays_data(&self) -> Option<Self> {
        let grid = self.place.row()?.today()?;
        Some(Self { pue: TODAY.pue.value, grid, renewable: TODAY.share.value, ..self.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{Entry, PAPER_2020, Place};

    #[test]
    fn todays_data_are_those_of_the_place_and_the_papers_bring_theirs() {
        let region = Place::find("gcp.us-central1").expect("a region");
        let there = Run::default().at_place(region);
        let today = TODAY.applied_to(&there);
        assert_eq!((today.place.id(), today.provider.id()), (region.id, "google"));
        assert_eq!((Some(today.grid), today.pue), (region.today(), TODAY.pue.value));
        assert!(TODAY.left_by(&today).is_empty());
        let paper = PAPER_2020.applied_to(&there);
        assert_eq!((paper.place.id(), paper.price), ("us", Run::default().price), "no price of the region");
    }

    #[test]
    fn where_no_figure_of_today_is_known_they_are_those_of_the_united_states() {
        let nowhere = Run { place: Label::of("atlantis"), ..Run::default() };
        let today = TODAY.applied_to(&nowhere);
        assert_eq!((today.place.id(), today.grid), ("us", TODAY.grid.value));
    }
}
