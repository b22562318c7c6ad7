//! Factors that can't be what they say: the likely slip is named, and nothing that is right is called a slip.

use trainprint_core::data::{ACL_2019, Device, Entry, Model, PAPER_2020, PaperRow, Place, Provider, TODAY};
use trainprint_core::estimate::estimate_project;
use trainprint_core::interval::Interval;
use trainprint_core::plausible::{implausible, implied, implied_power, implied_price};
use trainprint_core::quantity::{
    DevicePrice, Devices, Emissions, Energy, Intensity, IntensityUnit, Money, Power, Pue, Time,
};
use trainprint_core::scenario::{Label, PowerDraw, Project, Run};
use trainprint_core::warning::warnings;

/// The run has one implausible factor, and its sentence has these parts.
#[track_caller]
fn alarms(run: Run, parts: &[&str]) {
    let found = implausible(&run);
    assert_eq!(found.len(), 1, "{found:?}");
    let sentence = found[0].to_string();
    assert!(parts.iter().all(|part| sentence.contains(part)), "{parts:?} are not in: {sentence}");
}

#[track_caller]
fn is_quiet(run: &Run) {
    assert_eq!(implausible(run), [], "{run:?}");
}

fn grid(value: f64, unit: IntensityUnit) -> Run {
    Run { grid: Interval::exact(Intensity::new(value, unit)), ..Run::default() }
}

fn total(watts: f64) -> Run {
    Run { power: Some(PowerDraw::Total(Interval::exact(Power::from_watts(watts)))), ..Run::default() }
}

fn per_device(watts: f64) -> Run {
    let per_device = Some(Interval::exact(Power::from_watts(watts)));
    Run { power: Some(PowerDraw::Parts { cpu: None, dram: None, per_device }), ..Run::default() }
}

fn measured(kwh: f64) -> Run {
    Run { power: Some(PowerDraw::Energy(Interval::exact(Energy::from_kwh(kwh)))), ..Run::default() }
}

fn price(usd: f64) -> Run {
    Run { price: Some(Interval::exact(DevicePrice::from_usd_per_device_hour(usd))), ..Run::default() }
}

#[test]
fn the_paper_s_rows_and_the_later_models_are_quiet() {
    for row in PaperRow::all() {
        for assumptions in [PAPER_2020, ACL_2019, TODAY] {
            is_quiet(&Run::of_paper(row, assumptions));
        }
    }
    for model in Model::all() {
        is_quiet(&Run::of_model(model));
        let figures =
            model.published_kwh.map(|kwh| (Energy::from_kwh(kwh), Emissions::from_kg(model.published_t * 1e3)));
        assert_eq!(figures.and_then(|(energy, emissions)| implied(energy, emissions)), None, "{}", model.name);
    }
}

#[test]
fn whatever_the_tables_put_into_a_run_is_quiet() {
    for device in Device::all() {
        let run = Run::default().on_device(device);
        is_quiet(&run);
        Place::all().iter().for_each(|place| is_quiet(&run.at_place(place)));
        Provider::all().iter().for_each(|provider| is_quiet(&run.by_provider(provider)));
    }
}

#[test]
fn nothing_is_no_slip() {
    is_quiet(&grid(0.0, IntensityUnit::GPerKwh));
    is_quiet(&total(0.0));
    is_quiet(&measured(0.0));
    is_quiet(&price(0.0));
    is_quiet(&Run { hours: Interval::exact(Time::from_hours(0.0)), ..measured(10.0) });
}

#[test]
fn a_grid_of_one_s_own_and_a_bargain_are_no_slips() {
    is_quiet(&grid(0.001, IntensityUnit::LbPerKwh));
    is_quiet(&price(0.01));
    is_quiet(&total(14_500.0));
}

#[test]
fn grid_intensity_in_other_units() {
    let found = "a grid intensity of 0.433 g/kWh is outside what the tables have, 1.30 to 1,306 g/kWh: perhaps kg was taken for g";
    alarms(grid(0.4327, IntensityUnit::GPerKwh), &[found]);
    alarms(grid(0.954, IntensityUnit::GPerKwh), &["kg was taken for g, or lb was taken for g"]);
    alarms(grid(432_700.0, IntensityUnit::GPerKwh), &["perhaps g was taken for kg, or g per MWh for g per kWh"]);
    alarms(grid(1_800.0, IntensityUnit::GPerKwh), &["lb per MWh was taken for g per kWh"]);
    alarms(grid(432.7, IntensityUnit::LbPerKwh), &["lb per MWh was taken for lb per kWh, or g was taken for lb"]);
    alarms(grid(1e12, IntensityUnit::GPerKwh), &["1,000,000,000,000 g/kWh is outside", ": check it"]);
}

#[test]
fn power_in_other_units() {
    alarms(total(1.515_43), &["a power of 0.189 W for each device", "5.70 to 1,400 W", "perhaps kW was taken for W"]);
    alarms(total(1_515_430.0), &["perhaps W was taken for kW, or mW for W"]);
    alarms(per_device(0.189), &["perhaps kW was taken for W"]);
    alarms(per_device(1_515.43), &["142 to 301 W", "the watts of all devices were taken for those of one"]);
    alarms(measured(0.127), &["perhaps MWh was taken for kWh"]);
    alarms(measured(127_296.0), &["perhaps Wh was taken for kWh"]);
    is_quiet(&measured(127.296));
    is_quiet(&per_device(189.4));
}

