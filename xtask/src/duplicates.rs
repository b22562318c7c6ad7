//! Packages that the build would compile in two versions.

use crate::{Result, workshop::Workshop};
use std::collections::BTreeSet;
use xshell::cmd;

const ALLOWED: &str = "xtask/duplicates.txt";

pub fn check(shop: &Workshop) -> Result {
    let tree =
        cmd!(shop.shell, "cargo tree --workspace --locked --duplicates --depth 0 --prefix none --target all").read()?;
    let allowed = shop.shell.read_file(ALLOWED)?;
    let (found, allowed) = (names(&tree), names(&allowed));
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

/// The first word of each line; a line that starts with `#` is a comment.
fn names(lines: &str) -> BTreeSet<&str> {
    lines.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_whitespace().next()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_counts_once_and_comments_do_not() {
        let tree = "syn v1.0.1\n\nsyn v2.0.1 (*)\n# syn3\nquote v1.0.0";
        assert_eq!(names(tree).into_iter().collect::<Vec<_>>(), ["quote", "syn"]);
    }
}
