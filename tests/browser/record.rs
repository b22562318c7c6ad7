//! What went wrong in a browser while a test ran: what the policy refused, and what the consoles said.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::timeout;

/// Shared by the servers, which are told, and the test, which looks.
#[derive(Clone, Default)]
pub struct Record(Rc<Told>);

#[derive(Default)]
struct Told {
    lines: RefCell<Vec<String>>,
    more: Notify,
}

/// How lines begin: what a policy refused, and what a console said.
pub const REFUSED: &str = "refused:";
pub const CONSOLE: &str = "console:";

/// What a browser is made to say last: what it said before is there when this is.
pub const LAST_WORD: &str = "the-last-word";

const PATIENCE: Duration = Duration::from_secs(10);

impl Record {
    pub fn add(&self, line: String) {
        self.0.lines.borrow_mut().push(line);
        self.0.more.notify_waiters();
    }

    /// Takes what was told so far: a test that provokes something is not to fail of it.
    pub fn take(&self) -> Vec<String> {
        self.0.lines.take()
    }

    /// Waits for a line of this kind that has this word in it, and tells where it is.
    pub async fn hears(&self, kind: &str, word: &str) -> usize {
        let is_it = |line: &String| line.starts_with(kind) && line.contains(word);
        let found = || self.0.lines.borrow().iter().position(is_it);
        let wait = async {
            loop {
                let more = self.0.more.notified();
                if let Some(at) = found() {
                    return at;
                }
                more.await;
            }
        };
        timeout(PATIENCE, wait).await.unwrap_or_else(|_| panic!("never {kind} {word}: {:#?}", self.take()))
    }

    /// Waits for the last word on one way, and takes all that came before it.
    pub async fn up_to_the_last_word(&self, kind: &str) -> Vec<String> {
        let at = self.hears(kind, LAST_WORD).await;
        let mut lines: Vec<String> = self.0.lines.borrow_mut().drain(..=at).collect();
        lines.truncate(at);
        lines
    }
}
