//! Damaged, hostile and huge links.

use super::*;
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};

/// The pairs of a link.
fn pairs(link: &str) -> Vec<&str> {
    link.split_once('?').expect("a query").1.split('&').collect()
}

#[test]
fn no_key_is_lost_in_silence() {
    let whole = open(FULL);
    for (index, pair) in pairs(FULL).into_iter().enumerate().skip(1) {
        let mut rest = pairs(FULL);
        rest.remove(index);
        match decode(&rest.join("&")) {
            Err(error) => assert!(error.to_string().contains(pair.split('=').next().unwrap()), "{pair}: {error}"),
            Ok(opened) if opened.link == whole.link => {}
            Ok(opened) => assert!(opened.notices != whole.notices, "{pair}"),
        }
    }
}

#[test]
fn a_link_that_was_cut_is_refused_or_says_what_is_missing() {
    for link in [DEFAULT, FULL] {
        let query = link.split_once('?').expect("a query").1;
        for end in "runTime_hour".len()..query.len() {
            match decode(&query[..end]) {
                Err(error) => assert!(error.to_string().ends_with('.'), "{error}"),
                Ok(opened) => assert!(opened.notices.len() > 2, "{}", &query[..end]),
            }
        }
    }
}

#[test]
fn what_can_not_be_translated_is_named() {
    for (pair, by, part) in [
        ("runTime_hour=12", "runTime_hour=", "`runTime_hour` is missing"),
        ("runTime_hour=12", "runTime_hour=twelve", "`runTime_hour=twelve` can't be used: it is not a plain decimal"),
        ("runTime_hour=12", "runTime_hour=-1", "the time of one job in hours"),
        ("runTime_hour=12", "runTime_hour=1e3", "plain decimal"),
        ("runTime_hour=12", "runTime_hour=100000001", "between 0 and 100,000,000"),
        ("runTime_min=0", "runTime_min=NaN", "the minutes beside the hours"),
        ("&coreType=CPU", "", "`coreType` is missing (`coreType` is CPU, GPU or Both)"),
        ("coreType=CPU", "coreType=FPGA", "`coreType=FPGA` can't be used: `coreType` is CPU, GPU or Both."),
        ("&numberCPUs=12", "", "`numberCPUs` is missing"),
        ("numberCPUs=12", "numberCPUs=1.5", "`numberCPUs=1.5` can't be used: `numberCPUs` is the number of CPU cores"),
        ("memory=64", "memory=a%0alot", "`memory=a\\nlot`"),
        ("memory=64", "memory=64&tdpCPU=x", "the watts of one CPU core"),
        ("memory=64", "memory=64&usageCPUradio=Yes&usageCPU=70", "The usage must lie between 0 and 1, and 70 was read"),
        ("memory=64", "memory=64&PUEradio=Yes&PUE=0.5", "PUE must lie between 1 and 10"),
        ("memory=64", "memory=64&PSFradio=Yes&PSF=many", "how many times the job was run"),
        ("memory=64", "memory=64&memory=65", "`memory` stands twice"),
        ("coreType=CPU", "coreType=GPU&numberGPUs=0", "number of devices must lie between 1"),
        ("coreType=CPU", "coreType=GPU", "`numberGPUs` is missing"),
        ("platformType=localServer", "platformType=moon", "`platformType=moon` can't be used"),
        ("platformType=localServer", "platformType=cloudComputing&provider=ovh", "`provider=ovh` can't be used"),
        ("&locationRegion=AT", "", "`locationRegion` is missing"),
    ] {
        let sentence = refusal(&with(DEFAULT, pair, by));
        assert!(sentence.contains(part), "{by}: {sentence}");
    }
    let watts = "9".repeat(309);
    assert!(refusal(&format!("{DEFAULT}&tdpCPU={watts}")).contains("too large"));
    let watts = "9".repeat(308);
    assert!(refusal(&format!("{DEFAULT}&tdpCPU={watts}")).contains("too large"), "12 cores of it");
}

