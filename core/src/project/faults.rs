//! The faults of one file or table: a fault of every run would bury the page, so that a few are listed and the rest counted.

use super::entry::Refused;
use super::fault::{Fault, Spot};

/// How many runs that were left out are named, and how many keys that do not belong.
const NAMED: usize = 20;

/// Faults as they are found.
#[derive(Debug, Default)]
pub struct Faults {
    listed: Vec<Fault>,
    left_out: usize,
    unknown: Vec<String>,
    more_keys: bool,
    doubts: usize,
}

impl Faults {
    /// A run that was left out.
    pub fn leave_out(&mut self, run: Spot, (key, why): Refused) {
        self.left_out += 1;
        if self.left_out <= NAMED {
            self.listed.push(Fault::LeftOut { run, key, why });
        }
    }

    /// What there is to say of finished figures.
    pub fn doubt(&mut self, doubts: impl IntoIterator<Item = Fault>) {
        for doubt in doubts {
            self.doubts += 1;
            if self.doubts <= NAMED {
                self.listed.push(doubt);
            }
        }
    }

    /// A key that does not belong: it is named once, by the first run that has it.
    pub fn unknown(&mut self, key: &str, run: impl Fn() -> Option<Spot>) {
        if self.unknown.iter().any(|known| known == key) {
            return;
        }
        match self.unknown.len() {
            NAMED => self.more_keys = true,
            _ => {
                self.listed.push(Fault::UnknownKey { run: run(), key: key.to_owned() });
                self.unknown.push(key.to_owned());
            }
        }
    }

    pub fn extend(&mut self, faults: impl IntoIterator<Item = Fault>) {
        self.listed.extend(faults);
    }

    pub fn listed(mut self) -> Vec<Fault> {
        if self.more_keys {
            self.listed.push(Fault::MoreKeys);
        }
        if self.doubts > NAMED {
            self.listed.push(Fault::MoreDoubts(self.doubts - NAMED));
        }
        if self.left_out > NAMED {
            self.listed.push(Fault::More(self.left_out - NAMED));
        }
        self.listed
    }
}
