use super::reading::*;
use trainprint_logs::Format;

const V3: &str = "timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,gpu_power,\
ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,water_consumed,country_name,country_iso_code,region,\
cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,\
latitude,ram_total_size,tracking_mode,cpu_utilization_percent,gpu_utilization_percent,ram_utilization_percent,\
ram_used_gb,on_cloud,pue,wue\n";

/// A run at 80 W of CPU, 200 W of GPU and 20 W of memory for so many hours.
struct Run {
    id: &'static str,
    hours: f64,
    gpu_power: f64,
    count: &'static str,
    model: &'static str,
    pue: f64,
}

const RUN: Run = Run { id: "run-a", hours: 1.0, gpu_power: 200.0, count: "4", model: "4 x NVIDIA A100", pue: 1.0 };

impl Run {
    fn cells(&self) -> Vec<String> {
        let Run { id, hours, gpu_power, count, model, pue } = self;
        let kwh = |watts: f64| (watts * hours / 1000.0 * pue).to_string();
        let seconds = hours * 3600.0;
        let (cpu, gpu, ram, all) = (kwh(80.0), kwh(200.0), kwh(20.0), kwh(300.0));
        let row = format!(
            "2026-01-01T00:00:00,demo,{id},exp,{seconds},0.1,0.0001,80.0,{gpu_power},20.0,{cpu},{gpu},{ram},{all},0.0,\
             Côte d'Ivoire,CIV,Lagunes,,,Linux,3.12,3.0.0,64,AMD EPYC,{count},{model},1.0,2.0,512,machine,1,2,3,4,N,{pue},0.0"
        );
        row.split(',').map(str::to_owned).collect()
    }

    fn row(&self) -> String {
        self.cells().join(",") + "\n"
    }
}

#[test]
fn watts_are_energy_over_duration_and_not_the_column_of_power() {
    let outcome = read(V3.to_owned() + &Run { gpu_power: 95.8, ..RUN }.row());
    let measured = one(&outcome);
    assert_eq!((measured.format, measured.label.as_deref()), (Format::CodeCarbon, Some("run-a")));
    assert_eq!((measured.devices, measured.device.as_deref()), (Some(4), Some("NVIDIA A100")));
    near(watts(measured)[0], 80.0);
    near(watts(measured)[1], 20.0);
    near(watts(measured)[2], 200.0);
    near(watts(measured)[3], 300.0);
    near(per_device(measured), 50.0);
    near(kwh(measured)[3], 0.3);
    near(device_hours(measured), 4.0);
    finds(&outcome, 2, "gpu_power says 95.8 W, but energy over duration is 200 W");
}

#[test]
fn rows_of_one_run_are_running_totals() {
    let rows = [1.0, 2.0, 3.0, 2.5].map(|hours| Run { hours, ..RUN }.row());
    let other = Run { id: "run-b", hours: 0.5, ..RUN }.row();
    let outcome = read([V3, &rows[0], &other, &rows[1], &rows[2], &rows[2], &rows[3]].concat());
    assert_eq!(outcome.measurements.len(), 2);
    near(kwh(&outcome.measurements[0])[3], 0.9);
    near(hours(&outcome.measurements[0]), 3.0);
    near(kwh(&outcome.measurements[1])[3], 0.15);
    finds(&outcome, 4, "running totals");
    finds(&outcome, 6, "once more");
}

#[test]
fn a_pue_that_is_inside_is_divided_out() {
    let outcome = read(V3.to_owned() + &Run { pue: 1.5, ..RUN }.row());
    let measured = one(&outcome);
    near(kwh(measured)[3], 0.3);
    near(watts(measured)[2], 200.0);
    near(measured.pue.map(|pue| pue.as_ratio()), 1.5);
    finds(&outcome, 2, "A PUE of 1.5 is already in");
    assert_eq!(one(&read(V3.to_owned() + &RUN.row())).pue, None);
}

#[test]
fn a_pue_in_the_total_alone_is_divided_out_of_that() {
    let mut cells = RUN.cells();
    cells[13] = (0.3 * 1.2).to_string();
    cells[36] = "1.2".into();
    let outcome = read(V3.to_owned() + &cells.join(",") + "\n");
    near(kwh(one(&outcome))[3], 0.3);
    near(kwh(one(&outcome))[2], 0.2);
    cells[8] = "100".into();
    let outcome = read(V3.to_owned() + &cells.join(",") + "\n");
    near(watts(one(&outcome))[2], 200.0);
    finds(&outcome, 2, "gpu_power says 100 W, but energy over duration is 200 W");
}

#[test]
fn a_pue_that_was_not_applied_is_not_divided_out() {
    let mut cells = RUN.cells();
    cells[36] = "1.2".into();
    let outcome = read(V3.to_owned() + &cells.join(",") + "\n");
    near(kwh(one(&outcome))[3], 0.3);
    near(watts(one(&outcome))[2], 200.0);
    assert_eq!(one(&outcome).pue, None);
    finds(&outcome, 2, "it was not applied, and nothing is divided");
}

#[test]
fn the_count_of_devices_may_stand_in_the_model_alone() {
    for (count, model, devices) in
        [("", "4 x NVIDIA A100", Some(4)), ("8", "NVIDIA A100", Some(8)), ("", "", None), ("2.0", "", Some(2))]
    {
        let outcome = read(V3.to_owned() + &Run { count, model, ..RUN }.row());
        assert_eq!(one(&outcome).devices, devices, "{count} {model}");
    }
    let outcome = read(V3.to_owned() + &Run { count: "3", ..RUN }.row());
    finds(&outcome, 2, "gpu_count is 3, but gpu_model says 4");
}

