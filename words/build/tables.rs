//! What the tables of facts say, in another language. Their English has its home where their numbers are.

use std::collections::BTreeMap;

/// The texts of a language by what they are in English.
pub type Tables = BTreeMap<String, String>;

/// Reads a file: a line a text, its English before a tab.
///
/// # Errors
/// A sentence with the line and what is wrong.
pub fn read(language: &str, text: &str) -> Result<Tables, String> {
    let mut texts = Tables::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let fault = |why: &str| format!("words/{language}/tables.tsv:{}: {why}", number + 1);
        let (english, translated) = line.split_once('\t').ok_or_else(|| fault("it has no tab between two texts"))?;
        if translated.is_empty() || translated.contains('\t') {
            return Err(fault("it has not two texts"));
        }
        if texts.insert(english.to_owned(), translated.to_owned()).is_some() {
            return Err(fault("its English is there twice"));
        }
    }
    Ok(texts)
}
