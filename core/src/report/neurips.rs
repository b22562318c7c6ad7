//! Item 8 of the NeurIPS checklist: compute of each run, of all, and whether there was more.

use super::{Report, escape};

pub fn write(report: &Report) -> String {
    let more = match report.has_development() {
        _ if report.are_alternatives() => {
            "If the project took more compute than the alternative that is reported, name it."
        }
        true => "The project took more compute than its final runs; all of it is counted under all experiments.",
        false => "If the project took more compute than the runs listed here, name it.",
    };
    let runs: Vec<String> = report.project.runs().iter().take(TOLD).map(|run| report.one_run(run)).collect();
    let left = report.project.runs().len().saturating_sub(TOLD);
    let left = if left > 0 { format!("; and {left} more runs") } else { String::new() };
    let mut sentences = report.sentences().to_vec();
    sentences.insert(0, format!("Compute of each run: {}{left}.", runs.join("; ")));
    sentences.push(more.to_owned());
    let sentences: Vec<String> = sentences.iter().map(|sentence| escape::latex(sentence)).collect();
    format!(
        "{}\\item[] Answer: \\answerYes{{}}\n\\item[] Justification: {}\n{}\n",
        report.latex_preface(),
        sentences.join("\n"),
        report.latex_method()
    )
}

/// More runs than these are counted.
const TOLD: usize = 12;
