//! Browsers and drivers that outlive the tests that started them. Each command gets a mark in its environment, which all
//! that it starts inherits; whoever still carries the mark afterwards is ended, by its process id.

use crate::Result;
use std::{fs, process, thread::sleep, time::Duration};
use xshell::{Cmd, Shell, cmd};

const MARK: &str = "TRAINPRINT_XTASK";

pub fn run(command: Cmd) -> Result {
    let value = process::id().to_string();
    let outcome = command.env(MARK, &value).run();
    end_all(&format!("{MARK}={value}"))?;
    Ok(outcome?)
}

fn end_all(mark: &str) -> Result {
    let shell = Shell::new()?;
    for attempt in 0..5 {
        let left = marked(mark);
        if left.is_empty() {
            break;
        }
        let signal = if attempt < 2 { "-TERM" } else { "-KILL" };
        let names: Vec<String> = left.iter().map(|id| format!("{} {id}", program(id))).collect();
        println!("    ending what was left running: {}", names.join(", "));
        cmd!(shell, "kill {signal} {left...}").quiet().ignore_status().ignore_stderr().run()?;
        sleep(Duration::from_millis(300));
    }
    Ok(())
}

/// The ids of the processes that carry the mark. Empty where there is no `/proc`: there the drivers are relied upon.
fn marked(mark: &str) -> Vec<String> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = entries.filter_map(|entry| entry.file_name().into_string().ok());
    ids.filter(|id| id.bytes().all(|byte| byte.is_ascii_digit())).filter(|id| carries(id, mark)).collect()
}

fn program(id: &str) -> String {
    fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default().trim().to_owned()
}

fn carries(id: &str, mark: &str) -> bool {
    let environment = fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
    environment.split(|byte| *byte == 0).any(|variable| variable == mark.as_bytes())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn what_a_command_leaves_running_is_ended() {
        let shell = Shell::new().unwrap();
        run(cmd!(shell, "sh -c 'sleep 60 > /dev/null 2>&1 &'")).unwrap();
        assert!(marked(&format!("{MARK}={}", process::id())).is_empty());
    }

    #[test]
    fn a_running_child_is_seen() {
        let mut child = process::Command::new("sleep").arg("60").env(MARK, "seen").spawn().unwrap();
        sleep(Duration::from_millis(100));
        let seen = marked(&format!("{MARK}=seen"));
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(seen, [child.id().to_string()]);
    }
}
