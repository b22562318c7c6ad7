//! Line ends: where a file ends its lines with a carriage return alone, as old systems did, that is made a line break.

use memchr::memchr2;

/// Bytes of a file in pieces, with line breaks as everywhere.
#[derive(Debug, Default)]
pub struct Breaks {
    kind: Kind,
    /// The last byte was a carriage return.
    has_return: bool,
    out: Vec<u8>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Kind {
    /// No line has ended yet.
    #[default]
    Unknown,
    Break,
    Return,
}

impl Breaks {
    /// Whether the lines end with a carriage return alone.
    pub fn is_return(&self) -> bool {
        self.kind == Kind::Return
    }

    pub fn push(&mut self, piece: &[u8], to: &mut impl FnMut(&[u8])) {
        match self.kind {
            Kind::Break => to(piece),
            Kind::Return => self.translate(piece, to),
            Kind::Unknown => self.first(piece, to),
        }
    }

    /// The end of the file.
    pub fn finish(&mut self, to: &mut impl FnMut(&[u8])) {
        if self.kind == Kind::Unknown && self.has_return {
            to(b"\r");
        }
    }

    /// The first line that ends tells how all do.
    fn first(&mut self, piece: &[u8], to: &mut impl FnMut(&[u8])) {
        let Some(first) = piece.first() else { return };
        if self.has_return {
            let is_break = *first == b'\n';
            self.kind = if is_break { Kind::Break } else { Kind::Return };
            to(if is_break { b"\r" } else { b"\n" });
            self.has_return = false;
            return self.push(piece, to);
        }
        let Some(at) = memchr2(b'\r', b'\n', piece) else { return to(piece) };
        let (line, rest) = piece.split_at(at);
        match rest {
            [b'\r'] => {
                to(line);
                self.has_return = true;
            }
            [b'\n', ..] | [b'\r', b'\n', ..] => {
                self.kind = Kind::Break;
                to(piece);
            }
            _ => {
                self.kind = Kind::Return;
                self.translate(piece, to);
            }
        }
    }

    fn translate(&mut self, piece: &[u8], to: &mut impl FnMut(&[u8])) {
        self.out.clear();
        for byte in piece {
            match (*byte, self.has_return) {
                (b'\n', true) => {}
                (b'\r', _) => self.out.push(b'\n'),
                (byte, _) => self.out.push(byte),
            }
            self.has_return = *byte == b'\r';
        }
        to(&self.out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], piece: usize) -> String {
        let (mut breaks, mut out) = (Breaks::default(), Vec::new());
        bytes.chunks(piece).for_each(|piece| breaks.push(piece, &mut |bytes| out.extend_from_slice(bytes)));
        breaks.finish(&mut |bytes| out.extend_from_slice(bytes));
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn returns_alone_are_line_ends_and_others_are_left() {
        for piece in 1..9 {
            assert_eq!(read(b"a\rb\r\rc\r\nd\r", piece), "a\nb\n\nc\nd\n");
            assert_eq!(read(b"a\r\nb\rc\n", piece), "a\r\nb\rc\n");
            assert_eq!(read(b"a\nb\rc", piece), "a\nb\rc");
            assert_eq!(read(b"abc\r", piece), "abc\r");
        }
    }
}
