//! Packages that the build would compile in two versions. What tests alone use is no part of the page and does not count.

use crate::{Result, workshop::Workshop};
use std::collections::{BTreeMap, BTreeSet};
use xshell::cmd;

const ALLOWED: &str = "xtask/duplicates.txt";

pub fn check(shop: &Workshop) -> Result {
    let shape = ["--duplicates", "--depth", "0", "--prefix", "none"];
    let tree = cmd!(shop.shell, "cargo tree --workspace --locked --edges no-dev --target all {shape...}").read()?;
    let allowed = shop.shell.read_file(ALLOWED)?;
    let (found, allowed) = (in_two_versions(&tree), names(&allowed));
    for name in allowed.difference(&found) {
        println!("    {name} is no duplicate any more: take it out of {ALLOWED}");
    }
    let surprises: Vec<&str> = found.difference(&allowed).copied().collect();
    if surprises.is_empty() {
        return Ok(());
    }
    let list = surprises.join(", ");
    Err(format!("in two versions: {list}. {ALLOWED} lists what cannot be helped").into())
}

/// Cargo also lists a package once for each set of features it is compiled with, all in one version.
fn in_two_versions(tree: &str) -> BTreeSet<&str> {
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for line in tree.lines() {
        let mut words = line.split_whitespace();
        if let (Some(name), Some(version)) = (words.next(), words.next()) {
            versions.entry(name).or_default().insert(version);
        }
    }
    versions.into_iter().filter(|(_, versions)| versions.len() > 1).map(|(name, _)| name).collect()
}

/// The first word of each line; a line that starts with `#` is a comment.
fn names(lines: &str) -> BTreeSet<&str> {
    lines.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_whitespace().next()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_in_one_version_is_no_duplicate() {
        let tree = "syn v1.0.1\n\nsyn v2.0.1 (*)\n\nmemchr v2.8.3\n\nmemchr v2.8.3\n\nserde_derive v1.0.1 (proc-macro)";
        assert_eq!(in_two_versions(tree).into_iter().collect::<Vec<_>>(), ["syn"]);
    }

    #[test]
    fn a_name_is_a_lines_first_word_and_comments_do_not_count() {
        assert_eq!(names("syn  1 and 2\n\n# why\nquote").into_iter().collect::<Vec<_>>(), ["quote", "syn"]);
    }
}
