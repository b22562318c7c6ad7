//! The AAAI checklist's question about the computing infrastructure.

use super::{Report, escape};
use crate::scenario::Run;

pub fn write(report: &Report) -> String {
    let runs: Vec<&Run> = report.project.runs().iter().collect();
    let hardware = escape::plain(&report.hardware(&runs));
    format!(
        "Yes.\nComputing infrastructure: {hardware}.\nCPU models, memory, operating system, names and versions of \
         libraries: [to be filled in].\nCompute, energy and emissions: {}\n",
        report.in_plain_words()
    )
}
