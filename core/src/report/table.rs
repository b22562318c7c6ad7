//! The rows that the tables of LaTeX and Markdown share: one a run, then the totals.

use super::{Report, figure};
use crate::estimate::Estimate;
use crate::quantity::{DeviceHours, Emissions, Energy};
use crate::scenario::Role;

/// The heads of the columns, units in them.
pub const HEADS: [&str; 7] = [
    "Run",
    "Device-hours",
    "Energy (kWh)",
    "Location-based CO2e (kg)",
    "Location-based CO2e (lb)",
    "Market-based CO2e (kg)",
    "Market-based CO2e (lb)",
];

/// Longer tables are cut here; the totals are of all runs.
const MOST: usize = 50;

/// A row of texts for people, not escaped.
pub type Row = [String; HEADS.len()];

impl Report<'_> {
    /// A row for each run.
    pub(super) fn rows(&self) -> Vec<Row> {
        let rows = self.runs().enumerate().take(MOST).map(|(index, (run, figures))| {
            let role = match run.role {
                Role::Final => "final",
                Role::Development => "development",
            };
            row(format!("{} ({role}): {}", index + 1, self.one_run(run)), figures)
        });
        rows.collect()
    }

    /// How many runs have no row.
    pub(super) fn rows_left_out(&self) -> usize {
        self.project.runs().len().saturating_sub(MOST)
    }

    /// A row for each total.
    pub(super) fn total_rows(&self) -> Vec<Row> {
        self.totals().iter().map(|total| row(format!("Total, {}", total.name), total.figures)).collect()
    }
}

fn row(name: String, figures: &Estimate) -> Row {
    let kg = |value: Option<crate::interval::Interval<Emissions>>| figure::cell(value.map(|v| v.map(Emissions::as_kg)));
    let lb = |value: Option<crate::interval::Interval<Emissions>>| figure::cell(value.map(|v| v.map(Emissions::as_lb)));
    [
        name,
        figure::cell(Some(figures.device_hours.map(DeviceHours::as_device_hours))),
        figure::cell(figures.energy.map(|energy| energy.map(Energy::as_kwh))),
        kg(figures.location_based),
        lb(figures.location_based),
        kg(figures.market_based),
        lb(figures.market_based),
    ]
}
