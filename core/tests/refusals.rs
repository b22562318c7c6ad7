//! Links that are refused: each sentence shows what was read, says what is wrong with it, and is one short line.

use trainprint_core::link::{decode, locate};

/// A whole link, typed by hand: it has no check.
const LINK: &str = "v=1&d=2026.11&run=final&hw=p100&n=8&h=84&x=1&w=1515.43&pue=1.58&ci=0.954lb&re=50&usd=0.43-1.46\
                    &el=0.12&at=us&by=aws";
const RUN: &str = "&run=dev&hw=p100&n=8&h=84&x=1&w=none&pue=1.58&ci=0.954lb&re=50&usd=none&el=0.12&at=us&by=aws";
/// Its check, computed with another CRC.
const CHECK: &str = "&k=x7vb";

/// The link with one field replaced, or taken out where there is nothing to put there.
fn with(field: &str, by: &str) -> String {
    assert_eq!(LINK.matches(&format!("&{field}&")).count(), 1, "{field}");
    let by = if by.is_empty() { "&".to_owned() } else { format!("&{by}&") };
    LINK.replace(&format!("&{field}&"), &by)
}

fn refusal(address: &str) -> String {
    let part = locate(address).unwrap_or(address);
    let sentence = decode(part).expect_err(address).to_string();
    assert!(sentence.ends_with('.'), "{sentence}");
    assert!(sentence.chars().count() < 800, "too long: {sentence}");
    assert!(!sentence.chars().any(|c| c.is_control() || c == '\u{202e}'), "{sentence:?}");
    sentence
}

/// The link is refused, and the sentence has all these parts.
fn refuses(address: &str, parts: &[&str]) {
    let sentence = refusal(address);
    for part in parts {
        assert!(sentence.contains(part), "`{part}` is not in: {sentence}");
    }
}

/// The field with this value instead is refused; the sentence shows it and has the part.
fn field(field: &str, by: &str, part: &str) {
    refuses(&with(field, by), &[&format!("`{by}`"), part]);
}

#[path = "refusals/bounds.rs"]
mod bounds;
#[path = "refusals/damage.rs"]
mod damage;
#[path = "refusals/fields.rs"]
mod fields;
#[path = "refusals/versions.rs"]
mod versions;

#[test]
fn the_link_of_these_tests_opens() {
    assert!(decode(LINK).is_ok() && decode(&format!("{LINK}{CHECK}")).is_ok());
}
