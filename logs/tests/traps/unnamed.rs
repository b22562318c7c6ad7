//! Logs of nvidia-smi that do not say which row is of which device, or which column is power.

use super::reading::*;

const HEADER: &str = "timestamp, power.draw [W]\n";

fn stamp(second: i64, ms: i64) -> String {
    format!("2024/10/30 10:{:02}:{:02}.{ms:03}", second / 60, second % 60)
}

/// Two devices at so many watts, a row a second of each.
fn log(watts: [f64; 2], apart: i64) -> Vec<String> {
    let row = |second: i64, gpu: usize| format!("{}, {:.2} W\n", stamp(second, gpu as i64 * apart), watts[gpu]);
    (0..=600).flat_map(|second| [row(second, 0), row(second, 1)]).collect()
}

#[test]
fn a_row_that_is_lost_does_not_make_two_devices_one() {
    for apart in [0, 5] {
        for lost in [20, 21, 700] {
            let mut rows = log([100.0, 300.0], apart);
            rows.remove(lost);
            let outcome = read(HEADER.to_owned() + &rows.concat());
            assert_eq!(one(&outcome).devices, Some(2));
            near(kwh(one(&outcome))[2], 400.0 * 600.0 / 3.6e6);
            finds(&outcome, None, "rows come 2 at a time");
            near(per_device(one(&outcome)), 200.0);
            finds(&outcome, lost as u64 / 2 * 2 + 3, "only 1 of 2 rows came at once");
        }
    }
}

#[test]
fn devices_that_draw_the_same_are_two() {
    let outcome = read(HEADER.to_owned() + &log([200.0, 200.0], 5).concat());
    assert_eq!(one(&outcome).devices, Some(2));
    near(kwh(one(&outcome))[2], 400.0 * 600.0 / 3.6e6);
    // With the same stamps as well nobody can tell.
    let outcome = read(HEADER.to_owned() + &log([200.0, 200.0], 0).concat());
    assert_eq!(one(&outcome).devices, Some(1));
    finds(&outcome, None, "601 rows repeat a stamp, and no column tells devices apart");
}

#[test]
fn names_that_differ_tell_devices_apart() {
    let row = |second: i64| {
        let at = stamp(second, 0);
        let lost = format!("{at}, NVIDIA A100, 300.00 W\n");
        format!("{}{at}, NVIDIA T4, 50.00 W\n", if second == 30 { "" } else { &lost })
    };
    let rows: String = (0..=600).map(row).collect();
    let outcome = read("timestamp, name, power.draw [W]\n".to_owned() + &rows);
    assert_eq!(one(&outcome).devices, Some(2));
    near(kwh(one(&outcome))[2], 350.0 * 600.0 / 3.6e6);
    finds(&outcome, None, "told apart by their names");
}

#[test]
fn of_several_columns_of_power_without_names_the_one_that_changes_is_read() {
    let rows = |draw: fn(i64) -> f64, unit: &str| -> String {
        (0..=600).map(|second| format!("{}, 400.00{unit}, {:.2}{unit}\n", stamp(second, 0), draw(second))).collect()
    };
    for unit in [" W", ""] {
        let outcome = read(rows(|second| if second % 2 == 0 { 100.0 } else { 102.0 }, unit));
        near(kwh(one(&outcome))[2], 101.0 * 600.0 / 3.6e6);
        finds(&outcome, None, "Column 3 is read: it changes, as a draw does. If the draw is in column 2 instead");
        let outcome = read(rows(|_| 100.0, unit));
        near(kwh(one(&outcome))[2], 100.0 * 600.0 / 3.6e6);
        finds(&outcome, None, "Column 3 is read: it is the last, and none changes");
    }
}
