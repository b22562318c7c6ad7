//! What the reader should know of a project whose figures stand: labels and factors that today's tables do not bear out,
//! and figures that are missing.

use std::fmt;

use crate::data::{self, Entry, Place};
use crate::estimate::{Estimate, ProjectEstimate};
use crate::link::shorten;
use crate::plausible::{Implausible, implausible};
use crate::scenario::{Label, PowerDraw, Project, Run};
use crate::word::Word;

/// One thing to know; its `Display` is a sentence. Runs are counted from 1.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each variant's sentence is below
pub enum Warning {
    UnknownRelease(String),
    UnknownLabel { run: usize, key: &'static str, id: String },
    OtherNumbers { run: usize, what: Numbers, label: &'static str },
    OtherProvider { run: usize, place: &'static str, of: &'static str, provider: &'static str },
    NoPower { run: usize },
    NotMeasured { run: usize, parts: Vec<Word> },
    NoPrice { run: usize },
    NoElectricityPrice { run: usize },
    NoHours { run: usize },
    TooLarge { run: Option<usize> },
    Implausible { run: usize, factor: Implausible },
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
        warnings.push(Warning::UnknownRelease(release.to_owned()));
    }
    for (index, (run, figures)) in project.runs().iter().zip(&estimate.runs).enumerate() {
        let number = index + 1;
        warnings.extend(labels(run, number));
        let gaps = gaps(run, figures, number);
        // An input that is far too large has been named already.
        if !gaps.iter().any(|gap| matches!(gap, Warning::TooLarge { .. })) {
            let factors = implausible(run).into_iter();
            warnings.extend(factors.map(|factor| Warning::Implausible { run: number, factor }));
        }
        warnings.extend(gaps);
    }
    let any_too_large = warnings.iter().any(|warning| matches!(warning, Warning::TooLarge { .. }));
    let sums_lack = |of: fn(&Estimate) -> bool| !of(&estimate.total) && estimate.runs.iter().all(of);
    if !any_too_large
        && (sums_lack(|e| e.market_based.is_some())
            || sums_lack(|e| e.location_based.is_some())
            || sums_lack(|e| e.energy.is_some())
            || sums_lack(|e| e.cost.is_some())
            || sums_lack(|e| e.electricity_cost.is_some()))
    {
        warnings.push(Warning::TooLarge { run: None });
    }
    warnings
}

fn labels(run: &Run, number: usize) -> Vec<Warning> {
    let unknown = [unknown("hw", &run.device), unknown("at", &run.place), unknown("by", &run.provider)];
    let mut warnings: Vec<Warning> =
        unknown.into_iter().flatten().map(|(key, id)| Warning::UnknownLabel { run: number, key, id }).collect();
    let price = run.device.row().filter(|device| run.price.is_some_and(|price| !device.bears_out(price)));
    let grid = run.place.row().filter(|place| !place.bears_out(run.grid));
    let share = run.provider.row().filter(|provider| !provider.bears_out(run.renewable));
    let others = [
        (Numbers::Price, price.map(|device| device.name)),
        (Numbers::Grid, grid.map(Place::name)),
        (Numbers::Renewable, share.map(|provider| provider.name)),
    ];
    for (what, label) in others {
        warnings.extend(label.map(|label| Warning::OtherNumbers { run: number, what, label }));
    }
    warnings.extend(other_provider(run, number));
    warnings
}

/// A region belongs to one provider.
fn other_provider(run: &Run, number: usize) -> Option<Warning> {
    let (place, provider) = (run.place.row()?, run.provider.row()?);
    let owner = place.provider.filter(|owner| owner.id != provider.id)?;
    Some(Warning::OtherProvider { run: number, place: place.name(), of: owner.name(), provider: provider.name() })
}

fn unknown<T: Entry>(key: &'static str, label: &Label<T>) -> Option<(&'static str, String)> {
    label.row().is_none().then(|| (key, label.id().to_owned()))
}

fn gaps(run: &Run, figures: &Estimate, number: usize) -> Vec<Warning> {
    let mut warnings = Vec::new();
    match run.power {
        None | Some(PowerDraw::Parts { cpu: None, dram: None, per_device: None }) => {
            warnings.push(Warning::NoPower { run: number });
        }
        Some(PowerDraw::Parts { cpu, dram, per_device }) => {
            let names = [words::warning::cpu, words::warning::dram, words::warning::devices].map(Word);
            let parts = names.into_iter().zip([cpu, dram, per_device]);
            let parts: Vec<Word> = parts.filter(|(_, part)| part.is_none()).map(|(name, _)| name).collect();
            if !parts.is_empty() {
                warnings.push(Warning::NotMeasured { run: number, parts });
            }
        }
        Some(_) => {}
    }
    if figures.lacks_hours() {
        warnings.push(Warning::NoHours { run: number });
    }
    if run.price.is_none() {
        warnings.push(Warning::NoPrice { run: number });
    }
    if run.electricity_price.is_none() {
        warnings.push(Warning::NoElectricityPrice { run: number });
    }
    let power_known = !warnings.iter().any(|warning| matches!(warning, Warning::NoPower { .. }));
    let energy_lost = power_known && (figures.location_based.is_none() || figures.market_based.is_none());
    let cost_lost = run.price.is_some() && figures.cost.is_none();
    let electricity_lost = power_known && run.electricity_price.is_some() && figures.electricity_cost.is_none();
    if energy_lost || cost_lost || electricity_lost {
        warnings.push(Warning::TooLarge { run: Some(number) });
    }
    warnings
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::UnknownRelease(release) => words::warning::release(shorten(release), data::RELEASE),
            Self::UnknownLabel { run, key, id } => words::warning::label(run, key, shorten(id)),
            Self::OtherNumbers { run, what, label } => match what {
                Numbers::Price => words::warning::other_price(run, label),
                Numbers::Grid => words::warning::other_grid(run, label),
                Numbers::Renewable => words::warning::other_share(run, label),
            },
            Self::OtherProvider { run, place, of, provider } => {
                words::warning::other_provider(run, place, of, provider)
            }
            Self::NoPower { run } => words::warning::no_power(run),
            Self::NotMeasured { run, parts } => {
                let parts = parts.iter().map(ToString::to_string).reduce(words::warning::and);
                words::warning::not_measured(run, parts.unwrap_or_default())
            }
            Self::NoPrice { run } => words::warning::no_price(run),
            Self::NoElectricityPrice { run } => words::warning::no_electricity_price(run),
            Self::Implausible { run, factor } => words::warning::implausible(run, factor),
            Self::NoHours { run } => words::warning::no_hours(run),
            Self::TooLarge { run: Some(run) } => words::warning::too_large(run),
            Self::TooLarge { run: None } => return f.write_str(words::warning::total_too_large()),
        })
    }
}
