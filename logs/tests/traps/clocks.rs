//! Devices that are read for a part of the log, clocks that are set, and stamps that are wrong.

use super::reading::*;
use trainprint_logs::Outcome;

const HEADER: &str = "timestamp, index, power.draw [W]\n";

fn stamp(second: i64) -> String {
    format!("2024/10/30 {:02}:{:02}:{:02}.000", 10 + second / 3600, second / 60 % 60, second % 60)
}

/// A device at 100 W for as many seconds, told only in some of them; a second one is told in all.
fn log(seconds: i64, is_told: impl Fn(i64) -> bool) -> Outcome {
    let row = |second: i64| {
        let power = if is_told(second) { "100.00 W" } else { "[N/A]" };
        format!("{0}, 0, 100.00 W\n{0}, 1, {power}\n", stamp(second))
    };
    read(HEADER.to_owned() + &(0..=seconds).map(row).collect::<String>())
}

fn spanned(outcome: &Outcome) -> Option<f64> {
    one(outcome).spanned.map(|hours| hours.as_hours())
}

#[test]
fn watts_of_all_devices_are_those_of_one_times_their_count() {
    for told in [|s: i64| !(30..60).contains(&s), |s: i64| s >= 31, |s: i64| s <= 69] {
        let outcome = log(100, told);
        let measured = one(&outcome);
        assert_eq!(measured.devices, Some(2));
        near(per_device(measured), 100.0);
        near(watts(measured)[2], 200.0);
        near(watts(measured)[3], 200.0);
        near(kwh(measured)[2], 16_900.0 / 3.6e6);
        near(device_hours(measured), 169.0 / 3600.0);
        near(hours(measured), 100.0 / 3600.0);
        near(spanned(&outcome), 100.0 / 3600.0);
        finds(&outcome, None, "Of the 3.3 min of 2 devices together 31 s are without readings (15.5 %)");
    }
}

#[test]
fn what_is_missing_at_the_start_and_at_the_end_is_told() {
    let outcome = log(100, |second| (20..=70).contains(&second));
    finds(&outcome, None, "There are no readings of device 1 in the first 20 s of the log.");
    finds(&outcome, None, "There are no readings of device 1 in the last 30 s of the log.");
    let row = |second: i64| format!("{}, 0, {}\n", stamp(second), if second < 40 { "[N/A]" } else { "100.00 W" });
    let outcome = read(HEADER.to_owned() + &(0..=100).map(row).collect::<String>());
    near(hours(one(&outcome)), 60.0 / 3600.0);
    near(spanned(&outcome), 100.0 / 3600.0);
    finds(&outcome, None, "The log spans 100 s, 40 s of it without readings");
    finds(&outcome, None, "There are no readings in the first 40 s of the log.");
}

#[test]
fn a_clock_that_was_set_back_does_not_shorten_the_span() {
    for devices in [1, 2] {
        let seconds = (0..=3600).chain(1..=3600);
        let rows = seconds
            .flat_map(|second| (0..devices).map(move |device| format!("{}, {device}, 100.00 W\n", stamp(second))));
        let outcome = read(HEADER.to_owned() + &rows.collect::<String>());
        near(spanned(&outcome), 2.0);
        near(hours(one(&outcome)), 2.0);
        near(device_hours(one(&outcome)), 2.0 * f64::from(devices));
    }
}

#[test]
fn one_stamp_that_is_far_off_leaves_the_others_as_they_are() {
    for year in ["3024", "1024"] {
        let row = |second: i64| {
            let stamp = if second == 50 { stamp(50).replace("2024", year) } else { stamp(second) };
            format!("{stamp}, 0, 100.00 W\n")
        };
        let outcome = read(HEADER.to_owned() + &(0..=100).map(row).collect::<String>());
        near(spanned(&outcome), 100.0 / 3600.0);
        near(hours(one(&outcome)), 100.0 / 3600.0);
        near(kwh(one(&outcome))[2], 10_000.0 / 3.6e6);
        assert_eq!(one(&outcome).gaps, []);
        finds(
            &outcome,
            52,
            if year == "3024" { "ahead of the rows before and after it" } else { "The clock goes back by" },
        );
    }
    let ahead = |second: i64| if second > 50 { stamp(second).replace("10/30", "11/02") } else { stamp(second) };
    let rows: String = (0..=100).map(|second| format!("{}, 0, 100.00 W\n", ahead(second))).collect();
    let outcome = read(HEADER.to_owned() + &rows);
    near(hours(one(&outcome)), 99.0 / 3600.0);
    near(spanned(&outcome), 72.0 + 100.0 / 3600.0);
    finds(&outcome, 53, "A gap of 72 h before this row");
}

#[test]
fn a_log_from_before_1970_is_as_long_as_any_other() {
    let rows = "0001/01/01 00:00:00.000, 0, 100.00 W\n9999/12/31 23:59:59.999, 0, 100.00 W\n";
    let outcome = read(HEADER.to_owned() + rows);
    assert_eq!(hours(one(&outcome)), device_hours(one(&outcome)));
    assert_eq!(hours(one(&outcome)), spanned(&outcome));
}
