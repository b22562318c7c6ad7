//! A permalink in, its figures as JSON out: the numbers of the page without a browser.
//!
//! `cargo run -q -p trainprint-core --example estimate -- '<link>'`

use std::process::ExitCode;

use trainprint_core::estimate::estimate_project;
use trainprint_core::link::{Link, decode, locate};
use trainprint_core::recomputed::Recomputed;
use trainprint_core::report::estimate_json::EstimateJson;

fn main() -> ExitCode {
    let Some(address) = std::env::args_os().nth(1) else {
        eprintln!("Give a link: cargo run -q -p trainprint-core --example estimate -- '<link>'");
        return ExitCode::FAILURE;
    };
    match figures(&address.to_string_lossy()) {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn figures(address: &str) -> Result<String, Box<dyn std::error::Error>> {
    let opened = decode(locate(address).unwrap_or(address))?;
    let Link { project, cited } = &opened.link;
    let estimate = estimate_project(project);
    let recomputed = cited.as_ref().map(|cited| Recomputed::new(cited, project, &estimate));
    let differs = recomputed.filter(|recomputed| !recomputed.agrees()).map(|recomputed| recomputed.to_string());
    Ok(serde_json::to_string_pretty(&EstimateJson::of(project, &opened.notices).warning(differs))?)
}
