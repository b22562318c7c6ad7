//! The list of formats: what each is called, how its file is named, and who writes it.

use super::Report;
use super::*;

/// One output format.
pub struct Format {
    /// What scripts call it.
    pub id: &'static str,
    /// What it is called, in English.
    pub name: &'static str,
    /// The name of its file.
    pub file: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    writer: fn(&Report) -> String,
}

impl Format {
    /// The format that scripts call so.
    pub fn find(id: &str) -> Option<&'static Self> {
        ALL.iter().find(|format| format.id == id)
    }

    /// What the page calls it, in the language that is spoken.
    pub fn shown(&self) -> &'static str {
        words::of_tables(self.name)
    }

    /// The report in this format: in English, whatever the page speaks.
    pub fn write(&self, report: &Report) -> String {
        words::in_english(|| (self.writer)(report))
    }
}

const fn format(
    id: &'static str,
    name: &'static str,
    file: &'static str,
    media_type: &'static str,
    writer: fn(&Report) -> String,
) -> Format {
    Format { id, name, file, media_type, writer }
}

const TEX: &str = "application/x-tex";
const TEXT: &str = "text/plain";
const MARKDOWN: &str = "text/markdown";
const JSON: &str = "application/json";
const CSV: &str = "text/csv";

/// All formats, in the order to show them.
pub static ALL: [Format; 20] = [
    format("latex", "LaTeX paragraph", "training.tex", TEX, latex::write),
    format("latex-table", "LaTeX table", "training-table.tex", TEX, latex_table::write),
    format("card-latex", "Climate performance card, LaTeX", "card.tex", TEX, card_latex::write),
    format("card-markdown", "Climate performance card, Markdown", "card.md", MARKDOWN, card_markdown::write),
    format("bibtex", "BibTeX", "training.bib", "application/x-bibtex", bibtex::write),
    format("markdown", "Markdown", "training.md", MARKDOWN, markdown::write),
    format("model-card", "Hugging Face model card", "model-card.md", MARKDOWN, model_card::write),
    format("hf-yaml", "Hugging Face YAML", "co2-eq-emissions.yaml", "application/yaml", hf_yaml::write),
    format("json", "JSON", "training.json", JSON, json::write),
    format("csv", "CSV", "training.csv", CSV, csv::write),
    format("sentence", "Plain sentence", "training.txt", TEXT, sentence::write),
    format("codecarbon", "CodeCarbon columns", "emissions.csv", CSV, codecarbon::write),
    format("boamps", "BoAmps", "boamps.json", JSON, boamps::write),
    format("cyclonedx", "CycloneDX", "training.cdx.json", "application/vnd.cyclonedx+json", cyclonedx::write),
    format("spdx", "SPDX", "training.spdx3.json", "application/spdx+json", spdx::write),
    format("neurips", "NeurIPS checklist, item 8", "neurips.tex", TEX, neurips::write),
    format("arr", "ARR checklist, C1", "arr.txt", TEXT, arr::write),
    format("aaai", "AAAI computing infrastructure", "aaai.txt", TEXT, aaai::write),
    format("eu", "EU AI Act, Annex XI", "annex-xi.txt", TEXT, eu::write),
    format("badge", "SVG badge", "training.svg", "image/svg+xml", badge::write),
];
