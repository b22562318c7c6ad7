//! Decimal fractions become the numbers that the standard library reads them as, to the last bit.

use proptest::prelude::*;
use trainprint_core::nearest::nearest;

fn agrees(text: &str) {
    let expected: f64 = text.parse().unwrap_or_else(|_| panic!("{text} is no number"));
    let found = nearest(text).unwrap_or_else(|| panic!("{text} is not read"));
    assert_eq!(found.to_bits(), expected.to_bits(), "{text}: {found:e}, not {expected:e}");
}

#[test]
fn fractions_are_read() {
    for text in ["0", "-0", "0.1", ".5", "5.", "1515.43", "0.954", "1e22", "1e23", "1E-5", "2e+3", "-1.5e-3", "007.50"]
    {
        agrees(text);
    }
}

#[test]
fn what_lies_between_two_numbers_goes_to_the_even_one_and_a_trace_more_to_the_next() {
    for text in ["9007199254740993", "9007199254740993.0000000000000000000000000000001", "9007199254740995"] {
        agrees(text);
    }
    agrees("1.00000000000000011102230246251565404236316680908203125");
    agrees("1.00000000000000011102230246251565404236316680908203124");
    agrees("1.00000000000000011102230246251565404236316680908203126");
}

#[test]
fn the_ends_of_the_range_are_read() {
    for text in [
        "1.7976931348623157e308",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        "2e308",
        "1e999999999999",
        "4.9406564584124654e-324",
        "2.4703282292062327e-324",
        "2.4703282292062328e-324",
        "2.2250738585072011e-308",
        "2.2250738585072014e-308",
        "1e-400",
        "1e-99999999999",
        "0e999999999999",
    ] {
        agrees(text);
    }
    agrees(&format!("{}e-5000", "9".repeat(5000)));
    agrees(&format!("0.{}1", "0".repeat(320)));
}

#[test]
fn what_is_no_fraction_is_not_read() {
    for text in ["", ".", "-", "+1", "1.2.3", "1e", "1e+", "1e1.5", "e5", "--1", "1,5", " 1", "inf", "NaN", "0x1"] {
        assert_eq!(nearest(text), None, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn every_number_comes_back(bits in any::<u64>()) {
        let value = f64::from_bits(bits);
        prop_assume!(value.is_finite());
        agrees(&format!("{value}"));
        agrees(&format!("{value:e}"));
        agrees(&format!("{value:.11e}"));
    }

    #[test]
    fn any_digits_are_read(whole in "[0-9]{1,30}", fraction in "[0-9]{0,30}", exponent in -340..340) {
        agrees(&format!("{whole}.{fraction}e{exponent}"));
    }
}
