//! What a browser may do with the published page, told to the browser in the page itself: its own files and nothing else.

use crate::Result;
use std::{fs, path::Path};

const HEADERS: &str = "_headers";
const NGINX: &str = "nginx.conf";
const CHARSET: &str = "<meta charset=utf-8>";
const INLINE: &str = "<script type=module>";
const END: &str = "</script>";

/// Puts the policy into the built page, whose start script becomes a file: an inline one is what injected text would be.
pub fn close(dist: &Path) -> Result {
    let page = dist.join("index.html");
    let policy = policy(&fs::read_to_string(dist.join(HEADERS))?, &fs::read_to_string(dist.join(NGINX))?)?;
    let closed = closed(&fs::read_to_string(&page)?, &policy);
    let (html, start) = closed.ok_or("the page is not as Trunk writes it")?;
    fs::write(dist.join(&start.name), start.text)?;
    Ok(fs::write(page, html)?)
}

/// The policy stands in the file of headers; the settings of nginx, which can't read that, have to say the same.
fn policy(headers: &str, nginx: &str) -> Result<String> {
    let policy = headers.lines().find_map(|line| line.trim().strip_prefix("Content-Security-Policy: "));
    let policy = policy.ok_or_else(|| format!("{HEADERS} has no policy"))?;
    if !nginx.contains(&format!("\"{policy}\"")) {
        return Err(format!("{NGINX} has another policy than {HEADERS}").into());
    }
    Ok(policy.to_owned())
}

struct Start {
    name: String,
    text: String,
}

fn closed(html: &str, policy: &str) -> Option<(String, Start)> {
    let (before, rest) = html.split_once(INLINE)?;
    let (text, after) = rest.split_once(END)?;
    // The script names the page's module, whose name has the hash of what it holds: that one tells them apart.
    let (_, hash) = text.split_once("./trainprint-")?;
    let (hash, _) = hash.split_once(".js")?;
    let start = Start { name: format!("start-{hash}.js"), text: text.to_owned() };
    let (head, more) = before.split_once(CHARSET)?;
    let policy = format!("{CHARSET}<meta content=\"{policy}\" http-equiv=content-security-policy>");
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
        let (html, start) = closed(BUILT, "default-src 'none'").expect("a page");
        assert_eq!(start.name, "start-0a1.js");
        assert_eq!(start.text, "import './trainprint-0a1.js'; start();");
        assert!(html.contains("<script src=./start-0a1.js type=module></script><link"), "{html}");
        assert!(!html.contains("start();"), "{html}");
    }

    #[test]
    fn the_policy_comes_before_all_that_it_rules() {
        let (html, _) = closed(BUILT, "default-src 'none'").expect("a page");
        let at = |text: &str| html.find(text).unwrap_or_else(|| panic!("{html} has no {text}"));
        assert!(at("http-equiv=content-security-policy") < at("<title>"));
        assert!(at("default-src 'none'") < at("<script"));
    }

    #[test]
    fn a_second_inline_script_or_none_stops_the_build() {
        assert!(closed(&BUILT.replace("</html>", "<script>more()</script></html>"), "").is_none());
        assert!(closed("<html><meta charset=utf-8></html>", "").is_none());
    }

    #[test]
    fn the_two_files_for_servers_have_one_policy() {
        let headers = "/*\n  Content-Security-Policy: default-src 'none'\n";
        assert_eq!(policy(headers, "set $closed \"default-src 'none'\";").unwrap(), "default-src 'none'");
        assert!(policy(headers, "set $closed \"default-src *\";").is_err());
        assert!(policy("/*\n", "").is_err());
    }
}
