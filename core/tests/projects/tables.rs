//! Tables pasted from a spreadsheet: how they may look, and each kind of bad one.

use crate::says;
use trainprint_core::data::{Device, Entry, Place};
use trainprint_core::estimate::estimate_project;
use trainprint_core::interval::Interval;
use trainprint_core::project::{MAX_RUNS, Pasted, csv, paste};
use trainprint_core::quantity::{Devices, Intensity, Jobs, Power, Time};
use trainprint_core::scenario::{PowerDraw, Project, Role, Run};

pub fn pasted(text: &str) -> Pasted {
    paste(text, &Run::default(), MAX_RUNS)
}

pub fn sentences(pasted: &Pasted) -> Vec<String> {
    pasted.faults.iter().map(ToString::to_string).collect()
}

pub fn hours(hours: f64) -> Interval<Time> {
    Interval::exact(Time::from_hours(hours))
}

pub const FROM_FORM: &str = "The table has no column for some inputs, which are those of the run in the form";

/// The only row of a table of hours, by what its cell gives.
#[track_caller]
fn reads(cell: &str, low: f64, best: f64, high: f64) {
    let pasted = pasted(&format!("name\thours\na\t{cell}"));
    let read = pasted.runs.first().unwrap_or_else(|| panic!("{cell}: {:?}", sentences(&pasted))).hours;
    assert_eq!([read.low(), read.best(), read.high()].map(Time::as_hours), [low, best, high], "{cell}");
}

/// A row of this cell is left out, the row behind it is kept, and the sentence has this part.
#[track_caller]
fn refuses(name: &str, cell: &str, sentence: &str) {
    let pasted = pasted(&format!("name\t{name}\nb\t{cell}\nc\t1\n"));
    says(&sentences(&pasted)[..1], &[sentence]);
    says(&sentences(&pasted)[..1], &["Row 2 (“b”) was left out: `"]);
    assert_eq!(pasted.runs.iter().map(|run| run.name.as_str()).collect::<Vec<_>>(), ["c"]);
}

#[test]
fn a_table_of_people_s_names_and_numbers() {
    let text = "Run\tRole\tGPU\tGPUs\tTime (h)\tPower (kW)\tCarbon intensity (g/kWh)\tNotes\n\
                big\tfinal\tNVIDIA V100\t64\t79,2\t12.04151\t1.234,5\tbest\n\
                tuning\tDev\tp100\t8\t12-24\t1.4\t0,4\t\n";
    let pasted = pasted(text);
    let [big, tuning] = &pasted.runs[..] else { panic!("{:?}", sentences(&pasted)) };
    assert_eq!((big.name.as_str(), big.role, big.device.id(), big.devices), ("big", Role::Final, "v100", Devices(64)));
    assert_eq!(big.hours, hours(79.2));
    assert_eq!(big.power, Some(PowerDraw::Total(Interval::exact(Power::from_watts(12_041.51)))));
    assert_eq!(big.grid, Interval::exact(Intensity::from_g_per_kwh(1_234.5)));
    assert_eq!((tuning.role, tuning.hours.best()), (Role::Development, Time::from_hours(18.0)));
    says(&sentences(&pasted), &["left out: `Notes`.", FROM_FORM]);
}

#[test]
fn commas_and_semicolons_part_cells_too() {
    for text in ["name,hours\n\"a, b\",\"1,5\"\n", "name;hours\r\n\"a, b\";1,5\r\n", "\"name\"\t\"hours\"\na, b\t1,5"] {
        let pasted = pasted(text);
        assert_eq!((pasted.runs[0].name.as_str(), pasted.runs[0].hours), ("a, b", hours(1.5)), "{text}");
    }
}

