//! Fields that are missing, stand twice, or hold what they can't.

use crate::{LINK, RUN, field, refuses, with};

#[test]
fn a_number_has_no_sign_no_exponent_and_no_name() {
    field("h=84", "h=-5", "not a plain decimal; `h` is the wall-clock time of one job in hours");
    field("h=84", "h=1e5", "not a plain decimal");
    field("h=84", "h=NaN", "not a plain decimal");
    field("h=84", "h=inf", "not a plain decimal");
    field("h=84", "h=.5", "not a plain decimal");
    field("h=84", "h=5.", "not a plain decimal");
    field("h=84", "h=1.5.2", "not a plain decimal");
    field("h=84", "h=0x10", "not a plain decimal");
}

#[test]
fn a_range_has_two_or_three_numbers() {
    field("h=84", "h=1-2-3-4", "two or three numbers, low-high or low-best-high");
    field("h=84", "h=1-", "not a plain decimal");
    field("h=84", "h=-", "not a plain decimal");
    field("h=84", "h=1--2", "not a plain decimal");
}

#[test]
fn a_range_goes_from_low_to_high() {
    field("h=84", "h=5-3", "from low to high");
    field("h=84", "h=1-5-3", "with the best value between");
    field("h=84", "h=3-1-5", "with the best value between");
}

#[test]
fn devices_and_jobs_are_whole() {
    field("n=8", "n=1.5", "`n` is the number of devices, a whole number");
    field("x=1", "x=2.0", "`x` is the number of jobs, a whole number");
    field("n=8", "n=8-16", "a whole number");
}

#[test]
fn an_intensity_has_its_unit() {
    field("ci=0.954lb", "ci=0.954", "with its unit, such as 0.954lb or 432.7g");
    field("ci=0.954lb", "ci=0.954kg", "not a plain decimal");
    field("ci=0.954lb", "ci=lb", "not a plain decimal");
    field("ci=0.954lb", "ci=350g-420g", "not a plain decimal");
    field("ci=0.954lb", "ci=none", "with its unit");
}

#[test]
fn a_run_is_final_or_development() {
    field("run=final", "run=best", "a run is `final` or `dev`");
    field("run=final", "run=Final", "a run is `final` or `dev`");
}

#[test]
fn only_prices_and_power_can_be_none() {
    for (from, to) in [("n=8", "n=none"), ("h=84", "h=none"), ("x=1", "x=none"), ("pue=1.58", "pue=none")] {
        field(from, to, "not a plain decimal");
    }
    field("re=50", "re=none", "not a plain decimal");
    field("w=1515.43", "kwh=none", "not a plain decimal");
}

#[test]
fn no_field_is_empty() {
    for (from, to) in [("hw=p100", "hw="), ("n=8", "n="), ("h=84", "h="), ("w=1515.43", "w="), ("at=us", "at=")] {
        field(from, to, "nothing stands after `=`");
    }
    refuses(&with("d=2026.11", "d="), &["`d=` can't be read", "such as 2026.11"]);
}

#[test]
fn no_field_is_missing() {
    let fields =
        ["hw=p100", "n=8", "h=84", "x=1", "pue=1.58", "ci=0.954lb", "re=50", "usd=0.43-1.46", "el=0.12", "at=us"];
    for field in fields {
        let key = field.split('=').next().unwrap();
        refuses(&with(field, ""), &[&format!("`{key}` is missing (`{key}` "), "copy it again"]);
    }
    refuses(LINK.strip_suffix("&by=aws").unwrap(), &["`by` is missing"]);
}

#[test]
fn a_missing_field_is_placed_in_its_run() {
    let link = format!("{LINK}{}", RUN.replace("&pue=1.58", ""));
    refuses(&link.replace("d=2026.11", "d=2026.11&r=2"), &["`pue` is missing in run 2 of 2"]);
}

#[test]
fn the_power_is_not_left_out() {
    refuses(&with("w=1515.43", ""), &["The power is missing", "`w=none` where it is not known"]);
}

#[test]
fn the_power_is_given_once() {
    for powers in ["w=1515.43&kwh=3", "w=none&kwh=3", "w=1515.43&pg=190", "pc=1&pr=1&pg=1&kwh=3"] {
        refuses(&with("w=1515.43", powers), &["The power is given in more than one way"]);
    }
}

#[test]
fn the_parts_of_the_power_stand_together() {
    refuses(&with("w=1515.43", "pc=100&pg=190"), &["`pr` is missing"]);
    refuses(&with("w=1515.43", "pc=100&pr=10"), &["`pg` is missing"]);
    refuses(&with("w=1515.43", "pg=190"), &["`pc` is missing"]);
}

#[test]
fn a_key_stands_once() {
    refuses(&with("h=84", "h=84&h=84"), &["`h` stands twice"]);
    refuses(&with("d=2026.11", "d=2026.11&d=2026.11"), &["`d` stands twice"]);
    refuses(&format!("{LINK}&c=96lb&c=96lb"), &["`c` stands twice"]);
    refuses(&format!("{LINK}&c=96lb&cl=192lb"), &["`c` stands twice"]);
    refuses(&format!("{LINK}&v=1"), &["`v` stands twice"]);
}

#[test]
fn a_key_that_stands_twice_is_placed_in_its_run() {
    let link = format!("{}{RUN}{RUN}", with("d=2026.11", "d=2026.11&r=3")).replacen("&h=84&", "&h=84&h=84&", 1);
    refuses(&link, &["`h` stands twice in run 1 of 3"]);
}

#[test]
fn a_key_of_a_run_stands_in_one() {
    refuses(&with("d=2026.11", "d=2026.11&n=8"), &["`n` stands before the first `run=`"]);
}

#[test]
fn a_link_has_a_run() {
    refuses("v=1", &["no `run=`", "cut short"]);
    refuses("v=1&d=2026.11", &["no `run=`"]);
}

#[test]
fn the_count_of_runs_is_theirs() {
    refuses(&with("d=2026.11", "d=2026.11&r=2"), &["says it has 2 runs and 1 were read", "cut short"]);
    refuses(&format!("{}{RUN}", with("d=2026.11", "d=2026.11&r=3")), &["3 runs and 2 were read"]);
    refuses(&with("d=2026.11", "d=2026.11&r=0"), &["`r=0` can't be read"]);
    refuses(&with("d=2026.11", "d=2026.11&r=two"), &["`r=two` can't be read"]);
}

#[test]
fn a_cited_result_has_its_unit() {
    refuses(&format!("{LINK}&c=96"), &["`c=96` can't be read", "such as 96lb or 43.5kg"]);
    refuses(&format!("{LINK}&cl=lb"), &["`cl=lb` can't be read"]);
    refuses(&format!("{LINK}&c=-96lb"), &["`c=-96lb` can't be read"]);
    refuses(&format!("{LINK}&c=96t"), &["`c=96t` can't be read"]);
}

#[test]
fn a_name_has_no_sign_of_a_lost_ampersand() {
    field("hw=p100", "hw=p100_n=8", "a name has letters, digits and . _ - only; `hw` names the device");
    field("at=us", "at=us.by=aws", "`at` names the place");
    refuses(&with("d=2026.11", "d=2026.11_r=2"), &["`d=2026.11_r=2` can't be read"]);
}
