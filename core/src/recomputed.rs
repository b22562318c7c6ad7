//! A cited figure beside the one that comes out now: whether they agree, why they may not, and what today's data give.

use std::fmt;

use crate::data::TODAY;
use crate::estimate::{ProjectEstimate, estimate_project};
use crate::format::digits;
use crate::link::{Basis, Cited, Link, MassUnit};
use crate::quantity::Emissions;
use crate::scenario::{Project, Run};

/// A cited figure, recomputed from the numbers of its link. Its `Display` says it in sentences.
#[derive(Clone, Debug, PartialEq)]
pub struct Recomputed<'a> {
    /// As it was printed.
    pub cited: &'a Cited,
    /// What the link's own numbers give; absent where they give no emissions.
    pub now: Option<Emissions>,
    /// What the cited figure is instead, where it does not agree and is one of these.
    pub is_rather: Option<Rather>,
    /// The same trainings with today's PUE, grids and shares.
    pub today: Today,
}

/// What to say of the figure that a link cites, where it does not come out.
pub fn difference(link: &Link, estimate: &ProjectEstimate) -> Option<String> {
    let recomputed = Recomputed::new(link.cited.as_ref()?, &link.project, estimate);
    (!recomputed.agrees()).then(|| recomputed.to_string())
}

/// A figure that authors take for the one they cite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rather {
    /// Emissions on the other basis.
    OtherBasis,
    /// The figure of the final runs alone.
    OfFinalRuns,
    /// The figure in pounds for kilograms, or the other way round.
    OtherUnit,
}

/// What today's data give in the place of those of a link.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Today {
    /// Another figure.
    Gives(Emissions),
    /// The same figure, or none, as the link has none.
    Same,
    /// The tables have no grid for the place of some run.
    NoGrid,
}

impl<'a> Recomputed<'a> {
    /// Compares the best values of all runs.
    pub fn new(cited: &'a Cited, project: &Project, estimate: &ProjectEstimate) -> Self {
        let now = cited.basis.of(&estimate.total);
        let differs = !now.is_some_and(|now| cited.agrees_with(now));
        let is_rather = if differs { is_rather(cited, estimate) } else { None };
        let today = match with_todays_data(project) {
            None => Today::NoGrid,
            Some(project) => match cited.basis.of(&estimate_project(&project).total) {
                Some(today) if Some(today) != now => Today::Gives(today),
                _ => Today::Same,
            },
        };
        Self { cited, now, is_rather, today }
    }

    /// Whether the recomputed figure rounds to the cited one.
    pub fn agrees(&self) -> bool {
        self.now.is_some_and(|now| self.cited.agrees_with(now))
    }
}

/// What the cited figure is where it is another than that of all runs.
fn is_rather(cited: &Cited, estimate: &ProjectEstimate) -> Option<Rather> {
    let other_basis = match cited.basis {
        Basis::Market => Basis::Location,
        Basis::Location => Basis::Market,
    };
    let other_unit = match cited.unit {
        MassUnit::Lb => MassUnit::Kg,
        MassUnit::Kg => MassUnit::Lb,
    };
    let is = |figure: Option<Emissions>, unit| {
        figure.is_some_and(|figure| Cited { unit, ..cited.clone() }.agrees_with(figure))
    };
    let all = cited.basis.of(&estimate.total);
    let of_final = estimate.total_final.as_ref().and_then(|figures| cited.basis.of(figures));
    if is(other_basis.of(&estimate.total), cited.unit) {
        Some(Rather::OtherBasis)
    } else if is(of_final, cited.unit) {
        Some(Rather::OfFinalRuns)
    } else if is(all, other_unit) {
        Some(Rather::OtherUnit)
    } else {
        None
    }
}

/// The same trainings where they ran, with the PUE, grid figures and shares of today; none where a run's place has no grid.
fn with_todays_data(project: &Project) -> Option<Project> {
    Project::new(None, project.runs().iter().map(Run::with_todays_data).collect::<Option<_>>()?)
}

impl fmt::Display for Recomputed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = self.cited.unit;
        let written = |emissions| format!("{} {}", words::number(digits(unit.of(emissions), 4)), unit.sign());
        let (cited, basis) =
            (format!("{} {}", words::number(self.cited.digits.clone()), unit.sign()), self.cited.basis.name());
        f.write_str(&match self.now {
            None => words::recomputed::nothing(cited, basis),
            Some(now) if self.agrees() => words::recomputed::agrees(cited, basis, written(now)),
            Some(now) => words::recomputed::differs(cited, basis, written(now), why(self.is_rather)),
        })?;
        match self.today {
            Today::Gives(today) => {
                let pue = words::number(digits(TODAY.pue.value.best().as_ratio(), 3));
                f.write_str(&words::recomputed::today(pue, written(today)))
            }
            Today::Same => Ok(()),
            Today::NoGrid => f.write_str(words::recomputed::no_grid()),
        }
    }
}

/// Why a cited figure is another than the recomputed one.
fn why(is_rather: Option<Rather>) -> &'static str {
    match is_rather {
        Some(Rather::OtherBasis) => words::recomputed::other_basis(),
        Some(Rather::OfFinalRuns) => words::recomputed::of_final_runs(),
        Some(Rather::OtherUnit) => words::recomputed::other_unit(),
        None => words::recomputed::slip(),
    }
}
