//! Runs that are alternatives: each is told by itself, and no text has their sum.

use serde_json::Value;
use trainprint_core::data::{PAPER_2020, PAPER_ROWS};
use trainprint_core::report::{ALL, Reading};
use trainprint_core::scenario::{Project, Run};

use super::{Case, LINK, is_number};

const SECOND: Reading = Reading::Alternatives { chosen: 1 };

/// The paper's Table 3, whose rows include each other.
fn table_3() -> Case {
    let rows = PAPER_ROWS.iter().filter(|row| row.table == 3);
    Case::of(Project::new(None, rows.map(|row| Run::of_paper(row, PAPER_2020)).collect()).expect("runs"))
}

fn written(format: &str) -> String {
    Case::link(LINK).read_as(SECOND, format, false)
}

#[test]
fn no_format_has_a_sum() {
    let (sums, table_3) = (Case::link(LINK), table_3());
    for format in ALL.iter().map(|format| format.id) {
        for double_blind in [false, true] {
            let text = sums.read_as(SECOND, format, double_blind);
            for sum in [
                "745 kWh",
                "264 kg",
                "581 lb",
                "185 kg",
                "407 lb",
                "2,472",
                "0.74 MWh",
                "all experiments:",
                "ll experiments took",
                "Total,",
            ] {
                assert!(!text.contains(sum), "{format}: {sum} is in {text}");
            }
            let text = table_3.read_as(SECOND, format, double_blind);
            assert!(!text.contains("242,942") && !text.contains("242942"), "{format}: {text}");
        }
    }
}

#[test]
fn a_sentence_tells_each_alternative_and_its_difference() {
    for format in ["sentence", "arr", "aaai"] {
        let text = written(format).to_lowercase();
        for part in [
            "alternative a took 672 device-hours",
            "87 kg (192 lb) co2e location-based",
            "alternative b took 1,800 device-hours (1,200 – 2,400 device-hours)",
            "543 kwh (313.5 – 828 kwh)",
            "are alternatives to each other and are not added up",
            "against alternative a, alternative b: energy +170 %",
        ] {
            assert!(text.contains(part), "{format}: {part} is not in {text}");
        }
        assert!(!text.contains("final model"), "{format}: {text}");
    }
}

#[test]
fn cards_and_tables_have_a_row_or_a_part_for_each() {
    for (format, parts) in [
        (
            "card-markdown",
            ["alternative A: 672 device-hours", "alternative B: 1,800 device-hours", "not added up: the runs"],
        ),
        ("markdown", ["| A: 1 job of 84 h", "| B: 30 jobs of 10", "are not added up"]),
        ("latex-table", ["\\strut A: 1 job of 84 h", "\\strut B: 30 jobs of 10", "are not added up"]),
        ("model-card", ["alternative A: 672 device-hours", "alternative B: 1,800 device-hours", "are not added up"]),
        ("eu", ["alternative A: 0.20 MWh", "alternative B: 0.54 MWh", "are not added up"]),
        ("neurips", ["Alternative A took", "Alternative B took", "alternative that is reported"]),
    ] {
        let text = written(format);
        parts.iter().for_each(|part| assert!(text.contains(part), "{format}: {part} is not in {text}"));
    }
}

#[test]
fn where_there_is_room_for_one_figure_it_is_the_chosen_alternative_s() {
    let second = Case::link(LINK).estimate.runs[1];
    let (kwh, kg) = (second.energy.unwrap().best().as_kwh(), second.location_based.unwrap().best().as_kg());
    let json = |format: &str| -> Value { serde_json::from_str(&written(format)).expect(format) };
    let yaml = crate::yaml(&written("hf-yaml"));
    let emissions = &yaml["co2_eq_emissions"];
    assert!((emissions["emissions"].as_f64().expect("grams") - kg * 1000.0).abs() < 1e-6);
    let source = emissions["source"].as_str().expect("a text");
    assert!(source.starts_with("Location-based emissions of alternative B alone, one of 2 alternatives"), "{source}");
    assert!(written("badge").contains("alternative B, location-based") && written("badge").contains("177 kg"));
    let spdx = json("spdx");
    assert!(spdx["comment"].as_str().expect("a comment").contains("of alternative B alone"));
    let energy = &spdx["ai_energyConsumption"]["ai_trainingEnergyConsumption"][0]["ai_energyQuantity"];
    assert_eq!(energy.as_str().and_then(|energy| energy.parse().ok()), Some(kwh));
    let consumptions = &json("cyclonedx")["components"][0]["modelCard"]["considerations"]["environmentalConsiderations"]
        ["energyConsumptions"];
    assert_eq!(consumptions.as_array().map(Vec::len), Some(1));
    is_number(&consumptions[0]["activityEnergyCost"]["value"], kwh);
    let measures = &json("boamps")["measures"];
    assert_eq!(measures.as_array().map(Vec::len), Some(1));
    is_number(&measures[0]["powerConsumption"], kwh);
}

#[test]
fn json_says_so_and_has_no_totals() {
    let json: Value = serde_json::from_str(&written("json")).expect("JSON");
    assert_eq!(json["reading"], "alternatives");
    assert_eq!([&json["total"], &json["total_final"]], [&Value::Null; 2]);
    assert_eq!(json["runs"].as_array().map(Vec::len), Some(2));
    let together: Value = serde_json::from_str(&Case::link(LINK).write("json")).expect("JSON");
    assert_eq!(together["reading"], "added up");
}

#[test]
fn a_run_alone_is_no_alternative_and_a_choice_beyond_the_last_is_the_last() {
    let one = Case::of(Project::default());
    for format in ALL.iter().map(|format| format.id) {
        assert_eq!(one.read_as(SECOND, format, false), one.write(format), "{format}");
    }
    let text = Case::link(LINK).read_as(Reading::Alternatives { chosen: 99 }, "badge", false);
    assert!(text.contains("alternative B"), "{text}");
}

#[test]
fn thirty_alternatives_are_told_as_far_as_one_reads() {
    let case = Case::of(Project::new(None, vec![Run::default(); 30]).expect("runs"));
    let text = case.read_as(SECOND, "sentence", false);
    assert!(text.contains("alternative L took") && !text.contains("alternative M"), "{text}");
    assert!(text.contains("18 more alternatives are in the CSV report"), "{text}");
}
