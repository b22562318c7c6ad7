//! `co2_eq_emissions` as Hugging Face's model cards have it: one figure in grams, location-based, of the final model.

use super::{Report, escape, figure};
use crate::quantity::Emissions;
use crate::scenario::Run;

pub fn write(report: &Report) -> String {
    let last = report.final_model();
    let emissions = last.as_ref().and_then(|total| total.figures.location_based);
    let grams = emissions.map_or_else(|| "null".to_owned(), |emissions| decimal(emissions.best()));
    let runs: Vec<&Run> = last.map(|total| total.runs).unwrap_or_default();
    let hardware = if runs.is_empty() { "no final run is listed".to_owned() } else { report.hardware(&runs) };
    let source = format!("{}. {} {}", figure_is(report), report.method(), report.reference());
    format!(
        "co2_eq_emissions:
  emissions: {grams}  # grams of CO2e; {}
  source: {}
  training_type: \"pre-training\"  # or \"fine-tuning\"
  geographical_location: {}
  hardware_used: {}
",
        figure::emissions(emissions),
        escape::yaml(&source),
        escape::yaml(&report.places(&runs)),
        escape::yaml(&hardware)
    )
}

fn figure_is(report: &Report) -> &'static str {
    match report.has_development() {
        true => "Location-based emissions of the final model alone, development runs left out, in grams of CO2e",
        false => "Location-based emissions of the final model, in grams of CO2e",
    }
}

/// With every digit and always with a point: YAML would read a long whole number as a text.
fn decimal(emissions: Emissions) -> String {
    match emissions.as_g() {
        grams if !grams.is_finite() => "null".to_owned(),
        grams if grams.fract() == 0.0 => format!("{grams}.0"),
        grams => grams.to_string(),
    }
}
