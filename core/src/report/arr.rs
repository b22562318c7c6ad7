//! Question C1 of the ACL Rolling Review's checklist: parameters, computational budget, infrastructure.

use super::Report;

pub fn write(report: &Report) -> String {
    format!(
        "Yes, in Section [number].\nNumber of parameters: [to be filled in].\nComputational budget and infrastructure: {}\n",
        report.in_plain_words()
    )
}
