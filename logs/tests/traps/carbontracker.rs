use super::reading::*;
use trainprint_logs::Format;

const FOUND: &str = "2026-01-01 10:00:00 - CarbonTracker: The following components were found: GPU with device(s) NVIDIA A100, NVIDIA A100. CPU with device(s) cpu:0.\n";

const OUTPUT: &str = "2026-01-01 11:00:00 - CarbonTracker: \nActual consumption for 1 epoch(s):\n\tTime:\t1:00:00\n\
\tEnergy:\t1.580000000000 kWh\n\tCO2eq:\t357.451 g\n\tThis is equivalent to:\n\t2.9 km travelled by car\n\
2026-01-01 11:00:00 - CarbonTracker: \nPredicted consumption for 4 epoch(s):\n\tTime:\t4:00:00\n\tEnergy:\t6.320000 kWh\n\
\tCO2eq:\t1429.8 g\n";

const PUE: &str = "2026-01-01 10:00:00 - Only predicted and actual consumptions are multiplied by a PUE coefficient of 1.58 (a survey of 2023).\n";

#[test]
fn the_pue_in_an_energy_is_told_and_the_prediction_is_not_counted() {
    let outcome = read(FOUND.to_owned() + OUTPUT);
    let measured = one(&outcome);
    assert_eq!((measured.format, measured.devices), (Format::Carbontracker, Some(2)));
    near(kwh(measured)[3], 1.58);
    near(hours(measured), 1.0);
    assert!(measured.pue.is_none() && measured.energy_has_pue);
    finds(&outcome, 3, "already multiplied this energy by a PUE");
    finds(&outcome, 10, "Predicted consumption is a forecast");
}

#[test]
fn the_pue_is_divided_out_where_the_file_tells_it() {
    for (pue, wanted) in [("1.58", 1.0), ("1.25", 1.264)] {
        let outcome = read(FOUND.to_owned() + &PUE.replace("1.58", pue) + OUTPUT);
        near(kwh(one(&outcome))[3], wanted);
        assert!(!one(&outcome).energy_has_pue);
        near(one(&outcome).pue.map(|pue| pue.as_ratio()), pue.parse().unwrap());
    }
}

#[test]
fn later_consumption_contains_the_earlier() {
    let later =
        OUTPUT.replace("for 1 epoch", "for 4 epoch").replace("1:00:00", "4:00:00").replace("1.580000000000", "6.32");
    let outcome = read([FOUND, PUE, OUTPUT, &later].concat());
    near(kwh(one(&outcome))[3], 4.0);
    near(hours(one(&outcome)), 4.0);
    finds(&outcome, 16, "only the later one counts");
}

#[test]
fn average_powers_are_without_the_pue_and_weighed_by_the_epochs() {
    let epoch = |number: u64, time: &str, gpu: &str, cpu: &str| {
        format!(
            "2026-01-01 10:00:00 - Epoch {number}:\n2026-01-01 10:00:00 - Duration: {time}\n\
             2026-01-01 10:00:00 - Average power usage (W) for gpu: {gpu}\n\
             2026-01-01 10:00:00 - Average power usage (W) for cpu: {cpu}\n"
        )
    };
    let text = [
        PUE.to_owned(),
        FOUND.to_owned(),
        epoch(1, "0:30:00.00", "[300.0, 100.0]", "[50.0]"),
        epoch(2, "1:30:00", "[200.0 200.0]", "50"),
    ];
    let outcome = read(text.concat());
    let measured = one(&outcome);
    near(kwh(measured)[2], 0.8);
    near(kwh(measured)[0], 0.1);
    near(hours(measured), 2.0);
    assert_eq!((measured.devices, measured.pue), (Some(2), None));
    near(per_device(measured), 200.0);
    let outcome = read(text[..3].concat() + &epoch(2, "1:30:00", "None", "50.0"));
    near(kwh(one(&outcome))[2], 0.2);
    finds(&outcome, 9, "is no power");
    near(per_device(one(&outcome)), 200.0);
    near(watts(one(&outcome))[2], 400.0);
    finds(
        &outcome,
        1,
        "1 of 2 epochs could not be counted with its GPU power: the energy is that of 30 min out of 2 h",
    );
}

#[test]
fn a_prediction_alone_is_no_measurement() {
    let outcome = read(
        FOUND.to_owned()
            + OUTPUT.split_once("2026-01-01 11:00:00 - CarbonTracker: \nPredicted").map(|(_, rest)| rest).unwrap(),
    );
    assert_eq!(outcome.measurements, []);
}

#[test]
fn a_part_that_is_missing_for_a_time_keeps_its_watts() {
    let text = "2026-01-01 10:00:00 - Epoch 1:\n2026-01-01 10:00:00 - Duration: 0:10:00.00\n\
                2026-01-01 10:00:00 - Average power usage (W) for gpu: [100.0]\n\
                2026-01-01 10:00:00 - Average power usage (W) for cpu: None\n\
                2026-01-01 10:00:00 - Epoch 2:\n2026-01-01 10:00:00 - Duration: 0:20:00.00\n\
                2026-01-01 10:00:00 - Average power usage (W) for gpu: [250.0]\n\
                2026-01-01 10:00:00 - Average power usage (W) for cpu: 60.0\n";
    let outcome = read(text);
    let measured = one(&outcome);
    near(watts(measured)[0], 60.0);
    near(watts(measured)[2], 200.0);
    near(watts(measured)[3], 260.0);
    near(kwh(measured)[0], 0.02);
    near(hours(measured), 0.5);
    finds(
        &outcome,
        1,
        "1 of 2 epochs could not be counted with its CPU power: the energy is that of 20 min out of 30 min",
    );
}

#[test]
fn an_epoch_without_a_duration_gets_no_time() {
    let text = "2026-01-01 10:00:00 - Epoch 1:\n2026-01-01 10:00:00 - Duration: 1:00:00.00\n\
                2026-01-01 10:00:00 - Average power usage (W) for gpu: [100.0]\n2026-01-01 10:00:00 - Epoch 2:\n\
                2026-01-01 10:00:00 - Average power usage (W) for gpu: [300.0]\n";
    for text in [text.to_owned(), text.replace("2026-01-01 10:00:00 - Epoch 2:\n", "\n")] {
        let outcome = read(text);
        near(kwh(one(&outcome))[2], 0.1);
        near(hours(one(&outcome)), 1.0);
        near(watts(one(&outcome))[2], 100.0);
        finds(&outcome, 5, "No duration stands above this power");
    }
}
