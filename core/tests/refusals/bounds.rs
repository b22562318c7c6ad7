//! Every field has bounds, and the sentence of a value outside names them.

use crate::{field, refuses, with};

#[test]
fn devices() {
    field("n=8", "n=0", "devices must lie between 1 and 10,000,000, and 0 was read");
    field("n=8", "n=10000001", "between 1 and 10,000,000, and 10,000,001 was read");
}

#[test]
fn jobs() {
    field("x=1", "x=0", "jobs must lie between 1 and 100,000,000, and 0 was read");
    field("x=1", "x=100000001", "between 1 and 100,000,000");
}

#[test]
fn hours() {
    field("h=84", "h=100000000.5", "hours must lie between 0 and 100,000,000, and 100,000,000.5 was read");
}

#[test]
fn either_end_of_a_range() {
    field("h=84", "h=84-100000001", "and 100,000,001 was read");
    field("h=84", "h=84-85-100000001", "and 100,000,001 was read");
    field("pue=1.58", "pue=0.5-1.58", "and 0.5 was read");
}

#[test]
fn pue() {
    field("pue=1.58", "pue=0.99", "PUE must lie between 1 and 10, and 0.99 was read");
    field("pue=1.58", "pue=10.01", "between 1 and 10");
}

#[test]
fn renewable_share() {
    field("re=50", "re=100.1", "renewable share in percent must lie between 0 and 100, and 100.1 was read");
}

#[test]
fn what_is_too_large_for_a_number() {
    let digits = "9".repeat(400);
    let shown = |key: &str| format!("`{key}={}…`", &digits[..40]);
    let too_large = "is too large to be read as a number";
    refuses(&with("w=1515.43", &format!("w={digits}")), &[&shown("w"), "power in watts", too_large]);
    refuses(&with("w=1515.43", &format!("kwh={digits}")), &[&shown("kwh"), "energy in kWh", too_large]);
    refuses(&with("ci=0.954lb", &format!("ci={digits}lb")), &[&shown("ci"), "grid intensity", too_large]);
    refuses(&with("usd=0.43-1.46", &format!("usd={digits}")), &[&shown("usd"), "per device-hour", too_large]);
    refuses(&with("el=0.12", &format!("el={digits}")), &[&shown("el"), "electricity price", too_large]);
    refuses(&with("n=8", &format!("n={digits}")), &[&shown("n"), "number of devices", too_large]);
}

#[test]
fn a_number_of_hundreds_of_digits_is_shown_short() {
    refuses(&with("h=84", &format!("h=1{}", "0".repeat(300))), &["and 1 × 10³⁰⁰ was read"]);
}