#[test]
fn a_shifted_row_is_left_out_and_one_that_lost_late_cells_keeps_its_energies() {
    let good = Run { id: "run-b", ..RUN }.row();
    let mut late = RUN.cells();
    [26, 25, 19, 18, 3].iter().take(4).for_each(|at| drop(late.remove(*at)));
    let outcome = read([V3, &good, &late.join(","), "\n"].concat());
    assert_eq!(outcome.measurements.len(), 2);
    near(kwh(&outcome.measurements[1])[3], 0.3);
    assert_eq!(outcome.measurements[1].devices, None);
    finds(&outcome, 3, "34 cells where the header has 38");
    let mut early = RUN.cells();
    drop(early.remove(3));
    let outcome = read([V3, &good, &early.join(","), "\n"].concat());
    assert_eq!(outcome.measurements.len(), 1);
    finds(&outcome, 3, "left out");
}

#[test]
fn two_records_on_one_line_are_left_out() {
    let other = Run { id: "run-b", ..RUN }.row();
    let outcome = read([V3, RUN.row().trim_end(), &other, &Run { id: "run-c", ..RUN }.row()].concat());
    assert_eq!(one(&outcome).label.as_deref(), Some("run-c"));
    finds(&outcome, 2, "glued together");
}

#[test]
fn the_layouts_of_2020_and_2021_are_read() {
    let first = ",timestamp,experiment_id,project_name,duration,emissions,energy_consumed,country,region,on_cloud,\
                 cloud_provider,cloud_region\n0,26:11.7,one,demo,7200,1,0.6,Canada,Ontario,N,,\n";
    for text in [first.to_owned(), "\u{feff}".to_owned() + first] {
        let outcome = read(text);
        near(watts(one(&outcome))[3], 300.0);
        assert_eq!((kwh(one(&outcome))[0], one(&outcome).devices), (None, None));
    }
    let second = "timestamp,project_name,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,\
                  gpu_energy,ram_energy,energy_consumed,country_name,country_iso_code,region,on_cloud,cloud_provider,\
                  cloud_region,,,,\n\
                  2021-03-23T09:26:11,demo,3600,8,4,80,200,20,0.08,0.2,0.02,0.3,USA,USA,Ohio,Y,aws,us-east-2,,,,\n\
                  2021-03-24T09:26:11,demo,3600,8,4,80,200,20,0.08,0.2,0.02,0.3,USA,USA,Ohio,Y,aws,us-east-2,,,,\n";
    let outcome = read(second);
    assert_eq!(outcome.measurements.len(), 2);
    near(watts(&outcome.measurements[1])[2], 200.0);
}

#[test]
fn rows_without_names_of_columns_are_told() {
    let id = "dd0af408-06ea-440a-b99e-6358a9bc5711";
    let row = format!("98,2020-07-22T21:26:11,{id},demo,7200,4,0.6,Canada,CAN,Ontario,N,,\n");
    let outcome = read(row);
    near(watts(one(&outcome))[3], 300.0);
    finds(&outcome, 1, "layout of 2020");
}

#[test]
fn tasks_of_a_run_are_added() {
    let header = format!("task_name,{V3}");
    let [one_task, other] = ["load", "train"].map(|task| format!("{task},{}", RUN.row()));
    let outcome = read([header.as_str(), &one_task, &other].concat());
    near(kwh(one(&outcome))[3], 0.6);
    near(hours(one(&outcome)), 2.0);
    finds(&outcome, 2, "2 tasks");
}

#[test]
fn parts_that_do_not_add_up_are_told() {
    let mut cells = RUN.cells();
    cells[13] = "0.5".into();
    finds(&read(V3.to_owned() + &cells.join(",") + "\n"), 2, "parts add up to 0.300000 kWh");
    cells[13] = "0.2".into();
    let outcome = read(V3.to_owned() + &cells.join(",") + "\n");
    near(kwh(one(&outcome))[3], 0.3);
    finds(&outcome, 2, "The sum is taken");
    for missing in ["nan", ""] {
        cells[13] = missing.into();
        let outcome = read(V3.to_owned() + &cells.join(",") + "\n");
        near(kwh(one(&outcome))[3], 0.3);
        finds(&outcome, 2, "energy_consumed is missing here");
    }
    cells[4] = "soon".into();
    finds(&read(V3.to_owned() + &cells.join(",") + "\n"), 2, "“soon” is no duration");
}

#[test]
fn a_spreadsheet_with_semicolons_and_decimal_commas_is_read() {
    let text = V3.replace(',', ";") + &RUN.cells().join(";").replace('.', ",") + "\n";
    near(kwh(one(&read(text)))[3], 0.3);
}

#[test]
fn what_no_device_and_no_grid_has_is_pointed_out() {
    let mut cells = RUN.cells();
    cells[5] = "0.3".into();
    let row = cells.join(",") + "\n";
    assert!(read(V3.to_owned() + &row).findings.iter().all(|finding| !finding.text.contains("units")));
    cells[11] = "200".into();
    cells[13] = "200.1".into();
    let outcome = read(V3.to_owned() + &cells.join(",") + "\n");
    finds(&outcome, 2, "50000 W for each device, more than any draws");
    cells[5] = "300".into();
    finds(&read(V3.to_owned() + &cells.join(",") + "\n"), 2, "kg/kWh is outside what the tables have");
}

#[test]
fn a_run_that_is_there_twice_with_two_energies_says_so() {
    let mut cells = RUN.cells();
    cells[11] = "0.25".into();
    cells[13] = "0.35".into();
    let outcome = read([V3, &RUN.row(), &cells.join(","), "\n"].concat());
    near(kwh(one(&outcome))[3], 0.35);
    finds(&outcome, 3, "with the same duration and another energy; the later row counts");
}
