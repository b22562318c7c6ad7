//! What is shown: each file one panel. Views take values and hand up actions; nothing here computes.

pub mod announcer;
pub mod chart;
pub mod compare;
pub mod elsewhere;
pub mod equivalents;
pub mod facts;
pub mod field;
pub mod file;
pub mod fold;
pub mod forecast;
pub mod host;
pub mod inputs;
pub mod later;
pub mod notices;
pub mod origins;
pub mod paper;
pub mod power;
pub mod report;
pub mod results;
pub mod runs;
pub mod sources;
pub mod spread;
pub mod still;
pub mod tuning;
pub mod working;
