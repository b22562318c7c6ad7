//! What an estimate becomes outside the page: one output format a file.

pub mod estimate_json;
