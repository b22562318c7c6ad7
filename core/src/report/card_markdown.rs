//! The climate performance card in Markdown.

use super::Report;
use super::escape;

pub fn write(report: &Report) -> String {
    let mut out = String::from("| Climate performance card | |\n|---|---|\n");
    for (index, (question, answer)) in report.card().iter().enumerate() {
        out += &format!("| {}. {question} | {} |\n", index + 1, escape::markdown(answer));
    }
    out += "\n";
    report.card_notes().iter().for_each(|note| out += &format!("{}\n", escape::markdown(note)));
    out + &report.markdown_method() + "\n"
}
