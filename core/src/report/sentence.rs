//! A few plain sentences, for wherever markup is stripped.

use super::{Report, escape};

pub fn write(report: &Report) -> String {
    format!("{}\n", report.in_plain_words())
}

impl Report<'_> {
    /// All that is said of the runs, the method and the way back, on one line.
    pub(super) fn in_plain_words(&self) -> String {
        let sentences = self.sentences().join(" ");
        escape::plain(&format!("{sentences} {} {}", self.method(), self.reference()))
    }
}
