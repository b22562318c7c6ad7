use super::reading::*;
use trainprint_core::quantity::Time;
use trainprint_logs::{Format, Options, Span};

const HEADER: &str = "timestamp, index, power.draw [W]\n";

/// A stamp so many milliseconds after 2024-10-30 22:00:00.
fn stamp(ms: i64) -> String {
    let (day, ms) = (30 + (22 * 3_600_000 + ms) / 86_400_000, (22 * 3_600_000 + ms) % 86_400_000);
    let (month, day) = if day > 31 { (11, day - 31) } else { (10, day) };
    let (hours, minutes, seconds) = (ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60);
    format!("2024/{month}/{day:02} {hours:02}:{minutes:02}:{seconds:02}.{:03}", ms % 1000)
}

/// One device, a row a second, at a power that depends on the second.
fn log(seconds: impl IntoIterator<Item = i64>, watts: impl Fn(i64) -> f64) -> String {
    let row = |second: i64| format!("{}, 0, {:.2} W\n", stamp(second * 1000), watts(second));
    HEADER.to_owned() + &seconds.into_iter().map(row).collect::<String>()
}

/// Energy of so many watts for so many seconds, in kWh.
fn energy(watts: f64, seconds: f64) -> f64 {
    watts * seconds / 3.6e6
}

#[test]
fn a_constant_power_is_power_times_time() {
    let outcome = read(log(0..=3600, |_| 300.0));
    let measured = one(&outcome);
    assert_eq!((outcome.format, measured.devices, measured.jobs), (Some(Format::NvidiaSmi), Some(1), Some(1)));
    near(kwh(measured)[2], 0.3);
    near(kwh(measured)[3], 0.3);
    assert_eq!(kwh(measured)[..2], [None, None]);
    near(hours(measured), 1.0);
    near(device_hours(measured), 1.0);
    near(per_device(measured), 300.0);
    finds_nothing(&outcome);
}

#[test]
fn it_is_a_trapezoid_over_time_and_no_mean_of_rows() {
    // 100 W polled each second for 10 minutes, then 400 W polled each 4 s for 10 minutes.
    let outcome = read(log((0..600).chain((600..=1200).step_by(4)), |second| if second < 600 { 100.0 } else { 400.0 }));
    near(kwh(one(&outcome))[2], energy(100.0, 599.5) + energy(400.0, 600.5));
    let ramp = read(log(0..=1000, |second| second as f64));
    near(kwh(one(&ramp))[2], energy(500.0, 1000.0));
}

#[test]
fn several_devices_are_told_apart_by_index_and_by_uuid() {
    let row = |second: i64, gpu: i64| {
        let at = stamp(second * 1000 + gpu * 3);
        format!("{at}, GPU-0000000{gpu}-aaaa-bbbb-cccc-1234567890ab, {gpu}, {}.00 W\n", 100 * (gpu + 1))
    };
    let rows: String = (0..=600).flat_map(|second| (0..4).map(move |gpu| row(second, gpu))).collect();
    for header in ["timestamp, uuid, index, power.draw [W]\n", "timestamp, gpu_uuid, pstate, power.draw.instant [W]\n"]
    {
        let outcome = read(header.to_owned() + &rows);
        let measured = one(&outcome);
        assert_eq!(measured.devices, Some(4));
        near(kwh(measured)[2], energy(1000.0, 600.0));
        near(hours(measured), 600.0 / 3600.0);
        near(device_hours(measured), 4.0 * 600.0 / 3600.0);
        near(per_device(measured), 250.0);
        near(watts(measured)[2], 1000.0);
        assert_eq!(measured.series.len(), 4);
    }
}

#[test]
fn columns_may_stand_in_any_order_with_names_or_without() {
    let at = |second: i64| stamp(second * 1000);
    let wide = |second: i64, gpu: i64| {
        format!("NVIDIA T4, {gpu}, P0, {} %, {}, 70.00 W, {}.50 W\n", second % 90, at(second), 50 + gpu)
    };
    let rows: String = (0..=300).flat_map(|second| (0..2).map(move |gpu| wide(second, gpu))).collect();
    let named =
        "name, index, pstate, utilization.gpu [%], timestamp, power.limit [W], power.draw [W]\n".to_owned() + &rows;
    let outcome = read(named);
    near(kwh(one(&outcome))[2], energy(102.0, 300.0));
    assert_eq!(one(&outcome).device.as_deref(), Some("NVIDIA T4"));
    finds_nothing(&outcome);
    let bare: String = (0..=300)
        .flat_map(|second| (0..2).map(move |gpu| (second, gpu)))
        .map(|(second, gpu)| format!("{}, {gpu}, 70.00, {}.{:02}\n", at(second), 50 + gpu, second % 2))
        .collect();
    let outcome = read(bare);
    near(kwh(one(&outcome))[2], energy(101.01, 300.0));
    assert_eq!(one(&outcome).devices, Some(2));
    finds(&outcome, None, "no names of columns");
}

