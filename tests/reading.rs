//! How the texts that people type are read: the value, whether it is echoed, and what a refusal says.

use trainprint_core::interval::Interval;
use trainprint_core::limits::{self, Limit};
use trainprint_core::reading::{Reading, read, read_whole, write};
use trainprint_core::word::Word;

fn hours(text: &str) -> Reading {
    read(text, "h", &limits::HOURS).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Read as this number, and not echoed: the text can't surprise.
fn plain(text: &str, value: f64) {
    assert_eq!(hours(text), Reading { value: Interval::exact(value), echo: false, other: None }, "{text}");
}

/// Read as this number, and echoed.
fn echoed(text: &str, value: f64) {
    assert_eq!(hours(text), Reading { value: Interval::exact(value), echo: true, other: None }, "{text}");
}

fn ranges(text: &str, [low, best, high]: [f64; 3]) {
    assert_eq!(hours(text).value, Interval::new(low, best, high).unwrap(), "{text}");
}

/// The sentence, which has to hold the words.
fn refused(text: &str, words: &str) {
    let sentence = read(text, "h", &limits::HOURS).expect_err(text).to_string();
    assert!(sentence.contains(words), "{text}: {sentence}");
    assert!(sentence.ends_with('.') && sentence.chars().count() < 200, "{text}: {sentence}");
}

#[test]
fn plain_numbers() {
    plain("84", 84.0);
    plain(" 84 h ", 84.0);
    plain("84h", 84.0);
    plain("0", 0.0);
    plain("007", 7.0);
    plain("1515.43", 1515.43);
    plain("0.0000001", 1e-7);
    plain("$0.43", 0.43);
    plain("100000000", 1e8);
}

#[test]
fn other_units_that_people_write() {
    echoed("3 weeks", 504.0);
    echoed("21 days", 504.0);
    echoed("3,5d", 84.0);
    echoed("90 min", 1.5);
    echoed("3 Wochen", 504.0);
    plain("84 Hours", 84.0);
    plain("84 Std.", 84.0);
    ranges("2 to 4 days", [48.0, 72.0, 96.0]);
    ranges("80 bis 90 h", [80.0, 85.0, 90.0]);
    let read_in = |text, unit, limit| read(text, unit, limit).map(|reading| reading.value.best());
    assert_eq!(read_in("0.7 kW", "W", &limits::POWER), Ok(700.0));
    assert_eq!(read_in("1.2 MWh", "kWh", &limits::ENERGY), Ok(1200.0));
    assert_eq!(read_in("0.4 kg/kWh", "g/kWh", &limits::INTENSITY), Ok(400.0));
}

#[test]
fn times_in_parts() {
    echoed("3 days 4 hours", 76.0);
    echoed("2d 4h", 52.0);
    echoed("5 h 30 min", 5.5);
    echoed("1 week 1.5 days", 204.0);
    echoed("2 Tage 3 Std. 15 Minuten", 51.25);
    refused("4h 2d", "can’t be read");
    refused("4h 4h", "can’t be read");
    refused("2d 4", "can’t be read");
    refused("2d 4 apples", "can’t be read");
    refused("d 4h", "can’t be read");
    refused("10000000d 1h", "must lie between");
}

#[test]
fn numbers_that_are_still_being_typed() {
    plain(".5", 0.5);
    plain("5.", 5.0);
}

#[test]
fn a_decimal_comma() {
    echoed("1,5", 1.5);
    echoed("0,477", 0.477);
    echoed("1500,25", 1500.25);
    echoed("1,5000", 1.5);
    echoed(",5", 0.5);
    echoed("5,", 5.0);
}

#[test]
fn thousands_apart() {
    echoed("1 500", 1500.0);
    echoed("1\u{a0}500", 1500.0);
    echoed("1\u{202f}500", 1500.0);
    echoed("1\u{2009}500,5", 1500.5);
    echoed("1'500", 1500.0);
    echoed("1’500’000", 1.5e6);
    echoed("1_000_000", 1e6);
    echoed("1,500,000", 1.5e6);
    echoed("1,500.25", 1500.25);
    echoed("1.500,25", 1500.25);
    echoed("1'500.25", 1500.25);
}

#[test]
fn exponents() {
    echoed("2e3", 2000.0);
    echoed("2E3", 2000.0);
    echoed("1.5e-2", 0.015);
    echoed("1e+5", 1e5);
}

#[test]
fn a_comma_before_three_digits_could_be_either_and_the_other_reading_is_offered() {
    assert_eq!(hours("1,500"), Reading { value: Interval::exact(1500.0), echo: true, other: Some(1.5) });
    assert_eq!(hours("656,347"), Reading { value: Interval::exact(656_347.0), echo: true, other: Some(656.347) });
}

#[test]
fn a_point_before_three_digits_is_a_decimal_point_and_the_other_reading_is_offered() {
    assert_eq!(hours("1.500"), Reading { value: Interval::exact(1.5), echo: true, other: Some(1500.0) });
    let devices = read_whole("1.000", &limits::DEVICES);
    assert_eq!(devices, Ok(Reading { value: Interval::exact(1.0), echo: true, other: Some(1000.0) }));
    plain("0.125", 0.125);
    plain("1.5001", 1.5001);
}

#[test]
fn another_reading_out_of_bounds_is_not_offered() {
    let devices = read_whole("1,500", &limits::DEVICES).unwrap();
    assert_eq!((devices.value.best(), devices.other), (1500.0, None), "1.5 devices are none");
    static FROM_TEN: Limit = Limit { name: Word(|| "It"), low: 10.0, high: 1e4 };
    assert_eq!(read("1,500", "", &FROM_TEN).unwrap().other, None);
}

#[test]
fn where_only_the_other_reading_is_possible_it_is_taken_and_said() {
    let pue = read("1,500", "", &limits::PUE);
    assert_eq!(pue, Ok(Reading { value: Interval::exact(1.5), echo: true, other: None }));
}

#[test]
fn ranges_of_two_and_three() {
    ranges("0.4-1.5", [0.4, 0.95, 1.5]);
    ranges("0.4 to 1.5", [0.4, 0.95, 1.5]);
    ranges("0.4 – 1.5 h", [0.4, 0.95, 1.5]);
    ranges("$0.43-1.46", [0.43, 0.945, 1.46]);
    ranges("1-2-7", [1.0, 2.0, 7.0]);
    ranges("1e-3-2e-3", [0.001, 0.0015, 0.002]);
    ranges("1,5-2,5", [1.5, 2.0, 2.5]);
    ranges("1 500 - 2 500", [1500.0, 2000.0, 2500.0]);
    ranges("5-5", [5.0; 3]);
}

#[test]
fn nothing_typed() {
    refused("", "Nothing was typed");
    refused("  \t ", "Nothing was typed");
    refused("h", "Nothing was typed");
}

#[test]
fn below_zero() {
    refused("-5", "“-5” is below zero");
    refused("−5", "“−5” is below zero");
    refused("–5", "“–5” is below zero");
    refused("$-5", "“$-5” is below zero");
}

#[test]
fn not_a_number() {
    for text in ["NaN", "inf", "84 houses", "84 mins 3", "12 34", "1,2,3", "1,50,000", "1e5e5", "e5", "1e", "0x10"] {
        refused(text, &format!("“{text}” can’t be read as a number"));
    }
    for text in ["🙂", "84🙂", "٨٤", "½", ".", ",", "..", ",.", "'", "1--2", "1-", "<b>1</b>", "1;2", "1.5.2", "+5"]
    {
        refused(text, &format!("“{text}” can’t be read as a number"));
    }
}

#[test]
fn ranges_that_are_none() {
    refused("5-3", "“5-3” is not a range");
    refused("5-3-9", "“5-3-9” is not a range");
    refused("1-2-3-4", "“1-2-3-4” is not a range");
    refused("2 to 1", "“2 to 1” is not a range");
}

#[test]
fn too_large() {
    refused("1e400", "too large");
    refused(&"9".repeat(10_000), "too large");
    refused("100000001", "between 0 and 100,000,000, and 100,000,001 was read");
    refused("1-1e9", "and 1,000,000,000 was read");
}

#[test]
fn a_long_text_is_shortened_in_the_sentence() {
    refused(&"x".repeat(10_000), &format!("“{}…”", "x".repeat(40)));
    refused(&"🙂".repeat(10_000), &format!("“{}…”", "🙂".repeat(40)));
    refused(&format!("-{}", "9".repeat(10_000)), &format!("“-{}…”", "9".repeat(39)));
}

#[test]
fn whole_numbers_have_no_parts_and_no_range() {
    let whole = |text| read_whole(text, &limits::JOBS).map(|reading| reading.value.best());
    assert_eq!(whole("4,789"), Ok(4789.0));
    assert_eq!(whole("8.0"), Ok(8.0));
    assert_eq!(whole("1e8"), Ok(1e8));
    for text in ["1.5", "1-2", "1,5"] {
        let sentence = whole(text).unwrap_err().to_string();
        assert!(sentence.contains(&format!("“{text}” is not a whole number")), "{sentence}");
    }
    assert!(whole("0").unwrap_err().to_string().contains("between 1 and 100,000,000, and 0 was read"));
}

#[test]
fn what_a_field_writes_it_reads() {
    for [low, best, high] in [[0.0; 3], [0.43, 0.945, 1.46], [1.0, 2.0, 7.0], [5e-324; 3], [1e-7, 0.1, f64::MAX]] {
        let value = Interval::new(low, best, high).unwrap();
        let reading = read(&write(value), "W", &limits::POWER).unwrap();
        assert_eq!(reading, Reading { value, echo: false, other: None }, "{}", write(value));
    }
}
