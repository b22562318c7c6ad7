//! Eight bytes as one number: the first byte of the text is the lowest.

/// The beginning of a text that is shorter than eight bytes.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    mask: u64,
    text: u64,
}

impl Word {
    pub fn of(text: &[u8]) -> Option<Self> {
        let mut bytes = [0; 8];
        bytes.get_mut(..text.len())?.copy_from_slice(text);
        let mask = if text.len() == 8 { u64::MAX } else { (1 << (8 * text.len())) - 1 };
        Some(Self { mask, text: u64::from_le_bytes(bytes) })
    }

    #[inline]
    pub fn begins(self, word: u64) -> bool {
        word & self.mask == self.text
    }
}

#[inline]
pub fn word(bytes: &[u8], start: usize) -> Option<u64> {
    Some(u64::from_le_bytes(*bytes.get(start..)?.first_chunk()?))
}

/// Whether the bytes of a word that the mask has are those of the text.
#[inline]
const fn has(word: u64, mask: u64, text: u64) -> bool {
    word & mask == text
}

/// The milliseconds of `:33.189,`.
#[inline]
pub fn seconds(word: u64) -> Option<u64> {
    let is_such = has(word, 0xff00_0000_ff00_00ff, u64::from_le_bytes([b':', 0, 0, b'.', 0, 0, 0, b',']));
    let digits = (word >> 8) & 0xffff | (word >> 16) & 0xff_ffff_0000;
    if is_such { number(digits << 24 | 0x30_3030) } else { None }
}

/// The hundredths of `285.31 W`, `85.31 W` or either without the unit, and how long that is.
#[inline]
pub fn watts(word: u64) -> Option<(u64, usize)> {
    let (digits, len) = if has(word, 0xff00_0000, u64::from(b'.') << 24) {
        ((word & 0xff_ffff | (word >> 8) & 0xff_ff00_0000) << 24 | 0x30_3030, 6)
    } else if has(word, 0xff_0000, u64::from(b'.') << 16) {
        ((word & 0xffff | (word >> 8) & 0xffff_0000) << 32 | 0x3030_3030, 5)
    } else {
        return None;
    };
    let [next, after, ..] = (word >> (8 * len)).to_le_bytes();
    match (next, after) {
        (b' ', b'W') => Some((number(digits)?, len + 2)),
        (b',' | b'\n' | b'\r', _) => Some((number(digits)?, len)),
        _ => None,
    }
}

/// The number that eight digits are: each two become one of a hundred, and so on.
#[inline]
fn number(word: u64) -> Option<u64> {
    const ZEROS: u64 = 0x3030_3030_3030_3030;
    const ABOVE: u64 = 0x4646_4646_4646_4646;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let digits = word.wrapping_sub(ZEROS);
    if (word.wrapping_add(ABOVE) | digits) & HIGH != 0 {
        return None;
    }
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8);
    let low = (pairs & 0xff_0000_00ff).wrapping_mul(0x000f_4240_0000_0064);
    let high = (pairs >> 16 & 0xff_0000_00ff).wrapping_mul(0x2710_0000_0001);
    Some(low.wrapping_add(high) >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> u64 {
        u64::from_le_bytes(text.as_bytes().try_into().unwrap())
    }

    #[test]
    fn eight_digits_are_their_number_and_nothing_else_is() {
        for value in [0, 1, 12_345_678, 99_999_999, 10_203_040] {
            assert_eq!(number(of(&format!("{value:08}"))), Some(value));
        }
        for at in 0..8 {
            for byte in (0..=255_u8).filter(|byte| !byte.is_ascii_digit()) {
                let mut bytes = *b"12345678";
                bytes[at] = byte;
                assert_eq!(number(u64::from_le_bytes(bytes)), None, "{bytes:?}");
            }
        }
    }

    #[test]
    fn seconds_and_watts_are_read_in_their_shapes_alone() {
        assert_eq!(seconds(of(":33.189,")), Some(33_189));
        assert_eq!([seconds(of("033.189,")), seconds(of(":3a.189,")), seconds(of(":33.1890"))], [None; 3]);
        assert_eq!(watts(of("285.31 W")), Some((28_531, 8)));
        assert_eq!(watts(of("85.31 W\n")), Some((8531, 7)));
        assert_eq!([watts(of("285.31\n ")), watts(of("85.31\r\n "))], [Some((28_531, 6)), Some((8531, 5))]);
        assert_eq!([watts(of("285.312 ")), watts(of("28x.31 W")), watts(of("1285.3 W"))], [None; 3]);
    }

    #[test]
    fn a_short_text_is_found_at_the_beginning() {
        let short = Word::of(b" 0,").unwrap();
        assert!(short.begins(of(" 0, 1234")) && !short.begins(of(" 1, 1234")));
        assert!(Word::of(b"12345678").unwrap().begins(of("12345678")) && Word::of(b"123456789").is_none());
    }
}
