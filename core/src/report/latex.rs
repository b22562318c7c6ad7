//! A paragraph of LaTeX. It needs no package but one that knows `\url`, and the entries of [`super::bibtex`].

use super::escape;
use super::{Report, method};

pub fn write(report: &Report) -> String {
    let sentences = report.sentences().iter().map(|text| escape::latex(text)).collect::<Vec<_>>().join("\n");
    format!("{}{sentences}\n{}\n", report.latex_preface(), report.latex_method())
}

/// A link as LaTeX sets it. A long one may be broken by the end of a page, where pdfTeX can't go on with what is pressed on:
/// it is text alone.
pub fn address(link: &str) -> String {
    let command = if link.len() > PRESSED_ON { "path" } else { "url" };
    format!("\\{command}{{{link}}}")
}

const PRESSED_ON: usize = 1_500;

/// A longer reference does not stand in a table.
const IN_FLOAT: usize = 600;

const REPLACED: &str = "% Characters that LaTeX sets only with more fonts or packages stand here by their Unicode numbers, \
    as U+6F22: put the characters back where yours can set them.\n";

impl Report<'_> {
    /// The method with its citations, and the link in a footnote or the inputs in its place.
    pub(super) fn latex_method(&self) -> String {
        match &self.link {
            Some(link) => format!("{}.\\footnote{{\\raggedright{}}}", self.latex_citations(), address(link)),
            None => format!("{}.\n{}", self.latex_citations(), escape::latex(self.reference())),
        }
    }

    /// The same for a table, which floats and would lose a footnote: the link stands in the text, where it is not long.
    pub(super) fn latex_method_in_float(&self) -> String {
        match self.latex_reference() {
            reference if reference.len() <= IN_FLOAT => format!("{}. {reference}", self.latex_citations()),
            _ => format!("{}. The inputs stand in the text.", self.latex_citations()),
        }
    }

    /// The link or the inputs as a paragraph, where they would make a table longer than its page.
    pub(super) fn latex_reference_behind_float(&self) -> String {
        let reference = self.latex_reference();
        let is_long = reference.len() > IN_FLOAT;
        if is_long { format!("\n{{\\noindent\\raggedright {reference}\\par}}\n") } else { String::new() }
    }

    /// A comment where something of the project can't be set as it stands.
    pub(super) fn latex_preface(&self) -> String {
        let is_replaced =
            self.project.runs().iter().any(|run| !self.double_blind && escape::is_beyond_latex(&run.name));
        if is_replaced { REPLACED.to_owned() } else { String::new() }
    }

    fn latex_reference(&self) -> String {
        match &self.link {
            Some(link) => format!("Inputs and equations: {}", address(link)),
            None => escape::latex(self.reference()),
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
