//! The row that nearly all rows are, read without cutting it into cells first. Whatever looks different is left to the
//! careful reader; what is read here is what that would have read.

use super::{MOST_WATTS, columns::Columns};
use crate::stamp::stamp;

/// `2024/10/30 18:42:33.189,`
const STAMP: usize = 24;

/// All of a stamp but the seconds.
const MINUTE: usize = 17;

#[derive(Debug)]
pub struct Quick {
    width: usize,
    power: usize,
    key: Option<usize>,
    /// The minute of the last stamp as it was written, and in milliseconds.
    minute: [u8; MINUTE],
    start: i64,
    /// Cells that name the devices, as ` 0` without the comma, in the order in which they came.
    devices: Vec<(Box<[u8]>, usize)>,
    /// The device that is likely next.
    next: usize,
}

pub struct QuickRow {
    /// Of the line, with its line break.
    pub len: usize,
    pub at: i64,
    pub device: Option<usize>,
    pub watts: f64,
}

impl Quick {
    /// For logs whose first column is the stamp, as in all logs but a few.
    pub fn of(columns: &Columns, separator: u8) -> Option<Self> {
        let power = columns.power?;
        let is_usual = separator == b',' && columns.stamp == Some(0) && power > 0 && columns.key != Some(0);
        is_usual.then(|| Self {
            width: columns.width,
            power,
            key: columns.key,
            minute: [0; MINUTE],
            start: 0,
            devices: Vec::new(),
            next: 0,
        })
    }

    pub fn learn(&mut self, name: &str, device: usize) {
        self.devices.push((format!(" {name}").into_bytes().into(), device));
    }

    #[inline]
    pub fn row(&mut self, bytes: &[u8]) -> Option<QuickRow> {
        let at = self.stamp(bytes.first_chunk::<STAMP>()?)?;
        let (mut place, mut watts, mut device) = (STAMP, 0.0, None);
        for column in 1..self.width {
            let end;
            if column == self.power {
                (watts, end) = power(bytes, place)?;
            } else if Some(column) == self.key {
                let (known, cell_end) = self.device(bytes, place)?;
                (device, end) = (Some(known), cell_end);
            } else {
                end = cell_end(bytes, place)?;
            }
            let is_last = column + 1 == self.width;
            if *bytes.get(end)? != if is_last { b'\n' } else { b',' } {
                return None;
            }
            place = end + 1;
        }
        (watts <= MOST_WATTS).then_some(QuickRow { len: place, at, device, watts })
    }

    /// Milliseconds of a stamp. Most are of the same minute as the one before.
    #[inline]
    fn stamp(&mut self, bytes: &[u8; STAMP]) -> Option<i64> {
        let (minute, rest) = bytes.split_first_chunk::<MINUTE>()?;
        if *minute != self.minute {
            let text = std::str::from_utf8(minute).ok()?;
            self.start = stamp(&format!("{text}00"))?;
            self.minute = *minute;
        }
        let [s1, s2, b'.', m1, m2, m3, b','] = *<&[u8; 7]>::try_from(rest).ok()? else { return None };
        let digits = [s1, s2, m1, m2, m3].map(|byte| byte.wrapping_sub(b'0'));
        let [s1, s2, m1, m2, m3] = digits.map(i64::from);
        let is_time = digits.iter().all(|digit| *digit < 10) && s1 < 6;
        is_time.then_some(self.start + s1 * 10_000 + s2 * 1000 + m1 * 100 + m2 * 10 + m3)
    }

    /// A device that is known by this name, and where its cell ends. Devices take turns.
    #[inline]
    fn device(&mut self, bytes: &[u8], start: usize) -> Option<(usize, usize)> {
        let (likely, device) = self.devices.get(self.next)?;
        let end = start + likely.len();
        let is_likely = bytes.get(start..end)? == &**likely && *bytes.get(end)? == b',';
        let (place, device, end) = if is_likely { (self.next, *device, end) } else { self.other_device(bytes, start)? };
        self.next = if place + 1 == self.devices.len() { 0 } else { place + 1 };
        Some((device, end))
    }

    fn other_device(&self, bytes: &[u8], start: usize) -> Option<(usize, usize, usize)> {
        let end = cell_end(bytes, start)?;
        let cell = bytes.get(start..end)?;
        let cell = cell.strip_suffix(b"\r").unwrap_or(cell);
        let name = cell.strip_prefix(b" ").unwrap_or(cell);
        let place = self.devices.iter().position(|(known, _)| known.get(1..) == Some(name))?;
        Some((place, self.devices.get(place)?.1, end))
    }
}

/// Where a cell ends: at a comma or the end of the line. A quotation mark is for the careful reader.
#[inline]
fn cell_end(bytes: &[u8], start: usize) -> Option<usize> {
    let is_mark = |byte: &u8| matches!(*byte, b',' | b'\n' | b'"');
    let end = start + bytes.get(start..)?.iter().position(is_mark)?;
    (*bytes.get(end)? != b'"').then_some(end)
}

/// ` 285.31 W`: watts, and where the cell ends.
#[inline]
fn power(bytes: &[u8], start: usize) -> Option<(f64, usize)> {
    let start = start + usize::from(*bytes.get(start)? == b' ');
    let (watts, mut place) = match bytes.get(start..)?.first_chunk::<8>()? {
        [a, b, c, b'.', d, e, ..] => (hundredths([*a, *b, *c, *d, *e]), start + 6),
        [b, c, b'.', d, e, ..] => (hundredths([b'0', *b, *c, *d, *e]), start + 5),
        _ => (None, start),
    };
    let watts = match watts {
        Some(watts) if !matches!(bytes.get(place)?, b'0'..=b'9' | b'.') => watts,
        _ => {
            let (watts, end) = any_number(bytes, start)?;
            place = end;
            watts
        }
    };
    if bytes.get(place..place + 2)? == b" W" {
        place += 2;
    }
    if *bytes.get(place)? == b'\r' && bytes.get(place + 1) == Some(&b'\n') {
        place += 1;
    }
    Some((watts, place))
}

/// Hundreds, tens, ones, tenths and hundredths, as nvidia-smi writes nearly all of its readings.
#[inline]
fn hundredths(digits: [u8; 5]) -> Option<f64> {
    let digits = digits.map(|byte| byte.wrapping_sub(b'0'));
    let value = digits.iter().fold(0, |value, digit| value * 10 + u32::from(*digit));
    digits.iter().all(|digit| *digit < 10).then_some(f64::from(value) / 100.0)
}

/// A number with up to eight digits, at most three of them decimals, and where it ends.
fn any_number(bytes: &[u8], first: usize) -> Option<(f64, usize)> {
    const SCALES: [f64; 4] = [1.0, 10.0, 100.0, 1000.0];
    let (mut place, mut value, mut point) = (first, 0u32, None);
    loop {
        let byte = *bytes.get(place)?;
        if place - first == 9 {
            return None;
        }
        match byte {
            b'0'..=b'9' => value = value * 10 + u32::from(byte - b'0'),
            b'.' if point.is_none() => point = Some(place),
            _ => break,
        }
        place += 1;
    }
    let decimals = point.map_or(0, |point| place - point - 1);
    let digits = place - first - usize::from(point.is_some());
    let scale = SCALES.get(decimals).filter(|_| digits > decimals)?;
    Some((f64::from(value) / scale, place))
}
