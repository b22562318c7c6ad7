//! A report in the schema of BoAmps: energy in kWh and duration in seconds of each run, the components, the grid.

use serde::Serialize;
use serde_json::{Value, json};

use super::layout::laid_out;
use super::{Report, source};
use crate::data::Kind;
use crate::estimate::Estimate;
use crate::formula;
use crate::scenario::Run;

pub fn write(report: &Report) -> String {
    let told = told(report);
    let runs = || told.iter().map(|(run, _)| *run);
    let method = format!("estimated, with the overhead of the data centre; {}", report.tool_and_data());
    let json = BoAmps {
        task: json!({
            "taskStage": "training",
            "taskFamily": "to be filled in",
            "algorithms": [{}],
            "dataset": [{ "dataUsage": "input", "dataType": "other" }],
            "taskDescription": report.in_plain_words(),
        }),
        measures: told.iter().map(|(run, figures)| measure(&method, run, figures)).collect(),
        infrastructure: Infrastructure {
            infra_type: kind_of_place(runs()),
            components: runs().map(|run| component(report, run)).collect(),
        },
        environment: Environment {
            country: report.countries(&runs().collect::<Vec<_>>()),
            power_source_carbon_intensity: grid(runs()),
        },
    };
    laid_out(&json, told.len())
}

/// Readers add the measures up: of alternatives there is the chosen one alone.
fn told<'a>(report: &Report<'a>) -> Vec<(&'a Run, &'a Estimate)> {
    let chosen = if report.are_alternatives() { report.headline() } else { None };
    let chosen = chosen.map(|total| total.runs.iter().map(|run| (*run, total.figures)).collect());
    chosen.unwrap_or_else(|| report.runs().collect())
}

#[derive(Serialize)]
struct BoAmps<'r> {
    task: Value,
    measures: Vec<Measure<'r>>,
    infrastructure: Infrastructure<'r>,
    environment: Environment,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Measure<'r> {
    measurement_method: &'r str,
    measurement_duration: f64,
    /// The schema wants a number: an energy that is not known is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    power_consumption: Option<f64>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Infrastructure<'r> {
    infra_type: &'static str,
    components: Vec<Component<'r>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Component<'r> {
    component_name: &'r str,
    component_type: &'static str,
    nb_component: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Environment {
    country: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    power_source_carbon_intensity: Option<f64>,
}

fn measure<'r>(method: &'r str, run: &Run, figures: &Estimate) -> Measure<'r> {
    Measure {
        measurement_method: method,
        measurement_duration: formula::time_of_jobs(run.hours.best(), run.jobs).as_seconds(),
        power_consumption: figures.energy.map(|energy| energy.best().as_kwh()),
    }
}

fn component<'r>(report: &Report, run: &'r Run) -> Component<'r> {
    let kind = match run.device.row().map(|device| device.kind) {
        Some(Kind::Gpu) => "gpu",
        Some(Kind::Cpu) => "cpu",
        Some(Kind::Tpu) => "tpu",
        Some(Kind::Npu) => "npu",
        Some(Kind::Soc) => "soc",
        Some(Kind::Other) | None => "other",
    };
    Component { component_name: report.device(run), component_type: kind, nb_component: run.devices.0 }
}

/// Grams of CO2e for each kWh, where all runs have the same.
fn grid<'r>(runs: impl Iterator<Item = &'r Run>) -> Option<f64> {
    let mut grids = runs.map(|run| source::grams(run.grid).map(|grid| grid.best().value()));
    let first = grids.next()??;
    grids.all(|grid| grid == Some(first)).then_some(first)
}

fn kind_of_place<'r>(runs: impl Iterator<Item = &'r Run>) -> &'static str {
    let kind = |run: &Run| match run.provider.id() {
        "onprem" => "onPremise",
        "other" => "other",
        _ if run.provider.row().is_some() => "publicCloud",
        _ => "other",
    };
    let mut kinds = runs.map(kind);
    let first = kinds.next().unwrap_or("other");
    if kinds.all(|kind| kind == first) { first } else { "other" }
}
