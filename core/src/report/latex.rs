//! A paragraph of LaTeX. It needs no package but one that knows `\url`, and the entries of [`super::bibtex`].

use super::escape;
use super::{Report, method};

pub fn write(report: &Report) -> String {
    let sentences = report.sentences().iter().map(|text| escape::latex(text)).collect::<Vec<_>>().join("\n");
    format!("{sentences}\n{}\n", report.latex_method())
}

impl Report<'_> {
    /// The method with its citations, and the link in a footnote or the inputs in its place.
    pub(super) fn latex_method(&self) -> String {
        match &self.link {
            Some(link) => format!("{}.\\footnote{{\\url{{{link}}}}}", self.latex_citations()),
            None => format!("{}.\n{}", self.latex_citations(), escape::latex(&self.reference())),
        }
    }

    /// The same for a table, which floats and would lose a footnote: the link stands in the text.
    pub(super) fn latex_method_in_float(&self) -> String {
        match &self.link {
            Some(link) => format!("{}. Inputs and equations: \\url{{{link}}}", self.latex_citations()),
            None => self.latex_method(),
        }
    }

    fn latex_citations(&self) -> String {
        let data = escape::latex(&self.data_release());
        let papers = format!(
            "The method is that of~\\cite{{{}}}, with location-based emissions as in~\\cite{{{}}}",
            method::PAPER,
            method::PAPER_2019
        );
        if self.double_blind {
            return format!("{papers}; {data}");
        }
        format!("{papers}; computed by {}~{}~\\cite{{{}}}, {data}", method::TOOL_NAME, method::VERSION, method::TOOL)
    }
}
