//! Numbers as people read them: the only place where anything is rounded.

use crate::interval::Interval;
use crate::nearest::nearest;
use crate::quantity::Change;

/// From here on a number is written as a power of ten: it has more digits than anyone reads.
const LARGE: f64 = 1e15;
/// Below this too.
const SMALL: f64 = 1e-6;

/// As the paper prints its tables: whole numbers from 10 on, two significant digits below.
/// A value exactly half-way between two whole numbers is shown with its half, so that no rule of rounding is needed.
pub fn whole(value: f64) -> String {
    if !(10.0..LARGE).contains(&value.abs()) {
        return digits(value, 2);
    }
    let decimals = usize::from(value.fract().abs() == 0.5);
    group(&format!("{value:.decimals$}"))
}

/// To this many significant digits, but with every digit before the point.
pub fn digits(value: f64, significant: usize) -> String {
    let size = value.abs();
    if size == 0.0 {
        return "0".to_owned();
    }
    if !(SMALL..LARGE).contains(&size) {
        return power_of_ten(value, significant);
    }
    let magnitude = magnitude(value, significant);
    let decimals = (significant as i32 - 1 - magnitude).max(0) as usize;
    group(&format!("{value:.decimals$}"))
}

/// To this many significant digits and no more, zeros in place of the others: 656.3 to two digits is 660.
pub fn significant(value: f64, significant: usize) -> String {
    digits(rounded(value, significant), significant)
}

fn rounded(value: f64, significant: usize) -> f64 {
    nearest(&format!("{value:.*e}", significant.saturating_sub(1))).unwrap_or(value)
}

/// Every digit that the number has, as an input was typed.
pub fn exact(value: f64) -> String {
    if value != 0.0 && !(SMALL..LARGE).contains(&value.abs()) {
        let text = format!("{value:e}");
        return with_power(&text);
    }
    group(&value.to_string())
}

/// An input in short: every digit that was typed, or six of a number that was computed and has no end.
pub fn brief(value: f64) -> String {
    let (exact, rounded) = (exact(value), digits(value, 6));
    if exact.len() <= rounded.len() { exact } else { without_zeros(rounded) }
}

/// An input with every digit that it has. Of one in the middle of two that were typed, the last bits may be the noise of
/// binary arithmetic: half-way from 1.1 to 1.3 is 1.2.
pub fn given(value: f64) -> String {
    let short = copied(value);
    let is_noise = (value - short).abs() <= 2.0 * f64::EPSILON * value.abs();
    exact(if is_noise { short } else { value })
}

/// A computed number with every digit that counts: twelve, without the zeros behind them. The noise that binary
/// arithmetic leaves in the sixteenth is not shown.
pub fn tidy(value: f64) -> String {
    without_zeros(digits(value, 12))
}

fn without_zeros(text: String) -> String {
    match text.contains('.') && !text.contains('×') {
        true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => text,
    }
}

/// A computed number as a person would copy it into a field: the twelve digits that [`tidy`] shows.
pub fn copied(value: f64) -> f64 {
    rounded(value, 12)
}

/// A mean of many readings as an input: six digits, more than any meter is good for.
pub fn averaged(value: f64) -> f64 {
    rounded(value, 6)
}

/// US dollars as the paper prints them, an exact half as fifty cents; below ten dollars with cents.
pub fn dollars(value: f64) -> String {
    if value.abs() < 10.0 {
        return if value == 0.0 { "$0".to_owned() } else { cents(value) };
    }
    let text = whole(value);
    if text.ends_with(".5") { format!("${text}0") } else { format!("${text}") }
}

/// US dollars and cents; a sum below one cent keeps two significant digits.
pub fn cents(value: f64) -> String {
    match value.abs() {
        size if size > 0.0 && size < 0.1 => format!("${}", digits(value, 2)),
        size if size < LARGE => format!("${}", group(&format!("{value:.2}"))),
        _ => format!("${}", digits(value, 4)),
    }
}

/// Both ends of a range, or one text where they read alike.
pub fn range(low: f64, high: f64, write: impl Fn(f64) -> String) -> String {
    joined(write(low), write(high))
}

fn joined(low: String, high: String) -> String {
    if low == high { low } else { format!("{low} – {high}") }
}

/// How much more or less: "−86 %", "+0.4 %", "the same".
pub fn change(change: Change) -> String {
    let percent = change.as_percent();
    let precision = if percent.abs() < 10.0 { 1 } else { 2 };
    let is_nearly_all = percent < 0.0 && percent > -100.0;
    let size = |precision| digits(percent.abs(), precision);
    // As many nines as it takes: nearly all is not all.
    let nines = || (precision..6).map(size).find(|size| !size.starts_with("100"));
    let size = if is_nearly_all { nines().unwrap_or_else(|| size(6)) } else { size(precision) };
    match (size.as_str(), percent < 0.0) {
        ("0", _) => words::format::the_same().to_owned(),
        (size, true) => format!("−{size} %"),
        (size, false) => format!("+{size} %"),
    }
}

/// A range, behind its best value where that is not simply its middle.
pub fn bounds(value: Interval<f64>, write: impl Fn(f64) -> String) -> String {
    let (low, best, high) = (value.low(), value.best(), value.high());
    if value.is_exact() || best == f64::midpoint(low, high) {
        range(low, high, write)
    } else {
        format!("{} ({})", write(best), range(low, high, write))
    }
}

