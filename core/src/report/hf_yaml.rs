//! `co2_eq_emissions` as Hugging Face's model cards have it: one figure in grams, location-based, of the final model or of
//! the alternative that was chosen. It has to be a number: one that is not known is left out. Where no run is final, place and
//! hardware are those of all runs.

use super::{Report, Total, escape, figure};
use crate::quantity::Emissions;
use crate::scenario::Run;

pub fn write(report: &Report) -> String {
    let last = report.headline();
    let emissions = last.as_ref().and_then(|total| total.figures.location_based);
    let source = format!("{}. {} {}", figure_is(report, last.as_ref()), report.method(), report.reference());
    let grams = emissions.and_then(|emissions| decimal(emissions.best()));
    let grams = match grams {
        Some(grams) => format!("emissions: {grams}  # grams of CO2e; {}", figure::emissions(emissions)),
        None => format!("# emissions: {}, so that there is no number to state", report.why_no_headline()),
    };
    let runs: Vec<&Run> = last.map_or_else(|| report.all_experiments().runs, |total| total.runs);
    format!(
        "co2_eq_emissions:
  {grams}
  source: {}
  training_type: \"pre-training\"  # or \"fine-tuning\"
  geographical_location: {}
  hardware_used: {}
",
        escape::yaml(&source),
        escape::yaml(&report.places(&runs)),
        escape::yaml(&report.hardware(&runs))
    )
}

fn figure_is(report: &Report, total: Option<&Total>) -> String {
    let figure = "Location-based emissions";
    match total.map(Total::subject) {
        Some(subject) => format!("{figure} of {subject}{}, in grams of CO2e", report.headline_leaves_out()),
        None => format!("{figure} of the final model are not stated: {}", report.why_no_headline()),
    }
}

/// With every digit and always with a point: YAML would read a long whole number as a text.
fn decimal(emissions: Emissions) -> Option<String> {
    match emissions.as_g() {
        grams if !grams.is_finite() => None,
        grams if grams.fract() == 0.0 => Some(format!("{grams}.0")),
        grams => Some(grams.to_string()),
    }
}
