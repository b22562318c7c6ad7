//! Leaf controls: text in, typed value out.

mod choice;
mod number;

pub use choice::{Choice, Opt};
pub use number::{Number, Typed};
