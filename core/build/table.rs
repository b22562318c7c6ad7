//! One CSV file as rows of named fields, each fault with its file and line.

use std::collections::HashMap;
use std::fmt;

/// Why a table was refused.
#[derive(Debug)]
pub struct Fault {
    pub file: String,
    pub line: u64,
    pub reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "core/data/{}:{}: {}", self.file, self.line, self.reason)
    }
}

pub struct Table {
    pub rows: Vec<Row>,
    /// Where the row of each id stands.
    places: HashMap<String, usize>,
}

pub struct Row {
    file: String,
    line: u64,
    fields: Vec<(String, String)>,
}

impl Table {
    /// Reads `file`, which must have exactly these columns and ids that occur once.
    pub fn read(file: &str, columns: &[&str], text: Result<String, String>) -> Result<Self, Fault> {
        let fault = |line, reason: String| Fault { file: file.to_owned(), line, reason };
        let text = text.map_err(|error| fault(0, error))?;
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let header = reader.headers().map_err(|error| fault(1, error.to_string()))?.clone();
        if header.iter().ne(columns.iter().copied()) {
            return Err(fault(1, format!("the columns must be {}", columns.join(","))));
        }
        let mut rows: Vec<Row> = Vec::new();
        let mut places = HashMap::new();
        for record in reader.records() {
            let record = record.map_err(|error| {
                fault(error.position().map_or(0, csv::Position::line), format!("not a row of CSV: {error}"))
            })?;
            let fields = columns.iter().zip(&record).map(|(name, value)| ((*name).to_owned(), value.to_owned()));
            let line = record.position().map_or(0, csv::Position::line);
            let row = Row { file: file.to_owned(), line, fields: fields.collect() };
            row.check_id()?;
            if let Some(first) = places.insert(row.text("id").to_owned(), rows.len()) {
                let first = rows[first].line;
                return Err(row.fault(format!("duplicate id `{}`, first on line {first}", row.text("id"))));
            }
            rows.push(row);
        }
        Ok(Self { rows, places })
    }

    /// Where the row of this id stands.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The rows whose column has this id, alone or among several.
    pub fn of<'a>(&'a self, column: &str, id: &'a str) -> impl Iterator<Item = &'a Row> + use<'a> {
        let first = self.rows.first().map_or(&[][..], |row| &row.fields);
        let at = first.iter().position(|(name, _)| name == column).unwrap_or_default();
        self.rows.iter().filter(move |row| row.fields[at].1.split(' ').any(|word| word == id))
    }
}

impl Row {
    pub fn fault(&self, reason: impl Into<String>) -> Fault {
        Fault { file: self.file.clone(), line: self.line, reason: reason.into() }
    }

    pub fn text(&self, column: &str) -> &str {
        self.fields.iter().find(|(name, _)| name == column).map_or("", |(_, value)| value)
    }

    /// The ids of a column that holds several.
    pub fn words(&self, column: &str) -> impl Iterator<Item = &str> {
        self.text(column).split_whitespace()
    }

    pub fn required(&self, column: &str) -> Result<&str, Fault> {
        match self.text(column) {
            "" => Err(self.fault(format!("`{column}` is missing"))),
            text => Ok(text),
        }
    }

    pub fn number(&self, column: &str) -> Result<f64, Fault> {
        let text = self.required(column)?;
        let number = text.parse::<f64>().ok().filter(|number| number.is_finite() && *number >= 0.0);
        number.ok_or_else(|| self.fault(format!("`{column}` is not a number of 0 or more: {text}")))
    }

    pub fn whole(&self, column: &str) -> Result<u32, Fault> {
        let text = self.required(column)?;
        text.parse().map_err(|_| self.fault(format!("`{column}` is not a whole number: {text}")))
    }

    /// A column that may be empty, as the Rust of an `Option`.
    pub fn perhaps<T: fmt::Debug>(
        &self,
        column: &str,
        read: impl Fn(&Self, &str) -> Result<T, Fault>,
    ) -> Result<String, Fault> {
        let value = if self.text(column).is_empty() { None } else { Some(read(self, column)?) };
        Ok(format!("{value:?}"))
    }

    /// The Rust that stands for the word of a column, which has to be one of these.
    pub fn one_of(&self, column: &str, words: &[(&str, &'static str)]) -> Result<&'static str, Fault> {
        let word = self.required(column)?;
        let found = words.iter().find(|(name, _)| *name == word).map(|(_, rust)| *rust);
        found.ok_or_else(|| {
            let names: Vec<&str> = words.iter().map(|(name, _)| *name).collect();
            self.fault(format!("{column} `{word}` is none of {}", names.join(", ")))
        })
    }

    /// The number of that word among these, which the text of a large table has in its place.
    pub fn number_of(&self, column: &str, words: &[(&str, &'static str)]) -> Result<usize, Fault> {
        let rust = self.one_of(column, words)?;
        Ok(words.iter().position(|(_, of)| *of == rust).unwrap_or_default())
    }

    /// A day as ISO 8601 writes it, or nothing.
    pub fn day(&self, column: &str) -> Result<&str, Fault> {
        let text = self.text(column);
        let mut parts = text.split('-').map(|part| (part.len(), part.bytes().all(|byte| byte.is_ascii_digit())));
        let is_day = parts.by_ref().take(3).eq([(4, true), (2, true), (2, true)]) && parts.next().is_none();
        if is_day || text.is_empty() {
            return Ok(text);
        }
        Err(self.fault(format!("`{column}` is not a day such as 2026-11-23: {text}")))
    }

    /// Large tables become a text with a row a line and tabs between the cells.
    pub fn check_cells(&self) -> Result<(), Fault> {
        let parts = |value: &String| value.contains(['\t', '\n', '\r']);
        match self.fields.iter().find(|(_, value)| parts(value)) {
            Some((name, _)) => Err(self.fault(format!("`{name}` has a tab or a line break"))),
            None => Ok(()),
        }
    }

    /// Ids stand in links: letters, digits, dot, hyphen and underscore only.
    fn check_id(&self) -> Result<(), Fault> {
        let id = self.required("id")?;
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._-".contains(&byte);
        id.bytes().all(fits).then_some(()).ok_or_else(|| self.fault(format!("`{id}` can't stand in a link")))
    }
}
