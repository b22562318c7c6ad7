//! The chores of Trainprint: `cargo xtask <task>`. Each task gets what it lacks, says what it does
//! and how long that took, and stops at the first thing that fails.

mod bench;
mod bench_logs;
mod browsers;
mod build;
mod card;
mod check;
mod doctor;
mod duplicates;
mod halves;
mod hashed;
mod imports;
mod inline;
mod leftovers;
mod likeness;
mod lockdown;
mod minify;
mod need;
mod needs;
mod offline;
mod paths;
mod pins;
mod prerender;
mod screenshots;
mod serve;
mod setup;
mod single;
mod steps;
mod test;
mod time;
mod time_limit;
mod trunk;
mod version;
mod weight;
mod words;
mod workshop;

use std::process::ExitCode;
use workshop::Workshop;

/// What a chore gives back: nothing, or the sentence that says why it stopped.
pub type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

const USAGE: &str = "\
Usage: cargo xtask <task>

  serve    build the page and serve it on this machine; further words go to Trunk (--open, --port 9000)
  test     everything: host tests, browser tests, release build, end-to-end tests
  check    formatting, lints, duplicate dependencies, forbidden words
  build    the release build in dist/, weighed against its budget
  bench    how fast the maths, the readers of logs and the page are, and what the page weighs; `bench logs` and
           `bench page`: those alone
  screenshots   the pictures of the README and the card, drawn anew in docs/ and static/
  doctor   what is here, what is missing and how to get it

Each task first gets what it needs; `doctor` only looks.";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let task = words.next().unwrap_or_default();
    match run(&task, &words.collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\ncargo xtask {task}: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: &str, rest: &[String]) -> Result {
    let shop = Workshop::open()?;
    match task {
        "serve" => serve::run(&shop, rest),
        "test" => test::run(&shop),
        "check" => check::run(&shop),
        "build" => build::run(&shop),
        "bench" => bench::run(&shop, rest),
        "screenshots" => screenshots::run(&shop),
        "doctor" => doctor::run(&shop),
        "" | "help" | "--help" => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("there is no such task\n\n{USAGE}").into()),
    }
}
