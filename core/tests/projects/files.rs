//! `*.trainprint.json`: each kind of bad file.

use crate::{names, open, project, save, says, sentences};
use trainprint_core::project::save_alternatives;

/// The file of three runs, with a part of the second run's line replaced.
fn with(part: &str, by: &str) -> String {
    let text = save(&project(&["a", "b", "c"]));
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let swap = |line: &String| {
        if !line.contains("\"b\"") {
            return line.clone();
        }
        assert_eq!(line.matches(part).count(), 1, "{part} in {line}");
        line.replace(part, by)
    };
    lines.iter().map(swap).collect::<Vec<_>>().join("\n")
}

/// The second run is left out and the sentence has this part; the others are kept.
#[track_caller]
fn refuses(part: &str, by: &str, sentence: &str) {
    let opened = open(&with(part, by));
    assert_eq!(names(&opened), ["a", "c"]);
    says(&sentences(&opened), &[sentence]);
    says(&sentences(&opened), &["Run 2 (“b”) was left out: `"]);
}

/// Nothing is opened, and the only sentence has this part.
#[track_caller]
fn is_no_project(text: &str, sentence: &str) {
    let opened = open(text);
    assert_eq!(opened.project, None, "{text}");
    says(&sentences(&opened), &[sentence]);
}

#[test]
fn a_file_says_that_its_runs_are_alternatives() {
    let text = save_alternatives(&project(&["a", "b"]));
    let opened = open(&text);
    assert_eq!((opened.project, opened.faults), (Some(project(&["a", "b"])), vec![]));
    assert!(opened.are_alternatives && !open(&save(&project(&["a", "b"]))).are_alternatives);
    let other = open(&text.replace("alternatives", "choices"));
    assert!(!other.are_alternatives && other.project.is_some());
    says(&sentences(&other), &["The file's `reading` reads `choices` and not `alternatives`; its runs are added up."]);
}

#[test]
fn the_file_of_these_tests_opens_whole() {
    let opened = open(&with("\"b\"", "\"b\""));
    assert_eq!((opened.project, opened.faults), (Some(project(&["a", "b", "c"])), vec![]));
}

#[test]
fn what_is_no_project() {
    for text in ["", "name\thours\na\t84", "<!doctype html>", "[1, 2]", "\"trainprint\"", "{}", "{\"runs\": []}", "{"] {
        is_no_project(text, "This is not a project file: it does not begin as one does");
    }
}

#[test]
fn a_later_schema_says_so() {
    is_no_project(
        "{\"trainprint\": 2, \"runs\": []}",
        "of version 2 and this page reads versions up to 1; reload the page",
    );
}

#[test]
fn a_schema_that_is_no_number() {
    for version in ["0", "1.5", "-1", "\"1\"", "null"] {
        is_no_project(
            &format!("{{\"trainprint\": {version}, \"runs\": []}}"),
            &format!("`\"trainprint\": {version}`, which is not a whole number from 1"),
        );
    }
}

#[test]
fn no_runs() {
    is_no_project("{\"trainprint\": 1}", "no runs that could be read, so nothing was opened");
    is_no_project("{\"trainprint\": 1, \"runs\": []}", "no runs that could be read");
}

#[test]
fn runs_that_are_no_list() {
    let opened = open("{\"trainprint\": 1, \"runs\": 5}");
    says(&sentences(&opened), &["damaged at line 1", "no runs that could be read"]);
}

#[test]
fn a_file_cut_short() {
    let text = save(&project(&["a", "b", "c"]));
    let opened = open(&text[..text.find("\"c\"").unwrap() + 9]);
    assert_eq!(names(&opened), ["a", "b"]);
    says(&sentences(&opened), &["The file is cut short: 2 runs were read before its end."]);
}

#[test]
fn a_file_damaged_in_the_middle() {
    let opened = open(&with("\"devices\": 8", "\"devices\": 0x8"));
    assert_eq!(names(&opened), ["a"]);
    says(
        &sentences(&opened),
        &["damaged at line 6, column 62: 1 run was read before that, and nothing behind it could be"],
    );
}