#[test]
fn numbers_as_people_write_them() {
    reads("84", 84.0, 84.0, 84.0);
    reads(" 1,5 ", 1.5, 1.5, 1.5);
    reads("1 500", 1500.0, 1500.0, 1500.0);
    reads("1.515,43", 1515.43, 1515.43, 1515.43);
    reads("1,515.43", 1515.43, 1515.43, 1515.43);
    reads("2e3", 2000.0, 2000.0, 2000.0);
    reads("12-24", 12.0, 18.0, 24.0);
    reads("12-13-24", 12.0, 13.0, 24.0);
}

#[test]
fn bounds_in_columns_of_their_own() {
    let of = |text: &str| pasted(text).runs.first().map(|run| run.hours);
    let range =
        |low: f64, best: f64, high: f64| Interval::new(low, best, high).map(|hours| hours.map(Time::from_hours));
    assert_eq!(of("hours_low,hours_best,hours_high\n1,2,4"), range(1.0, 2.0, 4.0));
    assert_eq!(of("hours_low,hours,hours_high\n1,2,4"), range(1.0, 2.0, 4.0));
    assert_eq!(of("hours_min,hours_max\n1,4"), range(1.0, 2.5, 4.0));
    assert_eq!(of("hours_low,hours_best,hours_high\n,2,"), range(2.0, 2.0, 2.0));
    let text = sentences(&pasted("hours_low,hours_best,hours_high\n3,2,4\n1,2,\n"));
    says(&text, &["Row 2 was left out: `hours` reads `3, 2, 4`, which is not a range", "`1, 2, `", "none was added"]);
}

#[test]
fn device_hours_alone_give_the_hours_of_a_job() {
    let pasted = pasted("GPU-hours,GPUs,jobs\n239942,8,4789\n");
    let [run] = &pasted.runs[..] else { panic!("{:?}", sentences(&pasted)) };
    assert_eq!((run.devices, run.jobs), (Devices(8), Jobs(4789)));
    assert_eq!(run.hours, hours(239_942.0 / (8.0 * 4789.0)));
    says(
        &sentences(&pasted),
        &["The hours of a job are the table's device-hours over its devices and jobs.", FROM_FORM],
    );
}

#[test]
fn what_no_column_has_is_the_form_s_and_said() {
    let base = Run { jobs: Jobs(7), ..Run::default() };
    let pasted = paste("name,hours\na,5\n", &base, MAX_RUNS);
    assert_eq!(pasted.runs, [Run { name: "a".into(), hours: hours(5.0), ..base }]);
    let missing = "role, device, devices, jobs, power, PUE, grid intensity, renewable share, price, electricity price, place, provider.";
    assert!(sentences(&pasted)[0].ends_with(missing), "{:?}", sentences(&pasted));
}

#[test]
fn a_device_or_place_brings_what_the_data_has_for_it() {
    let pasted = pasted("device,place,hours\nA100 80GB x,France,5\nh100-sxm,fr,5");
    let [unknown, known] = &pasted.runs[..] else { panic!("{:?}", sentences(&pasted)) };
    assert_eq!((unknown.device.id(), unknown.price), ("A100-80GB-x", None));
    let france = Place::find("fr").unwrap();
    let h100 =
        Run { hours: hours(5.0), ..Run::default() }.on_device(Device::find("h100-sxm").unwrap()).at_place(france);
    assert_eq!(*known, h100);
    assert_eq!(Some(unknown.grid), france.today());
}

#[test]
fn a_price_s_empty_cell_is_an_absent_price_and_an_empty_power_an_unknown_one() {
    let run = &pasted("hours,price (USD/GPU-hour),power (W)\n5,,\n").runs[0];
    assert_eq!((run.price, run.power), (None, None));
}

#[test]
fn parts_of_the_power() {
    let run = &pasted("hours,cpu_w,dram_w,per_device_w\n5,100,,250\n").runs[0];
    let watts = |watts| Some(Interval::exact(Power::from_watts(watts)));
    assert_eq!(run.power, Some(PowerDraw::Parts { cpu: watts(100.0), dram: None, per_device: watts(250.0) }));
}

