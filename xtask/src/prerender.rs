//! The page as text, put into the built page: what a reader sees before any script runs, and where none does.

use crate::{Result, workshop::Workshop};
use std::fs;
use xshell::cmd;

/// The places as Trunk leaves them.
const APP: &str = "<div id=app></div>";
const WITHOUT: &str = "<noscript></noscript>";

/// Renders the page on this machine, from the same views and numbers that the browser will have.
pub fn put_in(shop: &Workshop) -> Result {
    let part = |name: &str| {
        let program = ["--quiet", "--locked", "--package", "trainprint", "--example", "prerender"];
        Ok::<_, xshell::Error>(cmd!(shop.shell, "cargo run {program...} -- {name}").quiet().read()?)
    };
    let page = crate::paths::dist(&shop.root).join("index.html");
    let html = filled(&fs::read_to_string(&page)?, &part("page")?, &part("without")?)?;
    Ok(fs::write(page, html)?)
}

fn filled(html: &str, app: &str, without: &str) -> Result<String> {
    let html = put(html, APP, &format!("<div id=app>{app}</div>"))?;
    put(&html, WITHOUT, &format!("<noscript>{without}</noscript>"))
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
    fn both_parts_are_put_where_they_belong() {
        let html = filled("<body><noscript></noscript><div id=app></div>", "<p>201 kWh</p>", "<p>E</p>").unwrap();
        assert_eq!(html, "<body><noscript><p>E</p></noscript><div id=app><p>201 kWh</p></div>");
    }

    #[test]
    fn a_page_without_a_place_or_with_two_stops_the_build() {
        assert!(filled("<div id=app></div>", "a", "b").is_err());
        assert!(filled("<noscript></noscript><div id=app></div><div id=app></div>", "a", "b").is_err());
    }
}
