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
#[cfg(feature = "green-algorithms")]
mod green_algorithms;
mod locate;
mod text;

pub use cited::{Basis, Cited, MassUnit};
pub use decode::{Opened, decode, decode_long};
pub use encode::encode;
pub use error::{LinkError, Notice};
pub(crate) use fields::Fields;
#[cfg(feature = "green-algorithms")]
pub use green_algorithms::Translated;
pub use locate::{locate, steering};
pub(crate) use text::is_of_names;
pub use text::shorten;

use crate::scenario::Project;

/// The grammar that this release writes, and the latest it reads.
pub const VERSION: u32 = 1;

/// Links stop at this many characters; a larger project is kept in a file.
pub const MAX_LENGTH: usize = 8_000;

/// No block of a run is shorter than this.
const SHORTEST_BLOCK: usize = 67;

/// The text of a link; `None` where it would be longer than [`MAX_LENGTH`].
pub fn encode_short(link: &Link) -> Option<String> {
    short(&link.project, link.cited.as_ref())
}

/// As [`encode_short`], of what a link is made of.
pub(crate) fn short(project: &Project, cited: Option<&Cited>) -> Option<String> {
    let may_fit = project.runs().len() <= MAX_LENGTH / SHORTEST_BLOCK;
    may_fit.then(|| encode::write(project, cited)).filter(|text| text.len() <= MAX_LENGTH)
}

/// What a link holds: a project and, where the author put one, the figure that was cited.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The runs.
    pub project: Project,
    /// The figure printed beside the link.
    pub cited: Option<Cited>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Run;

    fn many(run: &Run, runs: usize) -> Link {
        let project = Project::new(None, vec![run.clone(); runs]).expect("at least one");
        Link { project, cited: None }
    }

    #[test]
    fn the_shortest_block_is_a_run_of_one_digit_numbers() {
        let block = "&run=dev&hw=a&n=1&h=0&x=1&w=0&pue=1&ci=0g&re=0&usd=0&el=0&at=a&by=a";
        assert!(decode(&format!("v=1{block}")).is_ok());
        assert_eq!(block.len(), SHORTEST_BLOCK);
    }

    #[test]
    fn a_project_too_long_for_a_link_has_none() {
        let runs = (1..200).find(|runs| encode_short(&many(&Run::default(), *runs)).is_none()).expect("a limit");
        let length = |runs| encode(&many(&Run::default(), runs)).len();
        assert!(length(runs) > MAX_LENGTH && length(runs - 1) <= MAX_LENGTH, "{runs} runs");
        let long = many(&Run::default(), 5_000);
        assert_eq!(encode_short(&long), None);
        assert_eq!(decode_long(&encode(&long)).map(|opened| opened.link), Ok(long));
    }
}
