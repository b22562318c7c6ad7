//! What is said of a file: one sentence each, with its row.

use std::borrow::Cow;

/// How many rows of one kind are told one by one; the others are counted.
const TOLD: u64 = 5;

/// How many findings of rows, and how many of the file, are kept. Memory has to be bounded, and nobody reads more.
const KEPT: usize = 1000;

/// A doubt, something left out, or something taken from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The row it is about, counted from 1 as editors count lines; `None` where it is about the file.
    pub row: Option<u64>,
    /// A sentence for the reader.
    pub text: String,
}

/// Findings as they come. A fault of every row would be a finding of every row, so that the first few of a kind are told
/// and the rest are counted.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    rows: Vec<Finding>,
    notes: Vec<Finding>,
    kinds: Vec<Kind>,
    not_kept: u64,
}

#[derive(Debug)]
struct Kind {
    name: &'static str,
    told: u64,
    count: u64,
    last: u64,
}

impl Findings {
    /// About the file. What several parts of it have in common is said once.
    pub fn note(&mut self, text: impl Into<String>) {
        let text = text.into();
        if self.notes.len() >= KEPT {
            self.not_kept += 1;
        } else if self.notes.iter().all(|known| known.text != text) {
            self.notes.push(Finding { row: None, text });
        }
    }

    /// About one row, where there can't be many.
    pub fn row(&mut self, row: u64, text: impl Into<String>) {
        if self.rows.len() < KEPT {
            self.rows.push(Finding { row: Some(row), text: text.into() });
        } else {
            self.not_kept += 1;
        }
    }

    /// About a row of which there may be millions. The kind is a plural: "rows without a stamp".
    pub fn at(&mut self, row: u64, kind: &'static str, text: impl FnOnce() -> String) {
        self.few(row, kind, TOLD, text);
    }

    /// The same where the first row tells all: the others are counted.
    pub fn once(&mut self, row: u64, kind: &'static str, text: impl FnOnce() -> String) {
        self.few(row, kind, 1, text);
    }

    fn few(&mut self, row: u64, kind: &'static str, told: u64, text: impl FnOnce() -> String) {
        let known = self.kinds.iter().position(|known| known.name == kind);
        let place = known.unwrap_or_else(|| {
            self.kinds.push(Kind { name: kind, told, count: 0, last: 0 });
            self.kinds.len() - 1
        });
        let Some(known) = self.kinds.get_mut(place) else { return };
        let is_again = known.count > 0 && known.last == row;
        known.count += u64::from(!is_again);
        known.last = row;
        if known.count > told {
            return;
        }
        let text = text();
        // Several cells of a row may have the same fault.
        if !is_again || self.rows.iter().rev().take(8).all(|known| known.row != Some(row) || known.text != text) {
            self.row(row, text);
        }
    }

    /// How many rows of a kind there were.
    pub fn count(&self, kind: &'static str) -> u64 {
        self.kinds.iter().find(|known| known.name == kind).map_or(0, |known| known.count)
    }

    /// All of them, in the order of rows, the counted ones last.
    pub fn listed(mut self) -> Vec<Finding> {
        self.rows.sort_by_key(|finding| finding.row);
        let mut list = self.notes;
        list.append(&mut self.rows);
        for Kind { name, told, count, last } in self.kinds.iter().filter(|kind| kind.count > kind.told) {
            let text = format!("{} more {name}; the last of all {count} is row {last}.", count - told);
            list.push(Finding { row: Some(*last), text });
        }
        if self.not_kept > 0 {
            list.push(Finding { row: None, text: format!("{} more findings are not listed.", self.not_kept) });
        }
        list
    }
}

/// A cell as it is quoted in a sentence: not longer than a line, and without what could not be printed.
pub(crate) fn quoted(text: &str) -> String {
    const SHOWN: usize = 60;
    let text = text.trim();
    let printable = text.chars().take(SHOWN).map(|c| if c.is_control() { '\u{fffd}' } else { c });
    let end = if text.chars().nth(SHOWN).is_some() { "…" } else { "" };
    format!("“{}{end}”", printable.collect::<String>())
}

/// "1 row", "2 rows": a count with its noun.
pub(crate) fn counted(count: u64, noun: &str) -> String {
    let plural: Cow<'_, str> = if count == 1 { noun.into() } else { format!("{noun}s").into() };
    format!("{count} {plural}")
}

/// A time as it is said in a sentence.
pub(crate) fn spoken(hours: f64) -> String {
    let seconds = hours * 3600.0;
    match () {
        _ if seconds < 0.9995 => format!("{:.0} ms", seconds * 1000.0),
        _ if seconds < 120.0 => format!("{} s", decimal(seconds, 1)),
        _ if seconds < 7200.0 => format!("{} min", decimal(seconds / 60.0, 1)),
        _ => format!("{} h", decimal(hours, 2)),
    }
}

/// A number with at most so many decimals, and none that are zeros at the end.
pub(crate) fn decimal(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_few_of_a_kind_are_told_and_the_rest_counted() {
        let mut findings = Findings::default();
        (1..=8).for_each(|row| findings.at(row, "rows of lead", || format!("row {row}")));
        let listed = findings.listed();
        assert_eq!(listed.len(), 6);
        assert_eq!(listed[5].text, "3 more rows of lead; the last of all 8 is row 8.");
    }

    #[test]
    fn a_long_cell_is_cut_and_a_control_character_replaced() {
        assert_eq!(quoted(" a\u{0}b "), "“a\u{fffd}b”");
        assert_eq!(quoted(&"é".repeat(100)).chars().count(), 63);
    }

    #[test]
    fn times_are_said_in_their_own_unit() {
        assert_eq!(
            [0.00001, 0.001, 0.5, 2.5].map(spoken),
            ["36 ms".to_owned(), "3.6 s".into(), "30 min".into(), "2.5 h".into()]
        );
    }
}
