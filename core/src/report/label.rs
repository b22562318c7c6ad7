//! The names of devices, places and providers, as far as they may be told.

use super::Report;
use super::source::different;
use crate::data::{Device, Place, Provider};
use crate::scenario::{Label, Run};

impl Report<'_> {
    /// The hardware of a run, where it may be told and has a name. A label of the writer's own is not told to those who must
    /// not know the writer.
    pub(super) fn device_name<'r>(&self, run: &'r Run) -> Option<&'r str> {
        match &run.device {
            Label::Known(Device { id: "other", .. }) => None,
            Label::Unknown(_) if self.double_blind => None,
            label => Some(label.name()),
        }
    }

    /// The same in a sentence.
    pub(super) fn device<'r>(&self, run: &'r Run) -> &'r str {
        let unlisted = if run.devices.0 == 1 { "unlisted device" } else { "unlisted devices" };
        self.device_name(run).unwrap_or(unlisted)
    }

    /// Where a run was, as far as that may be told: its country alone for those who must not know the writer.
    fn place_name(&self, run: &Run) -> Option<String> {
        match &run.place {
            Label::Known(Place { id: "other", .. }) => None,
            Label::Unknown(_) if self.double_blind => None,
            Label::Known(place) if self.double_blind => Some(place.country().to_owned()),
            Label::Known(place) => Some(place.full_name()),
            Label::Unknown(id) => Some(id.to_string()),
        }
    }

    /// The same in a sentence.
    pub(super) fn place(&self, run: &Run) -> String {
        self.place_name(run).unwrap_or_else(|| UNLISTED.to_owned())
    }

    /// The country of a run's place; what the tables do not have may be none.
    pub(super) fn country_name(&self, run: &Run) -> Option<&'static str> {
        run.place.row().filter(|place| place.id != "other").map(|place| place.country())
    }

    /// The devices of some runs, each once.
    pub(super) fn devices(&self, runs: &[&Run]) -> String {
        let name = |run| self.device_name(run).unwrap_or("unlisted devices");
        listed(different(runs, |run| run.device.id()).into_iter().map(name))
    }

    /// The places of some runs, each once.
    pub(super) fn places(&self, runs: &[&Run]) -> String {
        listed(different(runs, |run| run.place.id()).into_iter().map(|run| self.place(run)))
    }

    /// The countries of some runs, each once, as far as they are known.
    pub(super) fn countries(&self, runs: &[&Run]) -> String {
        let known = different(runs, |run| run.place.id()).into_iter().filter_map(|run| self.country_name(run));
        let named = listed(known);
        if named.is_empty() { UNLISTED.to_owned() } else { named }
    }

    /// The providers of some runs, each once.
    pub(super) fn providers(&self, runs: &[&Run]) -> String {
        listed(different(runs, |run| run.provider.id()).into_iter().map(|run| self.provider(run)))
    }

    /// Who ran the computers: what kind of provider alone for those who must not know the writer.
    pub(super) fn provider<'r>(&self, run: &'r Run) -> &'r str {
        match &run.provider {
            Label::Known(Provider { id: "other", .. }) => "an unlisted provider",
            Label::Known(Provider { id: "onprem", .. }) => "own computers",
            Label::Known(_) if self.double_blind => "a cloud provider",
            Label::Unknown(_) if self.double_blind => "an unlisted provider",
            label => label.name(),
        }
    }
}

/// A place in a sentence that has no name.
const UNLISTED: &str = "an unlisted place";

/// Each name once, the first few by name: `a, b, c and 2 more`.
fn listed<S: AsRef<str> + PartialEq>(names: impl Iterator<Item = S>) -> String {
    const NAMED: usize = 4;
    let mut named: Vec<S> = Vec::new();
    let mut more = std::collections::BTreeSet::new();
    for name in names {
        if named.contains(&name) {
            continue;
        }
        if named.len() < NAMED {
            named.push(name);
        } else {
            more.insert(name.as_ref().to_owned());
        }
    }
    let named: Vec<&str> = named.iter().map(AsRef::as_ref).collect();
    match (more.len(), named.split_last()) {
        (0, Some((last, rest))) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        (0, _) => named.concat(),
        (more, _) => format!("{} and {more} more", named.join(", ")),
    }
}
