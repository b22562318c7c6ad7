//! What Trunk leaves larger than it need be: the scripts that tie compiled code to browsers, which its own way does not read, and the
//! code of the first view.

use crate::{Result, halves, imports, likeness, paths, weight::compressed, workshop::Workshop};
use std::{fs, path::Path};
use xshell::cmd;

/// What a script that is put together leaves where it is.
const TOGETHER: [&str; 3] = ["--bundle", "--format=esm", "--external:./snippets/*"];

/// Makes every script of the page small, each in its place. The one that fetches the other half becomes a part of the page's own: as a file
/// it would be one more round to the server.
pub fn scripts(shop: &Workshop, dist: &Path) -> Result {
    let names = paths::files_in(dist)?;
    let own = names.iter().find(|name| is_of_first_view(name)).map(|code| script_of(Path::new(code)));
    for name in names.iter().filter(|name| is_built(Path::new(name)) && *name != halves::SCRIPT) {
        let script = dist.join(name);
        let together = TOGETHER.iter().filter(|_| own.as_deref() == Some(name));
        let flags = ["--minify", "--charset=utf8", "--allow-overwrite", "--log-level=error"];
        cmd!(shop.shell, "esbuild {script} {flags...} {together...} --outfile={script}").quiet().run()?;
    }
    Ok(fs::remove_file(dist.join(halves::SCRIPT))?)
}

/// For what is sent and not for what it is unpacked: two passes make shorter what then compresses worse, the code and the zeros between
/// data. Trunk would put its own order of functions last. Nothing is kept in the first kilobyte of memory, where the stack ends.
const PASSES: [&str; 6] = [
    "-Oz",
    "--low-memory-unused",
    "--skip-pass=local-cse",
    "--skip-pass=memory-packing",
    "--converge",
    "--strip-producers",
];

/// What browsers know that the page runs in. The first half says so itself.
const KNOWN: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Makes the code of both halves small, in its place.
pub fn code(shop: &Workshop, dist: &Path) -> Result {
    let files = paths::files_in(dist)?;
    let Some(code) = files.iter().find(|name| is_of_first_view(name)).map(|name| dist.join(name)) else {
        return Err("the built page has no code".into());
    };
    for half in [&code, &dist.join(halves::LATER)] {
        cmd!(shop.shell, "wasm-opt {half} {KNOWN...} {PASSES...} --output {half}").quiet().run()?;
        put_in_order(shop, half)?;
    }
    imports::count(&code, &dist.join(script_of(&code)))
}

/// Puts functions in the order that compresses best, of the few that are tried.
fn put_in_order(shop: &Workshop, code: &Path) -> Result {
    let before = fs::read(code)?;
    let mut best: Option<(usize, Vec<u8>)> = None;
    for of_size in likeness::OF_SIZE {
        fs::write(code, &before)?;
        likeness::name_by_place(code, of_size)?;
        cmd!(
            shop.shell,
            "wasm-opt {code} {KNOWN...} --reorder-functions-by-name --strip-target-features --output {code}"
        )
        .quiet()
        .run()?;
        let ordered = fs::read(code)?;
        let weight = compressed(&ordered)?;
        if best.as_ref().is_none_or(|(lightest, _)| weight < *lightest) {
            best = Some((weight, ordered));
        }
    }
    best.map_or(Ok(()), |(_, ordered)| Ok(fs::write(code, ordered)?))
}

/// The script of some code.
pub fn script_of(code: &Path) -> String {
    code.file_name().unwrap_or_default().to_string_lossy().replace("_bg.wasm", ".js")
}

/// Whether this is the code that opens the page.
pub fn is_of_first_view(name: &str) -> bool {
    name.starts_with("trainprint-")
        && name.ends_with("_bg.wasm")
        && !["panels", "reader", "later"].iter().any(|later| name.contains(later))
}

/// `embed.js` is read by people who put it into their pages.
fn is_built(script: &Path) -> bool {
    script.extension().is_some_and(|kind| kind == "js") && !script.ends_with("embed.js")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_of_the_first_view_is_told_from_what_comes_later() {
        assert!(is_of_first_view("trainprint-0a1_bg.wasm"));
        let others =
            ["trainprint-panels_bg.wasm", "trainprint-reader_bg.wasm", "trainprint-later_bg.wasm", "trainprint-0a1.js"];
        assert!(!others.into_iter().any(is_of_first_view));
    }

    #[test]
    fn what_people_read_stays_as_it_is() {
        assert!(is_built(Path::new("dist/trainprint-0a1.js")));
        assert!(!is_built(Path::new("dist/embed.js")));
        assert!(!is_built(Path::new("dist/trainprint-0a1_bg.wasm")));
    }
}
