//! One plain sentence, and the same in several for those who have the room: for wherever markup is stripped.

use super::prose::{capitalised, lower, why};
use super::{Report, Total, escape, figure, method};
use crate::scenario::Run;

pub fn write(report: &Report) -> String {
    let totals: Vec<String> = report.totals().iter().map(|total| of_total(report, total)).collect();
    let runs: Vec<&Run> = report.project.runs().iter().collect();
    let sentence = format!(
        "{}{}; with an average power of {}, a PUE of {}, a grid carbon intensity of {} and, in the market-based figures alone, a renewable share of \
         {}; {}; by equations 1 and 2 of Strubell, Ganesh and McCallum (AAAI 2020, doi:{}), {}; {}",
        capitalised(&totals.join("; ")),
        alternatives(report),
        report.power(&runs),
        report.pue(&runs),
        report.intensity(&runs),
        report.renewable(&runs),
        report.range(),
        method::DOI,
        report.tool_and_data(),
        lower(report.reference()),
    );
    format!("{}\n", escape::plain(&sentence))
}

/// The remarks on alternatives, as parts of the one sentence.
fn alternatives(report: &Report) -> String {
    let said = if report.are_alternatives() { report.remarks() } else { Vec::new() };
    let said = said.into_iter().chain(report.comparisons());
    said.map(|said| format!("; {}", lower(said.trim_end_matches('.')))).collect()
}

fn of_total(report: &Report, total: &Total) -> String {
    let figures = total.figures;
    let hours = figure::device_hours(figures.device_hours);
    let rent = figures.cost.map(|_| format!(", at a rent of {},", figure::money(figures.cost))).unwrap_or_default();
    let used = match figures.energy {
        None => format!("its energy and emissions are {}: {}", figure::UNKNOWN, why(total)),
        energy => format!(
            "used {} of electricity, which is {} location-based and {} market-based",
            figure::energy(energy),
            figure::emissions(figures.location_based),
            figure::emissions(figures.market_based)
        ),
    };
    format!("{} took {hours} ({}){rent} and {used}", total.subject(), report.hardware(&total.runs))
}

impl Report<'_> {
    /// All that is said of the runs, the method and the way back, on one line.
    pub(super) fn in_plain_words(&self) -> String {
        let sentences = self.sentences().join(" ");
        escape::plain(&format!("{sentences} {} {}", self.method(), self.reference()))
    }
}
