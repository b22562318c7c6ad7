//! A table of LaTeX: the runs, the totals, and below them what they rest on. It needs no package but one that knows `\url`.
//!
//! It floats over both columns where a page has two. What a run is stands across the table, its figures below; and every
//! few runs have a table of their own, so that none is longer than a page.

use super::Report;
use super::escape;
use super::table::{Row, Table};

/// How many runs have a row: those of the most device-hours.
const MOST: usize = 24;
/// How many runs are in one float.
const IN_ONE: usize = 6;

pub fn write(report: &Report) -> String {
    let table = report.table(MOST);
    let mut out = report.latex_preface();
    let mut floats = table.runs.chunks(IN_ONE).peekable();
    let mut caption = "Energy, emissions and cost of training.";
    while let Some(runs) = floats.next() {
        let is_last = floats.peek().is_none();
        out += &float(report, &table, caption, runs, is_last);
        caption = "Energy, emissions and cost of training, continued.";
    }
    out + &report.latex_reference_behind_float()
}

fn float(report: &Report, table: &Table, caption: &str, runs: &[Row], is_last: bool) -> String {
    let columns = table.heads.len();
    let mut out = format!(
        "\\begin{{table*}}\n\\centering\\scriptsize\\setlength{{\\tabcolsep}}{{3pt}}\n\\caption{{{caption}}}\n\
         \\begin{{tabular}}{{@{{}}*{{{columns}}}{{p{{{:.3}\\linewidth}}}}@{{}}}}\n\\hline\n{}\\hline\n",
        // The rest of the line is between the columns.
        0.86 / columns as f64,
        line(&table.heads)
    );
    runs.iter().for_each(|row| out += &of_row(row));
    out += "\\hline\n";
    if is_last {
        out += &table.rest().map(|rest| across(columns, &rest)).unwrap_or_default();
        table.totals.iter().for_each(|row| out += &of_row(row));
        out += "\\hline\n";
    }
    out += "\\end{tabular}\n";
    if is_last {
        out += "\\par\\smallskip\\raggedright\n";
        let alternatives = if report.are_alternatives() { report.remarks() } else { Vec::new() };
        let notes = alternatives.iter().chain(report.basis());
        notes.for_each(|sentence| out += &format!("{}\n", escape::latex(sentence)));
        out += &format!("{}\n", report.latex_method_in_float());
    }
    out + "\\end{table*}\n"
}

fn of_row(row: &Row) -> String {
    across(row.figures.len(), &row.name) + &line(&row.figures)
}

fn across(columns: usize, text: &str) -> String {
    format!(
        "\\multicolumn{{{columns}}}{{@{{}}p{{0.98\\linewidth}}@{{}}}}{{\\raggedright\\strut {}}} \\\\\n",
        escape::latex(text)
    )
}

/// Cells as narrow as their words.
fn line(cells: &[impl AsRef<str>]) -> String {
    let cells = cells.iter().map(|cell| format!("\\raggedright\\hspace{{0pt}}{}", escape::latex(cell.as_ref())));
    format!("{} \\tabularnewline\n", cells.collect::<Vec<_>>().join(" & "))
}
