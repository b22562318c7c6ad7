//! Which keys have which values: a few fixed keys, no allocation.

/// The text of some keys' values, by the order of the keys.
pub struct Fields<'a, const N: usize> {
    keys: &'static [&'static str; N],
    values: [Option<&'a str>; N],
}

impl<'a, const N: usize> Fields<'a, N> {
    pub fn new(keys: &'static [&'static str; N]) -> Self {
        Self { keys, values: [None; N] }
    }

    /// Keeps a value; tells whether the key is one of these, and whether it had a value already.
    pub fn put(&mut self, key: &str, value: &'a str) -> Option<bool> {
        let position = self.keys.iter().position(|known| *known == key)?;
        let slot = self.values.get_mut(position)?;
        Some(slot.replace(value).is_some())
    }

    pub fn get(&self, key: &str) -> Option<&'a str> {
        let position = self.keys.iter().position(|known| *known == key)?;
        self.values.get(position).copied().flatten()
    }
}
