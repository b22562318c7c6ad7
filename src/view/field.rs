//! Leaf controls: text in, typed value out.

mod choice;
mod echo;
mod number;
mod search;

pub use choice::{Choice, Opt, choice};
pub use number::{Number, Typed};
pub use search::{Found, Search};
