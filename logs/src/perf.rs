//! `perf stat` of RAPL's counters: joules of packages, memory and the whole machine.

use crate::{
    finding::{Findings, decimal, quoted},
    format::Format,
    measurement::{Measurement, Parts, joules},
    reader::{Reader, stray},
};
use trainprint_core::quantity::{Energy, Time};

#[derive(Default)]
pub struct Perf {
    blocks: Vec<Measurement>,
    block: Block,
    /// Whether the comma is for decimals, as far as a number has told.
    has_decimal_comma: Option<bool>,
}

/// One output of perf.
#[derive(Default)]
struct Block {
    has_lines: bool,
    seconds: Option<Read>,
    /// Of outputs at intervals: the last stamp.
    last_interval: Option<f64>,
    counts: Vec<(Domain, Read)>,
    sockets: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Domain {
    Package,
    Cores,
    Memory,
    Graphics,
    Platform,
}

/// A number; where its only mark could part thousands or decimals, both readings.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Read {
    value: f64,
    /// With the mark for thousands.
    other: Option<f64>,
}

impl Read {
    fn plus(self, more: Self) -> Self {
        let other = self.other.unwrap_or(self.value) + more.other.unwrap_or(more.value);
        let is_unsettled = self.other.is_some() || more.other.is_some();
        Self { value: self.value + more.value, other: is_unsettled.then_some(other) }
    }
}

/// How many of a file's outputs are read.
const MOST_BLOCKS: usize = 1000;

pub fn is_sign(line: &str) -> bool {
    line.contains("Performance counter stats for") || (line.contains("Joules") && line.contains("power/energy-"))
}

impl Perf {
    fn counted(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let Some(domain) = domain(line) else {
            return findings.at(row, "counters that are not known", || {
                format!("This counter is not known; it is left out: {}.", quoted(line))
            });
        };
        self.block.has_lines = true;
        if line.contains("<not") {
            return findings.at(row, "counters that were not counted", || {
                format!("perf did not count this: {}. It is missing, and not 0.", quoted(line))
            });
        }
        let Some((before, number)) = number_of(line) else { return stray(row, line, Format::Perf, findings) };
        let Some(read) = self.read(number) else {
            return findings.at(row, "numbers that could not be read", || {
                format!("{} is no energy; it is left out.", quoted(number))
            });
        };
        self.interval(before);
        if before.starts_with('S') || before.contains(" S") {
            self.block.sockets += 1;
        }
        self.block.count(domain, read);
    }

    /// Outputs at intervals begin each line with the seconds so far.
    fn interval(&mut self, before: &str) {
        let first = before.split_whitespace().next().unwrap_or_default();
        if first.contains(['.', ','])
            && let Some(read) = self.read(first)
        {
            self.block.last_interval = Some(self.block.last_interval.unwrap_or(0.0).max(read.value));
        }
    }

    /// Reads a number in the reader's locale, whichever that was.
    fn read(&mut self, text: &str) -> Option<Read> {
        let (read, has_decimal_comma) = read(text)?;
        self.has_decimal_comma = self.has_decimal_comma.or(has_decimal_comma);
        Some(read)
    }

    fn end(&mut self, findings: &mut Findings) {
        let block = std::mem::take(&mut self.block);
        if !block.has_lines || self.blocks.len() >= MOST_BLOCKS {
            return;
        }
        self.blocks.push(block.measurement(self.has_decimal_comma, findings));
    }
}

impl Block {
    /// Adds it up in both readings: which one holds may be known only later.
    fn count(&mut self, domain: Domain, read: Read) {
        match self.counts.iter_mut().find(|(known, _)| *known == domain) {
            Some((_, sum)) => *sum = sum.plus(read),
            None => self.counts.push((domain, read)),
        }
    }

