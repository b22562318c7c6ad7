//! The scripts that tie compiled code to browsers, made small: Trunk's own way does not read them.

use crate::{Result, paths, workshop::Workshop};
use std::path::Path;
use xshell::cmd;

/// Makes every script of the page small, each in its place.
pub fn scripts(shop: &Workshop, dist: &Path) -> Result {
    for script in paths::files_in(dist)?.iter().map(|name| dist.join(name)).filter(|script| is_built(script)) {
        let flags = ["--minify", "--charset=utf8", "--allow-overwrite", "--log-level=error"];
        cmd!(shop.shell, "esbuild {script} {flags...} --outfile={script}").quiet().run()?;
    }
    Ok(())
}

/// `embed.js` is read by people who put it into their pages.
fn is_built(script: &Path) -> bool {
    script.extension().is_some_and(|kind| kind == "js") && !script.ends_with("embed.js")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_read_stays_as_it_is() {
        assert!(is_built(Path::new("dist/trainprint-0a1.js")));
        assert!(!is_built(Path::new("dist/embed.js")));
        assert!(!is_built(Path::new("dist/trainprint-0a1_bg.wasm")));
    }
}