#[test]
fn without_an_index_devices_are_told_by_their_bursts() {
    for apart in [0, 7] {
        let row = |second: i64, gpu: i64| {
            format!("{}, {}.{:02} W\n", stamp(second * 1000 + gpu * apart), 100 + gpu, second % 7)
        };
        let rows: String = (0..=600).flat_map(|second| (0..8).map(move |gpu| row(second, gpu))).collect();
        let outcome = read("timestamp, power.draw [W]\n".to_owned() + &rows);
        let measured = one(&outcome);
        assert_eq!(measured.devices, Some(8));
        near(kwh(measured)[2], energy(828.24, 600.0));
        finds(&outcome, None, "8 at a time");
    }
}

#[test]
fn units_may_be_left_out() {
    let rows: String = (0..=60).map(|second| format!("{}, 250.10\n", stamp(second * 1000))).collect();
    for header in ["timestamp, power.draw [W]\n", ""] {
        near(kwh(one(&read(header.to_owned() + &rows)))[2], energy(250.1, 60.0));
    }
}

#[test]
fn what_is_missing_is_never_zero() {
    for word in ["[N/A]", "N/A", "[Not Supported]", "[Unknown Error]", "", "[GPU requires reset]"] {
        let whole = log(0..=600, |_| 300.0);
        let lines = whole.lines().enumerate();
        let row = |(at, line): (usize, &str)| match at {
            100..=102 => line.replace("300.00 W", word) + "\n",
            _ => line.to_owned() + "\n",
        };
        let outcome = read(lines.map(row).collect::<String>());
        near(kwh(one(&outcome))[2], energy(300.0, 600.0));
        finds(&outcome, 101, "missing, and not 0");
    }
}

#[test]
fn a_device_that_tells_no_power_is_named() {
    let row = |second: i64| format!("{0}, 0, 300.00 W\n{0}, 1, [N/A]\n", stamp(second * 1000));
    let outcome = read(HEADER.to_owned() + &(0..=60).map(row).collect::<String>());
    assert_eq!(one(&outcome).devices, Some(2));
    near(kwh(one(&outcome))[2], energy(300.0, 60.0));
    near(per_device(one(&outcome)), 300.0);
    finds(
        &outcome,
        None,
        "There is no reading of power of 1 device (1). Each counts as a device; its energy is missing",
    );
    finds(&outcome, None, "Of the 2 min of 2 devices together 60 s are without readings (50 %)");
    let nothing =
        read(HEADER.to_owned() + &(0..=60).map(|s| format!("{}, 0, [N/A]\n", stamp(s * 1000))).collect::<String>());
    assert_eq!((kwh(one(&nothing)), one(&nothing).devices), ([None; 4], Some(1)));
    near(hours(one(&nothing)), 60.0 / 3600.0);
    finds(&nothing, None, "There is no reading of power at all, of 1 device (0).");
}

#[test]
fn a_gap_is_told_and_not_bridged() {
    let outcome = read(log((0..=600).chain(4000..=4600), |_| 300.0));
    let measured = one(&outcome);
    near(kwh(measured)[2], energy(300.0, 1200.0));
    near(hours(measured), 1200.0 / 3600.0);
    near(measured.spanned.map(|hours| hours.as_hours()), 4600.0 / 3600.0);
    near(per_device(measured), 300.0);
    assert_eq!(measured.gaps.len(), 1);
    finds(&outcome, 603, "A gap of 56.7 min before this row");
    finds(&outcome, None, "spans 76.7 min");
}

#[test]
fn a_gap_of_eight_devices_is_one_gap() {
    let row = |second: i64, gpu: i64| format!("{}, {gpu}, 100.00 W\n", stamp(second * 1000 + gpu));
    let seconds = (0..300).chain(900..1200);
    let rows: String = seconds.flat_map(|second| (0..8).map(move |gpu| row(second, gpu))).collect();
    let outcome = read(HEADER.to_owned() + &rows);
    assert_eq!(one(&outcome).gaps.len(), 1);
    near(kwh(one(&outcome))[2], energy(800.0, 598.0));
    finds(&outcome, None, "spans");
    assert!(outcome.findings.iter().any(|finding| finding.text.contains("on 8 devices")));
}

#[test]
fn midnight_is_no_gap() {
    let outcome = read(log((0..=4 * 3600).step_by(10), |_| 200.0));
    near(kwh(one(&outcome))[2], 0.8);
    finds_nothing(&outcome);
}

#[test]
fn repeated_stamps_add_no_time() {
    let whole = log(0..=600, |_| 300.0);
    let twice: String = whole.lines().skip(1).flat_map(|line| [line, "\n", line, "\n"]).collect();
    for header in [HEADER, "timestamp, power.draw [W]\n"] {
        let rows = if header == HEADER { twice.clone() } else { twice.replace(", 0,", ",") };
        let outcome = read(header.to_owned() + &rows);
        near(kwh(one(&outcome))[2], energy(300.0, 600.0));
        assert_eq!(one(&outcome).devices, Some(1));
        finds(&outcome, 3, "The stamp of this device is there already");
    }
}

