//! What a browser may do with the published page, told to the browser in the page itself: its own files and nothing else.

use crate::Result;
use std::{fs, path::Path};

/// Own files and WebAssembly; pictures of reports are addresses that hold their data. No inline script, no other host.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

const CHARSET: &str = "<meta charset=utf-8>";
const INLINE: &str = "<script type=module>";
const END: &str = "</script>";

/// Puts the policy into the built page, whose start script becomes a file: an inline one is what injected text would be.
pub fn close(dist: &Path) -> Result {
    let page = dist.join("index.html");
    let (html, start) = closed(&fs::read_to_string(&page)?).ok_or("the page is not as Trunk writes it")?;
    fs::write(dist.join(&start.name), start.text)?;
    Ok(fs::write(page, html)?)
}

struct Start {
    name: String,
    text: String,
}

fn closed(html: &str) -> Option<(String, Start)> {
    let (before, rest) = html.split_once(INLINE)?;
    let (text, after) = rest.split_once(END)?;
    // The script names the page's module, whose name has the hash of what it holds: that one tells them apart.
    let (_, hash) = text.split_once("./trainprint-")?;
    let (hash, _) = hash.split_once(".js")?;
    let start = Start { name: format!("start-{hash}.js"), text: text.to_owned() };
    let (head, more) = before.split_once(CHARSET)?;
    let policy = format!("{CHARSET}<meta content=\"{POLICY}\" http-equiv=content-security-policy>");
    let script = format!("<script src=./{} type=module></script>", start.name);
    let is_alone = !after.contains("<script");
    is_alone.then(|| (format!("{head}{policy}{more}{script}{after}"), start))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUILT: &str = "<html><meta charset=utf-8><title>T</title><script type=module>\
        import './trainprint-0a1.js'; start();</script><link href=./style.css></html>";

    #[test]
    fn the_start_script_becomes_a_file_named_after_what_it_starts() {
        let (html, start) = closed(BUILT).expect("a page");
        assert_eq!(start.name, "start-0a1.js");
        assert_eq!(start.text, "import './trainprint-0a1.js'; start();");
        assert!(html.contains("<script src=./start-0a1.js type=module></script><link"), "{html}");
        assert!(!html.contains("start();"), "{html}");
    }

    #[test]
    fn the_policy_comes_before_all_that_it_rules() {
        let (html, _) = closed(BUILT).expect("a page");
        let at = |text: &str| html.find(text).unwrap_or_else(|| panic!("{html} has no {text}"));
        assert!(at("http-equiv=content-security-policy") < at("<title>"));
        assert!(at("default-src 'none'") < at("<script"));
    }

    #[test]
    fn a_second_inline_script_or_none_stops_the_build() {
        assert!(closed(&BUILT.replace("</html>", "<script>more()</script></html>")).is_none());
        assert!(closed("<html><meta charset=utf-8></html>").is_none());
    }
}
