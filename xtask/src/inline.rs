//! The style and what starts the page, put into the page itself: nothing has to be fetched before its first number is seen. Each
//! is allowed by its hash, in the page's policy and in the servers' settings, and no other.

use crate::Result;
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// Where a policy is told.
const POLICIES: [&str; 3] = ["index.html", "_headers", "nginx.conf"];

/// What is put in the place of a file that the page names.
struct Inline {
    /// How the element begins that names the file, up to its name, and how it ends.
    link: [&'static str; 2],
    /// The element that holds the text.
    element: &'static str,
    /// What allows the page's own files of this kind.
    allowed: &'static str,
}

const STYLE: Inline = Inline {
    link: ["<link data-integrity=none href=./style-", ".css rel=stylesheet>"],
    element: "style",
    allowed: "style-src 'self'",
};
const START: Inline =
    Inline { link: ["<script src=./start-", ".js></script>"], element: "script", allowed: "script-src 'self'" };

/// Comes after everything that looks for the files in the page. The file of the style stays, for the page of the method.
pub fn put(dist: &Path) -> Result {
    for (inline, name) in [(STYLE, "style-HASH.css"), (START, "start-HASH.js")] {
        let page = fs::read_to_string(dist.join("index.html"))?;
        let file = dist.join(name.replace("HASH", named(&page, &inline)?));
        let text = fs::read_to_string(&file)?;
        fs::write(dist.join("index.html"), holding(&page, &inline, &text)?)?;
        for policy in POLICIES.map(|name| dist.join(name)) {
            fs::write(&policy, allowing(&fs::read_to_string(&policy)?, &inline, &text)?)?;
        }
        if inline.element == START.element {
            fs::remove_file(file)?;
        }
    }
    Ok(())
}

/// What stands in the file's name where every build has another.
fn named<'a>(page: &'a str, inline: &Inline) -> Result<&'a str> {
    let [begins, ends] = inline.link;
    let name = page.split_once(begins).and_then(|(_, rest)| rest.split_once(ends));
    Ok(name.ok_or_else(|| format!("the page has no {begins}"))?.0)
}

fn holding(page: &str, inline: &Inline, text: &str) -> Result<String> {
    let ([begins, ends], element) = (inline.link, inline.element);
    if text.contains(&format!("</{element}")) {
        return Err(format!("what goes into <{element}> has an end of it in it").into());
    }
    let link = format!("{begins}{}{ends}", named(page, inline)?);
    Ok(page.replacen(&link, &format!("<{element}>{text}</{element}>"), 1))
}

fn allowing(policy: &str, inline: &Inline, text: &str) -> Result<String> {
    let allowed = inline.allowed;
    if policy.matches(allowed).count() != 1 {
        return Err(format!("there is not one {allowed}").into());
    }
    let hash = BASE64_STANDARD.encode(Sha256::digest(text.as_bytes()));
    Ok(policy.replacen(allowed, &format!("{allowed} 'sha256-{hash}'"), 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_takes_the_place_of_its_file_and_is_allowed_by_its_hash() {
        let page = "<link data-integrity=none href=./style-1f.css rel=stylesheet><p>";
        assert_eq!(named(page, &STYLE).unwrap(), "1f");
        assert_eq!(holding(page, &STYLE, "p{}").unwrap(), "<style>p{}</style><p>");
        // The hash of nothing, as FIPS 180-4 has it.
        let policy = allowing("script-src 'self' 'wasm-unsafe-eval'", &START, "").unwrap();
        assert_eq!(
            policy,
            "script-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'wasm-unsafe-eval'"
        );
    }

    #[test]
    fn what_is_not_as_expected_is_refused() {
        assert!(named("<p>", &STYLE).is_err());
        assert!(holding("<script src=./start-1.js></script>", &START, "'</script>'").is_err());
        assert!(allowing("default-src 'none'", &START, "").is_err());
    }
}
