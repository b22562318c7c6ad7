//! Markdown: the sentences, a table of the runs, and the way back.

use super::Report;
use super::escape;

pub fn write(report: &Report) -> String {
    let mut out = String::new();
    report.sentences().iter().for_each(|sentence| out += &format!("{}\n", escape::markdown(sentence)));
    let table = report.table(MOST);
    out += &format!("\n{}|{}\n", line("Run", &table.heads), "---|".repeat(table.heads.len() + 1));
    table.runs.iter().for_each(|row| out += &line(&row.name, &row.figures));
    if let Some(rest) = table.rest() {
        out += &line(&rest, &vec![""; table.heads.len()]);
    }
    table.totals.iter().for_each(|row| out += &line(&row.name, &row.figures));
    out + "\n" + &report.markdown_method() + "\n"
}

/// Longer tables are cut here.
const MOST: usize = 50;

fn line(name: &str, cells: &[impl AsRef<str>]) -> String {
    let cells = std::iter::once(name).chain(cells.iter().map(AsRef::as_ref));
    let cells: Vec<String> = cells.map(escape::markdown).collect();
    format!("| {} |\n", cells.join(" | "))
}

impl Report<'_> {
    /// The method, and the link or the inputs.
    pub(super) fn markdown_method(&self) -> String {
        let reference = match &self.link {
            Some(link) => format!("Inputs and equations: <{link}>"),
            None => escape::markdown(self.reference()),
        };
        format!("{}\n{reference}", escape::markdown(&self.method()))
    }
}
