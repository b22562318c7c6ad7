//! Reads power logs and job accounting: what people already hold of a training run, as watts, hours and counts.
//!
//! Bytes go in piece by piece, in memory that does not grow with the file; [`Measurement`]s come out, and a
//! [`Finding`] for everything that was doubted, left out or taken from elsewhere. Nothing is repaired in silence, and a
//! file is known by what is in it, not by its name.
//!
//! ```
//! use trainprint_logs::{Log, Options};
//!
//! let mut log = Log::new(Options::default());
//! log.push(b"timestamp, power.draw [W]\n2024/10/30 18:00:00.000, 300.00 W\n");
//! log.push(b"2024/10/30 18:00:01.000, 300.00 W\n");
//! let outcome = log.finish();
//! assert_eq!(outcome.measurements[0].watts.per_device.map(|p| p.as_watts()), Some(300.0));
//! ```

mod breaks;
mod carbontracker;
mod cells;
mod codecarbon;
mod finding;
mod format;
mod gaps;
mod intervals;
mod json;
mod lines;
mod log;
mod measurement;
mod meter;
mod number;
mod nvidia_smi;
mod perf;
mod plain;
mod reader;
mod sacct;
mod series;
mod stamp;
mod text;
mod wandb;
mod watts;

pub use finding::Finding;
pub use format::Format;
pub use json::{Detailed, File, Json};
pub use log::{Log, Outcome};
pub use measurement::{Measurement, Parts, Watts};
pub use reader::{Options, Span};
pub use series::{Point, Series};
