//! Plain SVG: scales and marks. Every chart says in words what its table says in numbers.

pub mod dots;
pub mod scale;