#[test]
fn a_missing_input() {
    refuses("\"hours\": 84, ", "", "`hours` is missing.");
    refuses("\"name\": \"b\", \"role\": \"final\"", "\"name\": \"b\"", "`role` is missing.");
    refuses("\"job_power_w\": 1515.43, ", "", "`job_power_w` is missing.");
    refuses("\"grid_lb_per_kwh\": 0.954, ", "", "`grid_g_per_kwh` is missing, and so is `grid_lb_per_kwh`.");
}

#[test]
fn a_number_outside_its_limit() {
    refuses(
        "\"devices\": 8",
        "\"devices\": 0",
        "`devices` can't be used. The number of devices must lie between 1 and 10,000,000, and 0 was read.",
    );
    refuses(
        "\"hours\": 84",
        "\"hours\": -5",
        "The wall-clock time in hours must lie between 0 and 100,000,000, and -5 was read.",
    );
    refuses("\"pue\": 1.58", "\"pue\": 0.9", "PUE must lie between 1 and 10");
    refuses("\"renewable_percent\": 50", "\"renewable_percent\": 101", "must lie between 0 and 100");
    refuses("\"job_power_w\": 1515.43", "\"job_power_w\": 1e999", "The power in watts is too large to be read");
    refuses("\"jobs\": 1", "\"jobs\": 100000001", "between 1 and 100,000,000");
}

#[test]
fn what_is_no_number() {
    refuses("\"hours\": 84", "\"hours\": \"84\"", "`hours` reads `\"84\"`, which is not a number.");
    refuses("\"hours\": 84", "\"hours\": null", "`hours` reads `null`, which is not a number.");
    refuses("\"devices\": 8", "\"devices\": 8.5", "`devices` reads `8.5`, which is not a whole number.");
}

#[test]
fn what_is_no_range() {
    for range in [
        "{\"low\": 2, \"best\": 1, \"high\": 3}",
        "{\"low\": 1, \"high\": 3}",
        "{\"low\": 1, \"best\": 2, \"high\": 3, \"x\": 4}",
    ] {
        refuses("\"hours\": 84", &format!("\"hours\": {range}"), "`hours` reads `{\"low\": ");
    }
    refuses("\"hours\": 84", "\"hours\": [1, 2]", "`hours` reads `[1, 2]`, which is not a number.");
}

#[test]
fn what_is_no_text() {
    refuses(
        "\"device\": \"p100\"",
        "\"device\": 7",
        "`device` reads `7`, which is not a text between quotation marks.",
    );
    refuses("\"role\": \"final\"", "\"role\": \"best\"", "`role` reads `best`; it is `final` or `development`.");
}

#[test]
fn a_label_that_would_break_a_link() {
    for label in ["p100&n=9", "", "a b", "é"] {
        let sentence = format!("`device` reads `{label}`; a name of the tables has letters, digits and . _ - only.");
        refuses("\"device\": \"p100\"", &format!("\"device\": \"{label}\""), &sentence);
    }
}

#[test]
fn two_powers_or_two_grids() {
    let more = "is not the only power: give `job_power_w`, or `cpu_w`, `dram_w` and `per_device_w` together, or `job_energy_kwh`.";
    refuses("\"pue\"", "\"job_energy_kwh\": 5, \"pue\"", more);
    refuses("\"pue\"", "\"cpu_w\": 5, \"pue\"", more);
    refuses("\"pue\"", "\"grid_g_per_kwh\": 5, \"pue\"", "`grid_g_per_kwh` and `grid_lb_per_kwh` are both given");
    refuses("\"job_power_w\": 1515.43", "\"cpu_w\": 1515.43", "`dram_w` is missing.");
}

#[test]
fn an_input_that_stands_twice() {
    refuses("\"hours\": 84", "\"hours\": 84, \"hours\": 85", "`hours` stands twice, and the two could differ.");
}

