//! A table of LaTeX: a row a run, the totals, and below them what they rest on.

use super::Report;
use super::escape;
use super::table::{HEADS, Row};

pub fn write(report: &Report) -> String {
    let mut out =
        String::from("\\begin{table}\n\\centering\\footnotesize\n\\caption{Energy and emissions of training.}\n");
    out += "\\begin{tabular}{@{}p{0.25\\linewidth}*{6}{p{0.09\\linewidth}}@{}}\n\\hline\n";
    out += &line(HEADS.iter());
    out += "\\hline\n";
    report.rows().iter().for_each(|row| out += &of_row(row));
    if report.rows_left_out() > 0 {
        out +=
            &format!("\\multicolumn{{{}}}{{@{{}}l}}{{and {} more runs}} \\\\\n", HEADS.len(), report.rows_left_out());
    }
    out += "\\hline\n";
    report.total_rows().iter().for_each(|row| out += &of_row(row));
    out += "\\hline\n\\end{tabular}\n\\par\\smallskip\\raggedright\n";
    report.basis().iter().for_each(|sentence| out += &format!("{}\n", escape::latex(sentence)));
    out + &report.latex_method_in_float() + "\n\\end{table}\n"
}

fn of_row(row: &Row) -> String {
    line(row.iter())
}

fn line(cells: impl Iterator<Item = impl AsRef<str>>) -> String {
    let cells: Vec<String> = cells.map(|cell| escape::latex(cell.as_ref())).collect();
    format!("{} \\\\\n", cells.join(" & "))
}
