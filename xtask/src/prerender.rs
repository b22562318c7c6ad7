//! The page as text, put into the built page: what a reader sees before any script runs, and where none does.

use crate::{Result, workshop::Workshop};
use std::{fs, path::Path};
use xshell::cmd;

/// The places as Trunk leaves them.
const APP: &str = "<div id=app></div>";
const BODY: &str = "<body>";
const WITHOUT: &str = "<noscript></noscript>";

/// What the page teaches where no script runs.
pub fn without(shop: &Workshop, dist: &Path) -> Result {
    let text = rendered(shop, "without")?;
    change(dist, WITHOUT, &format!("<noscript>{text}</noscript>"))
}

/// The page itself. A page of one file goes without: all of it has to come before its address can be read.
pub fn page(shop: &Workshop, dist: &Path) -> Result {
    let text = rendered(shop, "page")?;
    let example = rendered(shop, "example")?.replace('&', "&amp;");
    change(dist, APP, &format!("<div id=app>{text}</div>"))?;
    change(dist, BODY, &format!("<body data-example=\"?{example}\">"))
}

/// The method as a page of its own, without a script, in the style of the built page and under its policy.
pub fn method(shop: &Workshop, dist: &Path) -> Result {
    let page = fs::read_to_string(dist.join("index.html"))?;
    let template = fs::read_to_string(shop.root.join("static/method.html"))?;
    Ok(fs::write(dist.join("method.html"), document(&page, &template, &rendered(shop, "method")?)?)?)
}

/// How what the head of the built page has begins and ends, and where it goes.
const HEAD: [(&str, &str, &str); 2] = [("default-src ", "\"", "POLICY"), ("./style-", " ", "STYLE")];

fn document(page: &str, template: &str, text: &str) -> Result<String> {
    let mut html = template.to_owned();
    for (begins, ends, place) in HEAD {
        let (_, rest) = page.split_once(begins).ok_or_else(|| format!("the built page has no {begins}"))?;
        let (inside, _) = rest.split_once(ends).ok_or("an attribute has no end")?;
        html = put(&html, place, &format!("{begins}{inside}"))?;
    }
    put(&html, "TEXT", text)
}

/// Rendered on this machine, from the same views and numbers that the browser will have.
fn rendered(shop: &Workshop, part: &str) -> Result<String> {
    let program = ["--quiet", "--locked", "--package", "trainprint", "--example", "prerender"];
    Ok(cmd!(shop.shell, "cargo run {program...} -- {part}").quiet().read()?)
}

fn change(dist: &Path, place: &str, text: &str) -> Result {
    let page = dist.join("index.html");
    Ok(fs::write(&page, put(&fs::read_to_string(&page)?, place, text)?)?)
}

/// In the place of what stands there once.
fn put(html: &str, place: &str, text: &str) -> Result<String> {
    match html.split_once(place) {
        Some((before, after)) if !after.contains(place) => Ok(format!("{before}{text}{after}")),
        _ => Err(format!("the built page has not one {place}").into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_put_in_the_place_of_another() {
        let html = put("<body><div id=app></div></body>", APP, "<p>201 kWh</p>").unwrap();
        assert_eq!(html, "<body><p>201 kWh</p></body>");
    }

    #[test]
    fn the_document_has_the_policy_and_the_style_of_the_page() {
        let page = "<meta content=\"default-src 'none'\"><link href=./style-1.css rel=stylesheet>";
        let html = document(page, "POLICY STYLE TEXT", "<h1>Method</h1>").unwrap();
        assert_eq!(html, "default-src 'none' ./style-1.css <h1>Method</h1>");
        assert!(document("<p>", "POLICY STYLE TEXT", "").is_err());
    }

    #[test]
    fn a_page_without_a_place_or_with_two_stops_the_build() {
        assert!(put("<noscript></noscript>", APP, "a").is_err());
        assert!(put("<div id=app></div><div id=app></div>", APP, "a").is_err());
    }
}
