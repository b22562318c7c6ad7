//! Annex XI of the EU AI Act, section 1, points 2 (d) and (e): resources of training and energy, in MWh with two
//! significant digits.

use super::reading::each;
use super::{Report, figure};
use crate::format::{range, significant};
use crate::interval::Interval;
use crate::quantity::Energy;

pub fn write(report: &Report) -> String {
    let totals = report.totals();
    let energy = each(&totals, |total| total.figures.energy.map_or_else(|| figure::UNKNOWN.to_owned(), mwh));
    let hours = each(&totals, |total| figure::device_hours(total.figures.device_hours));
    format!(
        "Annex XI, section 1, (2)(d), computational resources and training time: {}. Number of floating-point \
         operations: [to be filled in].\nAnnex XI, section 1, (2)(e), energy consumption, estimated: {}.\nDetails: {}\n",
        hours.join("; "),
        energy.join("; "),
        report.in_plain_words()
    )
}

fn mwh(energy: Interval<Energy>) -> String {
    let two = |value: f64| significant(value, 2);
    let mwh = energy.map(Energy::as_mwh);
    let best = format!("{} MWh", two(mwh.best()));
    if mwh.is_exact() { best } else { format!("{best} ({} MWh)", range(mwh.low(), mwh.high(), two)) }
}
