//! The text of numbers, most of them made once: thousands of runs share nearly all of theirs, and a range that is exact is
//! the same number three times.

/// How many texts are kept: as many as eight bits tell apart.
const KEPT: usize = 256;

/// The texts that were made last.
pub struct Digits(Vec<Kept>);

#[derive(Clone)]
struct Kept {
    bits: u64,
    text: String,
}

impl Default for Digits {
    fn default() -> Self {
        Self(vec![Kept { bits: f64::NAN.to_bits(), text: String::new() }; KEPT])
    }
}

impl Digits {
    /// The shortest text that reads back as this number, which is finite: with an exponent where zeros would fill the line,
    /// and always with a point or an exponent.
    pub fn of(&mut self, number: f64) -> &str {
        let bits = number.to_bits();
        // Numbers of few digits differ in few bits: a product carries all of them into the first eight.
        let place = (bits ^ bits >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56;
        let Some(kept) = self.0.get_mut(place as usize) else { return "" };
        if kept.bits != bits {
            kept.bits = bits;
            kept.text.clear();
            kept.text.push_str(zmij::Buffer::new().format_finite(number));
        }
        &kept.text
    }

    /// As [`write()`].
    pub fn write(&mut self, out: &mut String, number: f64) {
        out.push_str(without_point(self.of(number)));
    }
}

/// Writes the shortest text that reads back as this number, which is finite; a whole number without a point.
pub fn write(out: &mut String, number: f64) {
    out.push_str(without_point(zmij::Buffer::new().format_finite(number)));
}

fn without_point(text: &str) -> &str {
    text.strip_suffix(".0").unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::{Digits, KEPT, write};

    #[test]
    fn a_kept_text_is_of_that_number_alone() {
        // More numbers than texts are kept, each thrice: most texts are made anew, and some are there.
        let mut digits = Digits::default();
        for number in (0..10 * KEPT).map(|number| number as f64 / 8.0).flat_map(|number| [number, -number, number]) {
            let text = digits.of(number).to_owned();
            assert_eq!(text.parse::<f64>().map(f64::to_bits), Ok(number.to_bits()), "{text}");
            let (mut kept, mut anew) = (String::new(), String::new());
            digits.write(&mut kept, number);
            write(&mut anew, number);
            assert_eq!(kept, anew);
            assert_eq!(anew, text.trim_end_matches(".0"));
        }
    }
}
