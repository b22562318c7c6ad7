//! The built page used as a person would, in browsers. `cargo xtask test` builds it and says where the browsers are.
#![cfg(not(target_arch = "wasm32"))]

#[path = "end_to_end/accessibility.rs"]
mod accessibility;
#[path = "end_to_end/bad_links.rs"]
mod bad_links;
mod browser;
#[path = "end_to_end/choices.rs"]
mod choices;
#[path = "end_to_end/combinations.rs"]
mod combinations;
#[path = "end_to_end/dialogs.rs"]
mod dialogs;
#[path = "end_to_end/embed.rs"]
mod embed;
#[path = "end_to_end/fields.rs"]
mod fields;
#[path = "end_to_end/frames.rs"]
mod frames;
#[path = "end_to_end/german.rs"]
mod german;
#[path = "end_to_end/halves.rs"]
mod halves;
#[path = "end_to_end/import.rs"]
mod import;
#[path = "end_to_end/links.rs"]
mod links;
#[path = "end_to_end/lockdown.rs"]
mod lockdown;
#[path = "end_to_end/method.rs"]
mod method;
#[path = "end_to_end/offline.rs"]
mod offline;
#[path = "end_to_end/paper.rs"]
mod paper;
#[path = "end_to_end/pictures.rs"]
mod pictures;
#[path = "end_to_end/prerender.rs"]
mod prerender;
#[path = "end_to_end/print.rs"]
mod print;
#[path = "end_to_end/projects.rs"]
mod projects;
#[path = "end_to_end/reports.rs"]
mod reports;
#[path = "end_to_end/smoke.rs"]
mod smoke;
