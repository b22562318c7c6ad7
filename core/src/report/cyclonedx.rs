//! A CycloneDX 1.6 document whose model card has the energy of training in kWh and the emissions in tonnes.

use serde_json::{Value, json};

use super::member::put;
use super::{Report, Total, figure};
use crate::estimate::Estimate;
use crate::scenario::Role;

pub fn write(report: &Report) -> String {
    let development = report.development_runs();
    let told = told(report, development.as_ref());
    let consumptions: Vec<Value> = told.iter().filter_map(|total| consumption(report, total)).collect();
    let card = json!({ "considerations": { "environmentalConsiderations": {
        "energyConsumptions": consumptions,
        "properties": properties(report),
    } } });
    let document = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "components": [{ "type": "machine-learning-model", "name": "to be filled in", "modelCard": card }],
    });
    format!("{document:#}\n")
}

/// Readers add the consumptions up: the final model and the runs of development, each by itself; of alternatives the chosen one
/// alone.
fn told<'a>(report: &Report<'a>, development: Option<&'a Estimate>) -> Vec<Total<'a>> {
    let mut told: Vec<Total> = report.headline().into_iter().collect();
    if let Some(figures) = development.filter(|_| !report.are_alternatives()) {
        let runs = report.project.runs().iter().filter(|run| run.role == Role::Development).collect();
        told.push(Total { name: DEVELOPMENT.to_owned(), figures, runs });
    }
    told
}

const DEVELOPMENT: &str = "development runs";

/// The location-based figure; where the energy is not known there is nothing to state.
fn consumption(report: &Report, total: &Total) -> Option<Value> {
    let kwh = json!({ "value": total.figures.energy?.best().as_kwh(), "unit": "kWh" });
    let mut consumption = json!({
        "activity": if total.name == DEVELOPMENT { "other" } else { "training" },
        "energyProviders": [{
            "description": report.intensity(&total.runs),
            "organization": { "name": format!("electricity grid of {}", report.places(&total.runs)) },
            "energySource": "unknown",
            "energyProvided": kwh,
        }],
        "activityEnergyCost": kwh,
        "properties": [
            { "name": "runs", "value": total.name },
            { "name": "emissions, location-based", "value": figure::emissions(total.figures.location_based) },
            { "name": "emissions, market-based", "value": figure::emissions(total.figures.market_based) },
        ],
    });
    let tonnes = total.figures.location_based.map(|emissions| emissions.best().as_t());
    put(&mut consumption, "co2CostEquivalent", tonnes.map(|tonnes| json!({ "value": tonnes, "unit": "tCO2eq" })));
    Some(consumption)
}

fn properties(report: &Report) -> Value {
    json!([
        { "name": "estimate", "value": report.sentences().join(" ") },
        { "name": "method", "value": report.method() },
        { "name": "inputs", "value": report.reference() },
    ])
}
