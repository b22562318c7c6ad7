//! Project files and tables of spreadsheets: what the page has read, and saved.
//!
//! A project comes and goes as the text of a link, of any length, and the names of its runs, which links do not have.

use trainprint_core::estimate::estimate_project;
use trainprint_core::link::{Link, decode, decode_long, encode};
use trainprint_core::project::{self, csv};
use trainprint_core::scenario::Project;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use crate::download::download;

/// What was read of a file or a table.
#[wasm_bindgen(getter_with_clone)]
pub struct Read {
    /// The runs as a link; absent where there are none.
    pub link: Option<String>,
    /// The runs' names.
    pub names: Vec<String>,
    /// Whether the runs are alternatives to each other.
    pub alternatives: bool,
    /// What could not be read, in sentences.
    pub faults: Vec<String>,
}

impl Read {
    fn of(project: Option<Project>, alternatives: bool, faults: &[project::Fault]) -> Self {
        let names = project.iter().flat_map(Project::runs).map(|run| run.name.clone()).collect();
        let link = project.map(|project| encode(&Link { project, cited: None }));
        Self { link, names, alternatives, faults: faults.iter().map(ToString::to_string).collect() }
    }
}

/// Translates a link of another calculator: what is to be known of it stands in the faults, and why where there is none.
#[wasm_bindgen]
pub fn translate(link: &str) -> Read {
    match decode(link) {
        Ok(opened) => {
            let notices = opened.notices.iter().map(ToString::to_string).collect();
            Read { faults: notices, ..Read::of(Some(opened.link.project), false, &[]) }
        }
        Err(error) => Read { faults: vec![error.to_string()], ..Read::of(None, false, &[]) },
    }
}

/// Reads a project file. What is no text has U+FFFD in it; what the browser can't read is read as what it says of it.
#[wasm_bindgen]
pub async fn open(file: File) -> Read {
    let text = JsFuture::from(file.text()).await;
    let text = text.unwrap_or_else(|error| js_sys::Object::from(error).to_string().into());
    let project::Opened { project, are_alternatives, faults } = project::open(&text.as_string().unwrap_or_default());
    Read::of(project, are_alternatives, &faults)
}

/// Reads the text of a table, up to so many runs; what it has no column for is as in the first run of the link.
#[wasm_bindgen]
pub fn paste(text: &str, base: &str, room: usize) -> Read {
    let base = named(base, Vec::new()).and_then(|project| project.runs().first().cloned()).unwrap_or_default();
    let project::Pasted { runs, faults } = project::paste(text, &base, room);
    Read::of(Project::new(Some(trainprint_core::data::RELEASE.into()), runs), false, &faults)
}

/// Saves the runs: as a `file` of their own, or with their figures as a `table`.
#[wasm_bindgen]
pub fn save(kind: &str, link: &str, names: Vec<String>, alternatives: bool) {
    let Some(project) = named(link, names) else { return };
    if kind == "table" {
        download("runs.csv", "text/csv", &csv::write(&project, &estimate_project(&project)));
    } else {
        let write = if alternatives { project::save_alternatives } else { project::save };
        download("runs.trainprint.json", "application/json", &write(&project));
    }
}

/// The project of a link with its runs' names.
pub fn named(link: &str, names: Vec<String>) -> Option<Project> {
    decode_long(link).ok().map(|opened| opened.link.project.with_names(names))
}
