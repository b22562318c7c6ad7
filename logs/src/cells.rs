//! One line of a table, cell by cell, quoted or not.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// The cells of one line; its memory is used again for the next.
pub struct Cells {
    reader: Reader,
    separator: u8,
    bytes: Vec<u8>,
    ends: Vec<usize>,
    len: usize,
}

impl std::fmt::Debug for Cells {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_list().entries(self.iter()).finish()
    }
}

impl Cells {
    pub fn new(separator: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(separator).build();
        Self { reader, separator, bytes: vec![0; 256], ends: vec![0; 32], len: 0 }
    }

    pub fn separator(&self) -> u8 {
        self.separator
    }

    /// Reads a line. An open quotation mark ends with the line: none swallows the lines after it.
    pub fn read(&mut self, line: &str) -> &Self {
        self.reader.reset();
        self.len = 0;
        let (mut input, mut wrote, mut ended) = (line.as_bytes(), 0, 0);
        while let (Some(bytes), Some(ends)) = (self.bytes.get_mut(wrote..), self.ends.get_mut(ended..)) {
            let (result, read, bytes, ends) = self.reader.read_record(input, bytes, ends);
            input = input.get(read..).unwrap_or_default();
            (wrote, ended) = (wrote + bytes, ended + ends);
            match result {
                // Without input left, the next call closes the record.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.bytes.resize(2 * self.bytes.len(), 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(2 * self.ends.len(), 0),
                ReadRecordResult::Record | ReadRecordResult::End => break,
            }
        }
        self.len = ended;
        self
    }

    pub fn len(&self) -> usize {
        self.len
    }

    /// A cell without the blanks around it; empty where there is none.
    pub fn get(&self, place: usize) -> &str {
        let before = place.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let range = before.zip(self.ends.get(place).copied()).filter(|_| place < self.len);
        let bytes = range.and_then(|(start, end)| self.bytes.get(start..end)).unwrap_or_default();
        // Cells are cut at ASCII, so that what was text is text.
        std::str::from_utf8(bytes).unwrap_or_default().trim()
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len).map(|place| self.get(place))
    }
}

/// What parts the cells of a header: the first of tab, semicolon and comma that it has.
pub fn separator(header: &str) -> u8 {
    *[b'\t', b';'].iter().find(|mark| header.as_bytes().contains(mark)).unwrap_or(&b',')
}

/// Whether a quotation mark is left open at the end of the line.
pub fn is_open(line: &str) -> bool {
    line.bytes().filter(|byte| *byte == b'"').count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(line: &str) -> Vec<String> {
        Cells::new(b',').read(line).iter().map(str::to_owned).collect()
    }

    #[test]
    fn cells_are_cut_at_commas_that_are_not_quoted() {
        assert_eq!(cells("a, b ,\"c, \"\"d\"\"\",,"), ["a", "b", "c, \"d\"", "", ""]);
        assert_eq!(cells("\"open, to the end"), ["open, to the end"]);
        assert_eq!(cells(&"x,".repeat(500)).len(), 501);
    }
}
