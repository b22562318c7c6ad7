//! A permalink in, one of the texts for papers, cards and checklists out.
//!
//! `cargo run -q -p trainprint-core --example report -- FORMAT '<link>'`; anywhere among them `--double-blind`,
//! `--alternatives` where the runs are not to be added up, and `--base URL` for the address that cited links
//! are made on. What is to know of the link is said on the side (stderr); a factor that can hardly be meant is named there,
//! with the likely slip.

use std::process::ExitCode;

use trainprint_core::estimate::estimate_project;
use trainprint_core::link::{decode, locate};
use trainprint_core::recomputed::difference;
use trainprint_core::report::{ALL, Base, Format, Reading, Report};
use trainprint_core::warning::{What, warnings};

type Failure = Box<dyn std::error::Error>;

struct Arguments {
    format: &'static Format,
    address: String,
    base: Base,
    double_blind: bool,
    reading: Reading,
}

fn main() -> ExitCode {
    let words = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned());
    match arguments(words).and_then(|arguments| text(&arguments)) {
        Ok((text, doubts)) => {
            doubts.iter().for_each(|doubt| eprintln!("{doubt}"));
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn arguments(mut words: impl Iterator<Item = String>) -> Result<Arguments, Failure> {
    let (mut base, mut double_blind, mut plain) = (Base::default(), false, Vec::new());
    let mut reading = Reading::Together;
    while let Some(word) = words.next() {
        match word.as_str() {
            "--double-blind" => double_blind = true,
            "--alternatives" => reading = Reading::Alternatives { chosen: 0 },
            "--base" => base = Base::new(&words.next().ok_or("--base takes the address that links are made on.")?)?,
            option if option.starts_with("--") => {
                return Err(format!("There is no option `{}`.", option.escape_debug()).into());
            }
            _ => plain.push(word),
        }
    }
    let usage = "Give a format and a link: cargo run -q -p trainprint-core --example report -- FORMAT '<link>'";
    let [format, address] = <[String; 2]>::try_from(plain).map_err(|_| format!("{usage}. {}", the_formats()))?;
    let format = Format::find(&format)
        .ok_or_else(|| format!("There is no format `{}`. {}", format.escape_debug(), the_formats()))?;
    Ok(Arguments { format, address, base, double_blind, reading })
}

fn the_formats() -> String {
    format!("The formats are {}.", ALL.each_ref().map(|format| format.id).join(", "))
}

/// The text, what is to know of the link, and the factors in it that the tables do not bear out.
fn text(arguments: &Arguments) -> Result<(String, Vec<String>), Failure> {
    let address = &arguments.address;
    let opened = decode(locate(address).unwrap_or(address))?;
    let project = &opened.link.project;
    let estimate = estimate_project(project);
    let report = Report::new(project, &estimate, &arguments.base, arguments.double_blind).read_as(arguments.reading);
    let slips = warnings(project, &estimate).into_iter().filter(|warning| matches!(warning.what, What::Implausible(_)));
    let notices = opened.notices.iter().map(ToString::to_string);
    let aside = notices.chain(difference(&opened.link, &estimate)).chain(slips.map(|slip| slip.to_string()));
    Ok((arguments.format.write(&report), aside.collect()))
}
