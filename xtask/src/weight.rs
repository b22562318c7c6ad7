//! What files weigh: as they are, and compressed as a web server sends them.

use crate::{Result, paths};
use std::{fs, io::Write, path::Path};

pub struct Weight {
    pub name: String,
    pub raw: usize,
    pub brotli: usize,
}

/// Weighs each file in a folder and its folders, the heaviest first.
pub fn of_folder(folder: &Path) -> Result<Vec<Weight>> {
    let files = paths::files_in(folder)?;
    let mut weights = files.into_iter().map(|name| of_file(folder, name)).collect::<Result<Vec<_>>>()?;
    weights.sort_by(|a, b| b.brotli.cmp(&a.brotli).then_with(|| a.name.cmp(&b.name)));
    Ok(weights)
}

fn of_file(folder: &Path, name: String) -> Result<Weight> {
    let bytes = fs::read(folder.join(&name))?;
    Ok(Weight { name, raw: bytes.len(), brotli: compressed(&bytes)? })
}

pub fn compressed(bytes: &[u8]) -> Result<usize> {
    Ok(compressed_bytes(bytes)?.len())
}

fn compressed_bytes(bytes: &[u8]) -> Result<Vec<u8>> {
    let (buffer, quality, window) = (4096, 11, 22);
    let mut writer = brotli::CompressorWriter::new(Vec::new(), buffer, quality, window);
    writer.write_all(bytes)?;
    Ok(writer.into_inner())
}

/// Puts each file of a folder into another, and beside it its compressed form, which servers then send.
pub fn as_sent(folder: &Path, to: &Path) -> Result {
    for name in paths::files_in(folder)? {
        let bytes = fs::read(folder.join(&name))?;
        let copy = to.join(&name);
        fs::create_dir_all(copy.parent().ok_or("a file stands in a folder")?)?;
        fs::write(format!("{}.br", copy.display()), compressed_bytes(&bytes)?)?;
        fs::write(copy, bytes)?;
    }
    Ok(())
}

/// The sum of all, under the given name.
pub fn total(name: &str, weights: &[Weight]) -> Weight {
    Weight {
        name: name.to_owned(),
        raw: weights.iter().map(|weight| weight.raw).sum(),
        brotli: weights.iter().map(|weight| weight.brotli).sum(),
    }
}

pub fn table<'a>(weights: impl IntoIterator<Item = &'a Weight>) -> String {
    let mut table = format!("{:<48} {:>11} {:>11}\n", "File", "raw bytes", "brotli");
    for Weight { name, raw, brotli } in weights {
        table += &format!("{name:<48} {:>11} {:>11}\n", grouped(*raw), grouped(*brotli));
    }
    table
}

/// Digits in groups of three.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|group| str::from_utf8(group).unwrap_or("")).collect();
    groups.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weight(name: &str, raw: usize, brotli: usize) -> Weight {
        Weight { name: name.to_owned(), raw, brotli }
    }

    #[test]
    fn the_total_adds_both_columns() {
        let sum = total("all", &[weight("a", 1_000, 400), weight("b", 234, 56)]);
        assert_eq!((sum.raw, sum.brotli), (1_234, 456));
    }

    #[test]
    fn the_table_lines_up() {
        let table = table(&[weight("index.html", 1_234_567, 890)]);
        let widths: Vec<usize> = table.lines().map(str::len).collect();
        assert_eq!(widths[0], widths[1]);
        assert!(table.ends_with("  1,234,567         890\n"), "{table}");
    }

    #[test]
    fn digits_are_grouped_from_the_right() {
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(1_000), "1,000");
        assert_eq!(grouped(12_345_678), "12,345,678");
    }

    #[test]
    fn what_is_sent_stands_beside_what_it_is() {
        let folder = std::env::temp_dir().join(format!("trainprint-sent-{}", std::process::id()));
        let (from, to) = (folder.join("from"), folder.join("to"));
        fs::create_dir_all(from.join("in")).unwrap();
        fs::write(from.join("in/a.js"), "a".repeat(1_000)).unwrap();
        as_sent(&from, &to).unwrap();
        assert_eq!(fs::read(to.join("in/a.js")).unwrap().len(), 1_000);
        assert!(fs::read(to.join("in/a.js.br")).unwrap().len() < 50);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_repeats_compresses() {
        assert!(compressed(&[b'a'; 10_000]).unwrap() < 50);
    }
}
