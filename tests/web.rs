//! The page in a browser: fields, figures and the address keep up with each other.
#![cfg(target_arch = "wasm32")]

#[path = "web/address.rs"]
mod address;
#[path = "web/fields.rs"]
mod fields;
#[path = "web/page.rs"]
mod page;

use trainprint_core::interval::Interval;
use trainprint_core::link::{self, Link};
use trainprint_core::quantity::Time;
use trainprint_core::scenario::{Project, Run};
use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);

const KWH: &str = "#result-energy .results__number";

fn hours(hours: f64) -> Run {
    Run { hours: Interval::exact(Time::from_hours(hours)), ..Run::default() }
}

fn link_of(project: &Project) -> String {
    link::encode(&Link { project: project.clone(), cited: None })
}
