//! One CSV file as rows of named fields, each fault with its file and line.

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
    pub file: String,
    pub rows: Vec<Row>,
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
        for record in reader.records() {
            let record = record.map_err(|error| {
                fault(error.position().map_or(0, csv::Position::line), format!("not a row of CSV: {error}"))
            })?;
            let fields = columns.iter().zip(&record).map(|(name, value)| ((*name).to_owned(), value.to_owned()));
            let row = Row {
                file: file.to_owned(),
                line: record.position().map_or(0, csv::Position::line),
                fields: fields.collect(),
            };
            row.check_id()?;
            if let Some(first) = rows.iter().find(|other| other.text("id") == row.text("id")) {
                return Err(row.fault(format!("duplicate id `{}`, first on line {}", row.text("id"), first.line)));
            }
            rows.push(row);
        }
        Ok(Self { file: file.to_owned(), rows })
    }

    /// Where the row of this id stands.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.rows.iter().position(|row| row.text("id") == id)
    }
}

impl Row {
    pub fn fault(&self, reason: impl Into<String>) -> Fault {
        Fault { file: self.file.clone(), line: self.line, reason: reason.into() }
    }

    pub fn text(&self, column: &str) -> &str {
        self.fields.iter().find(|(name, _)| name == column).map_or("", |(_, value)| value)
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

    /// Ids stand in links: letters, digits, dot, hyphen and underscore only.
    fn check_id(&self) -> Result<(), Fault> {
        let id = self.required("id")?;
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._-".contains(&byte);
        id.bytes().all(fits).then_some(()).ok_or_else(|| self.fault(format!("`{id}` can't stand in a link")))
    }
}
