//! An SPDX 3.0.1 AI package with the energy of its training: of the final runs, of all where none is final, or of the chosen
//! alternative.
//!
//! SPDX has no place for emissions: they are told in words. There is no clock here and no maker: the element refers to the
//! creation information of the document that it is put into.

use serde_json::json;

use super::Report;
use super::member::put;

pub fn write(report: &Report) -> String {
    let headline = report.headline();
    let left_out = headline.as_ref().map(|_| report.headline_leaves_out()).unwrap_or_default();
    let total = headline.unwrap_or_else(|| report.all_experiments());
    let mut consumption = json!({ "type": "ai_EnergyConsumption" });
    let described = total.figures.energy.map(|energy| {
        json!([{
            "type": "ai_EnergyConsumptionDescription",
            "ai_energyQuantity": energy.best().as_kwh().to_string(),
            "ai_energyUnit": "kilowattHour",
        }])
    });
    put(&mut consumption, "ai_trainingEnergyConsumption", described);
    let package = json!({
        "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
        "type": "ai_AIPackage",
        "spdxId": "urn:to-be-filled-in",
        "creationInfo": "_:creationinfo",
        "name": "to be filled in",
        "comment": format!(
            "The energy of training is that of {}{}, with the overhead of the data centre, in kWh.",
            total.subject(),
            left_out
        ),
        "ai_informationAboutTraining": report.in_plain_words(),
        "ai_energyConsumption": consumption,
    });
    format!("{package:#}\n")
}