#[test]
fn what_is_no_table_of_runs() {
    for text in ["", "\u{feff}", " \n\n"] {
        says(&sentences(&pasted(text)), &["Nothing is here to be read: copy a table"]);
    }
    for text in ["hello", "a\t84\t8", "{\"trainprint\": 1}"] {
        says(&sentences(&pasted(text)), &["The first row names no column that is known"]);
    }
    says(&sentences(&pasted("name\thours\n")), &["no row that could be read as a run, so none was added"]);
}

#[test]
fn a_column_without_its_unit() {
    let pasted = pasted("name\tPower\tcarbon intensity\na\t1515\t0.4");
    assert_eq!((pasted.runs[0].power, pasted.runs[0].grid), (Run::default().power, Run::default().grid));
    says(
        &sentences(&pasted),
        &[
            "`Power` was left out: its name lacks the unit; name it `job_power_w`",
            "name it `grid_g_per_kwh`",
            FROM_FORM,
        ],
    );
}

#[test]
fn a_column_that_stands_twice() {
    let pasted = pasted("name\thours\tTime (h)\na\t1\t2");
    assert_eq!(pasted.runs[0].hours, hours(1.0));
    says(&sentences(&pasted), &["The column `Time (h)` was left out: another has the same input", FROM_FORM]);
}

#[test]
fn many_columns_that_are_no_inputs() {
    let names: Vec<String> = (0..30).map(|index| format!("metric {index}")).collect();
    let text = sentences(&pasted(&format!("hours\t{}\n1", names.join("\t"))));
    assert!(text[0].ends_with("`metric 7` and 22 more."), "{text:?}");
}

#[test]
fn a_cell_that_can_t_be_used() {
    refuses("hours", "-5", "`hours` can't be used. “-5” is below zero");
    refuses("hours", "soon", "`hours` can't be used. “soon” can’t be read as a number");
    refuses("hours", "", "`hours` is empty.");
    refuses(
        "hours",
        "100000001",
        "The wall-clock time in hours must lie between 0 and 100,000,000, and 100,000,001 was read.",
    );
    refuses("days", "9999999", "must lie between 0 and 100,000,000, and 239,999,976 was read.");
    refuses("hours", "1,500", "`hours` reads `1,500`, which can be 1500 or 1.5; write it without the mark.");
    refuses("devices", "1.5", "`devices` reads `1.5`, which is not a whole number.");
    refuses("devices", "0", "The number of devices must lie between 1 and 10,000,000, and 0 was read.");
    refuses("jobs", "", "`jobs` is empty.");
    refuses("pue", "0.9", "PUE must lie between 1 and 10");
    refuses("grid (lb/kWh)", "", "`grid_lb_per_kwh` is empty.");
}

#[test]
fn a_point_beside_decimal_commas_may_part_thousands() {
    let row = |text: &str, grid: &str| pasted(&format!("name;hours;power (W);grid (g/kWh)\nb;{text};1515;{grid}"));
    for (grid, text) in [("432,7", "1.000"), ("1.500,5", "84.250")] {
        let refused = row(text, grid);
        assert_eq!(refused.runs, []);
        assert!(sentences(&refused)[0].contains(&format!("`hours` reads `{text}`, which can be ")), "{refused:?}");
    }
    let read = |text: &str, grid: &str| row(text, grid).runs[0].hours;
    assert_eq!(read("1.000", "432.7"), hours(1.0));
    assert_eq!(read("1.000,0", "432,7"), hours(1000.0));
    assert_eq!([read("0.954", "432,7"), read("12.5", "432,7")], [0.954, 12.5].map(hours));
}

#[test]
fn a_role_that_is_none() {
    let pasted = pasted("name\trole\nb\tbest\n");
    says(&sentences(&pasted)[..1], &["Row 2 (“b”) was left out: `role` reads `best`; it is `final` or `development`."]);
}

