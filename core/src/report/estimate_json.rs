//! The figures of a project as JSON: the contract of the `estimate` example and of embedded pages.
//!
//! Every figure is `{"low": .., "best": .., "high": ..}` at full precision, its unit in its name, or null.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use crate::estimate::{Estimate, ProjectEstimate, estimate_project};
use crate::interval::Interval;
use crate::link::Notice;
use crate::quantity::{DeviceHours, Emissions, Energy, Money};
use crate::scenario::Project;
use crate::warning::warnings;

/// The whole answer.
#[derive(Debug, Serialize)]
pub struct EstimateJson<'e> {
    #[serde(serialize_with = "one_by_one")]
    runs: Cow<'e, [Estimate]>,
    total: Option<FiguresJson>,
    total_final: Option<FiguresJson>,
    warnings: Vec<String>,
}

#[derive(Debug, Serialize)]
struct FiguresJson {
    device_hours: IntervalJson,
    it_energy_kwh: Option<IntervalJson>,
    energy_kwh: Option<IntervalJson>,
    co2e_location_kg: Option<IntervalJson>,
    co2e_location_lb: Option<IntervalJson>,
    co2e_market_kg: Option<IntervalJson>,
    co2e_market_lb: Option<IntervalJson>,
    cost_usd: Option<IntervalJson>,
    electricity_usd: Option<IntervalJson>,
}

#[derive(Debug, Serialize)]
pub(super) struct IntervalJson {
    low: f64,
    best: f64,
    high: f64,
}

impl<'e> EstimateJson<'e> {
    /// The figures of a project, with what was noticed in its link and the warnings on its figures: in English, whatever the
    /// page speaks.
    pub fn of(project: &Project, notices: &[Notice]) -> Self {
        let estimate = estimate_project(project);
        let warnings = warnings(project, &estimate);
        let sentences = notices.iter().map(ToString::to_string).chain(warnings.iter().map(ToString::to_string));
        let (total, total_final) = totals(&estimate);
        Self {
            runs: Cow::Owned(estimate.runs),
            total,
            total_final,
            warnings: words::in_english(|| sentences.collect()),
        }
    }

    /// The figures of a project with the sentences to show beside them.
    pub fn new(estimate: &'e ProjectEstimate, warnings: Vec<String>) -> Self {
        let (total, total_final) = totals(estimate);
        Self { runs: Cow::Borrowed(&estimate.runs), total, total_final, warnings }
    }

    /// The same with more to be warned of.
    pub fn warning(mut self, more: impl IntoIterator<Item = String>) -> Self {
        self.warnings.extend(more);
        self
    }

    /// The figures of runs that are not to be added up.
    pub(super) fn without_totals(self) -> Self {
        Self { total: None, total_final: None, ..self }
    }
}

fn totals(estimate: &ProjectEstimate) -> (Option<FiguresJson>, Option<FiguresJson>) {
    (Some(figures(&estimate.total)), estimate.total_final.as_ref().map(figures))
}

/// The figures of thousands of runs are never there at once.
fn one_by_one<S: Serializer>(runs: &[Estimate], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(runs.iter().map(figures))
}

fn figures(estimate: &Estimate) -> FiguresJson {
    FiguresJson {
        device_hours: interval(estimate.device_hours, DeviceHours::as_device_hours),
        it_energy_kwh: optional(estimate.it_energy, Energy::as_kwh),
        energy_kwh: optional(estimate.energy, Energy::as_kwh),
        co2e_location_kg: optional(estimate.location_based, Emissions::as_kg),
        co2e_location_lb: optional(estimate.location_based, Emissions::as_lb),
        co2e_market_kg: optional(estimate.market_based, Emissions::as_kg),
        co2e_market_lb: optional(estimate.market_based, Emissions::as_lb),
        cost_usd: optional(estimate.cost, Money::as_usd),
        electricity_usd: optional(estimate.electricity_cost, Money::as_usd),
    }
}

pub(super) fn optional<T: Copy>(value: Option<Interval<T>>, unit: fn(T) -> f64) -> Option<IntervalJson> {
    value.map(|value| interval(value, unit))
}

pub(super) fn interval<T: Copy>(value: Interval<T>, unit: fn(T) -> f64) -> IntervalJson {
    IntervalJson { low: unit(value.low()), best: unit(value.best()), high: unit(value.high()) }
}