#[test]
fn watts_that_were_another_device_s() {
    let on = |id: &str, watts| per_device(watts).on_device(Device::find(id).expect("a device"));
    alarms(
        on("t4", 250.0),
        &["a power of 250 W for each device is outside what the tables have, 39.9 to 70.0 W", ": check it"],
    );
    is_quiet(&on("t4", 200.0));
    is_quiet(&on("a100-sxm-80", 6_500.0 / 8.0));
}

#[test]
fn what_counts_as_one_tpu_is_left_open() {
    let four_chips = 4.0 * 221.0;
    is_quiet(&Run { devices: Devices(4), device: Label::of("tpuv2"), price: None, ..per_device(four_chips) });
}

#[test]
fn a_price_of_something_else() {
    alarms(
        price(7.0),
        &["a price of 7.00 USD per device-hour", "perhaps the price of all devices was taken for that of one"],
    );
    alarms(price(43.0), &["perhaps cents were taken for USD"]);
    alarms(price(1e6), &["1,000,000 USD per device-hour", ": check it"]);
    is_quiet(&Run { devices: Devices(1), ..price(3.0) });
}

#[test]
fn a_price_far_from_its_device_s_own_is_to_be_checked() {
    let v100 = |usd| Run { device: Label::of("v100"), ..price(usd) };
    alarms(
        v100(60.0),
        &["a price of 60.0 USD per device-hour is outside what the tables have, 0.740 to 2.48", ": check it"],
    );
    alarms(v100(0.001), &["a price of 0.00100 USD per device-hour", ": check it"]);
    is_quiet(&v100(40.0 * 0.74 / 100.0));
    alarms(grid(0.000_01, IntensityUnit::GPerKwh), &[": check it"]);
    is_quiet(&Run { hours: Interval::exact(Time::from_hours(0.01)), ..Run::default() });
}

#[test]
fn a_pue_no_data_centre_has() {
    alarms(
        Run { pue: Interval::exact(Pue::from_ratio(9.0)), ..Run::default() },
        &["a PUE of 9.00 is outside what the tables have, 1.00 to 2.50: check it"],
    );
    is_quiet(&Run { pue: Interval::exact(Pue::from_ratio(1.0)), ..Run::default() });
}

#[test]
fn hours_of_something_else() {
    let hours = |hours| Run { hours: Interval::exact(Time::from_hours(hours)), ..Run::default() };
    alarms(
        hours(302_400.0),
        &["302,400 h", "seconds were taken for hours, or device-hours were taken for wall-clock hours"],
    );
    is_quiet(&Run { devices: Devices(1), ..hours(1_082_990.0) });
}

#[test]
fn figures_that_do_not_belong_together() {
    let of = |kwh, kg| implied(Energy::from_kwh(kwh), Emissions::from_kg(kg)).map(|found| found.to_string());
    assert_eq!(of(201.0, 43.5), None);
    assert_eq!(of(201.0, 0.0), None);
    assert_eq!(of(0.0, 0.0), None);
    assert!(
        of(201.0, 43_500.0).is_some_and(
            |said| said.contains("an implied intensity of 216 kg/kWh") && said.contains("g was taken for kg")
        )
    );
    assert!(of(201.0, 400.0).is_some_and(|said| said.contains("lb was taken for kg")));
    assert!(of(201.0, 0.0435).is_some_and(|said| said.contains("t for kg")));
    assert!(of(0.4, 31_220.0).is_some_and(|said| said.contains("g was taken for t")));
}

#[test]
fn figures_that_do_not_belong_to_their_run() {
    let run = Run::default();
    let power = |kwh| implied_power(Energy::from_kwh(kwh), &run).map(|found| found.to_string());
    let price = |usd| implied_price(Money::from_usd(usd), &run).map(|found| found.to_string());
    assert_eq!((power(201.0), power(0.0), price(289.0), price(981.0), price(0.0)), (None, None, None, None, None));
    assert!(
        power(201_000.0)
            .is_some_and(|said| said.contains("an implied power of") && said.contains("Wh was taken for kWh"))
    );
    assert!(power(0.201).is_some_and(|said| said.contains("MWh was taken for kWh")));
    assert!(
        price(28_900.0)
            .is_some_and(|said| said.contains("an implied price of 43.0") && said.contains("cents were taken"))
    );
    let no_hours = Run { hours: Interval::exact(Time::from_hours(0.0)), ..Run::default() };
    assert_eq!(implied_power(Energy::from_kwh(5.0), &no_hours), None);
}

#[test]
fn the_reader_is_warned_by_the_run_s_number() {
    let project = Project::of(Run::default()).with_added([total(1.5)]);
    let sentences: Vec<String> =
        warnings(&project, &estimate_project(&project)).iter().map(ToString::to_string).collect();
    assert_eq!(sentences.len(), 1);
    assert!(
        sentences[0].starts_with("Run 2: a power of 0.188 W for each device") && sentences[0].ends_with('.'),
        "{sentences:?}"
    );
}
