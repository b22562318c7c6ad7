//! The keys and values of such a link: percent-encoded, as the calculator and browsers write them.

use super::super::decimal::{self, DecimalError};
use super::super::error::{LinkError, Place, Why};
use super::super::fields::Fields;
use super::super::locate::{PAGE_KEYS, is_of_green_algorithms};
use super::super::text::{FOREIGN_NAMED, pairs, shorten};
use super::SIGN;
use super::said::{Ignored, Translated};
use crate::limits::Limit;

const KEYS: [&str; 26] = [
    SIGN,
    "runTime_min",
    "appVersion",
    "locationContinent",
    "locationCountry",
    "locationRegion",
    "serverContinent",
    "server",
    "PUEradio",
    "PUE",
    "coreType",
    "numberCPUs",
    "CPUmodel",
    "tdpCPU",
    "usageCPUradio",
    "usageCPU",
    "numberGPUs",
    "GPUmodel",
    "tdpGPU",
    "usageGPUradio",
    "usageGPU",
    "memory",
    "platformType",
    "provider",
    "PSFradio",
    "PSF",
];

/// Such a link's runs are not numbered.
const NOWHERE: Place = Place { run: 0, of: 0 };

/// The values of a link's keys, as they stand in it.
pub struct Query<'a>(Fields<'a, 26>);

impl<'a> Query<'a> {
    /// The values, and the names of keys that do not belong.
    pub fn read(part: &'a str) -> Result<(Self, Vec<String>), LinkError> {
        let (mut fields, mut unknown) = (Fields::new(&KEYS), Vec::new());
        for (key, value) in pairs(part) {
            let key = key.strip_prefix("amp;").unwrap_or(key);
            match fields.put(key, value) {
                Some(false) => {}
                Some(true) => return Err(LinkError::Twice { place: NOWHERE, key: key.to_owned() }),
                None if key.is_empty() || PAGE_KEYS.contains(&key) => {}
                None if is_of_green_algorithms(key) && key.contains('%') => return Err(LinkError::Encoded),
                None if unknown.len() < FOREIGN_NAMED => unknown.push(shorten(key)),
                None => {}
            }
        }
        Ok((Self(fields), unknown))
    }

    /// A value, decoded; `None` where the key is missing or nothing stands behind it.
    pub fn text(&self, key: &str) -> Option<String> {
        self.0.get(key).map(decoded).filter(|text| !text.is_empty())
    }

    /// A value as sentences show it.
    pub fn shown(&self, key: &str) -> Option<String> {
        self.text(key).map(|text| shorten(&text))
    }

    /// A number between its bounds, where there is one.
    pub fn number(&self, key: &'static str, limit: &'static Limit) -> Result<Option<f64>, LinkError> {
        let Some(text) = self.text(key) else { return Ok(None) };
        decimal::number(&text, limit).map(Some).map_err(|error| refused(key, &text, Why::Decimal(error)))
    }

    /// A number that such a link can't do without.
    pub fn needed(&self, key: &'static str, limit: &'static Limit) -> Result<f64, LinkError> {
        self.number(key, limit)?.ok_or(missing(key))
    }

    /// A whole number that such a link can't do without. The calculator reads `8.0` as 8.
    pub fn whole(&self, key: &'static str, limit: &'static Limit) -> Result<f64, LinkError> {
        let number = self.needed(key, limit)?;
        let is_whole = number.fract() == 0.0;
        if is_whole { Ok(number) } else { Err(refused(key, &number.to_string(), Why::Decimal(DecimalError::NotWhole))) }
    }

    /// What stands behind a key that counts only where its question, such as `PSFradio`, is answered with `Yes`.
    pub fn answered(&self, key: &'static str, said: &mut Vec<Translated>) -> Option<String> {
        let text = self.shown(key)?;
        let (question, is_usage) = match key {
            "PUE" => ("PUEradio", false),
            "PSF" => ("PSFradio", false),
            "usageCPU" => ("usageCPUradio", true),
            _ => ("usageGPUradio", true),
        };
        if self.text(question).as_deref() == Some("Yes") {
            return Some(text);
        }
        let why = if is_usage { Ignored::UsageNotAnswered { question } } else { Ignored::NotAnswered { question } };
        said.push(Translated::Ignored { key, text, why });
        None
    }
}

/// A number that was computed from a key's value, within its bounds.
pub fn bound(key: &'static str, value: f64, limit: &'static Limit) -> Result<f64, LinkError> {
    let refused = |error| refused(key, &value.to_string(), Why::Decimal(DecimalError::OutOfBounds(error)));
    limit.check(value).map_err(refused)
}

/// A value that can't be used.
pub fn refused(key: &'static str, text: &str, why: Why) -> LinkError {
    LinkError::Value { place: NOWHERE, key, text: shorten(text), why }
}

/// A key that such a link can't do without.
pub fn missing(key: &'static str) -> LinkError {
    LinkError::Missing { place: NOWHERE, key }
}

/// The text of a value: `+` is a space, `%20` too. What is no code stays as it is.
fn decoded(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        bytes.push(match (first, after) {
            (b'+', _) => b' ',
            (b'%', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                rest = after;
                digit(*high) << 4 | digit(*low)
            }
            _ => *first,
        });
    }
    String::from_utf8_lossy(&bytes).trim().to_owned()
}

/// The value of a hexadecimal digit.
fn digit(byte: u8) -> u8 {
    (byte & 15) + if byte.is_ascii_digit() { 0 } else { 9 }
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn a_value_is_decoded_as_the_calculator_did() {
        assert_eq!(decoded("Xeon%20E5-2683%20v4"), "Xeon E5-2683 v4");
        assert_eq!(decoded("United+States+of+America"), "United States of America");
        assert_eq!(decoded("%C3%a9 %4A%4f"), "é JO");
        assert_eq!(decoded("100%"), "100%");
        assert_eq!(decoded("%zz%2"), "%zz%2");
        assert_eq!(decoded("%ff"), "\u{fffd}");
    }
}
