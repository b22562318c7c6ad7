//! Everything the page knows: one value, changed by one function, with no part of the browser in it.

mod list;
mod past;

pub use list::{List, ReadAs};
pub use past::Past;

use std::rc::Rc;

use trainprint_core::data::{Assumptions, Entry};
use trainprint_core::link::{Cited, LinkError, Notice, Opened};
use trainprint_core::report::Reading;
use trainprint_core::scenario::{Project, Run};
use yew::Reducible;

use crate::form::{self, Typed};
use crate::later;
use crate::lock::{Fixed, Lock};
use crate::panels::Brought;
use past::Undoing;

/// The page's state. The estimate is not in it: it is derived whenever it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The inputs; absent only when the page was opened by a link that could not be read.
    pub project: Option<Project>,
    /// Which run the form edits.
    pub selected: usize,
    /// What to know of the link that was opened.
    pub notices: Vec<Notice>,
    /// The figure cited with the link that was opened.
    pub cited: Option<Cited>,
    /// Why the last link could not be read.
    pub refused: Option<LinkError>,
    /// The fields whose text can't be read: the figures are those of the last text that could.
    pub unread: Vec<&'static str>,
    /// Counts the runs that were loaded: going back undoes one.
    pub loaded: u32,
    /// Counts what replaces the fields' texts: a row or a link that was opened, another run.
    pub opened: u32,
    /// Counts the tables of which every row was taken: the text of one that was not stays.
    pub taken: u32,
    /// Whether the runs are added up, or alternatives beside each other.
    pub reading: ReadAs,
    /// What to know of the file or table that was read last.
    pub faults: Vec<String>,
    /// What can be undone, the last act at the end.
    pub past: Vec<Past>,
    /// What no action changes.
    pub fixed: Fixed,
}

/// What an edit does to a run. It is done to the run as it is by then: edits can come faster than the page is drawn.
#[derive(Clone)]
pub struct Change(Rc<dyn Fn(&mut Run)>);

impl Change {
    pub fn new(change: impl Fn(&mut Run) + 'static) -> Self {
        Self(Rc::new(change))
    }
}

