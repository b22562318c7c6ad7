//! A badge: one figure, the location-based emissions of the final model or of the chosen alternative, and it says so.

use super::escape::xml;
use super::{Report, figure};
use crate::format::whole;
use crate::quantity::Emissions;

pub fn write(report: &Report) -> String {
    let total = report.headline();
    let emissions = total.as_ref().and_then(|total| total.figures.location_based);
    let (name, subject) = match &total {
        Some(total) if report.are_alternatives() => (total.name.clone(), total.subject()),
        _ => ("final training".to_owned(), "the final model".to_owned()),
    };
    let label = format!("{name}, location-based");
    let missing = report.why_no_headline();
    let value = emissions.map_or_else(|| format!("CO2e: {missing}"), |emissions| shown(emissions.best()));
    let told = emissions.map_or_else(|| missing.to_owned(), |_| figure::emissions(emissions));
    let title = format!("Emissions of {subject}, location-based: {told}. {}", report.method());
    let (left, right) = (width(&label), width(&value));
    let all = left + right;
    let (title, value) = (xml(&title), xml(&value));
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{all}" height="20" role="img" aria-labelledby="title">
<title id="title">{title}</title>
<rect width="{all}" height="20" rx="3" fill="#14532d"/>
<rect width="{left}" height="20" rx="3" fill="#3f3f46"/>
<g fill="#ffffff" font-family="Verdana, DejaVu Sans, sans-serif" font-size="11">
<text x="6" y="14" textLength="{}">{label}</text>
<text x="{}" y="14" textLength="{}">{value}</text>
</g>
</svg>
"##,
        left - 12,
        left + 6,
        right - 12
    )
}

fn shown(emissions: Emissions) -> String {
    format!("{} kg ({} lb) CO2e", whole(emissions.as_kg()), whole(emissions.as_lb()))
}

/// Pixels of a text at 11 px, and six on either side.
fn width(text: &str) -> usize {
    text.chars().count() * 7 + 12
}
