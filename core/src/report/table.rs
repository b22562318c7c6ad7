//! The rows that the tables of LaTeX and Markdown share: one a run, then the totals; costs where any is known.

use super::{Report, figure};
use crate::compare::letter;
use crate::estimate::Estimate;
use crate::interval::Interval;
use crate::quantity::{DeviceHours, Emissions, Energy};
use crate::scenario::{Role, Run};

/// The heads of the figures, units in them.
const HEADS: [&str; 8] = [
    "Device-hours",
    "Energy (kWh)",
    "Location-based CO2e (kg)",
    "Location-based CO2e (lb)",
    "Market-based CO2e (kg)",
    "Market-based CO2e (lb)",
    "Cloud cost (USD)",
    "Electricity (USD)",
];

/// Texts for people, not escaped.
pub struct Table {
    /// The heads of the figures.
    pub heads: Vec<&'static str>,
    /// A row for each run that is shown.
    pub runs: Vec<Row>,
    /// A row for each total.
    pub totals: Vec<Row>,
    /// How many runs have no row: those of the fewest device-hours.
    pub left_out: usize,
}

/// A run or a total, and its figures.
pub struct Row {
    pub name: String,
    pub figures: Vec<String>,
}

impl Report<'_> {
    /// The table of at most so many runs, those of the most device-hours, in their order; the totals are of all.
    pub(super) fn table(&self, most: usize) -> Table {
        let has = |of: fn(&Estimate) -> bool| self.estimate.runs.iter().any(of);
        let is_shown = [has(|run| run.cost.is_some()), has(|run| run.electricity_cost.is_some())];
        let shown =
            |index: &usize| index.checked_sub(HEADS.len() - 2).is_none_or(|cost| is_shown.get(cost) == Some(&true));
        let columns: Vec<usize> = (0..HEADS.len()).filter(shown).collect();
        let row = |name: String, figures: &Estimate| {
            let mut all = cells(figures);
            Row {
                name,
                figures: columns.iter().filter_map(|column| all.get_mut(*column).map(std::mem::take)).collect(),
            }
        };
        let largest = self.largest(most);
        let runs = self.runs().enumerate().filter(|(index, _)| largest.contains(index));
        let totals = if self.are_alternatives() { Vec::new() } else { self.totals() };
        Table {
            heads: columns.iter().filter_map(|column| HEADS.get(*column).copied()).collect(),
            runs: runs.map(|(index, (run, figures))| row(self.row_name(index, run), figures)).collect(),
            totals: totals.iter().map(|total| row(format!("Total, {}", total.name), total.figures)).collect(),
            left_out: self.project.runs().len().saturating_sub(most),
        }
    }

    /// Which runs took the most device-hours.
    fn largest(&self, most: usize) -> std::collections::BTreeSet<usize> {
        let hours = |index: &usize| self.estimate.runs.get(*index).map(|run| run.device_hours.best().as_device_hours());
        let mut order: Vec<usize> = (0..self.estimate.runs.len()).collect();
        if order.len() > most {
            let compare = |one: &usize, other: &usize| hours(other).partial_cmp(&hours(one));
            order.sort_by(|one, other| compare(one, other).unwrap_or(std::cmp::Ordering::Equal));
        }
        order.into_iter().take(most).collect()
    }

    fn row_name(&self, index: usize, run: &Run) -> String {
        let role = match run.role {
            Role::Final => "final",
            Role::Development => "development",
        };
        match self.are_alternatives() {
            true => format!("{}: {}", letter(index), self.one_run(run)),
            false => format!("{} ({role}): {}", index + 1, self.one_run(run)),
        }
    }
}

impl Table {
    /// What is said of the runs without a row, where there are some.
    pub fn rest(&self) -> Option<String> {
        let rest = format!("and {} more runs, each of no more device-hours than these", self.left_out);
        (self.left_out > 0).then_some(rest)
    }
}

fn cells(figures: &Estimate) -> [String; HEADS.len()] {
    let kg = |value: Option<Interval<Emissions>>| figure::cell(value.map(|value| value.map(Emissions::as_kg)));
    let lb = |value: Option<Interval<Emissions>>| figure::cell(value.map(|value| value.map(Emissions::as_lb)));
    [
        figure::cell(Some(figures.device_hours.map(DeviceHours::as_device_hours))),
        figure::cell(figures.energy.map(|energy| energy.map(Energy::as_kwh))),
        kg(figures.location_based),
        lb(figures.location_based),
        kg(figures.market_based),
        lb(figures.market_based),
        figure::money(figures.cost),
        figure::money(figures.electricity_cost),
    ]
}
