//! The climate performance card in LaTeX.

use super::Report;
use super::escape;

pub fn write(report: &Report) -> String {
    let mut out = report.latex_preface();
    out += "\\begin{table}\n\\centering\\small\n\\caption{Climate performance card.}\n";
    out += "\\begin{tabular}{@{}p{0.33\\linewidth}p{0.6\\linewidth}@{}}\n\\hline\n";
    for (index, (question, answer)) in report.card().iter().enumerate() {
        let (question, answer) = (escape::latex(question), escape::latex(answer));
        out += &format!("\\raggedright {}. {question} & \\raggedright {answer} \\tabularnewline\n", index + 1);
    }
    out += "\\hline\n\\end{tabular}\n\\par\\smallskip\\raggedright\\footnotesize\n";
    report.card_notes().iter().for_each(|note| out += &format!("{}\n", escape::latex(note)));
    out += &report.latex_method_in_float();
    out + "\n\\end{table}\n" + &report.latex_reference_behind_float()
}
