//! The `ai_energyConsumption` of an SPDX 3.0.1 AI package, by itself: put it into the package of the model. It has the
//! energy of the final runs, or of all where none is final.
//!
//! SPDX has no place for emissions. The whole element would need a date, and there is no clock here.

use serde_json::json;

use super::Report;
use super::member::put;

pub fn write(report: &Report) -> String {
    let mut fragment = json!({
        "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
        "type": "ai_EnergyConsumption",
    });
    let energy = report.final_model().unwrap_or_else(|| report.all_experiments()).figures.energy;
    let described = energy.map(|energy| {
        json!([{
            "type": "ai_EnergyConsumptionDescription",
            "ai_energyQuantity": energy.best().as_kwh().to_string(),
            "ai_energyUnit": "kilowattHour",
        }])
    });
    put(&mut fragment, "ai_trainingEnergyConsumption", described);
    format!("{fragment:#}\n")
}