    fn measurement(self, has_decimal_comma: Option<bool>, findings: &mut Findings) -> Measurement {
        let is_unsettled = |read: &Read| read.other.is_some() && has_decimal_comma.is_none();
        if self.counts.iter().any(|(_, read)| is_unsettled(read)) || self.seconds.as_ref().is_some_and(is_unsettled) {
            findings
                .note("A comma with three digits after it could part thousands or decimals; it is read as decimals.");
        }
        let settle = |read: &Read| match (read.other, has_decimal_comma) {
            (Some(other), Some(false)) => other,
            _ => read.value,
        };
        let sum = |domain: Domain| self.counts.iter().find(|(known, _)| *known == domain).map(|(_, read)| settle(read));
        say(&sum, self.sockets, findings);
        let seconds = self.seconds.as_ref().map(settle).or(self.last_interval);
        if seconds.is_none() {
            findings.note("There is no “seconds time elapsed”: the log has energy, but no hours and no watts.");
        }
        if seconds.is_some_and(|seconds| seconds <= 0.0) {
            findings.note("The time elapsed is 0: the log has energy, but no watts.");
        }
        let (cpu, dram) = (sum(Domain::Package).or_else(|| sum(Domain::Cores)), sum(Domain::Memory));
        let total = sum(Domain::Platform).filter(|total| {
            let parts = cpu.unwrap_or(0.0) + dram.unwrap_or(0.0);
            if *total < parts {
                let (total, parts) = (decimal(*total, 2), decimal(parts, 2));
                findings.note(format!(
                    "energy-psys is {total} J, less than the {parts} J of the parts in it, which can't be: the sum of the \
                     parts is taken for the total."
                ));
            }
            *total >= parts
        });
        let parts = Parts { cpu, dram, devices: None, total };
        let energy: Parts<Energy> = parts.map(joules).summed();
        Measurement {
            hours: seconds.map(|seconds| Time::from_hours(seconds / 3600.0)),
            jobs: Some(1),
            energy,
            ..Measurement::of(Format::Perf)
        }
        .with_watts()
    }
}

impl Reader for Perf {
    fn line(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let is_elapsed = line.contains("seconds time elapsed");
        if line.contains("Performance counter stats for") {
            self.end(findings);
            self.block.has_lines = true;
            if line.contains(" runs)") {
                findings.at(row, "outputs of repeated commands", || {
                    "perf repeated the command: energy and time are means of one run.".to_owned()
                });
            }
        } else if line.contains("Joules") {
            self.counted(row, line, findings);
        } else if is_elapsed {
            let text = line.split("seconds").next().unwrap_or_default().trim();
            // Of "5.00 +- 0.01 seconds" the first is the mean.
            let first = text.split("+-").next().unwrap_or_default().trim();
            match self.read(first) {
                Some(read) => self.block.seconds = Some(read),
                None => stray(row, line, Format::Perf, findings),
            }
        } else if Format::of_line(line).is_some_and(|format| format != Format::Perf) {
            stray(row, line, Format::Perf, findings);
        }
        // perf prints more counters and comments than those of energy.
    }

    fn last(&mut self, row: u64, line: &str, findings: &mut Findings) {
        self.line(row, line, findings);
    }

    fn finish(mut self: Box<Self>, findings: &mut Findings) -> Vec<Measurement> {
        self.end(findings);
        self.blocks.retain(|block| block.energy != Parts::default());
        self.blocks
    }
}

fn say(sum: &impl Fn(Domain) -> Option<f64>, sockets: u64, findings: &mut Findings) {
    if sum(Domain::Package).is_some() && sum(Domain::Cores).is_some() {
        findings.note("energy-cores is a part of energy-pkg, so that only energy-pkg counts.");
    } else if sum(Domain::Cores).is_some() {
        findings.note("There is energy-cores but no energy-pkg: the processors used more than their cores.");
    }
    if sum(Domain::Platform).is_some() {
        findings.note("energy-psys is the whole machine, the other counters included: it is the total and nothing is added to it.");
    }
    if sum(Domain::Graphics).is_some() {
        findings.note("energy-gpu is the graphics inside the processor, a part of energy-pkg; it is no device.");
    }
    if sockets > 0 {
        findings.note("Sockets are told apart; they are added up.");
    }
}

fn domain(line: &str) -> Option<Domain> {
    let (_, name) = line.split_once("energy-")?;
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next()?;
    Some(match name {
        "pkg" => Domain::Package,
        "cores" => Domain::Cores,
        "ram" => Domain::Memory,
        "gpu" => Domain::Graphics,
        "psys" => Domain::Platform,
        _ => return None,
    })
}

