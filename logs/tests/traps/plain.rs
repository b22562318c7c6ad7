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
