//! The section of a Hugging Face model card, with the labels of its template and then what those leave out.

use super::escape::markdown;
use super::prose::lower;
use super::reading::{both_bases, each};
use super::{Report, Total, figure};
use crate::scenario::Run;

pub fn write(report: &Report) -> String {
    let runs: Vec<&Run> = report.project.runs().iter().collect();
    let mut items = vec![
        ("Hardware Type", report.hardware(&runs)),
        ("Hours used", of_totals(report, |total| figure::device_hours(total.figures.device_hours))),
        ("Cloud Provider", report.providers(&runs)),
        ("Compute Region", report.places(&runs)),
        ("Carbon Emitted", of_totals(report, both_bases)),
        ("Energy Used", of_totals(report, |total| figure::energy(total.figures.energy))),
        ("Power", report.power(&runs)),
        ("PUE", report.pue(&runs)),
        ("Grid Intensity", report.intensity(&runs)),
        ("Renewable Share, market-based", report.renewable(&runs)),
    ];
    items.push(("Range", report.basis().last().cloned().unwrap_or_default()));
    let list: String = items.iter().map(|(label, text)| format!("- **{label}:** {}\n", markdown(text))).collect();
    format!("## Environmental Impact\n\n{list}\n{}\n", report.markdown_method())
}

fn of_totals(report: &Report, write: impl Fn(&Total) -> String) -> String {
    let mut texts = each(&report.totals(), write);
    texts.extend(report.remarks().iter().map(|remark| lower(remark.trim_end_matches('.'))));
    texts.join("; ")
}
