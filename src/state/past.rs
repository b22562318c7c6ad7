//! How an act is undone. What was done since to other runs stays; an edit of what an act brought is an act of its own, so that
//! nothing that was typed goes with another's undoing.

use trainprint_core::project::Direction;
use trainprint_core::scenario::{Project, Run};

use super::{ReadAs, State};

/// What an act did away with, and the words for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Past {
    pub act: String,
    undoing: Undoing,
    selected: usize,
    is_edit: bool,
}

/// How the list is made what it was. Acts are undone from the last to the first, so that places are those of then.
#[derive(Clone, Debug, PartialEq)]
pub enum Undoing {
    /// The project of before, read as it was.
    Whole(Box<Project>, ReadAs),
    /// This run in the place of the one there.
    Put(usize, Box<Run>),
    /// This run between those there.
    Insert(usize, Box<Run>),
    /// The runs from this one on go.
    Cut(usize),
    /// This run goes.
    Drop(usize),
    /// This run goes there.
    Move(usize, Direction),
}

/// How many acts can be undone.
const REMEMBERED: usize = 20;

impl Undoing {
    /// Whether undoing would do away with what is edited in this run.
    fn owns(&self, run: usize) -> bool {
        match self {
            Self::Whole(..) => true,
            Self::Put(place, _) | Self::Drop(place) => *place == run,
            Self::Cut(first) => *first <= run,
            Self::Insert(..) | Self::Move(..) => false,
        }
    }

    fn done_to(self, project: Project) -> Project {
        let mut runs = project.runs().to_vec();
        match self {
            Self::Whole(before, _) => return *before,
            Self::Put(place, run) => return project.with_run(place, *run),
            Self::Drop(place) => return project.without(place),
            Self::Move(place, direction) => return project.with_moved(place, direction),
            Self::Insert(place, run) => runs.insert(place.min(runs.len()), *run),
            Self::Cut(first) => runs.truncate(first),
        }
        Project::new(project.release.clone(), runs).unwrap_or(project)
    }
}

impl State {
    /// Remembers how an act is undone, before it is done.
    pub(super) fn remembering(self, act: String, undoing: Undoing) -> Self {
        self.remember(act, undoing, false)
    }

    /// The same where the whole project goes.
    pub(super) fn remembering_all(self, act: String) -> Self {
        let Some(project) = self.project.clone() else { return self };
        let reading = self.reading;
        self.remembering(act, Undoing::Whole(project.into(), reading))
    }

    /// The same for what does away with nothing: it is an act only where another may be undone behind it.
    pub(super) fn remembering_step(self, act: String, undoing: Undoing) -> Self {
        if self.past.is_empty() { self } else { self.remembering(act, undoing) }
    }

    /// Remembers the selected run before it is edited, where undoing the last act would take the edit with it.
    pub(super) fn remembering_edit(self) -> Self {
        let edited = |past: &&Past| past.is_edit;
        let is_known = self.past.iter().rev().take_while(edited).any(|past| past.undoing.owns(self.selected));
        let last_act = self.past.iter().rev().find(|past| !past.is_edit);
        let is_at_stake = last_act.is_some_and(|past| past.undoing.owns(self.selected)) && !is_known;
        match self.run().cloned().filter(|_| is_at_stake) {
            Some(run) => {
                let is_alone = self.project.as_ref().is_some_and(|project| project.runs().len() == 1);
                let act = match is_alone {
                    true => words::runs::edited_alone().to_owned(),
                    false => words::runs::edited(self.selected + 1),
                };
                let undoing = Undoing::Put(self.selected, run.into());
                self.remember(act, undoing, true)
            }
            None => self,
        }
    }

    fn remember(mut self, act: String, undoing: Undoing, is_edit: bool) -> Self {
        self.past.push(Past { act, undoing, selected: self.selected, is_edit });
        let forgotten = self.past.len().saturating_sub(REMEMBERED);
        self.past.drain(..forgotten);
        self
    }

    pub(super) fn undone(mut self) -> Self {
        let Some(project) = self.project.clone() else { return self };
        let Some(Past { undoing, selected, .. }) = self.past.pop() else { return self };
        let reading = if let Undoing::Whole(_, before) = undoing { before } else { self.reading };
        Self { faults: Vec::new(), reading, ..self.with_list(undoing.done_to(project)) }.anew(selected)
    }
}