/// The number before its unit, and what stands before it: a socket, a count of processors, seconds. With `-x` the cells
/// are parted by a mark.
fn number_of(line: &str) -> Option<(&str, &str)> {
    let at = line.find("Joules")?;
    let text = line.get(..at)?.trim_end().trim_end_matches([',', ';', '|']).trim_end();
    let start = match line.get(..at)?.trim_end().chars().next_back().filter(|mark| [',', ';', '|'].contains(mark)) {
        Some(mark) => cell_start(text, mark),
        None => number_start(text),
    };
    let (before, number) = text.split_at_checked(start)?;
    (!number.is_empty()).then_some((before.trim(), number.trim()))
}

/// Where the last cell starts. A cell without a point is the decimals of a number that the mark itself has cut.
fn cell_start(text: &str, mark: char) -> usize {
    let start = text.rfind(mark).map_or(0, |at| at + 1);
    let is_cut = mark == ',' && !text.get(start..).unwrap_or_default().contains('.');
    let before = text.get(..start.saturating_sub(1)).unwrap_or_default();
    if is_cut { before.rfind(mark).map_or(0, |at| at + 1) } else { start }
}

/// Where the number at the end starts. Some locales part thousands by a blank, but not by the one between columns.
fn number_start(text: &str) -> usize {
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}' | '\'' | '’');
    let before = text.char_indices().rev().find(|(_, c)| !is_number(*c));
    before.map_or(0, |(at, c)| at + c.len_utf8())
}

/// A number in any locale, and whether its comma is known to be for decimals.
fn read(text: &str) -> Option<(Read, Option<bool>)> {
    let text: String = text.chars().filter(|c| !matches!(c, '\u{a0}' | '\u{202f}' | '\'' | '’' | ' ')).collect();
    let is_number = text.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',');
    let value = |text: String| text.parse::<f64>().ok().filter(|value| is_number && value.is_finite());
    let without = |mark: char| value(text.replace(mark, ""));
    let one = |value: f64, told| Some((Read { value, other: None }, told));
    match (text.rfind('.'), text.rfind(',')) {
        (None, None) => one(value(text)?, None),
        (Some(_), None) if text.matches('.').count() > 1 => one(without('.')?, Some(true)),
        (Some(_), None) => one(value(text)?, Some(false)),
        (Some(point), Some(comma)) if comma > point => one(value(text.replace('.', "").replace(',', "."))?, Some(true)),
        (Some(_), Some(_)) => one(without(',')?, Some(false)),
        (None, Some(_)) if text.matches(',').count() > 1 => one(without(',')?, Some(false)),
        (None, Some(comma)) => {
            let decimal = value(text.replace(',', "."))?;
            if text.len() - comma - 1 == 3 {
                return Some((Read { value: decimal, other: without(',') }, None));
            }
            one(decimal, Some(true))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_the_locales_that_perf_writes() {
        let is = |text: &str| read(text).map(|(read, _)| read.value);
        assert_eq!(is("12.74"), Some(12.74));
        assert_eq!(is("2,306.32"), Some(2306.32));
        assert_eq!(is("0,05"), Some(0.05));
        assert_eq!(is("2.306,32"), Some(2306.32));
        assert_eq!(is("1\u{202f}234,56"), Some(1234.56));
        assert_eq!(is("1,234,567"), Some(1_234_567.0));
        assert_eq!([is(""), is("x"), is(","), is("1e5")], [None; 4]);
    }

    #[test]
    fn what_stands_before_a_number_is_none_of_it() {
        assert_eq!(number_of("S0-D0-C0   1   12.74 Joules power/energy-pkg/"), Some(("S0-D0-C0   1", "12.74")));
        assert_eq!(number_of("  12.74 Joules x"), Some(("", "12.74")));
        assert_eq!(number_of("12.74,Joules,power/energy-pkg/"), Some(("", "12.74")));
        assert_eq!(number_of("S0;1;12,74;Joules;power/energy-pkg/"), Some(("S0;1;", "12,74")));
        assert_eq!(number_of("S0,1,12.74,Joules,power/energy-pkg/"), Some(("S0,1,", "12.74")));
        assert_eq!(number_of("12,74,Joules,power/energy-pkg/"), Some(("", "12,74")));
        assert_eq!(number_of("Joules"), None);
    }
}
