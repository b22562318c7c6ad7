//! From pieces of text, cut anywhere, to blocks of whole lines.

use memchr::{memchr, memrchr};

/// The longest line that is read, in bytes. No log has one near it; memory has to be bounded.
pub const LONGEST: usize = 1 << 20;

/// What takes the lines.
pub trait Sink {
    /// Whole lines, each with its line break; gives back how many there were.
    fn block(&mut self, first_row: u64, block: &[u8]) -> u64;
    /// The last line of a file, if it has no line break.
    fn rest(&mut self, row: u64, line: &[u8]);
    /// A line that is longer than [`LONGEST`] was passed over.
    fn too_long(&mut self, row: u64);
}

/// Cuts pieces into blocks of whole lines. Only a line that is cut by the end of a piece is copied.
#[derive(Debug)]
pub struct Lines {
    carry: Vec<u8>,
    row: u64,
    is_too_long: bool,
}

impl Default for Lines {
    fn default() -> Self {
        Self { carry: Vec::new(), row: 1, is_too_long: false }
    }
}

impl Lines {
    pub fn push(&mut self, piece: &[u8], sink: &mut impl Sink) {
        let mut piece = piece;
        if !self.carry.is_empty() || self.is_too_long {
            let Some(end) = memchr(b'\n', piece) else { return self.keep(piece, sink) };
            let (first, rest) = piece.split_at(end + 1);
            self.keep(first, sink);
            self.end_line(sink);
            piece = rest;
        }
        let whole = memrchr(b'\n', piece).map_or(0, |last| last + 1);
        let (block, rest) = piece.split_at(whole);
        self.block(block, sink);
        if !rest.is_empty() {
            self.keep(rest, sink);
        }
    }

    pub fn finish(&mut self, sink: &mut impl Sink) {
        if !self.carry.is_empty() {
            sink.rest(self.row, &std::mem::take(&mut self.carry));
        }
    }

    /// A block that came in one piece. A line in it may still be too long.
    fn block(&mut self, block: &[u8], sink: &mut impl Sink) {
        let mut block = block;
        while !block.is_empty() {
            // Blocks that are shorter than the longest line need no look at their lines.
            let (part, rest) = if block.len() <= LONGEST { (block, &[][..]) } else { split(block) };
            if part.len() > LONGEST {
                sink.too_long(self.row);
                self.row += 1;
            } else {
                self.row += sink.block(self.row, part);
            }
            block = rest;
        }
    }

    fn keep(&mut self, part: &[u8], sink: &mut impl Sink) {
        if self.is_too_long {
            return;
        }
        if self.carry.len() + part.len() > LONGEST {
            self.is_too_long = true;
            self.carry = Vec::new();
            sink.too_long(self.row);
        } else {
            self.carry.extend_from_slice(part);
        }
    }

    fn end_line(&mut self, sink: &mut impl Sink) {
        if std::mem::take(&mut self.is_too_long) {
            self.row += 1;
        } else {
            self.row += sink.block(self.row, &self.carry);
        }
        self.carry.clear();
    }
}

/// Whole lines of no more than the longest line together, or one line that is longer.
fn split(block: &[u8]) -> (&[u8], &[u8]) {
    let start = block.get(..LONGEST).unwrap_or(block);
    let end = memrchr(b'\n', start).or_else(|| memchr(b'\n', block)).map_or(block.len(), |end| end + 1);
    block.split_at(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default, PartialEq, Debug)]
    struct Seen(Vec<(u64, String)>);

    impl Sink for Seen {
        fn block(&mut self, first_row: u64, block: &[u8]) -> u64 {
            let lines: Vec<_> = block.strip_suffix(b"\n").unwrap().split(|byte| *byte == b'\n').collect();
            let of = |line: &[u8]| format!("{:.5}", String::from_utf8_lossy(line));
            self.0.extend(lines.iter().zip(first_row..).map(|(line, row)| (row, of(line))));
            lines.len() as u64
        }
        fn rest(&mut self, row: u64, line: &[u8]) {
            self.0.push((row, format!("rest {}", line.len())));
        }
        fn too_long(&mut self, row: u64) {
            self.0.push((row, "too long".into()));
        }
    }

    fn seen(text: &[u8], piece: usize) -> Vec<(u64, String)> {
        let (mut lines, mut seen) = (Lines::default(), Seen::default());
        text.chunks(piece).for_each(|piece| lines.push(piece, &mut seen));
        lines.finish(&mut seen);
        seen.0
    }

    #[test]
    fn lines_are_the_same_however_they_are_cut() {
        let text = b"a\n\nbc\r\n\ndef\ng";
        let whole = seen(text, 100);
        assert_eq!(whole.len(), 6);
        (1..14).for_each(|piece| assert_eq!(seen(text, piece), whole));
    }

    #[test]
    fn a_line_past_the_longest_is_passed_over_and_the_next_is_read() {
        let text = [&b"a\n"[..], &vec![b'x'; LONGEST + 1], b"\nb\nc"].concat();
        let whole = seen(&text, text.len());
        assert_eq!(whole, [(1, "a".into()), (2, "too long".into()), (3, "b".into()), (4, "rest 1".into())]);
        assert_eq!(seen(&text, 1 << 16), whole);
        assert_eq!(seen(&text, LONGEST + 3), whole);
    }

    #[test]
    fn a_line_of_just_the_longest_is_read_however_it_is_cut() {
        let text = [&vec![b'x'; LONGEST - 1][..], b"\nb\n"].concat();
        let whole = seen(&text, text.len());
        assert_eq!(whole, [(1, "xxxxx".into()), (2, "b".into())]);
        assert_eq!(seen(&text, 1000), whole);
    }
}
