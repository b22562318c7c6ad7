//! The row that nearly all rows are, read without cutting it into cells first, eight bytes at a time. Whatever looks
//! different is left to the careful reader; what is read here is what that would have read.

mod word;

use super::columns::Columns;
use crate::{stamp::stamp, watts::MOST_WATTS};
use word::{Word, word};

/// `2024/10/30 18:42`, all of a stamp but the seconds.
const MINUTE: usize = 16;

/// `2024/10/30 18:42:33.189,`
const STAMP: usize = 24;

#[derive(Debug)]
pub struct Quick {
    width: usize,
    power: usize,
    key: Option<usize>,
    /// The minute of the last stamp as it was written, and in milliseconds.
    minute: [u8; MINUTE],
    start: i64,
    devices: Vec<Named>,
    /// The device that is likely next: they take turns.
    next: usize,
}

/// A device and the cell that names it: ` 0,`.
#[derive(Debug)]
struct Named {
    cell: Box<[u8]>,
    /// The same, where it fits.
    short: Option<Word>,
    device: usize,
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
        let cell = format!(" {name},").into_bytes();
        self.devices.push(Named { short: Word::of(&cell), cell: cell.into(), device });
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
            self.begin(minute)?;
        }
        let ms = word::seconds(u64::from_le_bytes(*rest.first_chunk()?))?;
        (ms < 60_000).then_some(self.start + ms as i64)
    }

    fn begin(&mut self, minute: &[u8; MINUTE]) -> Option<()> {
        let text = std::str::from_utf8(minute).ok()?;
        self.start = stamp(&format!("{text}:00"))?;
        self.minute = *minute;
        Some(())
    }

    /// A device that is known by this name, and where its cell ends.
    #[inline]
    fn device(&mut self, bytes: &[u8], start: usize) -> Option<(usize, usize)> {
        let Named { cell, short, device } = self.devices.get(self.next)?;
        let is_likely = match (short, word(bytes, start)) {
            (Some(short), Some(word)) => short.begins(word),
            _ => bytes.get(start..)?.starts_with(cell),
        };
        if !is_likely {
            return self.other_device(bytes, start);
        }
        self.next = if self.next + 1 == self.devices.len() { 0 } else { self.next + 1 };
        Some((*device, start + cell.len() - 1))
    }

    fn other_device(&mut self, bytes: &[u8], start: usize) -> Option<(usize, usize)> {
        let end = cell_end(bytes, start)?;
        let cell = bytes.get(start..end)?;
        let cell = cell.strip_suffix(b"\r").unwrap_or(cell);
        let name = cell.strip_prefix(b" ").unwrap_or(cell);
        let is_named = |named: &Named| named.cell.get(1..named.cell.len() - 1) == Some(name);
        let place = self.devices.iter().position(is_named)?;
        self.next = (place + 1) % self.devices.len();
        Some((self.devices.get(place)?.device, end))
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
    let (watts, place) = match word(bytes, start).and_then(word::watts) {
        Some((hundredths, len)) => (hundredths as f64 / 100.0, start + len),
        None => any_power(bytes, start)?,
    };
    let is_windows = *bytes.get(place)? == b'\r' && bytes.get(place + 1) == Some(&b'\n');
    Some((watts, place + usize::from(is_windows)))
}

/// A power with up to nine digits, at most three of them decimals, with its unit or without, and where it ends.
fn any_power(bytes: &[u8], first: usize) -> Option<(f64, usize)> {
    const SCALES: [f64; 4] = [1.0, 10.0, 100.0, 1000.0];
    let (mut place, mut value, mut point) = (first, 0u32, None);
    loop {
        match *bytes.get(place)? {
            _ if place - first == 9 => return None,
            byte @ b'0'..=b'9' => value = value * 10 + u32::from(byte - b'0'),
            b'.' if point.is_none() => point = Some(place),
            _ => break,
        }
        place += 1;
    }
    let decimals = point.map_or(0, |point| place - point - 1);
    let digits = place - first - usize::from(point.is_some());
    let scale = SCALES.get(decimals).filter(|_| digits > decimals)?;
    let unit = if bytes.get(place..)?.starts_with(b" W") { 2 } else { 0 };
    Some((f64::from(value) / scale, place + unit))
}
