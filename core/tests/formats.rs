//! METHOD.md tells the truth: its project file opens whole, and its table gives the runs it shows.

use trainprint_core::data;
use trainprint_core::interval::Interval;
use trainprint_core::project::{MAX_RUNS, open, paste, save};
use trainprint_core::quantity::Share;
use trainprint_core::scenario::{Role, Run};
use trainprint_core::training_compute::published_utilisation;

const METHOD: &str = include_str!("../../METHOD.md");

#[test]
fn the_project_file_is_what_this_release_writes() {
    let file = METHOD.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a file");
    let opened = open(file);
    assert_eq!(opened.faults, []);
    let project = opened.project.expect("a project");
    assert_eq!(project.runs()[0], Run { name: "T2T big".into(), ..Run::default() });
    assert_eq!(save(&project), file);
}

#[test]
fn the_table_gives_its_runs() {
    let lines: Vec<&str> =
        METHOD.lines().skip_while(|line| !line.starts_with("    Run\t")).take(3).map(str::trim_start).collect();
    let pasted = paste(&lines.join("\n"), &Run::default(), MAX_RUNS);
    assert_eq!(pasted.faults.len(), 1, "{:?}", pasted.faults);
    let [big, tuning] = &pasted.runs[..] else { panic!("{:?}", pasted.faults) };
    assert_eq!((big.name.as_str(), big.power, big.price), ("T2T big", Run::default().power, Run::default().price));
    assert_eq!((tuning.role, tuning.grid, tuning.price), (Role::Development, big.grid, None));
}

#[test]
fn the_room_of_a_project_is_the_one_stated() {
    assert_eq!(MAX_RUNS, 10_000);
    assert!(METHOD.contains("A project has room for 10,000 runs."));
}

#[test]
fn the_figures_beyond_the_paper_are_those_of_the_tables() {
    let percent = |share: Interval<Share>| (share.low().as_percent(), share.high().as_percent());
    let (low, high) = percent(data::utilisation().expect("a utilisation"));
    let (least, most) = percent(published_utilisation().expect("a utilisation").value);
    let rates: Vec<String> =
        data::EMBODIED.iter().map(|rate| rate.value.best().as_g_per_device_hour().to_string()).collect();
    let stated = [
        format!("TDP · utilisation, {low} to {high} %"),
        format!("device-hours · 3600 · peak · utilisation, {least} to {most} %"),
        format!("device-hours · rate, {} g per device-hour", rates.join(" or ")),
    ];
    for stated in stated {
        assert!(METHOD.contains(&stated), "{stated}");
    }
}
