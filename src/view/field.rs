//! Leaf controls: text in, typed value out.

mod choice;
mod number;

pub use choice::{Choice, Opt, choice};
pub use number::{Number, Typed};
