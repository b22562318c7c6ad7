//! The climate performance card in LaTeX.

use super::Report;
use super::escape;

pub fn write(report: &Report) -> String {
    let mut out = String::from("\\begin{table}\n\\centering\\small\n\\caption{Climate performance card.}\n");
    out += "\\begin{tabular}{@{}p{0.36\\linewidth}p{0.6\\linewidth}@{}}\n\\hline\n";
    for (index, (question, answer)) in report.card().iter().enumerate() {
        out += &format!("{}. {} & {} \\\\\n", index + 1, escape::latex(question), escape::latex(answer));
    }
    out += "\\hline\n\\end{tabular}\n\\par\\smallskip\\raggedright\n";
    report.card_notes().iter().for_each(|note| out += &format!("{}\n", escape::latex(note)));
    out + &report.latex_method_in_float() + "\n\\end{table}\n"
}
