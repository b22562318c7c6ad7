//! What an estimate becomes outside the page: one output format a file, each a pure function of one [`Report`].
//!
//! Texts for people are rounded as the page is; formats for programs carry every digit. Absent is said or null.

mod aaai;
mod arr;
mod badge;
mod base;
mod bibtex;
mod boamps;
mod card;
mod card_latex;
mod card_markdown;
mod codecarbon;
mod csv;
mod cyclonedx;
pub mod escape;
pub mod estimate_json;
mod eu;
mod figure;
mod formats;
mod hf_yaml;
mod inputs;
mod json;
mod label;
mod latex;
mod latex_table;
mod layout;
mod markdown;
mod member;
mod method;
mod model_card;
mod neurips;
mod power;
mod prose;
mod reading;
mod sentence;
mod source;
mod spdx;
mod table;

pub use base::{Base, BaseError};
pub use formats::{ALL, Format};
pub use method::made_by;
pub use reading::Reading;

use std::cell::OnceCell;

use crate::estimate::{Estimate, ProjectEstimate};
use crate::link::{self, Cited};
use crate::scenario::{Project, Role, Run};

/// Everything the texts need: the runs, their figures, and how they may be referred to.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    project: &'a Project,
    estimate: &'a ProjectEstimate,
    double_blind: bool,
    reading: Reading,
    link: Option<String>,
    /// What many formats say in the same words: of thousands of runs it is put together once.
    said: Said,
}

/// Sentences that were put together already.
#[derive(Clone, Debug, Default)]
struct Said {
    sentences: OnceCell<Vec<String>>,
    basis: OnceCell<Vec<String>>,
    reference: OnceCell<String>,
}

impl<'a> Report<'a> {
    /// A report with links on this base. Double-blind, nothing in any text names the project, a person of it, a host or
    /// an exact site, and the inputs stand in place of the link.
    pub fn new(project: &'a Project, estimate: &'a ProjectEstimate, base: &Base, double_blind: bool) -> Self {
        let query = if double_blind { None } else { link::short(project, None) };
        let link = query.map(|query| base.link(&query));
        Self { project, estimate, double_blind, reading: Reading::Together, link, said: Said::default() }
    }

    /// The same with its runs read so.
    pub fn read_as(self, reading: Reading) -> Self {
        Self { reading, said: Said::default(), ..self }
    }

    /// The same with the cited figure in its link.
    pub fn citing(self, base: &Base, cited: Cited) -> Self {
        let text = link::short(self.project, Some(&cited));
        Self { link: self.link.and(text.map(|text| base.link(&text))), said: Said::default(), ..self }
    }

    fn runs(&self) -> impl Iterator<Item = (&'a Run, &'a Estimate)> + use<'a> {
        self.project.runs().iter().zip(&self.estimate.runs)
    }

    fn has_development(&self) -> bool {
        self.project.runs().iter().any(|run| run.role == Role::Development)
    }

    fn final_model(&self) -> Option<Total<'a>> {
        let figures = self.estimate.total_final.as_ref()?;
        let runs = self.project.runs().iter().filter(|run| run.role == Role::Final).collect();
        Some(Total { name: "final model".to_owned(), figures, runs })
    }

    fn all_experiments(&self) -> Total<'a> {
        let runs = self.project.runs().iter().collect();
        Total { name: "all experiments".to_owned(), figures: &self.estimate.total, runs }
    }

    fn development_runs(&self) -> Option<Estimate> {
        let of_development = self.runs().filter(|(run, _)| run.role == Role::Development);
        of_development.map(|(_, figures)| *figures).reduce(|sum, figures| sum.plus(&figures))
    }

    /// The final model where there is one, and all experiments where they are more than that; or each alternative.
    fn totals(&self) -> Vec<Total<'a>> {
        if self.are_alternatives() {
            return self.alternatives();
        }
        let all = self.has_development().then(|| self.all_experiments());
        self.final_model().into_iter().chain(all).collect()
    }
}

/// Some of the runs and their sum, or one alternative.
struct Total<'a> {
    name: String,
    figures: &'a Estimate,
    runs: Vec<&'a Run>,
}

impl Total<'_> {
    /// As the subject of a sentence.
    fn subject(&self) -> String {
        if self.name.starts_with("al") { self.name.clone() } else { format!("the {}", self.name) }
    }
}
