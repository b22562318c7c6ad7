//! Markdown: the sentences, a table of the runs, and the way back.

use super::Report;
use super::escape;
use super::table::HEADS;

pub fn write(report: &Report) -> String {
    let mut out = String::new();
    report.sentences().iter().for_each(|sentence| out += &format!("{}\n", escape::markdown(sentence)));
    out += &format!("\n{}|{}\n", line(HEADS.iter()), "---|".repeat(HEADS.len()));
    report.rows().iter().for_each(|row| out += &line(row.iter()));
    if report.rows_left_out() > 0 {
        out += &format!("| and {} more runs |{}\n", report.rows_left_out(), " |".repeat(HEADS.len() - 1));
    }
    report.total_rows().iter().for_each(|row| out += &line(row.iter()));
    out + "\n" + &report.markdown_method() + "\n"
}

fn line(cells: impl Iterator<Item = impl AsRef<str>>) -> String {
    let cells: Vec<String> = cells.map(|cell| escape::markdown(cell.as_ref())).collect();
    format!("| {} |\n", cells.join(" | "))
}

impl Report<'_> {
    /// The method, and the link or the inputs.
    pub(super) fn markdown_method(&self) -> String {
        let reference = match &self.link {
            Some(link) => format!("Inputs and equations: <{link}>"),
            None => escape::markdown(&self.reference()),
        };
        format!("{}\n{reference}", escape::markdown(&self.method()))
    }
}
