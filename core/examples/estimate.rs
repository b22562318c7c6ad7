//! A permalink in, its figures as JSON out: the numbers of the page without a browser.
//!
//! `cargo run -q -p trainprint-core --example estimate -- '<link>'`

use std::process::ExitCode;

use trainprint_core::estimate::estimate_project;
use trainprint_core::link::{decode, locate};
use trainprint_core::recomputed::difference;
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
    let project = &opened.link.project;
    let differs = difference(&opened.link, &estimate_project(project));
    Ok(serde_json::to_string_pretty(&EstimateJson::of(project, &opened.notices).warning(differs))?)
}
