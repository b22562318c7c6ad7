//! The page in two halves: what shows the example, and what is fetched once a reader is at work. Trunk knows of one program; what its
//! compiler has left is cut, and each half takes its place.

use crate::{
    Result,
    minify::{is_of_first_view, script_of},
    paths,
    workshop::Workshop,
};
use std::{fs, path::Path};
use xshell::cmd;

/// What the compiler leaves, with all that a cut needs to know.
const CODE: &str = "target/wasm32-unknown-unknown/page/trainprint.wasm";
/// The other half, before it has its name.
pub const LATER: &str = "trainprint-later.wasm";
/// The script that fetches it; it becomes a part of the page's own.
pub const SCRIPT: &str = "halves.js";

/// How the other half would be fetched, for good servers and pages that need not wait.
const FETCHED: &str = "fetch(new URL(\"./split_later.wasm\", import.meta.url))";
/// It may be on its way already: `static/start.js` asks for it where an address will. A page of one file has it at hand.
const ASKED: &str = "self.trainprint_later ?? fetch(new URL(\"./trainprint-later.wasm\", document.baseURI))";
/// How it would be compiled, which wants servers to know what it is; then browsers keep what they have compiled.
const COMPILED: &str = "WebAssembly.instantiateStreaming(src, imports)";
const EITHER_WAY: &str =
    "(self.trainprint_later = undefined, src.then(answer => answer.headers.get('content-type') === 'application/wasm'
        ? WebAssembly.instantiateStreaming(answer, imports)
        : answer.arrayBuffer().then(code => WebAssembly.instantiate(code, imports))))";

/// What the page says itself.
const TOLD: &str = "console.error(e);";

/// Cuts the code of the built page in two.
pub fn cut(shop: &Workshop, dist: &Path) -> Result {
    let names = paths::files_in(dist)?;
    let whole = names.iter().find(|name| is_of_first_view(name)).ok_or("the built page has no code")?;
    let script = script_of(Path::new(whole));
    let name = script.trim_end_matches(".js");
    let folder = shop.root.join("target/halves");
    fs::create_dir_all(&folder)?;
    let program = ["--quiet", "--locked", "--package", "trainprint-cut"];
    cmd!(shop.shell, "cargo run {program...} -- {CODE} {folder} {script}").quiet().run()?;
    let first = folder.join("main.wasm");
    // The halves share memory, the table of functions and the stack: those names stay.
    let flags = ["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", name];
    cmd!(shop.shell, "wasm-bindgen {first} {flags...} --out-dir {dist}").quiet().run()?;
    fs::copy(folder.join("later.wasm"), dist.join(LATER))?;
    let text = fs::read_to_string(folder.join(SCRIPT))?;
    Ok(fs::write(dist.join(SCRIPT), fetching(&text)?)?)
}

/// The other half, once it has its name.
pub fn later_in(dist: &Path) -> Result<String> {
    let later = paths::files_in(dist)?.into_iter().find(|name| name.starts_with("trainprint-later-"));
    Ok(later.ok_or("the built page has one half")?)
}

/// The script, fetching as our servers and pages have it.
fn fetching(script: &str) -> Result<String> {
    let mut text = script.to_owned();
    for (theirs, ours) in [(FETCHED, ASKED), (COMPILED, EITHER_WAY), (TOLD, "")] {
        if text.matches(theirs).count() != 1 {
            return Err(format!("the script of the halves has not one {theirs}").into());
        }
        text = text.replace(theirs, ours);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_other_half_may_be_on_its_way() {
        let theirs = format!("const src = {FETCHED};\n{TOLD}\nreturn {COMPILED};");
        let ours = fetching(&theirs).unwrap();
        assert!(ours.contains("self.trainprint_later ?? fetch(") && ours.contains("answer.arrayBuffer()"), "{ours}");
        assert!(fetching("").is_err() && fetching(&(theirs.clone() + &theirs)).is_err());
    }
}
