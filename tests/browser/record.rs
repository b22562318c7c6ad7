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

    /// Waits for a line that has this in it, and takes all that came before.
    pub async fn up_to(&self, word: &str) -> Vec<String> {
        let found = || self.0.lines.borrow().iter().position(|line| line.contains(word));
        let wait = async {
            loop {
                let more = self.0.more.notified();
                if let Some(at) = found() {
                    return at;
                }
                more.await;
            }
        };
        let at = timeout(PATIENCE, wait).await.unwrap_or_else(|_| panic!("the browser never said {word}"));
        let mut lines = self.take();
        lines.truncate(at);
        lines
    }
}
