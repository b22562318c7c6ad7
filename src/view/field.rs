//! Leaf controls: text in, typed value out.

mod choice;
mod echo;
mod meanwhile;
mod number;
mod search;

pub use choice::{Choice, Opt};
pub use number::{Number, Reader, read, read_by};
pub use search::{Find, Found, Search};
