//! What training a machine-learning model used, emitted and cost: the maths, the data and the permalinks.
//!
//! The method is that of Strubell, Ganesh and McCallum, *Energy and Policy Considerations for Modern Deep
//! Learning Research*, AAAI 2020. Nothing here knows of the web, the clock or randomness.
#![warn(missing_docs)]
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod choosing;
pub mod compare;
pub mod data;
mod digits;
pub mod elsewhere;
pub mod equivalent;
pub mod estimate;
pub mod figure;
pub mod forecast;
pub mod format;
pub mod formula;
pub mod host;
pub mod interval;
pub mod limits;
pub mod link;
pub mod nearest;
pub mod offer;
pub mod plausible;
pub mod preset;
pub mod project;
pub mod quantity;
pub mod reading;
pub mod recomputed;
pub mod report;
pub mod scenario;
pub mod search;
pub mod spread;
pub mod training_compute;
mod visible;
pub mod warning;
pub mod word;
pub mod working;
