//! The sentences that the texts share. They are plain; a format escapes them for its language.

use super::figure;
use super::{Report, Total};
use crate::estimate::estimate;
use crate::format::exact;
use crate::interval::Interval;
use crate::offer::Worth;
use crate::quantity::Power;
use crate::scenario::{Input, PowerDraw, Run};

impl Report<'_> {
    /// What was run, used and emitted; then what the figures rest on.
    pub(super) fn sentences(&self) -> &[String] {
        self.said.sentences.get_or_init(|| {
            let mut sentences: Vec<String> = self.totals().iter().flat_map(|total| self.of_total(total)).collect();
            sentences.extend(self.remarks());
            sentences.extend(self.comparisons());
            sentences.extend_from_slice(self.basis());
            sentences
        })
    }

    /// Device-hours, energy and emissions of some of the runs.
    pub(super) fn of_total(&self, total: &Total) -> Vec<String> {
        let figures = total.figures;
        let hours = figure::device_hours(figures.device_hours);
        let mut sentences =
            vec![format!("{} took {hours}: {}.", capitalised(&total.subject()), self.hardware(&total.runs))];
        sentences.push(match figures.energy {
            None => format!("Energy and emissions of {} are {}: {}.", total.subject(), figure::UNKNOWN, why(total)),
            energy => format!(
                "This used {} of electricity, which is {} location-based and {} market-based.",
                figure::energy(energy),
                figure::emissions(figures.location_based),
                figure::emissions(figures.market_based)
            ),
        });
        let has_price = |run: &&Run| run.price.is_some();
        match figures.cost {
            Some(_) => sentences.push(format!("Renting the devices costs {}.", figure::money(figures.cost))),
            None if total.runs.iter().any(has_price) => sentences
                .push(format!("What renting the devices costs is {}: at least one run has no price.", figure::UNKNOWN)),
            None => {}
        }
        sentences
    }

    /// Power, PUE, intensity and renewable share with year and source, and how sure it all is.
    pub(super) fn basis(&self) -> &[String] {
        self.said.basis.get_or_init(|| {
            let runs: Vec<&Run> = self.project.runs().iter().collect();
            vec![
                format!("The average power is {}.", self.power(&runs)),
                format!("The PUE is {}.", self.pue(&runs)),
                format!("The grid's carbon intensity is {} for the location-based figure.", self.intensity(&runs)),
                format!("The market-based figure takes off a renewable share of {}.", self.renewable(&runs)),
                format!("{}.", capitalised(&self.range())),
            ]
        })
    }

    /// Which figures are ranges and how their ends come about, as the end of a sentence.
    pub(super) fn range(&self) -> String {
        let is_range = |input: Input| self.project.runs().iter().any(|run| is_a_range(run, input));
        let [prices, shares] =
            [[Input::Price, Input::ElectricityPrice].into_iter().any(is_range), is_range(Input::Renewable)];
        let others = [Input::Hours, Input::Power, Input::Pue, Input::Grid].into_iter().any(is_range);
        match (others, shares, prices) {
            (false, false, false) => "each input was given as one value, so the figures have no range".to_owned(),
            (false, false, true) => {
                "only a price was given as a range: costs go from the low price to the high one, and \
                 the other figures rest on one value for each input and have no range"
                    .to_owned()
            }
            (_, false, _) => "the ranges go from the low values of all inputs to the high ones".to_owned(),
            (_, true, _) => {
                "the ranges go from the low values of the inputs to the high ones, but for the renewable share, \
                 of which more means less: market-based figures go from its high value to its low one"
                    .to_owned()
            }
        }
    }

    /// One run in full, several in sum: `1 job of 84 h on 8 NVIDIA P100 in United States, Amazon AWS`.
    pub(super) fn hardware(&self, runs: &[&Run]) -> String {
        let what = match runs {
            [run] => self.one_run(run),
            _ => {
                format!("{} runs on {}", exact(runs.len() as f64), self.devices(runs))
            }
        };
        format!("{what} in {}, {}", self.places(runs), self.providers(runs))
    }

    /// As `T2T big, 1 job of 84 h on 8 NVIDIA P100`: with the run's name, where it has one that may be told.
    pub(super) fn one_run(&self, run: &Run) -> String {
        let name = if run.name.is_empty() || self.double_blind { String::new() } else { format!("{}, ", run.name) };
        let jobs = if run.jobs.0 == 1 { "1 job".to_owned() } else { format!("{} jobs", exact(f64::from(run.jobs.0))) };
        let devices = exact(f64::from(run.devices.0));
        format!("{name}{jobs} of {} on {devices} {}", Worth::Hours(run.hours), self.device(run))
    }
}

fn is_a_range(run: &Run, input: Input) -> bool {
    let watts = |power: Option<Interval<Power>>| power.is_some_and(|power| !power.is_exact());
    match input {
        Input::Hours => !run.hours.is_exact(),
        Input::Power => match run.power {
            None => false,
            Some(PowerDraw::Total(power)) => watts(Some(power)),
            Some(PowerDraw::Parts { cpu, dram, per_device }) => [cpu, dram, per_device].into_iter().any(watts),
            Some(PowerDraw::Energy(energy)) => !energy.is_exact(),
        },
        Input::Pue => !run.pue.is_exact(),
        Input::Grid => !run.grid.is_exact(),
        Input::Renewable => !run.renewable.is_exact(),
        Input::Price => run.price.is_some_and(|price| !price.is_exact()),
        Input::ElectricityPrice => run.electricity_price.is_some_and(|price| !price.is_exact()),
    }
}

/// Why there is no energy: no power, or too much of it for a number.
pub(super) fn why(total: &Total) -> &'static str {
    let has_energy = |run: &&Run| estimate(run).energy.is_some();
    match total.runs.iter().all(has_energy) {
        true => "the sum is too large for a number",
        false if total.runs.len() == 1 => "the run's power is not known, or too large for a number",
        false => "the power of at least one run is not known, or too large for a number",
    }
}

pub(super) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().collect::<String>() + characters.as_str()).unwrap_or_default()
}

pub(super) fn lower(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_lowercase().collect::<String>() + characters.as_str()).unwrap_or_default()
}