#[test]
fn two_powers_or_two_grids() {
    let of = |text: &str| sentences(&pasted(text))[0].clone();
    assert!(of("job_power_w,cpu_w\n5,5").starts_with("Row 2 was left out: `job_power_w` is not the only power"));
    assert!(of("job_energy_kwh,cpu_w\n5,5").starts_with("Row 2 was left out: `job_energy_kwh` is not the only power"));
    assert!(
        of("grid_g_per_kwh,grid_lb_per_kwh\n5,5").contains("`grid_g_per_kwh` and `grid_lb_per_kwh` are both given")
    );
}

#[test]
fn a_row_with_more_cells_than_there_are_names() {
    let pasted = pasted("name,hours\na,1,5\nb,2,\n");
    assert_eq!(pasted.runs.len(), 1);
    says(&sentences(&pasted)[..1], &["Row 2 (“a”) was left out: it has 3 cells and the first row has 2."]);
}

#[test]
fn rows_are_counted_as_a_spreadsheet_counts_them() {
    let pasted = pasted("name\thours\r\n\r\n\t\r\n\"two\r\nlines\"\t1\r\nb\t-1\r\n");
    assert_eq!(pasted.runs.len(), 1);
    says(&sentences(&pasted)[..1], &["Row 5 (“b”) was left out"]);
}

#[test]
fn a_quotation_mark_that_is_not_closed() {
    let pasted = pasted("hours,name\n1,a\n2,\"b\n3,c\n4,d\n");
    assert_eq!(pasted.runs.len(), 2);
    says(
        &sentences(&pasted),
        &["Row 3 has a quotation mark that is not closed, so rows behind it may have been lost.", FROM_FORM],
    );
}

#[test]
fn a_hundred_thousand_rows() {
    let text = format!("name\thours\n{}", "a\t1\n".repeat(100_000));
    let pasted = paste(&text, &Run::default(), Project::default().room());
    assert_eq!(pasted.runs.len(), 9_999);
    says(&sentences(&pasted), &["A project has room for 10000 runs; 90001 runs more were left out.", FROM_FORM]);
}

#[test]
fn many_bad_rows_are_counted_and_not_listed() {
    let pasted = pasted(&format!("name\thours\n{}", "a\tx\n".repeat(100_000)));
    assert_eq!((pasted.runs.len(), pasted.faults.len()), (0, 22));
    assert_eq!(sentences(&pasted)[21], "99980 runs more could not be read either.");
}

/// The table of one run of this name.
fn table(name: &str) -> String {
    let project = Project::of(Run { name: name.into(), ..Run::default() });
    csv::write(&project, &estimate_project(&project))
}

#[test]
fn no_name_becomes_a_formula() {
    for name in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'=x"] {
        let text = table(name);
        let row = text.split_once("\r\n").unwrap().1;
        assert!(row.starts_with(&format!("'{name}")) || row.starts_with(&format!("\"'{name}")), "{row}");
        assert_eq!(pasted(&text).runs[0].name, name);
    }
    assert!(table("a 'b'").contains("\r\na 'b',final,"));
}

#[test]
fn a_table_s_columns_have_their_units_in_their_names() {
    let text = table("big");
    let (names, row) = text.split_once("\r\n").unwrap();
    let cell = |name: &str| {
        let place = names.split(',').position(|column| column == name).unwrap_or_else(|| panic!("{name}"));
        row.trim_end().split(',').nth(place).unwrap()
    };
    assert_eq!([cell("hours_low"), cell("devices"), cell("job_power_w_best")], ["84", "8", "1515.43"]);
    assert_eq!([cell("grid_lb_per_kwh_high"), cell("grid_g_per_kwh_high")], ["0.954", ""]);
    assert_eq!([cell("price_usd_per_device_hour_low"), cell("price_usd_per_device_hour_high")], ["0.43", "1.46"]);
    assert_eq!([cell("device_hours_best"), cell("cost_usd_low"), cell("cost_usd_high")], ["672", "288.96", "981.12"]);
    assert!(cell("energy_kwh_best").starts_with("201.127869"));
    assert!(cell("co2e_market_lb_best").starts_with("95.93") && cell("co2e_location_lb_best").starts_with("191.8"));
}
