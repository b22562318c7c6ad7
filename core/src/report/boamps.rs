//! A report in the schema of BoAmps: energy in kWh and duration in seconds of each run, the components, the grid.

use serde_json::{Value, json};

use super::member::put;
use super::{Report, source};
use crate::data::Kind;
use crate::estimate::Estimate;
use crate::formula;
use crate::scenario::{Label, Run};

pub fn write(report: &Report) -> String {
    let runs = || report.project.runs().iter();
    let measures: Vec<Value> = report.runs().map(|(run, figures)| measure(report, run, figures)).collect();
    let components: Vec<Value> = runs().map(|run| component(report, run)).collect();
    let mut environment = json!({ "country": super::label::listed(runs().map(|run| country(report, run))) });
    put(&mut environment, "powerSourceCarbonIntensity", grid(report));
    let report = json!({
        "task": {
            "taskStage": "training",
            "taskFamily": "to be filled in",
            "algorithms": [{}],
            "dataset": [{ "dataUsage": "input", "dataType": "other" }],
            "taskDescription": report.in_plain_words(),
        },
        "measures": measures,
        "infrastructure": { "infraType": kind_of_place(report), "components": components },
        "environment": environment,
    });
    super::json::laid_out(&report, runs().len())
}

fn measure(report: &Report, run: &Run, figures: &Estimate) -> Value {
    let seconds = formula::time_of_jobs(run.hours.best(), run.jobs).as_seconds();
    let mut measure = json!({
        "measurementMethod": format!("estimated, with the overhead of the data centre; {}", report.tool_and_data()),
        "measurementDuration": seconds,
    });
    // The schema wants a number: an energy that is not known is left out.
    put(&mut measure, "powerConsumption", figures.energy.map(|energy| energy.best().as_kwh()));
    measure
}

fn component(report: &Report, run: &Run) -> Value {
    let kind = match run.device.row().map(|device| device.kind) {
        Some(Kind::Gpu) => "gpu",
        Some(Kind::Cpu) => "cpu",
        Some(Kind::Tpu) => "tpu",
        Some(Kind::Npu) => "npu",
        Some(Kind::Soc) => "soc",
        Some(Kind::Other) | None => "other",
    };
    json!({ "componentName": report.device(run), "componentType": kind, "nbComponent": run.devices.0 })
}

fn country(report: &Report, run: &Run) -> String {
    match &run.place {
        Label::Known(place) if place.id != "other" => place.country().to_owned(),
        _ => report.place(run),
    }
}

/// Grams of CO2e for each kWh, where all runs have the same.
fn grid(report: &Report) -> Option<f64> {
    let mut grids = report.project.runs().iter().map(|run| source::grams(run.grid).map(|grid| grid.best().value()));
    let first = grids.next()??;
    grids.all(|grid| grid == Some(first)).then_some(first)
}

fn kind_of_place(report: &Report) -> &'static str {
    let kind = |run: &Run| match run.provider.id() {
        "onprem" => "onPremise",
        "other" => "other",
        _ if run.provider.row().is_some() => "publicCloud",
        _ => "other",
    };
    let mut kinds = report.project.runs().iter().map(kind);
    let first = kinds.next().unwrap_or("other");
    if kinds.all(|kind| kind == first) { first } else { "other" }
}
