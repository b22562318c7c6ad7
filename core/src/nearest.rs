//! Decimal fractions as numbers: the nearest there is, as IEEE 754 asks. The standard library's way is faster for seventeen
//! digits and more, with a table of eleven kilobytes that hardly compress: more than the page has for that. What is read in
//! bulk, project files and tables, is read its way.

/// The number nearest to a decimal fraction such as `1515.43`, `.5`, `-2e-3`; one half-way between two is the even one.
/// `None` where the text is no such fraction. Beyond the largest number it is infinite.
pub fn nearest(text: &str) -> Option<f64> {
    plainly(text).or_else(|| in_full(text))
}

/// What links and people write mostly: a few digits and perhaps a point between them, gone over once.
fn plainly(text: &str) -> Option<f64> {
    let (mut whole, mut digits, mut fraction) = (0, 0, None);
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            b'0'..=b'9' if whole < EXACT / 10 => whole = whole * 10 + u64::from(byte - b'0'),
            b'.' if fraction.is_none() => fraction = Some(place + 1),
            _ => return None,
        }
        digits += usize::from(byte != b'.');
    }
    let decimals = fraction.map_or(0, |start| text.len() - start);
    if digits == 0 { None } else { scaled(whole, -i32::try_from(decimals).ok()?) }
}

fn in_full(text: &str) -> Option<f64> {
    let (sign, text) = text.strip_prefix('-').map_or((1.0, text), |text| (-1.0, text));
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent_of(exponent)?),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = whole.bytes().chain(fraction.bytes());
    if mantissa.len() <= usize::from(mantissa.contains('.')) || !digits.clone().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = digits.map(|byte| byte - b'0').skip_while(|digit| *digit == 0);
    let exponent = exponent.saturating_sub(i32::try_from(fraction.len()).ok()?);
    Some(sign * quickly(digits.clone(), exponent).unwrap_or_else(|| exactly(&digits.collect::<Vec<_>>(), exponent)))
}

/// Beyond a thousand million it does not matter by how much.
fn exponent_of(text: &str) -> Option<i32> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text.strip_prefix('+').unwrap_or(text)), |rest| (-1, rest));
    let is_whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let digit = |so_far: i32, byte: u8| (so_far * 10 + i32::from(byte - b'0')).min(100_000_000);
    is_whole.then(|| sign * digits.bytes().fold(0, digit))
}

/// Whole numbers below this are held without error.
const EXACT: u64 = 1_000_000_000_000_000;

/// Few enough digits to be held without error.
fn quickly(digits: impl Iterator<Item = u8>, exponent: i32) -> Option<f64> {
    let mut whole = 0;
    for digit in digits {
        whole = whole * 10 + u64::from(digit);
        if whole >= EXACT {
            return None;
        }
    }
    scaled(whole, exponent)
}

/// Where the digits and the power of ten are both whole numbers without error, one operation rounds once.
fn scaled(whole: u64, exponent: i32) -> Option<f64> {
    const EXACT_POWERS: u32 = 22;
    let power = || (0..exponent.unsigned_abs()).fold(1.0, |power, _| power * 10.0);
    let power = (exponent.unsigned_abs() <= EXACT_POWERS).then(power)?;
    Some(if exponent < 0 { whole as f64 / power } else { whole as f64 * power })
}

/// What the last bit stands for, as a power of two: of the smallest numbers, and of the largest.
const LEAST: i64 = -1074;
const MOST: i64 = 971;

/// By long division of whole numbers of any size.
fn exactly(digits: &[u8], exponent: i32) -> f64 {
    let leading = digits.len() as i64 + i64::from(exponent);
    if digits.is_empty() || leading < -330 {
        return 0.0;
    }
    if leading > 310 {
        return f64::INFINITY;
    }
    let mut over = Big::new();
    digits.iter().for_each(|digit| over.times(10, u32::from(*digit)));
    let mut under = Big(vec![1]);
    let scaled = if exponent < 0 { &mut under } else { &mut over };
    (0..exponent.unsigned_abs()).for_each(|_| scaled.times(10, 0));

    // The quotient has as many bits as a number holds, or fewer next to zero; `last` is what its last bit stands for.
    let first = over.bits() - under.bits();
    let last = (first - 53).max(LEAST);
    if last < 0 {
        over.shift(-last)
    } else {
        under.shift(last)
    }
    let (mut quotient, mut last) = (over.divide(&mut under), last);
    if quotient.value >= 1 << 53 {
        quotient = quotient.halved();
        last += 1;
    }
    if last > MOST {
        return f64::INFINITY;
    }
    // A quotient that is rounded up to a power of two carries into the exponent, which is right.
    f64::from_bits((((last - LEAST) as u64) << 52) + quotient.rounded())
}

/// A whole quotient, and what is left of it: against a half, and whether anything is.
struct Quotient {
    value: u64,
    rest: Rest,
}

#[derive(Clone, Copy, PartialEq)]
enum Rest {
    Nothing,
    BelowHalf,
    Half,
    AboveHalf,
}

impl Quotient {
    fn halved(self) -> Self {
        let rest = match (self.value & 1, self.rest) {
            (0, Rest::Nothing) => Rest::Nothing,
            (0, _) => Rest::BelowHalf,
            (_, Rest::Nothing) => Rest::Half,
            _ => Rest::AboveHalf,
        };
        Self { value: self.value >> 1, rest }
    }

    fn rounded(self) -> u64 {
        let is_up = self.rest == Rest::AboveHalf || self.rest == Rest::Half && self.value & 1 == 1;
        self.value + u64::from(is_up)
    }
}

/// A whole number of any size, the lowest 32 bits first, without zeros at its end.
#[derive(PartialEq)]
struct Big(Vec<u32>);

impl Big {
    fn new() -> Self {
        Self(Vec::new())
    }

    fn bits(&self) -> i64 {
        let last = self.0.last().map_or(0, |last| 32 - last.leading_zeros());
        (self.0.len() as i64 - 1) * 32 + i64::from(last)
    }

    fn times(&mut self, factor: u32, plus: u32) {
        let mut carry = u64::from(plus);
        for part in &mut self.0 {
            carry += u64::from(*part) * u64::from(factor);
            *part = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    fn shift(&mut self, bits: i64) {
        self.times(1 << (bits % 32), 0);
        self.0.splice(0..0, std::iter::repeat_n(0, (bits / 32) as usize));
    }

    fn is_below(&self, other: &Self) -> bool {
        let by_size = self.0.len().cmp(&other.0.len());
        by_size.then_with(|| self.0.iter().rev().cmp(other.0.iter().rev())).is_lt()
    }

    fn minus(&mut self, other: &Self) {
        let mut borrow = 0_i64;
        for (index, part) in self.0.iter_mut().enumerate() {
            borrow += i64::from(*part) - i64::from(other.0.get(index).copied().unwrap_or(0));
            *part = borrow as u32;
            borrow >>= 32;
        }
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }

    /// The quotient, of at most 54 bits, bit by bit.
    fn divide(mut self, by: &mut Self) -> Quotient {
        const BITS: i64 = 54;
        by.shift(BITS);
        let mut value = 0;
        for _ in 0..BITS {
            self.times(2, 0);
            value *= 2;
            if !self.is_below(by) {
                self.minus(by);
                value += 1;
            }
        }
        self.times(2, 0);
        let rest = match () {
            () if self.0.is_empty() => Rest::Nothing,
            () if self.is_below(by) => Rest::BelowHalf,
            () if self == *by => Rest::Half,
            () => Rest::AboveHalf,
        };
        Quotient { value, rest }
    }
}