/// Everything that can happen to the state.
#[derive(Clone)]
pub enum Action {
    /// A number field was typed in: its name, and what it hands up.
    Type(&'static str, Typed),
    /// Something was chosen in a list: its name, and the id of the choice.
    Choose(&'static str, String),
    /// Anything else that changes the selected run.
    Edit(Change),
    /// An address was opened.
    Open(Result<Opened, LinkError>),
    /// A run that is published was chosen: a row of the paper, a later model.
    Load(Box<Run>),
    /// The selected run is to have these assumptions.
    Assume(&'static Assumptions),
    /// Another run is to be edited.
    Select(usize),
    /// The list of runs is to be changed.
    List(List),
    /// A project file of this name was read.
    File(String, Brought),
    /// A table of a spreadsheet was read.
    Table(Brought),
    /// A panel or a dialog handed a run over.
    Handed(String),
    /// How the runs are to be read.
    Read(ReadAs),
    /// What was done last is to be undone.
    Undo,
    /// Start again from the paper's T2T big row.
    Reset,
}

impl Action {
    /// Whether it is of a field, which holds what was typed or chosen.
    pub fn is_of_a_field(&self) -> bool {
        matches!(self, Self::Type(..) | Self::Choose(..) | Self::Edit(_))
    }
}

impl State {
    /// The state that shows a project.
    pub fn of(project: Project) -> Self {
        Self {
            project: Some(project),
            selected: 0,
            notices: Vec::new(),
            cited: None,
            refused: None,
            unread: Vec::new(),
            loaded: 0,
            opened: 0,
            taken: 0,
            reading: ReadAs::default(),
            faults: Vec::new(),
            past: Vec::new(),
            fixed: Fixed::default(),
        }
    }

    /// The state of a page opened by an address: its project, why there is none, or the default; and what of the
    /// first run stays as it is.
    pub fn opened_by(link: Option<Result<Opened, LinkError>>, locks: &[Lock]) -> Self {
        let state = match link {
            Some(Ok(opened)) => Self::of(Project::default()).open(opened),
            Some(Err(error)) => Self { project: None, refused: Some(error), ..Self::of(Project::default()) },
            None => Self::of(Project::default()),
        };
        state.keeping(Fixed::new(locks))
    }

    /// The state before the other half of the program is there: the example, or nothing where it was asked for something else.
    pub fn without_half(is_asked: bool) -> Self {
        let example = Self::of(Project::default());
        Self { project: example.project.filter(|_| !is_asked), ..example }
    }

    /// The run that the form edits.
    pub fn run(&self) -> Option<&Run> {
        self.project.as_ref()?.runs().get(self.selected)
    }

    /// How texts are to read the runs.
    pub fn reading_of_texts(&self) -> Reading {
        match self.reading {
            ReadAs::Together => Reading::Together,
            ReadAs::Alternatives => Reading::Alternatives { chosen: self.selected },
        }
    }

    /// What is told as one result: the project, or of alternatives the one in the form.
    pub fn told(&self) -> Option<Project> {
        let project = self.project.as_ref()?;
        if self.reading == ReadAs::Together {
            return Some(project.clone());
        }
        Project::new(project.release.clone(), vec![self.run()?.clone()])
    }

    /// Puts the fixed inputs into every run, after whatever happened to them. A cited figure is of the link's own.
    fn keeping(self, fixed: Fixed) -> Self {
        let Some(project) = self.project.as_ref().filter(|_| !fixed.locks.is_empty()) else {
            return Self { fixed, ..self };
        };
        let fixed = fixed.to(project.runs().first());
        let runs = project.runs().iter().map(|run| fixed.put_into(run)).collect();
        let kept = Project::new(project.release.clone(), runs);
        let mut state = Self { fixed, ..self };
        if kept != state.project && state.cited.take().is_some() {
            state.faults.push(words::notices::not_compared().to_owned());
        }
        Self { project: kept, ..state }
    }

    fn open(self, opened: Opened) -> Self {
        let state = match self.past.is_empty() {
            true => self,
            false => self.remembering_all(words::runs::link_opened().to_owned()),
        };
        Self {
            notices: opened.notices,
            cited: opened.link.cited,
            loaded: state.loaded,
            opened: state.opened + 1,
            taken: state.taken,
            past: state.past,
            ..Self::of(opened.link.project)
        }
    }

    fn edit(self, change: impl FnOnce(&mut Run)) -> Self {
        self.remembering_edit().with_change(change)
    }

    fn with_change(self, change: impl FnOnce(&mut Run)) -> Self {
        let Some(mut run) = self.run().cloned() else { return self };
        change(&mut run);
        let project = self.project.map(|project| project.with_run(self.selected, run));
        Self { project, cited: None, notices: Vec::new(), refused: None, ..self }
    }

    /// Puts a published run in the place of the selected one.
    fn load(self, run: Run) -> Self {
        let act = words::runs::loaded().to_owned();
        let (state, project) = match (self.project.clone(), self.run().cloned()) {
            (Some(project), Some(old)) if project.runs().len() > 1 => {
                let place = self.selected;
                (self.remembering(act, Undoing::Put(place, old.into())), project.with_run(place, run))
            }
            _ => (self.remembering_all(act), Project::of(run)),
        };
        let State { selected, reading, past, taken, .. } = state;
        Self { selected, reading, past, taken, loaded: state.loaded + 1, opened: state.opened + 1, ..Self::of(project) }
    }

    /// The selected run under a set of assumptions.
    fn assume(self, set: &'static Assumptions) -> Self {
        let Some(run) = self.run().cloned() else { return self };
        let assumed = set.applied_to(&run);
        if assumed == run {
            return self;
        }
        let act = match (&assumed.place, &assumed.provider) == (&run.place, &run.provider) {
            true => words::runs::assumed(set.shown(), set.left_by(&run).join(", ")),
            false => words::runs::assumed_there(set.shown(), assumed.place.name(), assumed.provider.name()),
        };
        let undoing = Undoing::Put(self.selected, Box::new(run));
        self.remembering(act, undoing).with_change(|run| *run = assumed)
    }

    fn select(self, run: usize) -> Self {
        let runs = self.project.as_ref().map_or(0, |project| project.runs().len());
        Self { selected: run.min(runs.saturating_sub(1)), unread: Vec::new(), opened: self.opened + 1, ..self }
    }

    fn typed(mut self, field: &'static str, typed: Typed) -> Self {
        self.unread.retain(|other| *other != field);
        match typed {
            Typed::Value(value) => return self.edit(|run| form::put(run, field, value)),
            Typed::Unread => self.unread.push(field),
            Typed::Replaced => {}
        }
        self
    }

    fn chosen(self, field: &'static str, id: &str) -> Self {
        let Some(run) = self.run().cloned() else { return self };
        let Some(chosen) = form::chosen(&run, field, id) else { return self };
        if run.loses_own(&chosen) {
            let (act, undoing) = (words::runs::lost_to_choice().to_owned(), Undoing::Put(self.selected, run.into()));
            return self.remembering(act, undoing).with_change(|run| *run = chosen);
        }
        self.edit(|run| *run = chosen)
    }

    /// What becomes of it by an action.
    pub fn after(self, action: Action) -> Self {
        let state = self;
        let (loaded, opened, fixed) = (state.loaded, state.opened + 1, state.fixed.clone());
        let next = match action {
            Action::Type(field, typed) => state.typed(field, typed),
            Action::Choose(field, id) => state.chosen(field, &id),
            Action::Edit(Change(change)) => state.edit(|run| change(run)),
            Action::Open(Ok(link)) => state.open(link),
            Action::Open(Err(error)) => Self { refused: Some(error), ..state },
            Action::Load(run) => state.load(*run),
            Action::Assume(set) => state.assume(set),
            Action::Select(run) => state.select(run),
            Action::List(list) => state.listed(list),
            Action::File(name, brought) => state.filed(&name, brought),
            Action::Table(brought) => state.tabled(brought),
            Action::Handed(text) => state.handed(&text),
            Action::Read(reading) => Self { reading, ..state },
            Action::Undo => state.undone(),
            Action::Reset => Self { loaded: loaded + 1, opened, ..Self::of(Project::default()) },
        };
        next.keeping(fixed)
    }
}

/// Nobody can act before the other half of the program is there.
impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match later::had() {
            Some(later) => Rc::new(later.after(Rc::unwrap_or_clone(self), action)),
            None => self,
        }
    }
}
