//! Permalinks, grammar version 1: a project as a short, readable, checked address that means the same for ever.
//!
//! Every number that enters the equations stands in the link; labels only say where numbers came from.
//! The grammar is in METHOD.md, "Permalinks".

mod block;
mod check;
mod cited;
mod decimal;
mod decode;
mod encode;
mod error;
mod fields;
mod locate;
mod text;

pub use cited::{Basis, Cited, MassUnit};
pub use decode::{Opened, decode};
pub use encode::encode;
pub use error::{LinkError, Notice};
pub(crate) use fields::Fields;
pub use locate::{locate, steering};
pub(crate) use text::{is_of_names, shorten};

use crate::scenario::Project;

/// The grammar that this release writes, and the latest it reads.
pub const VERSION: u32 = 1;

/// Links stop at this many characters; a larger project is kept in a file.
pub const MAX_LENGTH: usize = 8_000;

/// What a link holds: a project and, where the author put one, the figure that was cited.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The runs.
    pub project: Project,
    /// The figure printed beside the link.
    pub cited: Option<Cited>,
}
