//! The runs of a piece of work as a list: what can be done to it. Files and tables of runs are in the modules below.

pub mod csv;
mod entry;
mod fault;
mod faults;
mod finished;
mod keys;
mod members;
mod open;
mod outline;
mod paste;
mod results;
pub(crate) mod save;

pub use fault::{Fault, Json, Spot, SpotKind, Why};
pub use open::{Opened, open};
pub use paste::{Pasted, paste};
pub use save::{save, save_alternatives};

use std::sync::Arc;

use crate::data;
use crate::scenario::Run;

/// All runs of a piece of work, in the reader's order. There is always at least one. A copy costs nothing until it is
/// changed, however many runs there are.
#[derive(Clone, Debug)]
pub struct Project {
    /// The data release the labels refer to, where the link or file says so.
    pub release: Option<Box<str>>,
    runs: Arc<Vec<Run>>,
}

impl PartialEq for Project {
    fn eq(&self, other: &Self) -> bool {
        self.release == other.release && (Arc::ptr_eq(&self.runs, &other.runs) || self.runs == other.runs)
    }
}

/// The schema of project files that this release writes, and the latest it reads: `"trainprint"` in the file.
pub const SCHEMA: u32 = 1;

/// How many runs a project of a file or a table may have; what lies beyond is left out, and said to be.
pub const MAX_RUNS: usize = 10_000;

/// Where a run is moved to in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// One place nearer to the first.
    Up,
    /// One place nearer to the last.
    Down,
}

impl Project {
    /// A project of one run, on today's data.
    pub fn of(run: Run) -> Self {
        Self { release: Some(data::RELEASE.into()), runs: Arc::new(vec![run]) }
    }

    /// `None` without runs.
    pub fn new(release: Option<Box<str>>, runs: Vec<Run>) -> Option<Self> {
        (!runs.is_empty()).then(|| Self { release, runs: Arc::new(runs) })
    }

    /// The runs, at least one.
    pub fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// The same project with another run at this place; unchanged where there is no such place.
    pub fn with_run(mut self, index: usize, run: Run) -> Self {
        if let Some(place) = Arc::make_mut(&mut self.runs).get_mut(index) {
            *place = run;
        }
        self
    }

    /// How many more runs there is room for: [`MAX_RUNS`] less those there are.
    pub fn room(&self) -> usize {
        MAX_RUNS.saturating_sub(self.runs.len())
    }

    /// More runs at the end, in their order, up to [`MAX_RUNS`] in all.
    pub fn with_added(mut self, runs: impl IntoIterator<Item = Run>) -> Self {
        let room = self.room();
        Arc::make_mut(&mut self.runs).extend(runs.into_iter().take(room));
        self
    }

    /// With these names of the runs, in their order; a run that there is no name for keeps its own.
    pub fn with_names(mut self, names: impl IntoIterator<Item = String>) -> Self {
        Arc::make_mut(&mut self.runs).iter_mut().zip(names).for_each(|(run, name)| run.name = name);
        self
    }

    /// A copy of a run right behind it; unchanged where there is no such run, or no room.
    pub fn with_duplicate(mut self, index: usize) -> Self {
        if let Some(run) = self.runs.get(index).filter(|_| self.room() > 0).cloned() {
            Arc::make_mut(&mut self.runs).insert(index + 1, run);
        }
        self
    }

    /// Without a run; unchanged where there is no such run, or where it is the last that is left.
    pub fn without(mut self, index: usize) -> Self {
        if self.runs.len() > 1 && index < self.runs.len() {
            Arc::make_mut(&mut self.runs).remove(index);
        }
        self
    }

    /// With a run one place up or down; unchanged at the end of the list.
    pub fn with_moved(mut self, index: usize, direction: Direction) -> Self {
        let other = match direction {
            Direction::Up => index.checked_sub(1),
            Direction::Down => index.checked_add(1),
        };
        if let Some(other) = other.filter(|other| (*other).max(index) < self.runs.len()) {
            Arc::make_mut(&mut self.runs).swap(index, other);
        }
        self
    }
}

impl Default for Project {
    /// The paper's T2T big row.
    fn default() -> Self {
        Self::of(Run::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(names: &str) -> Project {
        let run = |name: char| Run { name: name.into(), ..Run::default() };
        Project::new(None, names.chars().map(run).collect()).expect("at least one run")
    }

    fn names(project: &Project) -> String {
        project.runs().iter().map(|run| run.name.as_str()).collect()
    }

    #[test]
    fn a_run_is_added_at_the_end() {
        assert_eq!(names(&named("ab").with_added(named("cd").runs().iter().cloned())), "abcd");
    }

    #[test]
    fn a_copy_stands_behind_its_run() {
        assert_eq!(names(&named("abc").with_duplicate(1)), "abbc");
        assert_eq!(names(&named("abc").with_duplicate(3)), "abc");
    }

    #[test]
    fn a_run_is_removed_but_never_the_last() {
        assert_eq!(names(&named("abc").without(1)), "ac");
        assert_eq!(names(&named("abc").without(3)), "abc");
        assert_eq!(names(&named("a").without(0)), "a");
    }

    #[test]
    fn a_run_moves_up_and_down_as_far_as_the_list_goes() {
        assert_eq!(names(&named("abc").with_moved(1, Direction::Up)), "bac");
        assert_eq!(names(&named("abc").with_moved(1, Direction::Down)), "acb");
        for (index, direction) in [(0, Direction::Up), (2, Direction::Down), (3, Direction::Up), (9, Direction::Down)] {
            assert_eq!(names(&named("abc").with_moved(index, direction)), "abc");
        }
    }

    #[test]
    fn a_project_has_room_for_so_many_runs() {
        let full = named("a").with_added(std::iter::repeat_n(Run::default(), MAX_RUNS + 7));
        assert_eq!(full.runs().len(), MAX_RUNS);
        assert_eq!(full.with_duplicate(0).runs().len(), MAX_RUNS);
    }
}