#[test]
fn a_clock_that_goes_back_is_told_and_its_step_is_not_counted() {
    let summer = log((0..=1800).chain(-1800..=1800), |_| 300.0);
    let outcome = read(summer);
    near(kwh(one(&outcome))[2], energy(300.0, 1800.0 + 3600.0));
    near(one(&outcome).spanned.map(|hours| hours.as_hours()), 1.5);
    finds(&outcome, 1803, "The clock goes back by 60 min");
    // One row out of order does not make its second count twice.
    let outcome = read(log((0..=300).chain([299]).chain(301..=600), |_| 300.0));
    near(kwh(one(&outcome))[2], energy(300.0, 600.0));
}

#[test]
fn line_breaks_marks_and_utf_16_of_windows_are_read() {
    let unix = log(0..=60, |_| 300.0);
    let wanted = read(&unix).measurements;
    let windows = unix.replace('\n', "\r\n");
    assert_eq!(read(&windows).measurements, wanted);
    assert_eq!(read("\u{feff}".to_owned() + &windows).measurements, wanted);
    let old = read(unix.replace('\n', "\r"));
    assert_eq!(old.measurements, wanted);
    finds(&old, None, "Lines end with a carriage return alone");
    let little: Vec<u8> = windows.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let outcome = read([&[0xff, 0xfe][..], &little].concat());
    assert_eq!(outcome.measurements, wanted);
    finds(&outcome, None, "UTF-16");
}

#[test]
fn a_line_that_was_cut_is_left_out() {
    let whole = log(0..=60, |_| 300.0);
    for cut in 1..=8 {
        let outcome = read(&whole[..whole.len() - 1 - cut]);
        near(kwh(one(&outcome))[2], energy(300.0, 59.0));
        finds(&outcome, 62, "cut");
    }
    near(kwh(one(&read(whole.trim_end())))[2], energy(300.0, 60.0));
}

#[test]
fn stray_lines_shifted_rows_and_repeated_names_are_told() {
    let mut lines: Vec<String> = log(0..=600, |_| 300.0).lines().map(str::to_owned).collect();
    lines.insert(100, "Unable to determine the device handle for GPU 0000:01:00.0: Unknown Error".into());
    lines.insert(200, HEADER.trim_end().into());
    lines.insert(300, format!("{}, 0, 0, 999.00 W", stamp(298_500)));
    lines.insert(400, format!("{}, 0, 99999.00 W", stamp(397_500)));
    lines.insert(401, format!("{}, 0, 1e999 W", stamp(397_600)));
    lines.insert(402, "2024/13/45 99:99:99.999, 0, 999.00 W".into());
    let outcome = read(lines.join("\n") + "\n");
    near(kwh(one(&outcome))[2], energy(300.0, 600.0));
    finds(&outcome, 101, "Unable to determine");
    finds(&outcome, 201, "come again");
    finds(&outcome, 301, "4 cells, others have 3");
    finds(&outcome, 401, "is no power of a device");
    finds(&outcome, 402, "is no power in watts");
    finds(&outcome, 403, "“2024/13/45 99:99:99.999” is no stamp that can be read: it is wanted as 2024/10/30");
}

#[test]
fn the_chosen_span_alone_counts() {
    let text = log(0..=3600, |second| if second < 1800 { 50.0 } else { 350.0 });
    let span = Span { from: Time::from_hours(0.75), to: Time::from_hours(1.0) };
    let outcome = read_in(text.as_bytes(), 1000, Options { span: Some(span) });
    near(kwh(one(&outcome))[2], energy(350.0, 900.0));
    near(hours(one(&outcome)), 0.25);
}

#[test]
fn a_peak_is_in_the_series_however_long_the_log_is() {
    let outcome = read(log(0..=40_000, |second| if second == 12_345 { 700.0 } else { 60.0 }));
    let points = &one(&outcome).series[0].points;
    assert!(points.len() <= 512);
    let peak = points.iter().find(|point| point.high.as_watts() == 700.0).expect("the peak");
    assert!((peak.at.as_seconds() - 12_345.0).abs() < 100.0 && peak.low.as_watts() == 60.0);
}

#[test]
fn without_stamps_there_is_a_mean_and_no_energy() {
    let outcome = read("index, power.draw [W]\n0, 100.00 W\n1, 200.00 W\n0, 100.00 W\n1, 200.00 W\n");
    let measured = one(&outcome);
    assert_eq!((measured.devices, hours(measured), kwh(measured)), (Some(2), None, [None; 4]));
    near(per_device(measured), 150.0);
    near(watts(measured)[2], 300.0);
    finds(&outcome, 1, "no column `timestamp`");
    assert!(outcome.findings.iter().all(|finding| !finding.text.contains("no reading")), "{:#?}", outcome.findings);
}