/// The power of ten of the first digit, after rounding: 99.96 to three digits is 100.
fn magnitude(value: f64, significant: usize) -> i32 {
    let text = format!("{value:.*e}", significant.saturating_sub(1));
    text.split_once('e').and_then(|(_, exponent)| exponent.parse().ok()).unwrap_or(0)
}

fn power_of_ten(value: f64, significant: usize) -> String {
    with_power(&format!("{value:.*e}", significant.saturating_sub(1)))
}

/// A power of ten, as 10⁷.
pub fn power(exponent: i32) -> String {
    format!("10{}", exponent.to_string().chars().map(superscript).collect::<String>())
}

/// `1.23e23` as 1.23 × 10²³.
fn with_power(text: &str) -> String {
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let exponent: String = exponent.chars().map(superscript).collect();
    format!("{mantissa} × 10{exponent}")
}

/// A digit or a minus sign, raised.
pub(crate) fn superscript(character: char) -> char {
    match character {
        '-' => '⁻',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        digit => digit.to_digit(10).and_then(|digit| char::from_u32(0x2070 + digit)).unwrap_or(digit),
    }
}

/// Thousands apart by commas, in the part before the point.
fn group(text: &str) -> String {
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, fraction)| (whole, Some(fraction)));
    let mut grouped = String::with_capacity(text.len() + 6);
    for (index, digit) in whole.chars().enumerate() {
        let left = whole.len() - index;
        if index > 0 && left.is_multiple_of(3) && !grouped.ends_with('-') {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    match fraction {
        Some(fraction) => grouped + "." + fraction,
        None => grouped,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_input_in_short_has_what_was_typed_and_no_endless_digits() {
        assert_eq!([brief(1515.43), brief(0.1), brief(0.954)], ["1,515.43", "0.1", "0.954"]);
        assert_eq!(brief(f64::midpoint(1.1, 1.3)), "1.2");
        assert_eq!([brief(1.0 / 3.0), brief(12_345.678_912), brief(1e300)], ["0.333333", "12,345.7", "1 × 10³⁰⁰"]);
    }

    #[test]
    fn the_middle_of_two_inputs_has_no_noise_and_inputs_keep_their_digits() {
        assert_eq!(
            [f64::midpoint(1.1, 1.3).to_string(), given(f64::midpoint(1.1, 1.3))],
            ["1.2000000000000002", "1.2"]
        );
        assert_eq!([given(1.234_567_890_123_4), given(0.1), given(0.0)], ["1.2345678901234", "0.1", "0"]);
    }

    #[test]
    fn a_change_has_a_sign_and_few_digits() {
        let said = |percent| change(Change::from_percent(percent));
        assert_eq!([said(-86.4), said(150.0), said(0.0)], ["−86 %", "+150 %", "the same"]);
        assert_eq!([said(-0.4), said(9900.0)], ["−0.4 %", "+9,900 %"]);
        assert_eq!(
            [said(-99.4), said(-99.87), said(-99.996), said(-100.0)],
            ["−99 %", "−99.9 %", "−99.996 %", "−100 %"]
        );
    }

    #[test]
    fn whole_numbers_are_those_of_the_paper() {
        assert_eq!(whole(656_346.63), "656,347");
        assert_eq!(whole(26.84), "27");
        assert_eq!(whole(9.96), "10");
        assert_eq!(whole(4.936), "4.9");
        assert_eq!(whole(0.005_12), "0.0051");
        assert_eq!(whole(0.0), "0");
    }

    #[test]
    fn an_exact_half_is_shown_and_not_rounded() {
        assert_eq!(whole(146_848.5), "146,848.5");
        assert_eq!(dollars(146_848.5), "$146,848.50");
        assert_eq!(dollars(44_054.55), "$44,055");
    }

    #[test]
    fn significant_digits_never_cut_before_the_point() {
        assert_eq!(digits(201.127_869_6, 4), "201.1");
        assert_eq!(digits(656_346.63, 4), "656,347");
        assert_eq!(digits(99.996, 4), "100.0");
        assert_eq!(digits(0.000_123_45, 3), "0.000123");
    }

    #[test]
    fn the_very_large_and_small_are_powers_of_ten() {
        assert_eq!(digits(1.234_5e23, 3), "1.23 × 10²³");
        assert_eq!(whole(4.5e-9), "4.5 × 10⁻⁹");
        assert_eq!(exact(1e300), "1 × 10³⁰⁰");
    }

    #[test]
    fn significant_digits_are_cut_before_the_point_too() {
        assert_eq!(significant(656.347, 2), "660");
        assert_eq!(significant(0.201_127_9, 2), "0.20");
        assert_eq!(significant(9.96, 2), "10");
        assert_eq!(significant(0.099_6, 2), "0.10");
        assert_eq!(significant(0.0, 2), "0");
    }

    #[test]
    fn an_input_keeps_its_digits() {
        assert_eq!(exact(12_041.51), "12,041.51");
        assert_eq!(exact(1_000_000.0), "1,000,000");
        assert_eq!(exact(79.2), "79.2");
    }

    #[test]
    fn a_computed_number_shows_no_noise() {
        assert_eq!(tidy(0.1 + 0.2), "0.3");
        assert_eq!(tidy(672.0), "672");
        assert_eq!(tidy(239_941.830_3), "239,941.8303");
    }

    #[test]
    fn money_has_cents_where_they_count() {
        assert_eq!(cents(288.96), "$288.96");
        assert_eq!(cents(0.012_34), "$0.012");
        assert_eq!(range(41.28, 140.16, dollars), "$41 – $140");
        assert_eq!(range(4.936, 4.936, dollars), "$4.94");
    }
}
