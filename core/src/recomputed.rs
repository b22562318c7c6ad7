//! A cited figure beside the one that comes out now: whether they agree, why they may not, and what today's data give.

use std::fmt;

use crate::data::TODAY;
use crate::estimate::{ProjectEstimate, estimate_project};
use crate::format::digits;
use crate::link::{Basis, Cited, MassUnit};
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
    pub is_rather: Option<&'static str>,
    /// The same trainings with today's PUE, grids and shares.
    pub today: Today,
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

/// A figure that authors take for the one they cite.
fn is_rather(cited: &Cited, estimate: &ProjectEstimate) -> Option<&'static str> {
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
        Some("emissions on the other basis")
    } else if is(of_final, cited.unit) {
        Some("the figure of the final runs alone")
    } else if is(all, other_unit) {
        Some("the figure in the other unit, pounds or kilograms")
    } else {
        None
    }
}

/// The same trainings where they ran, with the PUE, grid figures and shares of today; none where a run's place has no grid.
fn with_todays_data(project: &Project) -> Option<Project> {
    let today = |run: &Run| {
        let grid = run.place.row()?.today()?;
        Some(Run { pue: TODAY.pue.value, grid, renewable: TODAY.share.value, ..run.clone() })
    };
    Project::new(None, project.runs().iter().map(today).collect::<Option<_>>()?)
}

impl fmt::Display for Recomputed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (cited, unit) = (&self.cited.digits, self.cited.unit);
        let sign = unit.sign();
        let written = |emissions| format!("{} {sign}", digits(unit.of(emissions), 4));
        write!(f, "Cited {cited} {sign} ({}); ", self.cited.basis.name())?;
        match self.now {
            None => write!(f, "nothing can be recomputed from this link: its power or its hours are not in it.")?,
            Some(now) if self.agrees() => write!(f, "recomputed {}: agrees.", written(now))?,
            Some(now) => {
                write!(f, "recomputed {}: differs. {}", written(now), Why(self.is_rather))?;
            }
        }
        let today = match self.today {
            Today::Gives(today) => today,
            Today::Same => return Ok(()),
            Today::NoGrid => {
                return f
                    .write_str(" Today’s data are not set beside it: the tables have no grid for the place of a run.");
            }
        };
        let pue = digits(TODAY.pue.value.best().as_ratio(), 3);
        write!(f, " With today’s data (PUE {pue}, today’s grid there, no share taken off): {}.", written(today))
    }
}

/// Why a cited figure is another than the recomputed one.
struct Why(Option<&'static str>);

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(other) => write!(f, "The cited figure is {other}."),
            None => f.write_str(
                "No data table can have changed it, since all numbers are in the link: the inputs were changed after the \
                 figure was written down, or it was copied or rounded wrongly.",
            ),
        }
    }
}
