//! What is said of a file: one sentence each, with its row.

use std::borrow::Cow;

/// How many rows of one kind are told one by one; the others are counted.
const TOLD: u64 = 5;

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
    list: Vec<Finding>,
    kinds: Vec<Kind>,
}

#[derive(Debug)]
struct Kind {
    name: &'static str,
    count: u64,
    last: u64,
}

impl Findings {
    /// About the file.
    pub fn note(&mut self, text: impl Into<String>) {
        self.list.push(Finding { row: None, text: text.into() });
    }

    /// About one row, where there can't be many.
    pub fn row(&mut self, row: u64, text: impl Into<String>) {
        self.list.push(Finding { row: Some(row), text: text.into() });
    }

    /// About a row of which there may be millions. The kind is a plural: "rows without a stamp".
    pub fn at(&mut self, row: u64, kind: &'static str, text: impl FnOnce() -> String) {
        let known = self.kinds.iter().position(|known| known.name == kind);
        let place = known.unwrap_or_else(|| {
            self.kinds.push(Kind { name: kind, count: 0, last: 0 });
            self.kinds.len() - 1
        });
        let Some(known) = self.kinds.get_mut(place) else { return };
        known.count += 1;
        known.last = row;
        if known.count <= TOLD {
            self.row(row, text());
        }
    }

    /// How many rows of a kind there were.
    pub fn count(&self, kind: &'static str) -> u64 {
        self.kinds.iter().find(|known| known.name == kind).map_or(0, |known| known.count)
    }

    /// All of them, in the order of rows, the counted ones last.
    pub fn listed(mut self) -> Vec<Finding> {
        self.list.sort_by_key(|finding| finding.row.unwrap_or(0));
        for Kind { name, count, last } in self.kinds.iter().filter(|kind| kind.count > TOLD) {
            let text = format!("{} more {name}; the last of all {count} is row {last}.", count - TOLD);
            self.list.push(Finding { row: Some(*last), text });
        }
        self.list
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
