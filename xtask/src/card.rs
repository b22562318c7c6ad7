//! The picture that others show where they link to the page. They need its whole address, which only a build for one has.

use crate::Result;
use std::{env, fs, path::Path};

const CARD: &str = "content=card.png";

/// Puts the address of the build, if it has one, before the name of the card.
pub fn address(dist: &Path) -> Result {
    let base = env::var("TRAINPRINT_BASE").unwrap_or_default();
    let page = dist.join("index.html");
    Ok(fs::write(&page, addressed(&fs::read_to_string(&page)?, &base)?)?)
}

fn addressed(html: &str, base: &str) -> Result<String> {
    if html.matches(CARD).count() != 1 {
        return Err(format!("the built page has not one {CARD}").into());
    }
    let base = base.trim_end_matches('/');
    Ok(if base.is_empty() { html.to_owned() } else { html.replace(CARD, &format!("content=\"{base}/card.png\"")) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_card_has_the_address_of_the_build() {
        let html = "<meta content=card.png property=og:image>";
        let there = addressed(html, "https://example.org/").unwrap();
        assert_eq!(there, "<meta content=\"https://example.org/card.png\" property=og:image>");
        assert_eq!(addressed(html, "").unwrap(), html);
        assert!(addressed("<meta>", "").is_err());
    }
}
