//! Running a command that may wait for a network for ever.

use crate::{Result, time::spoken};
use std::{
    process::Command,
    thread::sleep,
    time::{Duration, Instant},
};
use xshell::Cmd;

pub fn run(command: Cmd, limit: Duration) -> Result {
    println!("$ {command}");
    let mut child = Command::from(command).spawn()?;
    let start = Instant::now();
    while start.elapsed() < limit {
        if let Some(status) = child.try_wait()? {
            return if status.success() { Ok(()) } else { Err(format!("it ended with {status}").into()) };
        }
        sleep(Duration::from_millis(50));
    }
    child.kill()?;
    child.wait()?;
    Err(format!("no answer in {}", spoken(limit)).into())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use xshell::{Shell, cmd};

    fn outcome(seconds: &str) -> Result {
        let shell = Shell::new().unwrap();
        run(cmd!(shell, "sleep {seconds}"), Duration::from_millis(300))
    }

    #[test]
    fn a_command_that_hangs_is_ended() {
        assert_eq!(outcome("60").unwrap_err().to_string(), "no answer in 0.3 s");
    }

    #[test]
    fn a_command_that_ends_in_time_counts() {
        assert!(outcome("0").is_ok());
    }
}
