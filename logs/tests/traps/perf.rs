use super::reading::*;
use trainprint_logs::Format;

const ALL: &str = " Performance counter stats for 'system wide':\n\n\
     40.00 Joules power/energy-cores/\n     20.00 Joules power/energy-ram/\n      5.00 Joules power/energy-gpu/\n\
    100.00 Joules power/energy-pkg/\n    300.00 Joules power/energy-psys/\n\n      10.000000000 seconds time elapsed\n\n";

#[test]
fn cores_are_in_the_package_and_the_platform_has_them_all() {
    let outcome = read(ALL);
    let measured = one(&outcome);
    assert_eq!((measured.format, measured.devices), (Format::Perf, None));
    assert_eq!(
        watts(measured).map(|watts| watts.map(|watts| (watts * 1e6).round() / 1e6)),
        [Some(10.0), Some(2.0), None, Some(30.0)]
    );
    near(kwh(measured)[0], 100.0 / 3.6e6);
    near(hours(measured), 10.0 / 3600.0);
    finds(&outcome, None, "energy-cores is a part of energy-pkg");
    let without = read(ALL.replace("    300.00 Joules power/energy-psys/\n", ""));
    near(watts(one(&without))[3], 12.0);
}

#[test]
fn commas_are_for_decimals_or_thousands_by_their_locale() {
    let text = |pkg: &str, seconds: &str| {
        format!(
            " Performance counter stats for 'x':\n {pkg} Joules power/energy-pkg/\n {seconds} seconds time elapsed\n"
        )
    };
    for (pkg, seconds) in [
        ("2,306.32", "10.000000000"),
        ("2306,32", "10,000000000"),
        ("2.306,32", "10,000000000"),
        ("2\u{202f}306,32", "10,000000000"),
    ] {
        near(watts(one(&read(text(pkg, seconds))))[0], 230.632);
    }
    near(watts(one(&read(text("2,306", "10.000000000"))))[0], 230.6);
    let outcome = read(text("2,306", "10"));
    near(watts(one(&outcome))[0], 0.2306);
    finds(&outcome, None, "could part thousands or decimals");
}

#[test]
fn sockets_are_added_and_errors_of_the_mean_are_no_numbers() {
    let text = " Performance counter stats for 'system wide':\n\
                S0-D0-C0     1     60.00 Joules power/energy-pkg/   ( +- 1.24% )\n\
                S1-D0-C0     1     40.00 Joules power/energy-pkg/   ( +- 0.05% )\n\
                S0-D0-C0     1     <not counted> Joules power/energy-ram/\n\
                   10.000 +- 0.012 seconds time elapsed  ( +- 0.12% )\n";
    let outcome = read(text);
    near(watts(one(&outcome))[0], 10.0);
    assert_eq!(watts(one(&outcome))[1], None);
    finds(&outcome, 4, "perf did not count this");
    finds(&outcome, None, "Sockets are told apart");
}

#[test]
fn what_is_not_supported_is_missing_and_never_zero() {
    let text = ALL.replace("100.00 Joules", "<not supported> Joules").replace("    300.00", "    <not counted>");
    let outcome = read(text);
    near(watts(one(&outcome))[0], 4.0);
    finds(&outcome, None, "energy-cores but no energy-pkg");
}

#[test]
fn several_outputs_in_one_file_are_several_measurements() {
    assert_eq!(read(ALL.repeat(3)).measurements.len(), 3);
}

#[test]
fn outputs_for_programs_and_at_intervals_are_read() {
    let outcome =
        read("S0,1,60.00,Joules,power/energy-pkg/,1000,100.00,,\nS1,1,40.00,Joules,power/energy-pkg/,1000,100.00,,\n");
    near(kwh(one(&outcome))[0], 100.0 / 3.6e6);
    assert_eq!(watts(one(&outcome)), [None; 4]);
    finds(&outcome, None, "no “seconds time elapsed”");
    let outcome = read(
        "#  time counts unit events\n     1.000100000   50.00 Joules power/energy-pkg/\n     2.000100000   50.00 Joules power/energy-pkg/\n",
    );
    near(watts(one(&outcome))[0], 50.0);
}

#[test]
fn a_whole_that_is_less_than_its_parts_and_a_time_of_nothing_are_told() {
    let outcome = read(ALL.replace("300.00 Joules", " 90.00 Joules"));
    near(watts(one(&outcome))[3], 12.0);
    finds(&outcome, None, "energy-psys is 90 J, less than the 120 J of the parts in it");
    let outcome = read(ALL.replace("10.000000000 seconds", "0.000000000 seconds"));
    assert_eq!(watts(one(&outcome)), [None; 4]);
    finds(&outcome, None, "The time elapsed is 0");
}
