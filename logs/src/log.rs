//! A log, from its first byte to what it says.

use crate::{
    breaks::Breaks,
    carbontracker, codecarbon,
    finding::{Finding, Findings, quoted},
    format::Format,
    lines::{LONGEST, Lines, Sink},
    measurement::Measurement,
    nvidia_smi, perf, plain,
    reader::{Options, Reader, as_text, each_line},
    sacct,
    text::{Encoding, Text},
    wandb,
};
use memchr::memchr;

/// How much of a file is looked at to know what it is.
const HEAD_ROWS: usize = 1000;
const HEAD_BYTES: usize = 1 << 17;

/// A file that is being read: bytes go in as they come.
pub struct Log {
    text: Text,
    breaks: Breaks,
    lines: Lines,
    reading: Reading,
    is_empty: bool,
}

/// What a file said.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// What wrote the file, if it is known.
    pub format: Option<Format>,
    /// Runs, or jobs all together.
    pub measurements: Vec<Measurement>,
    /// Doubts, and what was left out.
    pub findings: Vec<Finding>,
}

/// Where the reading of the lines stands.
struct Reading {
    options: Options,
    head: Vec<(u64, Vec<u8>)>,
    head_bytes: usize,
    reader: Option<(Format, Box<dyn Reader>)>,
    is_given_up: bool,
    findings: Findings,
}

impl Log {
    /// Nothing is read yet.
    pub fn new(options: Options) -> Self {
        let reading = Reading {
            options,
            head: Vec::new(),
            head_bytes: 0,
            reader: None,
            is_given_up: false,
            findings: Findings::default(),
        };
        Self { text: Text::default(), breaks: Breaks::default(), lines: Lines::default(), reading, is_empty: true }
    }

    /// The next bytes of the file, however few.
    pub fn push(&mut self, bytes: &[u8]) {
        self.is_empty &= bytes.is_empty();
        let (breaks, lines, reading) = (&mut self.breaks, &mut self.lines, &mut self.reading);
        self.text.push(bytes, &mut |text| breaks.push(text, &mut |text| lines.push(text, reading)));
    }

    /// The file is nothing that is read here: more of it makes no difference.
    pub fn is_given_up(&self) -> bool {
        self.reading.is_given_up
    }

    /// What the file is taken for, once that is known.
    pub fn format(&self) -> Option<Format> {
        self.reading.reader.as_ref().map(|(format, _)| *format)
    }

    /// The end of the file.
    pub fn finish(mut self) -> Outcome {
        let (breaks, lines, reading) = (&mut self.breaks, &mut self.lines, &mut self.reading);
        self.text.finish(&mut |text| breaks.push(text, &mut |text| lines.push(text, reading)));
        breaks.finish(&mut |text| lines.push(text, reading));
        if breaks.is_return() {
            reading.findings.note("Lines end with a carriage return alone here; each is read as a line break.");
        }
        self.lines.finish(&mut self.reading);
        let is_utf16 = matches!(self.text.encoding(), Some(Encoding::Utf16 { .. }));
        self.reading.finish(self.is_empty, is_utf16)
    }
}

impl Reading {
    /// A line from before the format is known.
    fn before(&mut self, row: u64, line: &[u8]) {
        if self.reader.is_some() {
            return self.read(row, line);
        }
        if self.is_given_up || line.trim_ascii().is_empty() {
            return;
        }
        self.head_bytes += line.len();
        self.head.push((row, line.to_vec()));
        match Format::of_line(&String::from_utf8_lossy(line)) {
            Some(format) => self.begin(format),
            None if self.head.len() >= HEAD_ROWS || self.head_bytes >= HEAD_BYTES => self.give_up(),
            None => {}
        }
    }

    fn read(&mut self, row: u64, line: &[u8]) {
        if let Some((_, reader)) = &mut self.reader {
            each_line(line, row, &mut self.findings, |row, line, findings| reader.line(row, line, findings));
        }
    }

