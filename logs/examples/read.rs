//! Logs in, JSON out: what they measured, and every doubt.
//!
//! `cargo run -q -p trainprint-logs --example read -- FILE...`; `--span 1.5-3` takes hours 1.5 to 3 of sampled logs.

use std::{
    fs::{self, Metadata},
    io::{self, Read, Write},
    path::Path,
    process::ExitCode,
};
use trainprint_core::quantity::Time;
use trainprint_logs::{File, Finding, Json, Log, Options, Outcome, Span};

fn main() -> ExitCode {
    let mut options = Options::default();
    let mut names: Vec<String> = std::env::args_os().skip(1).map(|name| name.to_string_lossy().into_owned()).collect();
    if let Some(at) = names.iter().position(|name| name == "--span") {
        let given = names.drain(at..names.len().min(at + 2)).nth(1).unwrap_or_default();
        let Some(span) = span(&given) else {
            eprintln!("`--span` takes hours since the start of the log, as in `--span 1.5-3`.");
            return ExitCode::FAILURE;
        };
        options.span = Some(span);
    }
    if names.is_empty() {
        eprintln!("Give logs: cargo run -q -p trainprint-logs --example read -- FILE...");
        return ExitCode::FAILURE;
    }
    let files: Vec<File> = names.into_iter().map(|name| File { outcome: read(&name, options), name }).collect();
    match serde_json::to_string_pretty(&Json::of(&files)) {
        Ok(json) => {
            // Whoever reads this may have read enough.
            let _ = writeln!(io::stdout(), "{json}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn span(text: &str) -> Option<Span> {
    let (from, to) = text.split_once('-')?;
    let hours = |text: &str| text.parse().ok().filter(|hours: &f64| hours.is_finite()).map(Time::from_hours);
    Some(Span { from: hours(from)?, to: hours(to)? })
}

/// Reads a file. What the system refuses is a finding too: the other files are still read.
fn read(name: &str, options: Options) -> Outcome {
    let mut log = Log::new(options);
    let refused = pour(Path::new(name), &mut log).err().map(|error| format!("The file can't be read: {error}."));
    let mut outcome = match &refused {
        Some(_) if log.format().is_none() => Outcome { format: None, measurements: Vec::new(), findings: Vec::new() },
        _ => log.finish(),
    };
    outcome.findings.extend(refused.map(|text| Finding { row: None, text }));
    outcome
}

fn pour(path: &Path, log: &mut Log) -> io::Result<()> {
    let before = fs::metadata(path)?;
    if before.is_dir() {
        return Err(io::Error::other("it is a directory; give the files in it"));
    }
    let mut file = fs::File::open(path)?;
    let mut buffer = vec![0; 1 << 18];
    while !log.is_given_up() {
        match file.read(&mut buffer) {
            Ok(0) => break,
            Ok(count) => log.push(buffer.get(..count).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    let after = fs::metadata(path)?;
    if is_same(&before, &after) { Ok(()) } else { Err(io::Error::other("it changed while it was read; read it again")) }
}

fn is_same(before: &Metadata, after: &Metadata) -> bool {
    before.len() == after.len() && before.modified().ok() == after.modified().ok()
}