#[test]
fn a_link_that_was_encoded_or_escaped() {
    let query = DEFAULT.split_once('?').expect("a query").1;
    assert_eq!(open(&format!("?{}", query.replace('&', "&amp;"))).link, open(DEFAULT).link);
    let encoded = query.replace('=', "%3D").replace('&', "%26");
    assert!(refusal(&format!("?{encoded}")).contains("percent-encoded"));
}

#[test]
fn keys_that_do_not_belong_are_named_a_few_times() {
    let link = format!("{DEFAULT}&utm_source=x&theme=dark{}", "&a=1".repeat(500));
    assert_eq!(open(&link).link, open(DEFAULT).link);
    says(&link, &["`utm_source` is not part of a link; it was left out."]);
    assert_eq!(sentences(&link).len(), sentences(DEFAULT).len() + 8);
}

const PIECES: [&str; 24] = [
    "&",
    "=",
    "?",
    "#",
    "%",
    "%00",
    "%ff",
    "+",
    "&amp;",
    "1e999",
    "-1",
    "0",
    "NaN",
    "none",
    "&GPUmodel=",
    "&coreType=GPU",
    "&coreType=Both",
    "&numberGPUs=8",
    "&PSF=",
    "&v=1",
    "&server=",
    "\u{202e}",
    "é",
    "999999999999999999999",
];

/// Opens with figures and a link of its own, or is refused with a sentence.
fn opens_or_says_why(text: &str) -> bool {
    match locate(text).map(decode) {
        Some(Ok(opened)) => {
            let _ = estimate_project(&opened.link.project);
            assert_eq!(decode(&encode(&opened.link)).map(|again| again.link), Ok(opened.link), "{text:?}");
            for sentence in opened.notices.iter().map(ToString::to_string) {
                assert!(sentence.ends_with('.') && sentence.chars().count() < 600, "{sentence}");
                assert!(!sentence.chars().any(|c| c.is_control() || c == '\u{202e}'), "{sentence:?}");
            }
            true
        }
        Some(Err(error)) => {
            assert!(error.to_string().ends_with('.'), "{error}");
            assert!(!error.to_string().chars().any(char::is_control), "{error:?}");
            false
        }
        None => false,
    }
}

#[test]
fn broken_links_are_read_or_refused() {
    let mut rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[11; 32]);
    let mut below = |bound: usize| rng.next_u32() as usize % bound.max(1);
    let (inputs, mut opened) = (20_000, 0);
    for _ in 0..inputs {
        let mut text = [DEFAULT, FULL][below(2)].to_owned();
        for _ in 0..=below(3) {
            let (a, b) = (below(text.len() + 1), below(text.len() + 1));
            let [start, end] =
                [a.min(b), a.max(b).min(a.min(b) + 12)].map(|at| (0..=at).rev().find(|at| text.is_char_boundary(*at)));
            let (start, end) = (start.unwrap_or(0), end.unwrap_or(0));
            match below(3) {
                0 => text.insert_str(start, PIECES[below(PIECES.len())]),
                1 => text.replace_range(start..end, ""),
                _ => text.replace_range(start..end, PIECES[below(PIECES.len())]),
            }
        }
        opened += usize::from(opens_or_says_why(&text));
    }
    assert!(opened > inputs / 100 && opened < inputs * 3 / 4, "{opened} of {inputs} were opened");
}

/// A reader that looks at a text again for each of its parts would be at this for hours.
#[test]
fn a_megabyte_of_anything_is_read_once() {
    for piece in PIECES {
        let text = format!("{DEFAULT}{}", piece.repeat(1_000_000 / piece.len()));
        let part = locate(&text).unwrap_or(&text);
        if part.len() > 8_000 {
            let refused = decode(part).is_err();
            assert!(refused, "{piece:?}");
        }
    }
}
