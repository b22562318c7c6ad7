//! What a browser may do with the published page, told to the browser in the page itself: its own files and nothing else.

use crate::{Result, halves, hashed::hash_of};
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
    let closed = closed(&fs::read_to_string(&page)?, &policy, &halves::later_in(dist)?);
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

/// What starts the page, but for the names of what it starts.
const START: &str = include_str!("../../static/start.js");

fn closed(html: &str, policy: &str, later: &str) -> Option<(String, Start)> {
    let (before, rest) = html.split_once(INLINE)?;
    let (text, after) = rest.split_once(END)?;
    let (_, hash) = text.split_once("./trainprint-")?;
    let (hash, _) = hash.split_once(".js")?;
    let code: Vec<&str> = START.lines().map(str::trim).filter(|line| !line.starts_with("//")).collect();
    let text = code.join("\n").replace("MODULE", &format!("trainprint-{hash}")).replace("LATER", later);
    let start = Start { name: format!("start-{}.js", hash_of(&[text.as_bytes()])), text };
    let (head, more) = before.split_once(CHARSET)?;
    let policy = format!("{CHARSET}<meta content=\"{policy}\" http-equiv=content-security-policy>");
    // It runs before there is anything to see.
    let script = format!("<script src=./{}></script>", start.name);
    let is_alone = !before.contains("<script") && !after.contains("<script");
    is_alone.then(|| (format!("{head}{policy}{script}{more}{after}"), start))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUILT: &str = "<html><meta charset=utf-8><title>T</title><script type=module>\
        import './trainprint-0a1.js'; start();</script><link href=./style.css></html>";

    #[test]
    fn the_start_script_becomes_a_file_that_names_what_it_starts() {
        let (html, start) = closed(BUILT, "default-src 'none'", "b2.wasm").expect("a page");
        assert!(start.text.contains("'./trainprint-0a1.js'"), "{}", start.text);
        assert!(start.text.contains("'./trainprint-0a1_bg.wasm'"), "{}", start.text);
        assert!(start.text.contains("'./b2.wasm'"), "{}", start.text);
        assert!(html.contains(&format!("<script src=./{}></script><title>", start.name)), "{html}");
        assert!(!html.contains("start();"), "{html}");
    }

    #[test]
    fn a_start_script_of_another_page_has_another_name() {
        let name = |html: &str| closed(html, "", "b2.wasm").expect("a page").1.name;
        assert_ne!(name(BUILT), name(&BUILT.replace("0a1", "0a2")));
        assert_eq!(name(BUILT), name(&BUILT.replace("<title>", "<title>Another ")));
    }

    #[test]
    fn the_policy_comes_before_all_that_it_rules() {
        let (html, _) = closed(BUILT, "default-src 'none'", "b2.wasm").expect("a page");
        let at = |text: &str| html.find(text).unwrap_or_else(|| panic!("{html} has no {text}"));
        assert!(at("http-equiv=content-security-policy") < at("<title>"));
        assert!(at("default-src 'none'") < at("<script"));
    }

    #[test]
    fn a_second_inline_script_or_none_stops_the_build() {
        assert!(closed(&BUILT.replace("</html>", "<script>more()</script></html>"), "", "").is_none());
        assert!(closed("<html><meta charset=utf-8></html>", "", "").is_none());
    }

    #[test]
    fn the_two_files_for_servers_have_one_policy() {
        let headers = "/*\n  Content-Security-Policy: default-src 'none'\n";
        assert_eq!(policy(headers, "set $closed \"default-src 'none'\";").unwrap(), "default-src 'none'");
        assert!(policy(headers, "set $closed \"default-src *\";").is_err());
        assert!(policy("/*\n", "").is_err());
    }
}
