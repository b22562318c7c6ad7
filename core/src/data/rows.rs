//! The large tables: one text, from which the rows are made when the first of them is asked for. Rows that are made by
//! the compiler would be mostly addresses, which hardly compress.

use std::ops::Deref;
use std::str::Split;
use std::sync::LazyLock;

use super::printed::Printed;

/// The rows of a large table.
#[derive(Debug)]
pub struct Rows<T: 'static>(LazyLock<Vec<T>>);

impl<T> Rows<T> {
    pub(super) const fn new(make: fn() -> Vec<T>) -> Self {
        Self(LazyLock::new(make))
    }
}

impl<T> Deref for Rows<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> IntoIterator for &'static Rows<T> {
    type Item = &'static T;
    type IntoIter = std::slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The cells of one row, as the build has written them.
pub(super) struct Cells(Split<'static, char>);

/// Every row of a text.
pub(super) fn rows<T>(text: &'static str, mut row: impl FnMut(&mut Cells) -> T) -> Vec<T> {
    text.lines().map(|line| row(&mut Cells(line.split('\t')))).collect()
}

impl Cells {
    pub(super) fn text(&mut self) -> &'static str {
        self.0.next().unwrap_or_default()
    }

    /// A whole number; of an empty cell there is none.
    pub(super) fn perhaps(&mut self) -> Option<usize> {
        let text = self.text();
        (!text.is_empty()).then(|| whole(text) as usize)
    }

    pub(super) fn whole(&mut self) -> usize {
        self.perhaps().unwrap_or_default()
    }

    /// The one of these that the cell has the number of; the build has written no other.
    pub(super) fn one_of<T: Copy, const N: usize>(&mut self, all: [T; N]) -> T {
        const { assert!(N > 0) };
        all.get(self.whole()).copied().unwrap_or(all[0])
    }

    /// The row of another table, where there is one.
    pub(super) fn row<T>(&mut self, table: &'static [T]) -> Option<&'static T> {
        self.perhaps().and_then(|at| table.get(at))
    }

    /// One, two or three decimals with the same number of digits behind the point.
    pub(super) fn printed(&mut self) -> Printed {
        let text = self.text();
        let decimals = text.split(' ').next().and_then(|number| number.split_once('.'));
        let decimals = decimals.map_or(0, |(_, fraction)| fraction.len() as u8);
        let mut numbers = text.split(' ').map(whole);
        match (numbers.next().unwrap_or_default(), numbers.next(), numbers.next()) {
            (low, Some(best), Some(high)) => Printed::Best { low, best, high, decimals },
            (low, Some(high), None) => Printed::Range { low, high, decimals },
            (digits, ..) => Printed::Exact { digits, decimals },
        }
    }
}

/// The digits of a number, whatever stands between them.
fn whole(text: &str) -> u32 {
    let digits = text.bytes().filter(u8::is_ascii_digit);
    digits.fold(0, |number, digit| number * 10 + u32::from(digit - b'0'))
}
