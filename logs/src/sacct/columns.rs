//! The columns of sacct, by their names.

use crate::finding::Findings;
use memchr::memchr_iter;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    pub width: usize,
    pub id: Option<usize>,
    pub start: Option<usize>,
    /// When a row began and when it ended.
    pub begin: Option<usize>,
    pub end: Option<usize>,
    pub state: Option<usize>,
    pub elapsed: Option<usize>,
    pub elapsed_raw: Option<usize>,
    /// What the job was given, or where that is not there, what it asked for.
    pub tres: Option<usize>,
    pub energy: Option<usize>,
    pub energy_raw: Option<usize>,
    is_requested: bool,
    /// `-p` ends each row with a bar.
    has_last_bar: bool,
}

pub fn is_header(line: &str) -> bool {
    // Nearly all rows begin with the number of their job.
    if line.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let has = |names: &[&str]| line.split('|').any(|cell| names.contains(&cell.trim()));
    line.contains('|') && has(&["JobID", "JobIDRaw"]) && has(&["Elapsed", "ElapsedRaw", "State", "AllocTRES"])
}

impl Columns {
    pub fn named(line: &str) -> Self {
        let line = line.trim();
        let names: Vec<&str> = line.trim_end_matches('|').split('|').map(str::trim).collect();
        let place = |wanted: &[&str]| wanted.iter().find_map(|name| names.iter().position(|known| known == name));
        let given = place(&["AllocTRES", "AllocGRES"]);
        Self {
            width: names.len(),
            id: place(&["JobID", "JobIDRaw"]),
            start: place(&["Start", "Submit", "Eligible", "End"]),
            begin: place(&["Start"]),
            end: place(&["End"]),
            state: place(&["State"]),
            elapsed: place(&["Elapsed"]),
            elapsed_raw: place(&["ElapsedRaw"]),
            tres: given.or_else(|| place(&["ReqTRES", "ReqGRES"])),
            energy: place(&["ConsumedEnergy"]),
            energy_raw: place(&["ConsumedEnergyRaw"]),
            is_requested: given.is_none(),
            has_last_bar: line.ends_with('|'),
        }
    }

    pub fn say(&self, row: u64, findings: &mut Findings) {
        if self.tres.is_none() {
            findings.row(row, "There is no column AllocTRES: the log does not say how many GPUs the jobs had.");
        } else if self.is_requested {
            findings.row(
                row,
                "There is no column AllocTRES; GPUs are those that were asked for, not those that were given.",
            );
        }
        if self.elapsed.is_none() && self.elapsed_raw.is_none() {
            findings.row(row, "There is no column Elapsed or ElapsedRaw: the log does not say how long the jobs ran.");
        }
        if self.state.is_none() {
            findings.row(row, "There is no column State: jobs that failed can't be told from the others; all count.");
        }
    }

    pub fn cells<'a>(&self, line: &'a str) -> Vec<&'a str> {
        let line = if self.has_last_bar { line.trim_end().strip_suffix('|').unwrap_or(line) } else { line };
        let mut cells = Vec::with_capacity(self.width);
        let mut start = 0;
        for end in memchr_iter(b'|', line.as_bytes()).chain([line.len()]) {
            cells.push(line.get(start..end).unwrap_or_default().trim());
            start = end + 1;
        }
        cells
    }
}
