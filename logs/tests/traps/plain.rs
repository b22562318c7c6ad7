use super::reading::*;
use trainprint_logs::Format;

#[test]
fn devices_and_days_are_device_hours() {
    let outcome = read("8x A100 for 3 days");
    let measured = one(&outcome);
    assert_eq!((measured.format, measured.devices, measured.device.as_deref()), (Format::Plain, Some(8), Some("A100")));
    near(hours(measured), 72.0);
    near(device_hours(measured), 576.0);
    assert_eq!((kwh(measured), watts(measured)), ([None; 4], [None; 4]));
    finds(&outcome, 1, "not what was measured");
}

#[test]
fn several_lines_are_several_measurements() {
    let outcome = read("Pre-training: 64 TPUv3 chips for 4 days\n\nno numbers here\nFine-tuning: 12 GPU-hours\n");
    let found: Vec<_> = outcome.measurements.iter().map(device_hours).collect();
    assert_eq!(found, [Some(6144.0), Some(12.0)]);
    finds(&outcome, 3, "tells no devices and hours");
    finds(&outcome, 4, "hours of all devices together");
}

#[test]
fn a_range_is_taken_neither_way_in_silence() {
    for text in ["8x A100 for 3-4 days", "8x A100 for 3–4 days", "8x A100 for 3 to 4 days"] {
        let outcome = read(text);
        assert_eq!(outcome.measurements, []);
        finds(&outcome, 1, "is a range");
    }
}

#[test]
fn two_runs_in_a_line_are_two_measurements_or_none() {
    let outcome = read("64 TPU v4 chips, 2 weeks; then 8x A100 for 3 days");
    let found: Vec<_> = outcome.measurements.iter().map(device_hours).collect();
    assert_eq!(found, [Some(64.0 * 336.0), Some(576.0)]);
    let outcome = read("8 A100 for 3 days and 4 V100 for 2 days");
    assert_eq!(outcome.measurements, []);
    finds(&outcome, 1, "give each run a line of its own");
}

#[test]
fn watts_and_energy_that_are_written_down_are_used() {
    let outcome = read("8x A100 80GB for 3 days at 400 W");
    let measured = one(&outcome);
    near(per_device(measured), 400.0);
    near(watts(measured)[2], 3200.0);
    near(kwh(measured)[2], 230.4);
    near(kwh(measured)[3], 230.4);
    finds(&outcome, 1, "400 W are taken for the power of each device");
    let outcome = read("1500 kWh on 8 A100 for 3 days");
    near(kwh(one(&outcome))[3], 1500.0);
    near(watts(one(&outcome))[3], 1500.0 / 0.072);
    assert_eq!(kwh(one(&outcome))[2], None);
    near(device_hours(one(&outcome)), 576.0);
}

#[test]
fn thousands_nodes_and_slices_are_counted_and_told() {
    assert_eq!(one(&read("Training took 2,048 A100 GPUs approximately 21 days.")).devices, Some(2048));
    let outcome = read("2 nodes with 8 H100 each for 10 hours");
    near(device_hours(one(&outcome)), 160.0);
    finds(&outcome, 1, "16 devices in all, those of each node times 2 nodes");
    let outcome = read("3h30m on one TPU v3-8");
    near(hours(one(&outcome)), 3.5);
    assert_eq!((one(&outcome).devices, one(&outcome).device.as_deref()), (Some(1), Some("TPU v3-8")));
    finds(&outcome, 1, "a slice of 8 cores, 4 chips");
    let outcome = read("300 GPU-hours on H100");
    finds(&outcome, 1, "it has device-hours, no power");
    finds(&read("hello world"), 1, "8x A100 for 3 days");
}
