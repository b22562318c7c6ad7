//! Words that are chosen when they are said, since the language can be another by then.

use std::fmt;

/// A word or clause of [`words`], as what keeps it for later does.
#[derive(Clone, Copy)]
pub struct Word(pub fn() -> &'static str);

impl Word {
    /// The word, in the language that is spoken now.
    pub fn said(self) -> &'static str {
        (self.0)()
    }
}

/// Two are the same that read alike: one function may stand in a program twice.
impl PartialEq for Word {
    fn eq(&self, other: &Self) -> bool {
        self.said() == other.said()
    }
}

impl fmt::Debug for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.said(), f)
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.said())
    }
}
