//! Steps: each is announced with what it does, why, and how long it usually takes, and is timed.

use crate::{Result, time::spoken};
use std::{
    cell::RefCell,
    time::{Duration, Instant},
};

#[derive(Default)]
pub struct Steps {
    done: RefCell<Vec<Done>>,
}

struct Done {
    name: String,
    time: Duration,
    outcome: &'static str,
}

impl Steps {
    /// Runs one step. `about` says what for and how long it usually takes.
    pub fn run<T>(&self, name: impl Into<String>, about: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let name = name.into();
        println!("\n==> {name}\n    {about}");
        let start = Instant::now();
        let result = work();
        let time = start.elapsed();
        let outcome = if result.is_ok() { "done" } else { "failed" };
        println!("    {outcome} in {}", spoken(time));
        self.done.borrow_mut().push(Done { name, time, outcome });
        result
    }

    /// Says why a step is left out; the summary repeats it.
    pub fn skip(&self, name: &str, why: &str) {
        println!("\n==> {name}\n    left out: {why}");
        self.done.borrow_mut().push(Done { name: name.to_owned(), time: Duration::ZERO, outcome: "left out" });
    }

    /// What ran and how long each step took.
    pub fn print_summary(&self) {
        let done = self.done.borrow();
        println!("\n{:<58} {:>12}", "Step", "Time");
        for step in done.iter() {
            let time = if step.outcome == "done" { spoken(step.time) } else { step.outcome.to_owned() };
            println!("{:<58} {time:>12}", step.name);
        }
        println!("{:<58} {:>12}", "In all", spoken(done.iter().map(|step| step.time).sum()));
    }
}
