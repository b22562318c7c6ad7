//! Which keys have which values: a few fixed keys, no allocation.

use std::cell::Cell;

/// The text of some keys' values, by the order of the keys.
pub struct Fields<'a, const N: usize> {
    keys: &'static [&'static str; N],
    values: [Option<&'a str>; N],
    /// After the key that was found last. Links and their readers keep the order of the keys: the next is mostly here.
    next: Cell<usize>,
}

impl<'a, const N: usize> Fields<'a, N> {
    pub fn new(keys: &'static [&'static str; N]) -> Self {
        Self { keys, values: [None; N], next: Cell::new(0) }
    }

    /// Keeps a value; tells whether the key is one of these, and whether it had a value already.
    pub fn put(&mut self, key: &str, value: &'a str) -> Option<bool> {
        let position = self.position(key)?;
        let slot = self.values.get_mut(position)?;
        Some(slot.replace(value).is_some())
    }

    pub fn get(&self, key: &str) -> Option<&'a str> {
        self.values.get(self.position(key)?).copied().flatten()
    }

    fn position(&self, key: &str) -> Option<usize> {
        let next = self.next.get();
        let (before, after) = self.keys.split_at(next);
        let is_it = |known: &&str| is_same(known, key);
        let ahead = after.iter().position(is_it).map(|distance| next + distance);
        let position = ahead.or_else(|| before.iter().position(is_it))?;
        self.next.set(position + 1);
        Some(position)
    }
}

/// Keys have few letters: they are compared before a call that compares texts of any length would have begun.
fn is_same(known: &str, key: &str) -> bool {
    known.len() == key.len() && known.bytes().zip(key.bytes()).all(|(known, key)| known == key)
}
