//! What is shown: each file one panel. Views take values and hand up actions; nothing here computes.

pub mod announcer;
pub mod answer;
pub mod asking;
pub mod away;
pub mod below;
pub mod chart;
pub mod compare;
pub mod facts;
pub mod field;
pub mod file;
pub mod fold;
pub mod footer;
pub mod header;
pub mod inputs;
pub mod notices;
pub mod paper;
pub mod pictures;
pub mod power;
pub mod results;
pub mod runs;
pub mod slot;
pub mod spread;
pub mod still;
pub mod table;
pub mod tuning;
pub mod working;
