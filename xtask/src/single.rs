//! The page as one file, `single.html`: for frames without an origin, which may fetch no modules, and to keep a copy.

use crate::{Result, halves, workshop::Workshop};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};
use xshell::cmd;

/// What the page's one script may be is told by its hash, beside this word of the policy.
const BESIDE: &str = "'wasm-unsafe-eval'";
const PAGE: &str = "single.html";

/// Puts the built page, its script, its compiled code and its style into one file, and allows that script alone.
pub fn write(shop: &Workshop, dist: &Path) -> Result {
    let html = fs::read_to_string(dist.join("index.html"))?;
    let script = bundled(shop, dist, &entry(&html, &halves::later_in(dist)?)?)?;
    let hash = BASE64_STANDARD.encode(Sha256::digest(script.as_bytes()));
    let allowed = format!("{BESIDE} 'sha256-{hash}'");
    let allow = |text: &str| text.replace(BESIDE, &allowed);
    fs::write(dist.join(PAGE), in_one_file(&allow(&html), &script)?)?;
    for settings in ["_headers", "nginx.conf"] {
        let path = dist.join(settings);
        fs::write(&path, allow(&fs::read_to_string(&path)?))?;
    }
    Ok(())
}

/// What the one script does: the style, then the page itself, from what is beside it in the file. The panels and the German text wait there too.
fn entry(html: &str, later: &str) -> Result<String> {
    let start = between(html, "./trainprint-", "_bg.wasm").ok_or("the page names no compiled code")?;
    let style = between(html, "./style-", ".css").ok_or("the page names no style")?;
    let panels = between(html, "<meta content=./", ".js name=trainprint-panels").ok_or("the page names no panels")?;
    let words = between(html, "<meta content=./", ".txt name=trainprint-words-de").ok_or("the page names no words")?;
    Ok(format!(
        "import init from './trainprint-{start}.js';
         import code from './trainprint-{start}_bg.wasm';
         import later from './{later}';
         import * as panels from './{panels}.js';
         import panels_code from './{panels}_bg.wasm';
         import style from './style-{style}.css';
         import words from './{words}.txt';
         const sheet = new CSSStyleSheet();
         sheet.replaceSync(style);
         document.adoptedStyleSheets = [sheet];
         window.trainprint_later = Promise.resolve(new Response(later));
         window.trainprint_words = {{ de: words }};
         let opened;
         window.trainprint_panels = () => opened ??= panels.default({{ module_or_path: panels_code }}).then(() => panels);
         init({{ module_or_path: code }});"
    ))
}

/// The last place where the page names it: names of other files begin in the same way.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let end = text.rfind(after)?;
    let start = text[..end].rfind(before)? + before.len();
    Some(&text[start..end])
}

fn bundled(shop: &Workshop, dist: &Path, entry: &str) -> Result<String> {
    let flags = [
        "--bundle",
        "--minify",
        "--format=iife",
        "--charset=utf8",
        "--loader:.wasm=binary",
        "--loader:.css=text",
        "--log-level=error",
    ];
    let _folder = shop.shell.push_dir(dist);
    let script = cmd!(shop.shell, "esbuild {flags...}").stdin(entry).quiet().read()?;
    // A text that ended the script would be markup from there on.
    if script.contains("</script") { Err("the script has an end of itself in it".into()) } else { Ok(script) }
}

/// Takes out what would be fetched, and puts the script where the page is complete.
fn in_one_file(html: &str, script: &str) -> Result<String> {
    let mut page = without(html, "<script src=./start-", "</script>")?;
    while page.contains("<link ") {
        page = without(&page, "<link ", ">")?;
    }
    let (before, after) = page.rsplit_once("</body>").ok_or("the page has no end")?;
    Ok(format!("{before}<script>{script}</script></body>{after}"))
}

fn without(html: &str, start: &str, end: &str) -> Result<String> {
    let (before, rest) = html.split_once(start).ok_or_else(|| format!("the page has no {start}"))?;
    let (_, after) = rest.split_once(end).ok_or_else(|| format!("the page has no {end} after {start}"))?;
    Ok(format!("{before}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUILT: &str = "<html><meta content=\"script-src 'self' 'wasm-unsafe-eval'\">\
        <meta content=./trainprint-panels-0b2.js name=trainprint-panels><meta content=./trainprint-words-de-0d4.txt name=trainprint-words-de>\
        <script src=./start-0a1.js type=module></script><link href=./style-0c3.css rel=stylesheet>\
        <link href=./trainprint-0a1.js rel=modulepreload><link href=./trainprint-0a1_bg.wasm rel=preload></head>\
        <body><div id=app></div></body></html>";

    #[test]
    fn the_script_imports_what_the_page_would_fetch() {
        let entry = entry(BUILT, "trainprint-later-0e5.wasm").expect("an entry");
        for name in [
            "./trainprint-0a1.js",
            "./trainprint-0a1_bg.wasm",
            "./trainprint-panels-0b2_bg.wasm",
            "./style-0c3.css",
            "./trainprint-words-de-0d4.txt",
            "./trainprint-later-0e5.wasm",
        ] {
            assert!(entry.contains(&format!("from '{name}'")), "{entry} has no {name}");
        }
    }

    #[test]
    fn nothing_is_left_to_fetch_and_the_script_runs_once_the_page_is_there() {
        let page = in_one_file(BUILT, "run()").expect("a page");
        assert!(page.ends_with("<div id=app></div><script>run()</script></body></html>"), "{page}");
        assert!(!page.contains("<link") && !page.contains("start-"), "{page}");
    }

    #[test]
    fn a_page_that_is_built_otherwise_stops_the_build() {
        assert!(entry("<html></html>", "").is_err());
        assert!(in_one_file("<html></html>", "run()").is_err());
    }
}
