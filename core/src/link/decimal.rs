//! Numbers in links: plain decimals, and ranges of two or three of them.

use crate::interval::Interval;
use crate::limits::{Limit, OutOfBounds};
use crate::nearest::nearest;

/// Why a number could not be read.
#[derive(Clone, Debug, PartialEq)]
pub enum DecimalError {
    /// Not digits with at most one point between them.
    NotADecimal,
    /// A decimal where a whole number must stand.
    NotWhole,
    /// More than three numbers.
    TooManyBounds,
    /// Not low-high, or not low-best-high.
    NotInOrder,
    /// Outside what the field allows.
    OutOfBounds(OutOfBounds),
}

/// One number: digits, and perhaps a point and more digits. No sign, no exponent.
pub fn number(text: &str, limit: &'static Limit) -> Result<f64, DecimalError> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) {
        return Err(DecimalError::NotADecimal);
    }
    let value = nearest(text).ok_or(DecimalError::NotADecimal)?;
    limit.check(value).map_err(DecimalError::OutOfBounds)
}

/// A whole number.
pub fn whole(text: &str, limit: &'static Limit) -> Result<u32, DecimalError> {
    let value = number(text, limit)?;
    // The limits of whole numbers lie far below 2^32, so that the conversion is exact.
    if text.contains('.') { Err(DecimalError::NotWhole) } else { Ok(value as u32) }
}

/// One number, low-high, or low-best-high. Two numbers mean a best value half-way.
pub fn range(text: &str, limit: &'static Limit) -> Result<Interval<f64>, DecimalError> {
    let mut bounds = text.split('-').map(|part| number(part, limit));
    let first = bounds.next().unwrap_or(Err(DecimalError::NotADecimal))?;
    let second = bounds.next().transpose()?;
    let third = bounds.next().transpose()?;
    if bounds.next().is_some() {
        return Err(DecimalError::TooManyBounds);
    }
    let (low, best, high) = match (second, third) {
        (None, _) => (first, first, first),
        (Some(high), None) => (first, f64::midpoint(first, high), high),
        (Some(best), Some(high)) => (first, best, high),
    };
    Interval::new(low, best, high).ok_or(DecimalError::NotInOrder)
}

/// The shortest text that [`range`] reads as this interval.
pub fn write_range(out: &mut String, value: Interval<f64>) {
    use std::fmt::Write;
    let (low, best, high) = (value.low(), value.best(), value.high());
    // Writing to a String cannot fail.
    let _ = if value.is_exact() {
        write!(out, "{low}")
    } else if best == f64::midpoint(low, high) {
        write!(out, "{low}-{high}")
    } else {
        write!(out, "{low}-{best}-{high}")
    };
}
