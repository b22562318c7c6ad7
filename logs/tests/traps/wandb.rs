use super::reading::*;
use trainprint_logs::Format;

/// Two GPUs at 300 and 100 W for an hour, polled at whatever time.
fn log(header: &str, row: impl Fn(f64) -> String) -> String {
    let times = (0..=360).map(|step| f64::from(step) * 10.0 + if step % 2 == 1 && step < 360 { 3.25 } else { 0.0 });
    format!("{header}\n{}", times.map(|time| row(time) + "\n").collect::<String>())
}

#[test]
fn power_is_integrated_over_the_runtime() {
    let header = "_runtime,_timestamp,system.gpu.0.powerWatts,system.gpu.0.gpu,system.gpu.1.powerWatts";
    let outcome = read(log(header, |time| format!("{time},{},300.0,90,100.0", 1.7e9 + time)));
    let measured = one(&outcome);
    assert_eq!((measured.format, measured.devices), (Format::Wandb, Some(2)));
    near(kwh(measured)[2], 0.4);
    near(hours(measured), 1.0);
    near(device_hours(measured), 2.0);
    near(per_device(measured), 200.0);
}

#[test]
fn power_of_the_process_bounds_and_percents_are_not_counted() {
    let header = "Step,_timestamp,system.gpu.0.powerWatts,system.gpu.0.powerWatts__MIN,system.gpu.0.powerWatts__MAX,\
                  system.gpu.process.0.powerWatts,system.gpu.0.powerPercent,system.gpu.0.enforcedPowerLimitWatts";
    let outcome = read(log(header, |time| format!("1,{},300.0,0,700,300.0,75,400", 1.7e9 + time)));
    near(kwh(one(&outcome))[2], 0.3);
    assert_eq!(one(&outcome).devices, Some(1));
    finds(&outcome, 1, "gpu.process");
    finds(&outcome, 1, "__MIN");
}

#[test]
fn columns_of_the_page_have_the_name_of_the_run() {
    let header =
        "\"Relative Time (Process)\",\"my-run - system/gpu.0.powerWatts\",\"my-run - system/gpu.0.powerWatts__MAX\"";
    near(kwh(one(&read(log(header, |time| format!("\"{time}\",\"300\",\"500\"")))))[2], 0.3);
}

#[test]
fn what_is_missing_is_never_zero() {
    let header = "_runtime,system.gpu.0.powerWatts,system.gpu.1.powerWatts";
    let outcome = read(log(header, |time| {
        format!("{time},300.0,{}", if (time as u64).is_multiple_of(20) { "100.0" } else { "" })
    }));
    near(kwh(one(&outcome))[2], 0.4);
    let outcome = read(log(header, |time| format!("{time},300.0,NaN")));
    assert_eq!(one(&outcome).devices, Some(2));
    finds(&outcome, None, "There is no reading of power of 1 device (1)");
}

#[test]
fn without_power_or_without_time_there_is_no_energy() {
    let outcome = read(log("_runtime,system.gpu.0.gpu", |time| format!("{time},90")));
    assert_eq!(outcome.measurements, []);
    finds(&outcome, 1, "logged no power");
    let outcome = read(log("step,system.gpu.0.powerWatts", |_| "1,300.0".to_owned()));
    assert_eq!(outcome.measurements, []);
    finds(&outcome, 1, "without time there is no energy");
}

#[test]
fn columns_of_two_runs_are_two_measurements() {
    let header = "_runtime,run-a - system/gpu.0.powerWatts,run-b - system/gpu.0.powerWatts";
    let outcome = read(log(header, |time| format!("{time},300.0,100.0")));
    let found: Vec<_> = outcome.measurements.iter().map(|run| (run.label.as_deref(), run.devices)).collect();
    assert_eq!(found, [(Some("run-a"), Some(1)), (Some("run-b"), Some(1))]);
    near(kwh(&outcome.measurements[0])[2], 0.3);
    near(kwh(&outcome.measurements[1])[2], 0.1);
    finds(&outcome, 1, "columns of 2 runs");
}

#[test]
fn an_interruption_that_the_runtime_passes_over_is_a_gap() {
    let header = "_runtime,_timestamp,system.gpu.0.powerWatts";
    let outcome = read(log(header, |time| {
        let paused = if time >= 1800.0 { 7200.0 } else { 0.0 };
        format!("{time},{},300.0", 1.7e9 + time + paused)
    }));
    near(kwh(one(&outcome))[2], 0.3 * (3600.0 - 10.0) / 3600.0);
    near(one(&outcome).spanned.map(|hours| hours.as_hours()), 3.0);
    finds(&outcome, 182, "the run was interrupted");
    finds(&outcome, 182, "A gap of");
}

#[test]
fn a_fault_of_several_cells_is_told_once_for_a_row() {
    let header = "_runtime,system.gpu.0.powerWatts,system.gpu.1.powerWatts,system.cpu.powerWatts";
    let outcome = read(log(header, |time| match time as u64 {
        100 => format!("{time},NaN,NaN,9"),
        200 => format!("{time},,100.0,9"),
        _ => format!("{time},100.0,100.0,9"),
    }));
    let rows: Vec<_> = outcome.findings.iter().filter(|finding| finding.text.contains("missing, and not 0")).collect();
    assert_eq!(rows.iter().map(|finding| finding.row).collect::<Vec<_>>(), [Some(12), Some(22)]);
    finds(&outcome, 12, "Power is “NaN” here");
    finds(&outcome, 1, "`system.cpu.powerWatts`, is not read");
    near(kwh(one(&outcome))[2], 0.2);
}
