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
mod markdown;
mod member;
mod method;
mod model_card;
mod neurips;
mod prose;
mod sentence;
mod source;
mod spdx;
mod table;

pub use base::{Base, BaseError};
pub use formats::{ALL, Format};

use crate::estimate::{Estimate, ProjectEstimate};
use crate::link::{self, Cited, Link};
use crate::scenario::{Project, Role, Run};

/// Everything the texts need: the runs, their figures, and how they may be referred to.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    project: &'a Project,
    estimate: &'a ProjectEstimate,
    double_blind: bool,
    link: Option<String>,
}

impl<'a> Report<'a> {
    /// A report with links on this base. Double-blind, nothing in any text names the project, a person of it, a host or
    /// an exact site, and the inputs stand in place of the link.
    pub fn new(project: &'a Project, estimate: &'a ProjectEstimate, base: &Base, double_blind: bool) -> Self {
        let query = || link::encode_short(&Link { project: project.clone(), cited: None });
        let link = if double_blind { None } else { query().map(|query| base.link(&query)) };
        Self { project, estimate, double_blind, link }
    }

    /// The same with the cited figure in its link.
    pub fn citing(self, base: &Base, cited: Cited) -> Self {
        let text = link::encode_short(&Link { project: self.project.clone(), cited: Some(cited) });
        Self { link: self.link.and(text.map(|text| base.link(&text))), ..self }
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
        Some(Total { name: "final model", figures, runs })
    }

    fn all_experiments(&self) -> Total<'a> {
        Total { name: "all experiments", figures: &self.estimate.total, runs: self.project.runs().iter().collect() }
    }

    /// The final model where there is one, and all experiments where they are more than that.
    fn totals(&self) -> Vec<Total<'a>> {
        let all = self.has_development().then(|| self.all_experiments());
        self.final_model().into_iter().chain(all).collect()
    }
}

/// Some of the runs and their sum.
struct Total<'a> {
    name: &'static str,
    figures: &'a Estimate,
    runs: Vec<&'a Run>,
}

impl Total<'_> {
    /// As the subject of a sentence.
    fn subject(&self) -> String {
        if self.name.starts_with("all") { self.name.to_owned() } else { format!("the {}", self.name) }
    }
}
