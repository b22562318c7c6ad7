//! Project files and pasted tables with every fault there is, and what people type into fields.

use crate::{Kept, kept};
use trainprint_core::limits;
use trainprint_core::project::{Fault, MAX_RUNS, open, paste, save};
use trainprint_core::reading::{read, read_whole};
use trainprint_core::scenario::{Project, Run};

pub fn faults() -> Kept {
    let mut faults: Vec<Fault> = files();
    faults.extend(tables());
    faults.into_iter().map(|fault| Box::new(fault) as _).chain(fields()).collect()
}

/// A file of some runs, with a part of the first replaced.
fn with(runs: usize, part: &str, by: &str) -> String {
    let run = |index| Run { name: format!("run {index}"), ..Run::default() };
    let project = Project::new(None, (0..runs).map(run).collect()).expect("a run");
    let text = save(&project);
    assert!(text.contains(part), "{part}");
    text.replacen(part, by, 1)
}

fn files() -> Vec<Fault> {
    let mut texts: Vec<String> = [
        "{}",
        "{\"trainprint\": 1.5}",
        "{\"trainprint\": 2}",
        "{\"trainprint\": 1}",
        "{\"trainprint\": 1, \"runs\": [",
    ]
    .map(str::to_owned)
    .into();
    let replaced = [
        ("\"data_release\": null", "\"data_release\": 5"),
        ("\"runs\": [", "\"runs\": 5 ["),
        ("\"runs\": [", "\"licence\": 1, \"runs\": ["),
        ("\"hours\"", "\"colour\": 1, \"hours\""),
        ("\"hours\": 84, ", ""),
        ("\"hours\": 84", "\"hours\": 84, \"hours\": 85"),
        ("\"hours\": 84", "\"hours\": \"84\""),
        ("\"hours\": 84", "\"hours\": -5"),
        ("\"hours\": 84", "\"hours\": {\"low\": 3, \"best\": 2, \"high\": 1}"),
        ("\"devices\": 8", "\"devices\": 8.5"),
        ("\"device\": \"p100\"", "\"device\": 7"),
        ("\"device\": \"p100\"", "\"device\": \"a b\""),
        ("\"role\": \"final\"", "\"role\": \"best\""),
        ("\"pue\"", "\"cpu_w\": 5, \"pue\""),
        ("\"pue\"", "\"grid_g_per_kwh\": 5, \"pue\""),
        ("\"grid_lb_per_kwh\": 0.954, ", ""),
        ("\"job_power_w\": 1515.43", "\"job_power_w\": 1e999"),
        ("{\"name\"", "7, [1], null, \"x\", true, {\"name\""),
        ("\"role\"", "\"energy_kwh\": 201.1, \"co2e_location_kg\": 87000, \"role\""),
        ("\"role\"", "\"energy_kwh\": 201000, \"role\""),
        ("\"role\"", "\"cost_usd\": 28900, \"role\""),
        ("\"role\"", "\"cost_usd\": 635000, \"role\""),
        ("\"runs\": [", "\"reading\": \"choices\", \"runs\": ["),
    ];
    texts.extend(replaced.map(|(part, by)| with(2, part, by)));
    texts.extend([1, 2, 4].map(|runs| with(runs, "\n]\n}", "")));
    texts.extend([1, 2, 4].map(|runs| with(runs, "\n]\n}", "x")));
    texts.extend([21, 25].map(|runs| save_all(runs).replace("\"hours\": 84", "\"hours\": -1")));
    texts.push(save_all(25).replace("\"role\"", "\"energy_kwh\": 5, \"role\""));
    let keys: String = (0..30).map(|index| format!("\"key{index}\": 1, ")).collect();
    texts.push(with(1, "\"hours\"", &format!("{keys}\"hours\"")));
    let one = save_all(1).lines().nth(4).expect("a run").to_owned();
    texts.extend(
        [1, 7].map(|more| {
            format!("{{\"trainprint\": 1, \"runs\": [{}]}}", vec![one.as_str(); MAX_RUNS + more].join(","))
        }),
    );
    texts.iter().flat_map(|text| open(text).faults).collect()
}

fn save_all(runs: usize) -> String {
    with(runs, "", "")
}

fn tables() -> Vec<Fault> {
    let texts = [
        "",
        "a\tb\n1\t2",
        "name\thours\n",
        "name\thours\nx\t5",
        "hours\tpower\thours\tcolour\n5\t1\t5\tred",
        "hours\ta\tb\tc\td\te\tf\tg\th1\ti\n5",
        "hours\ta\tb\tc\td\te\tf\tg\th1\ti\tj\n5",
        "GPU-hours,GPUs\n5,8",
        "name,hours\nx,\"1,500\"\nx,5,6\ny,many\nz,\n,1-0\n,-5\n,1e9",
        "name,devices\nx,8-16",
        "name,device,place\nx,mine,us\nz,A100,us\ny,p100,Atlantis\n",
        "name,energy_kwh,co2e_location_kg,co2e_location_lb\nx,201,192,87\ny,87,201,192\n",
        "name,hours\nx,5\ny,\"6\nz,7\n",
    ];
    texts.into_iter().flat_map(|text| paste(text, &Run::default(), MAX_RUNS).faults).collect()
}

/// Texts of fields, and numbers outside every limit.
fn fields() -> Kept {
    let texts = ["", "-5", "many", "5-3", "100000001"].map(|text| read(text, "h", &limits::HOURS).expect_err(text));
    let whole = read_whole("1.5", &limits::JOBS).expect_err("no whole number");
    let all = [
        &limits::DEVICES,
        &limits::JOBS,
        &limits::HOURS,
        &limits::DEVICE_HOURS,
        &limits::PUE,
        &limits::RENEWABLE,
        &limits::POWER,
        &limits::ENERGY,
        &limits::INTENSITY,
        &limits::DEVICE_PRICE,
        &limits::ELECTRICITY_PRICE,
        &limits::RESULT,
    ];
    let outside =
        all.into_iter().flat_map(|limit| [-1.0, f64::INFINITY].map(|value| limit.check(value).expect_err("outside")));
    kept(texts.into_iter().chain([whole])).into_iter().chain(kept(outside)).collect()
}
