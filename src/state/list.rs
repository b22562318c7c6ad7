//! What is done to the list of runs, and what is read from files and tables.

use trainprint_core::project::{Direction, MAX_RUNS};
use trainprint_core::scenario::{Project, Run};

use super::State;
use super::past::Undoing;
use crate::panels::{self, Act, Brought};

/// What can be done to the list of runs.
#[derive(Clone, Debug, PartialEq)]
pub enum List {
    /// A copy of a run behind it, to be edited.
    Duplicate(usize),
    Remove(usize),
    Move(usize, Direction),
}

/// How the runs of a project are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ReadAs {
    /// Together they are the work.
    #[default]
    Together,
    /// Each is an alternative to the others.
    Alternatives,
}

impl State {
    pub(super) fn listed(self, list: List) -> Self {
        let Some(project) = self.project.clone() else { return self };
        let runs = project.runs().len();
        match list {
            List::Duplicate(_) if project.room() == 0 => self,
            List::Duplicate(run) => {
                let state = self.remembering_step(words::runs::copied(run + 1), Undoing::Drop(run + 1));
                state.with_list(project.with_duplicate(run)).anew(run + 1)
            }
            List::Remove(run) if runs > 1 => {
                let Some(removed) = project.runs().get(run).cloned() else { return self };
                let act = match removed.name.as_str() {
                    "" => words::runs::removed(run + 1),
                    name => words::runs::removed_named(run + 1, name),
                };
                let selected = if run < self.selected { self.selected - 1 } else { self.selected };
                let state = self.remembering(act, Undoing::Insert(run, removed.into()));
                state.with_list(project.without(run)).anew(selected)
            }
            List::Remove(_) => self,
            List::Move(run, direction) => {
                let to = match direction {
                    Direction::Up => run.saturating_sub(1),
                    Direction::Down => (run + 1).min(runs - 1),
                };
                if to == run {
                    return self;
                }
                let selected = match self.selected {
                    selected if selected == run => to,
                    selected if selected == to => run,
                    selected => selected,
                };
                let back = match direction {
                    Direction::Up => Direction::Down,
                    Direction::Down => Direction::Up,
                };
                let state = self.remembering_step(words::runs::moved(run + 1), Undoing::Move(to, back));
                Self { selected, ..state.with_list(project.with_moved(run, direction)) }
            }
        }
    }

    /// Another list: what was said of the last link no longer holds.
    pub(super) fn with_list(self, project: Project) -> Self {
        Self { project: Some(project), cited: None, notices: Vec::new(), refused: None, ..self }
    }

    /// The fields anew, for this run.
    pub(super) fn anew(self, selected: usize) -> Self {
        let last = self.project.as_ref().map_or(0, |project| project.runs().len() - 1);
        Self { selected: selected.min(last), unread: Vec::new(), opened: self.opened + 1, ..self }
    }

    /// The project of a file in the place of this one, as far as it could be read, and read as the file says.
    pub(super) fn filed(self, name: &str, Brought { project, reading, faults }: Brought) -> Self {
        let Some(project) = project else {
            let faults = faults.into_iter().map(|fault| format!("{name}: {fault}")).collect();
            return Self { faults, ..self };
        };
        let state = self.remembering_all(words::runs::opened(name));
        let loaded = state.loaded + 1;
        Self { faults, loaded, reading, ..state.with_list(project) }.anew(0)
    }

    /// The runs of a table behind those that are here; the example that nobody has touched gives way to them.
    pub(super) fn tabled(self, Brought { project: table, faults, .. }: Brought) -> Self {
        let (Some(project), Some(table)) = (self.project.clone(), table) else { return Self { faults, ..self } };
        let before = project.runs().len();
        let (list, undoing) = match project == Project::default() {
            true => (table, Undoing::Whole(project.into(), self.reading)),
            false => (project.with_added(table.runs().iter().cloned()), Undoing::Cut(before)),
        };
        let first = if let Undoing::Cut(before) = undoing { before } else { 0 };
        let added = list.runs().len() - first;
        let in_part = if faults.is_empty() { "" } else { words::runs::in_part() };
        let act = words::runs::added(added) + in_part;
        let loaded = self.loaded + 1;
        let taken = self.taken + u32::from(faults.is_empty());
        Self { faults, loaded, taken, ..self.remembering(act, undoing).with_list(list) }.anew(first)
    }

    /// A run that a panel or a dialog has handed over.
    pub(super) fn handed(self, text: &str) -> Self {
        match panels::read(text) {
            Some((Act::Add, run)) => self.tabled(Brought { project: Some(Project::of(run)), ..Brought::default() }),
            Some((Act::Load, run)) => self.load(run),
            Some((Act::Edit, run)) => self.edit(|now| *now = Run { name: now.name.clone(), ..run }),
            None => self,
        }
    }

    /// How many runs a table may add.
    pub fn room(&self) -> usize {
        self.project.as_ref().filter(|project| **project != Project::default()).map_or(MAX_RUNS, Project::room)
    }
}
