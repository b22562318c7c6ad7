//! Hostile links: no text panics or hangs the reader, and what it accepts can be written and read again.
//!
//! Each run draws the same inputs. A longer one, of ten million:
//!
//!     TRAINPRINT_FUZZ=10000000 cargo test --release -p trainprint-core --test fuzz

use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};
use trainprint_core::estimate::estimate_project;
use trainprint_core::link::{decode, decode_long, encode, locate};

/// How many inputs are drawn where nobody asks for more: a second or two.
const INPUTS: usize = 50_000;

/// What links are made of, and what they are broken with.
const PIECES: [&str; 40] = [
    "&",
    "=",
    "?",
    "#",
    "&&",
    "&run=",
    "&run=final",
    "&run=dev",
    "v=",
    "v=1",
    "v=2",
    "&v=1",
    "&r=2",
    "&d=",
    "&c=96lb",
    "&cl=1e9kg",
    "&k=",
    "&k=aaaa",
    "none",
    "-",
    ".",
    "0",
    "1e999",
    "00",
    "-1",
    "1-2-3",
    "3-2-1",
    "9007199254740993",
    "lb",
    "g",
    "%",
    "%26",
    "v%3D1",
    "+",
    " ",
    "\u{0}",
    "\u{202e}",
    "é",
    "😀",
    "<script>",
];

/// The links that were published, without their numbers.
fn published() -> Vec<String> {
    let mut reader = csv::Reader::from_reader(include_str!("links.csv").as_bytes());
    reader.records().map(|row| row.expect("a row")[0].to_owned()).collect()
}

fn inputs() -> usize {
    std::env::var("TRAINPRINT_FUZZ").map_or(INPUTS, |count| count.parse().expect("TRAINPRINT_FUZZ is a number"))
}

fn below(rng: &mut TestRng, bound: usize) -> usize {
    rng.next_u32() as usize % bound.max(1)
}

/// A place between two characters.
fn place(rng: &mut TestRng, text: &str) -> usize {
    let at = below(rng, text.len() + 1);
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// One change: a piece put in, a part taken out, a part of another link in its place, or a part said again.
fn broken(rng: &mut TestRng, text: &mut String, other: &str) {
    let (a, b) = (place(rng, text), place(rng, text));
    let part = a.min(b)..a.max(b).min(a.min(b) + 30);
    let part = part.start..(part.start..=part.end).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(part.start);
    match below(rng, 4) {
        0 => text.insert_str(a, PIECES[below(rng, PIECES.len())]),
        1 => text.replace_range(part, ""),
        2 => {
            let (c, d) = (place(rng, other), place(rng, other));
            text.replace_range(part, &other[c.min(d)..c.max(d)]);
        }
        _ => {
            let again = text[part].to_owned();
            text.insert_str(b, &again);
        }
    }
}

/// Reads it in every way there is. What opens has figures, and reads the same once it is written.
fn opens_or_says_why(text: &str) -> bool {
    let _ = locate(text).map(decode);
    match decode_long(text) {
        Ok(opened) => {
            let _ = estimate_project(&opened.link.project);
            let again = decode_long(&encode(&opened.link)).unwrap_or_else(|error| panic!("{text:?}: {error}"));
            assert_eq!(again.link, opened.link, "{text:?}");
            true
        }
        Err(error) => {
            assert!(error.to_string().ends_with('.'), "{text:?}: {error}");
            false
        }
    }
}

#[test]
fn broken_links_are_read_or_refused() {
    let links = published();
    let mut rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let inputs = inputs();
    let mut opened = 0;
    for _ in 0..inputs {
        let mut text = links[below(&mut rng, links.len())].clone();
        let other = &links[below(&mut rng, links.len())];
        // Without its check a link is read to its end: the check would refuse nearly all of them at once.
        if below(&mut rng, 4) > 0 {
            text.truncate(text.len() - "&k=xxxx".len());
        }
        for _ in 0..=below(&mut rng, 4) {
            broken(&mut rng, &mut text, other);
        }
        opened += usize::from(opens_or_says_why(&text));
    }
    // Both ways are taken, or nothing was tried.
    assert!(opened > inputs / 100 && opened < inputs / 2, "{opened} of {inputs} were opened");
}

/// A reader that looks at a text again for each of its parts would be at this for hours.
#[test]
fn a_megabyte_of_anything_is_read_once() {
    for piece in PIECES {
        let text = format!("v=1{}", piece.repeat(1_000_000 / piece.len()));
        assert!(!opens_or_says_why(&text), "{piece:?}");
        assert!(!opens_or_says_why(&format!("v=1&run=final&h={text}")), "{piece:?}");
    }
}
