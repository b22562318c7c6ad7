//! The section of a Hugging Face model card, with the labels of its template and then what those leave out.

use super::escape::markdown;
use super::{Report, Total, figure};
use crate::scenario::Run;

pub fn write(report: &Report) -> String {
    let runs: Vec<&Run> = report.project.runs().iter().collect();
    let mut items = vec![
        ("Hardware Type", report.hardware(&runs)),
        ("Hours used", of_totals(report, |total| figure::device_hours(total.figures.device_hours))),
        ("Cloud Provider", report.providers(&runs)),
        ("Compute Region", report.places(&runs)),
        ("Carbon Emitted", of_totals(report, emissions)),
        ("Energy Used", of_totals(report, |total| figure::energy(total.figures.energy))),
        ("PUE", report.pue(&runs)),
        ("Grid Intensity", report.intensity(&runs)),
        ("Renewable Share, market-based", report.renewable(&runs)),
    ];
    items.push(("Range", report.basis().pop().unwrap_or_default()));
    let list: String = items.iter().map(|(label, text)| format!("- **{label}:** {}\n", markdown(text))).collect();
    format!("## Environmental Impact\n\n{list}\n{}\n", report.markdown_method())
}

fn of_totals(report: &Report, write: impl Fn(&Total) -> String) -> String {
    let mut texts: Vec<String> =
        report.totals().iter().map(|total| format!("{}: {}", total.name, write(total))).collect();
    if !report.has_development() {
        texts.push("no development runs are listed".to_owned());
    }
    texts.join("; ")
}

fn emissions(total: &Total) -> String {
    format!(
        "{} location-based, {} market-based",
        figure::emissions(total.figures.location_based),
        figure::emissions(total.figures.market_based)
    )
}
