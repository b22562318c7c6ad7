//! What the reader should know of a project whose figures stand: labels and factors that today's tables do not bear out,
//! and figures that are missing.

mod shared;

pub use shared::{Shared, shared};

use std::fmt;

use crate::data::{self, Entry, Place};
use crate::estimate::{Estimate, ProjectEstimate};
use crate::link::shorten;
use crate::plausible::{Implausible, implausible};
use crate::scenario::{Label, PowerDraw, Project, Run};
use crate::word::Word;

/// One thing to know; its `Display` is a sentence that names the run.
#[derive(Clone, Debug, PartialEq)]
pub struct Warning {
    /// The run it is of, counted from 1; none where it is of the whole project.
    pub run: Option<usize>,
    /// What is to be known.
    pub what: What,
}

/// What is to be known of a run or a project; its `Display` is a sentence that leaves the run to be named before it.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each variant's sentence is below
pub enum What {
    UnknownRelease(String),
    UnknownLabel { key: &'static str, id: String },
    OtherNumbers { of: Numbers, label: &'static str },
    OtherProvider { place: &'static str, of: &'static str, provider: &'static str },
    NoPower,
    NotMeasured { parts: Vec<Word> },
    NoPrice,
    NoElectricityPrice,
    NoHours,
    TooLarge,
    TotalTooLarge,
    Implausible(Implausible),
}

/// Numbers that the tables have for a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names are those of the inputs
pub enum Numbers {
    Price,
    Grid,
    Renewable,
}

/// Every warning of a project, in the order of its runs.
pub fn warnings(project: &Project, estimate: &ProjectEstimate) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if let Some(release) = project.release.as_deref().filter(|release| *release != data::RELEASE) {
        warnings.push(Warning { run: None, what: What::UnknownRelease(release.to_owned()) });
    }
    for (index, (run, figures)) in project.runs().iter().zip(&estimate.runs).enumerate() {
        let numbered = |what| Warning { run: Some(index + 1), what };
        warnings.extend(of_run(run, figures).into_iter().map(numbered));
    }
    let any_too_large = warnings.iter().any(|warning| warning.what == What::TooLarge);
    let sums_lack = |of: fn(&Estimate) -> bool| !of(&estimate.total) && estimate.runs.iter().all(of);
    if !any_too_large
        && (sums_lack(|e| e.market_based.is_some())
            || sums_lack(|e| e.location_based.is_some())
            || sums_lack(|e| e.energy.is_some())
            || sums_lack(|e| e.cost.is_some())
            || sums_lack(|e| e.electricity_cost.is_some()))
    {
        warnings.push(Warning { run: None, what: What::TotalTooLarge });
    }
    warnings
}

fn of_run(run: &Run, figures: &Estimate) -> Vec<What> {
    let mut all = labels(run);
    let gaps = gaps(run, figures);
    // An input that is far too large has been named already.
    if !gaps.contains(&What::TooLarge) {
        all.extend(implausible(run).into_iter().map(What::Implausible));
    }
    all.extend(gaps);
    all
}

fn labels(run: &Run) -> Vec<What> {
    let unknown = [unknown("hw", &run.device), unknown("at", &run.place), unknown("by", &run.provider)];
    let unknown = unknown.into_iter().flatten();
    let mut all: Vec<What> = unknown.map(|(key, id)| What::UnknownLabel { key, id }).collect();
    let price = run.device.row().filter(|device| run.price.is_some_and(|price| !device.bears_out(price)));
    let grid = run.place.row().filter(|place| !place.bears_out(run.grid));
    let share = run.provider.row();
    let share = share.filter(|provider| !provider.bears_out(run.renewable) && !run.has_share_of_a_set());
    let others = [
        (Numbers::Price, price.map(|device| device.name)),
        (Numbers::Grid, grid.map(Place::name)),
        (Numbers::Renewable, share.map(|provider| provider.name)),
    ];
    for (of, label) in others {
        all.extend(label.map(|label| What::OtherNumbers { of, label }));
    }
    all.extend(other_provider(run));
    all
}

/// A region belongs to one provider.
fn other_provider(run: &Run) -> Option<What> {
    let (place, provider) = (run.place.row()?, run.provider.row()?);
    let owner = place.provider.filter(|owner| owner.id != provider.id)?;
    Some(What::OtherProvider { place: place.name(), of: owner.name(), provider: provider.name() })
}

fn unknown<T: Entry>(key: &'static str, label: &Label<T>) -> Option<(&'static str, String)> {
    label.row().is_none().then(|| (key, label.id().to_owned()))
}

fn gaps(run: &Run, figures: &Estimate) -> Vec<What> {
    let mut warnings = Vec::new();
    match run.power {
        None | Some(PowerDraw::Parts { cpu: None, dram: None, per_device: None }) => {
            warnings.push(What::NoPower);
        }
        Some(PowerDraw::Parts { cpu, dram, per_device }) => {
            let names = [words::warning::cpu, words::warning::dram, words::warning::devices].map(Word);
            let parts = names.into_iter().zip([cpu, dram, per_device]);
            let parts: Vec<Word> = parts.filter(|(_, part)| part.is_none()).map(|(name, _)| name).collect();
            if !parts.is_empty() {
                warnings.push(What::NotMeasured { parts });
            }
        }
        Some(_) => {}
    }
    if figures.lacks_hours() {
        warnings.push(What::NoHours);
    }
    if run.price.is_none() {
        warnings.push(What::NoPrice);
    }
    if run.electricity_price.is_none() {
        warnings.push(What::NoElectricityPrice);
    }
    let power_known = !warnings.contains(&What::NoPower);
    let energy_lost = power_known && (figures.location_based.is_none() || figures.market_based.is_none());
    let cost_lost = run.price.is_some() && figures.cost.is_none();
    let electricity_lost = power_known && run.electricity_price.is_some() && figures.electricity_cost.is_none();
    if energy_lost || cost_lost || electricity_lost {
        warnings.push(What::TooLarge);
    }
    warnings
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.run {
            Some(run) => f.write_str(&words::warning::of_run(run, self.what.to_string())),
            None => self.what.fmt(f),
        }
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::NoPower => return f.write_str(words::warning::no_power()),
            Self::NoPrice => return f.write_str(words::warning::no_price()),
            Self::NoElectricityPrice => return f.write_str(words::warning::no_electricity_price()),
            Self::NoHours => return f.write_str(words::warning::no_hours()),
            Self::TooLarge => return f.write_str(words::warning::too_large()),
            Self::TotalTooLarge => return f.write_str(words::warning::total_too_large()),
            Self::OtherNumbers { of, label } => match of {
                Numbers::Price => words::warning::other_price(label),
                Numbers::Grid => words::warning::other_grid(label),
                Numbers::Renewable => words::warning::other_share(label),
            },
            Self::UnknownRelease(release) => words::warning::release(shorten(release), data::RELEASE),
            Self::UnknownLabel { key, id } => words::warning::label(key, shorten(id)),
            Self::OtherProvider { place, of, provider } => words::warning::other_provider(place, of, provider),
            Self::NotMeasured { parts } => {
                let parts = parts.iter().map(ToString::to_string).reduce(words::warning::and);
                words::warning::not_measured(parts.unwrap_or_default())
            }
            Self::Implausible(factor) => words::warning::implausible(factor),
        })
    }
}
