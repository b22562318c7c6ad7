//! What holds for every format and any project: it can be read, and its numbers are the estimate's.

use proptest::prelude::*;
use serde_json::Value;
use trainprint_core::estimate::Estimate;
use trainprint_core::format::whole;
use trainprint_core::report::ALL;

use super::{Case, any, is_number};

/// A word that is no number and no word.
fn is_no_number(word: &str) -> bool {
    matches!(
        word.trim_matches(|c: char| !c.is_ascii_alphabetic()),
        "NaN" | "nan" | "inf" | "Inf" | "Infinity" | "infinity"
    )
}

fn best(estimate: &Estimate) -> [Option<f64>; 3] {
    [
        estimate.energy.map(|energy| energy.best().as_kwh()),
        estimate.location_based.map(|emissions| emissions.best().as_kg()),
        estimate.market_based.map(|emissions| emissions.best().as_lb()),
    ]
}

fn is_the_estimate(json: &Value, estimate: &Estimate) {
    let names = ["energy_kwh", "co2e_location_kg", "co2e_market_lb"];
    for (name, expected) in names.iter().zip(best(estimate)) {
        match expected {
            Some(expected) => is_number(&json[name]["best"], expected),
            None => assert_eq!(json[name], Value::Null, "{name}"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_format_has_what_is_no_number(project in any::project(), double_blind: bool) {
        let case = Case::of(project);
        let names: Vec<&str> = case.project.runs().iter().flat_map(|run| [run.device.id(), run.place.id(), run.provider.id(), &run.name]).collect();
        prop_assume!(!names.iter().any(|name| name.split_whitespace().any(is_no_number)));
        for format in &ALL {
            let text = case.written(format.id, double_blind);
            let words = text.split(|c: char| c.is_whitespace() || ",;:()\"{}".contains(c));
            prop_assert_eq!(words.into_iter().find(|word| is_no_number(word)), None, "{}", format.id);
            prop_assert!(!text.is_empty(), "{}", format.id);
        }
    }

    #[test]
    fn formats_for_programs_are_read_back(project in any::project(), double_blind: bool) {
        let case = Case::of(project);
        for format in ["json", "boamps", "cyclonedx", "spdx"] {
            let json: Value = serde_json::from_str(&case.written(format, double_blind)).expect(format);
            if format == "json" {
                is_the_estimate(&json["total"], &case.estimate.total);
                case.estimate.runs.iter().enumerate().for_each(|(index, run)| is_the_estimate(&json["runs"][index], run));
            }
        }
        let yaml: Value = crate::yaml(&case.written("hf-yaml", double_blind));
        let kg = case.estimate.total_final.and_then(|total| best(&total)[1]);
        match (yaml["co2_eq_emissions"]["emissions"].as_f64(), kg) {
            (Some(grams), Some(kg)) => prop_assert!((grams - kg * 1000.0).abs() <= grams * 1e-12, "{} g, {} kg", grams, kg),
            (grams, kg) => prop_assert!(grams.is_none() && kg.is_none_or(|kg| kg > 1e305), "{:?} g, {:?} kg", grams, kg),
        }
        for format in ["csv", "codecarbon"] {
            let text = case.written(format, double_blind);
            let rows = csv::Reader::from_reader(text.as_bytes()).records().filter(Result::is_ok).count();
            prop_assert_eq!(rows, case.project.runs().len(), "{}", format);
        }
        let badge = case.written("badge", double_blind);
        prop_assert!(roxmltree::Document::parse(&badge).is_ok(), "{}", badge);
    }

    #[test]
    fn texts_have_the_totals_of_the_estimate(project in any::project(), double_blind: bool) {
        let case = Case::of(project);
        let totals = [case.estimate.total_final, Some(case.estimate.total).filter(|_| case.estimate.total_final.as_ref() != Some(&case.estimate.total))];
        for format in ["sentence", "arr", "aaai", "eu"] {
            let text = case.written(format, double_blind);
            for total in totals.iter().flatten().filter(|total| total.energy.is_some()) {
                let [kwh, kg, lb] = best(total);
                let parts = [kwh.map(|kwh| format!("{} kWh", whole(kwh))), kg.map(|kg| format!("{} kg (", whole(kg))), lb.map(|lb| format!("({} lb) CO2e", whole(lb)))];
                for part in parts.iter().flatten() {
                    prop_assert!(text.contains(part), "{}: {} is not in {}", format, part, text);
                }
            }
        }
    }
}
