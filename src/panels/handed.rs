//! What comes back from a panel or a dialog: a run, and what to do with it.

use trainprint_core::link::{Link, decode_long, encode};
use trainprint_core::scenario::{Project, Run};

/// The event by which it comes, on the document: what to do, the run's name and its link, a line each.
pub const HANDED: &str = "trainprint-handed";

/// What is to be done with a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// It is added.
    Add,
    /// It takes the place of the selected one.
    Load,
    /// The selected one is edited to be as this is.
    Edit,
}

/// Each by its word.
const ACTS: [(&str, Act); 3] = [("add", Act::Add), ("load", Act::Load), ("edit", Act::Edit)];

/// The text of the event.
pub fn handed(act: Act, run: &Run) -> String {
    let word = ACTS.iter().find(|(_, of)| *of == act).map_or("", |(word, _)| *word);
    let link = encode(&Link { project: Project::of(run.clone()), cited: None });
    format!("{word}\n{}\n{link}", run.name.replace('\n', " "))
}

/// What such a text says.
pub fn read(detail: &str) -> Option<(Act, Run)> {
    let mut lines = detail.splitn(3, '\n');
    let (word, name, link) = (lines.next()?, lines.next()?, lines.next()?);
    let act = ACTS.iter().find(|(of, _)| *of == word)?.1;
    let run = decode_long(link).ok()?.link.project.runs().first()?.clone();
    Some((act, Run { name: name.to_owned(), ..run }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_comes_as_it_was_handed() {
        for (_, act) in ACTS {
            let run = Run { name: "big, \"one\"".to_owned(), ..Run::default() };
            assert_eq!(read(&handed(act, &run)), Some((act, run)));
        }
        assert_eq!(read("keep\n\nv=1"), None);
    }
}
