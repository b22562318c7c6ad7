//! The names by which compiled code and its script know each other. wasm-bindgen ends each in a hash of sixteen digits, which hardly
//! compress, in both files; counted through instead, in the same place and as long, they nearly vanish.

use crate::Result;
use std::{collections::BTreeMap, fs, path::Path};

const DIGITS: usize = 16;

/// Counts the names of a module and its script through.
pub fn count(code: &Path, script: &Path) -> Result {
    let text = fs::read_to_string(script)?;
    let mut bytes = fs::read(code)?;
    let numbers = numbers(&text);
    let counted = numbers.iter().fold(text, |text, (hash, number)| text.replace(hash, number));
    for (hash, number) in &numbers {
        if replaced(&mut bytes, hash.as_bytes(), number.as_bytes()) == 0 {
            return Err(format!("the code does not know the name of the script that ends in {hash}").into());
        }
    }
    fs::write(code, bytes)?;
    Ok(fs::write(script, counted)?)
}

/// Each hash of a script's names, and a number in its place.
fn numbers(script: &str) -> BTreeMap<String, String> {
    let is_hash = |word: &str| word.len() == DIGITS && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let names = script.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter_map(|name| name.rsplit_once('_'));
    let mut numbers = BTreeMap::new();
    for hash in names.map(|(_, end)| end.strip_prefix('h').unwrap_or(end)).filter(|end| is_hash(end)) {
        let number = numbers.len();
        numbers.entry(hash.to_owned()).or_insert_with(|| format!("{number:0DIGITS$}"));
    }
    numbers
}

/// Puts one name in the place of another of the same length; tells how often it stood there.
fn replaced(bytes: &mut [u8], name: &[u8], other: &[u8]) -> usize {
    let places: Vec<usize> =
        bytes.windows(name.len()).enumerate().filter(|(_, window)| *window == name).map(|(place, _)| place).collect();
    places.iter().for_each(|place| bytes[*place..place + name.len()].copy_from_slice(other));
    places.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_counted_through_in_both_files() {
        let folder = std::env::temp_dir().join(format!("trainprint-imports-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let [code, script] = ["x_bg.wasm", "x.js"].map(|name| folder.join(name));
        let names =
            "{__wbg_now_00ff00ff00ff00ff:a,__wbg_log_c25d447a39f5578f:b}w.closures__invoke__h1d7f843c31ab2da4()";
        fs::write(&script, format!("import'./x-403f35575a5f383d.js';{names}")).unwrap();
        fs::write(&code, format!("\u{0}asm{names}")).unwrap();
        count(&code, &script).unwrap();
        let counted =
            "{__wbg_now_0000000000000000:a,__wbg_log_0000000000000001:b}w.closures__invoke__h0000000000000002()";
        assert_eq!(fs::read_to_string(&script).unwrap(), format!("import'./x-403f35575a5f383d.js';{counted}"));
        assert_eq!(fs::read_to_string(&code).unwrap(), format!("\u{0}asm{counted}"));
        fs::write(&code, "other code").unwrap();
        fs::write(&script, names).unwrap();
        assert!(count(&code, &script).is_err());
        fs::remove_dir_all(folder).unwrap();
    }
}