    fn begin(&mut self, format: Format) {
        self.reader = Some((format, reader(format, self.options)));
        for (row, line) in std::mem::take(&mut self.head) {
            self.read(row, &line);
        }
    }

    /// What is no log may still be a sentence.
    fn is_plain(&self) -> bool {
        self.head.iter().any(|(_, line)| plain::is_sign(&String::from_utf8_lossy(line)))
    }

    fn give_up(&mut self) {
        self.is_given_up = true;
        let (row, line) = self.head.first().map_or((1, "".into()), |(row, line)| (*row, String::from_utf8_lossy(line)));
        let text = if self.head.iter().any(|(_, line)| line.contains(&0)) {
            "This is a binary file, not a log.".to_owned()
        } else {
            let known = "nvidia-smi, CodeCarbon, sacct -P, perf, carbontracker and Weights & Biases";
            format!(
                "This is none of the logs that can be read ({known}), nor a line such as “8x A100 for 3 days”, which can be \
                 read too. It begins with {}.",
                quoted(&line)
            )
        };
        self.findings.row(row, text);
        self.head.clear();
    }

    fn finish(mut self, is_empty: bool, is_utf16: bool) -> Outcome {
        if is_utf16 {
            self.findings.note("The file is UTF-16, as PowerShell writes it; it was read as such.");
        }
        if self.reader.is_none() && self.is_plain() {
            self.begin(Format::Plain);
        }
        let format = self.reader.as_ref().map(|(format, _)| *format);
        let measurements = match self.reader.take() {
            Some((_, reader)) => reader.finish(&mut self.findings),
            None => {
                self.say_nothing_was_read(is_empty);
                Vec::new()
            }
        };
        if let (Some(format), true) = (format, measurements.is_empty()) {
            self.findings.note(format!("This is {}, but there is nothing in it that could be counted.", format.name()));
        }
        Outcome { format, measurements, findings: self.findings.listed() }
    }

    fn say_nothing_was_read(&mut self, is_empty: bool) {
        if is_empty {
            self.findings.note("The file is empty.");
        } else if !self.is_given_up && self.head.is_empty() && self.findings.count(TOO_LONG) == 0 {
            self.findings.note("The file has nothing but blank lines.");
        } else if !self.is_given_up && !self.head.is_empty() {
            self.give_up();
        }
    }
}

const TOO_LONG: &str = "lines that are too long to read";

impl Sink for Reading {
    fn block(&mut self, first_row: u64, block: &[u8]) -> u64 {
        let (mut row, mut rest) = (first_row, block);
        while self.reader.is_none() && !rest.is_empty() {
            let end = memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
            let (line, after) = rest.split_at(end);
            self.before(row, line);
            (row, rest) = (row + 1, after);
        }
        let rows = match &mut self.reader {
            Some((_, reader)) => reader.block(row, rest, &mut self.findings),
            None => 0,
        };
        row + rows - first_row
    }

    fn rest(&mut self, row: u64, line: &[u8]) {
        match &mut self.reader {
            Some((_, reader)) => {
                let line = as_text(row, line, &mut self.findings);
                if !line.trim().is_empty() {
                    reader.last(row, &line, &mut self.findings);
                }
            }
            None => self.before(row, line),
        }
    }

    fn too_long(&mut self, row: u64) {
        self.findings.at(row, TOO_LONG, || format!("This line is longer than {LONGEST} bytes; it is passed over."));
    }
}

fn reader(format: Format, options: Options) -> Box<dyn Reader> {
    match format {
        Format::NvidiaSmi => Box::new(nvidia_smi::NvidiaSmi::new(options)),
        Format::CodeCarbon => Box::<codecarbon::CodeCarbon>::default(),
        Format::Sacct => Box::<sacct::Sacct>::default(),
        Format::Perf => Box::<perf::Perf>::default(),
        Format::Carbontracker => Box::<carbontracker::Carbontracker>::default(),
        Format::Wandb => Box::new(wandb::Wandb::new(options)),
        Format::Plain => Box::<plain::Plain>::default(),
    }
}
