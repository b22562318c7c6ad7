//! From the bytes of a file to UTF-8: byte order marks, and UTF-16 as PowerShell writes it.

/// Bytes of a file in whatever encoding, in pieces; UTF-8 out.
#[derive(Debug, Default)]
pub struct Text {
    encoding: Option<Encoding>,
    /// What came before the encoding was known, or half of a UTF-16 unit.
    held: Vec<u8>,
    /// The first half of a surrogate pair.
    high: Option<u16>,
    out: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16 { is_big_endian: bool },
}

impl Text {
    pub fn encoding(&self) -> Option<Encoding> {
        self.encoding
    }

    /// Hands on what can be decoded so far.
    pub fn push(&mut self, bytes: &[u8], to: &mut impl FnMut(&[u8])) {
        match self.encoding {
            Some(Encoding::Utf8) => to(bytes),
            Some(Encoding::Utf16 { is_big_endian }) => self.utf16(bytes, is_big_endian, to),
            None => {
                self.held.extend_from_slice(bytes);
                if self.held.len() >= 4 {
                    self.begin(to);
                }
            }
        }
    }

    /// The end of the file.
    pub fn finish(&mut self, to: &mut impl FnMut(&[u8])) {
        if self.encoding.is_none() {
            self.begin(to);
        }
        let is_cut = self.high.take().is_some() || !std::mem::take(&mut self.held).is_empty();
        if is_cut {
            to("\u{fffd}".as_bytes());
        }
    }

    fn begin(&mut self, to: &mut impl FnMut(&[u8])) {
        let held = std::mem::take(&mut self.held);
        let (encoding, mark) = detect(&held);
        self.encoding = Some(encoding);
        self.push(held.get(mark..).unwrap_or_default(), to);
    }

    fn utf16(&mut self, bytes: &[u8], is_big_endian: bool, to: &mut impl FnMut(&[u8])) {
        let mut bytes = bytes;
        if let (Some(first), Some((second, rest))) = (self.held.first().copied(), bytes.split_first()) {
            self.held.clear();
            self.unit([first, *second], is_big_endian);
            bytes = rest;
        }
        let pairs = bytes.chunks_exact(2);
        self.held.extend_from_slice(pairs.remainder());
        for pair in pairs {
            if let [first, second] = pair {
                self.unit([*first, *second], is_big_endian);
            }
        }
        to(self.out.as_bytes());
        self.out.clear();
    }

    fn unit(&mut self, pair: [u8; 2], is_big_endian: bool) {
        let unit = if is_big_endian { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) };
        let is_low = (0xdc00..0xe000).contains(&unit);
        match self.high.take() {
            Some(high) if is_low => self.out.extend(char::decode_utf16([high, unit]).map(|c| c.unwrap_or('\u{fffd}'))),
            high => {
                // Half of a pair alone is no character; the first half waits for the second.
                self.out.extend(high.map(|_| '\u{fffd}'));
                match char::from_u32(u32::from(unit)) {
                    Some(c) => self.out.push(c),
                    None if is_low => self.out.push('\u{fffd}'),
                    None => self.high = Some(unit),
                }
            }
        }
    }
}

/// The encoding of a file by its first bytes, and how many of them are a byte order mark. Logs begin with ASCII, so that
/// UTF-16 shows itself without a mark.
fn detect(first: &[u8]) -> (Encoding, usize) {
    match first {
        [0xef, 0xbb, 0xbf, ..] => (Encoding::Utf8, 3),
        [0xff, 0xfe, ..] => (Encoding::Utf16 { is_big_endian: false }, 2),
        [0xfe, 0xff, ..] => (Encoding::Utf16 { is_big_endian: true }, 2),
        [1..=127, 0, 1..=127, 0, ..] => (Encoding::Utf16 { is_big_endian: false }, 0),
        [0, 1..=127, 0, 1..=127, ..] => (Encoding::Utf16 { is_big_endian: true }, 0),
        _ => (Encoding::Utf8, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8], piece: usize) -> String {
        let (mut text, mut out) = (Text::default(), Vec::new());
        bytes.chunks(piece).for_each(|chunk| text.push(chunk, &mut |utf8| out.extend_from_slice(utf8)));
        text.finish(&mut |utf8| out.extend_from_slice(utf8));
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn utf_16_is_read_in_both_orders_with_and_without_a_mark() {
        let words = "ab é 😀\n";
        let little: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for piece in 1..12 {
            assert_eq!(decoded(&little, piece), words);
            assert_eq!(decoded(&big, piece), words);
            assert_eq!(decoded(&[&[0xff, 0xfe], &little[..]].concat(), piece), words);
            assert_eq!(decoded(&[&[0xfe, 0xff], &big[..]].concat(), piece), words);
        }
    }

    #[test]
    fn a_mark_is_no_text_and_half_a_character_is_shown_as_one() {
        assert_eq!(decoded(b"\xef\xbb\xbfx", 1), "x");
        assert_eq!(decoded(b"", 1), "");
        assert_eq!(decoded(b"\xff\xfea\0\x3d\xd8", 3), "a\u{fffd}");
        assert_eq!(decoded(b"\xff\xfe\x3d\xd8\x3d\xd8a\0\0\xdc", 3), "\u{fffd}\u{fffd}a\u{fffd}");
    }
}
