//! A link holds its project whole, in one way of writing it.

use crate::{CASES, any, cases};
use proptest::prelude::*;
use trainprint_core::link::{LinkError, MAX_LENGTH, decode, encode, locate};

/// A plain decimal in its shortest form: digits, and a point and more digits only where they are needed.
fn is_shortest(number: &str) -> bool {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "1"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole) && digits(fraction) && (whole == "0" || !whole.starts_with('0')) && !fraction.ends_with('0')
}

/// One, two or three of them in order; a best value that two would imply is left out.
fn is_range(value: &str) -> bool {
    let numbers: Vec<f64> = value.split('-').flat_map(str::parse).collect();
    let brief = match numbers[..] {
        [] => return value == "none",
        [_] => true,
        [low, high] => low < high,
        [low, best, high] => low <= best && best <= high && low < high && best != f64::midpoint(low, high),
        _ => false,
    };
    brief && value.split('-').all(is_shortest)
}

proptest! {
    #![proptest_config(cases(2 * CASES))]

    #[test]
    fn what_was_written_is_read(link in any::link()) {
        let text = encode(&link);
        match decode(&text) {
            Ok(opened) => {
                prop_assert_eq!(&opened.link, &link);
                prop_assert_eq!(opened.notices, vec![]);
                prop_assert_eq!(encode(&opened.link), text, "one project, one link");
            }
            Err(error) => {
                prop_assert!(text.len() > MAX_LENGTH, "{error}");
                prop_assert!(matches!(error, LinkError::TooLong(_)), "{error}");
            }
        }
    }

    #[test]
    fn a_link_opens_wherever_it_stands(link in any::link()) {
        let text = encode(&link);
        prop_assume!(text.len() <= MAX_LENGTH);
        for address in [
            format!("https://example.org/?{text}"),
            format!("https://example.org/calculator#{text}"),
            format!("https://example.org/?{text}#results"),
            format!("https://example.org/?v=1&n=8#{text}"),
            format!("?embed=1&lang=de&{text}"),
        ] {
            let opened = decode(locate(&address).unwrap()).unwrap();
            prop_assert_eq!((&opened.link, opened.notices), (&link, vec![]), "{}", address);
        }
    }

    #[test]
    fn a_link_needs_no_encoding(link in any::link()) {
        let text = encode(&link);
        prop_assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-=&".contains(&byte)), "{text}");
        prop_assert!(text.split('&').all(|pair| pair.matches('=').count() == 1), "{text}");
    }

    #[test]
    fn a_link_s_numbers_are_plain_decimals(link in any::link()) {
        for pair in encode(&link).split('&') {
            let (key, value) = pair.split_once('=').unwrap();
            let plain = match key {
                "v" | "r" | "n" | "x" => value.bytes().all(|byte| byte.is_ascii_digit()) && is_shortest(value),
                "h" | "w" | "pc" | "pr" | "pg" | "kwh" | "pue" | "re" | "usd" | "el" => is_range(value),
                "ci" => value.strip_suffix("lb").or(value.strip_suffix('g')).is_some_and(is_range),
                _ => true,
            };
            prop_assert!(plain, "{key}={value}");
        }
    }

    #[test]
    fn the_check_is_four_letters_or_digits_at_the_end(link in any::link()) {
        let text = encode(&link);
        let (_, check) = text.rsplit_once("&k=").unwrap();
        prop_assert!(check.len() == 4 && check.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7')));
    }
}