#[test]
fn what_stands_where_a_run_should() {
    let text = save(&project(&["a", "b"])).replace("{\"name\": \"b\"", "7, [1], null, \"x\", true, {\"name\": \"b\"");
    let opened = open(&text);
    assert_eq!(names(&opened), ["a", "b"]);
    says(
        &sentences(&opened),
        &["Run 2 was left out: a number stands where a run should.", "a list", "null", "a text", "true or false"],
    );
}

#[test]
fn a_key_that_does_not_belong_is_named_once_and_its_run_kept() {
    let text = save(&project(&["a", "b"])).replace("\"hours\"", "\"colour\": {\"x\": 1}, \"hours\"");
    let opened = open(&text.replace("\"data_release\"", "\"licence\": 1, \"data_release\""));
    assert_eq!(names(&opened), ["a", "b"]);
    says(
        &sentences(&opened),
        &["Run 1 (“a”): `colour` is not an input of a run; it was left out", "`licence` is not part of a project file"],
    );
}

#[test]
fn a_release_that_is_no_text() {
    let opened = open(&save(&project(&["a"])).replace("\"2026.11\"", "2026.11"));
    assert_eq!(names(&opened), ["a"]);
    says(&sentences(&opened), &["`data_release` reads `2026.11`, which is not the name of a data release"]);
}

#[test]
fn many_bad_runs_are_counted_and_not_listed() {
    let text = save(&project(&["a"; 50])).replacen("\"hours\": 84", "\"hours\": -1", 45);
    let opened = open(&text);
    assert_eq!(names(&opened), ["a"; 5]);
    let sentences = sentences(&opened);
    assert_eq!(sentences.len(), 21);
    assert_eq!(sentences[20], "25 runs more could not be read either.");
}

#[test]
fn more_runs_than_there_is_room_for() {
    let line = save(&project(&["a"])).lines().nth(4).unwrap().to_owned();
    let text = format!("{{\"trainprint\": 1, \"runs\": [{}]}}", vec![line; 10_007].join(","));
    let opened = open(&text);
    assert_eq!(names(&opened).len(), 10_000);
    says(&sentences(&opened), &["A project has room for 10000 runs; 7 runs more were left out."]);
}

#[test]
fn a_name_is_shown_short_and_on_one_line() {
    let name = format!("<b>\\n{}", "x".repeat(500));
    let text = with("\"hours\": 84", "\"hours\": -1").replace("\"b\"", &format!("\"{name}\""));
    let shown = &sentences(&open(&text))[0];
    assert!(shown.starts_with("Run 2 (“<b>\\nxxxx") && shown.len() < 200, "{shown}");
}

#[test]
fn a_mark_of_byte_order_is_no_fault() {
    assert_eq!(open(&format!("\u{feff}{}", save(&project(&["a"])))).faults, []);
}

#[test]
fn results_in_a_file_are_held_against_what_comes_out() {
    let text = save(&trainprint_core::scenario::Project::default());
    let with = |results: &str| open(&text.replacen("\"role\"", &format!("{results}, \"role\""), 1));
    let right = with("\"energy_kwh\": {\"low\": 201, \"best\": 201.1, \"high\": 202}, \"co2e_location_kg\": 87");
    assert_eq!(right.project, Some(trainprint_core::scenario::Project::default()));
    let said: Vec<String> = right.faults.iter().map(ToString::to_string).collect();
    assert_eq!(said, ["Results stand there too; they were left out and are computed anew."]);
    let slip = with("\"energy_kwh\": 201.1, \"co2e_location_kg\": 87000");
    let said: Vec<String> = slip.faults.iter().map(ToString::to_string).collect();
    for part in ["Run 1: as its results stand there, an implied intensity", "g was taken for kg", "reads 87,000 there"]
    {
        assert!(said.iter().any(|said| said.contains(part)), "{part}: {said:?}");
    }
}
