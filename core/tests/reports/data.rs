//! Formats for programs: read by a parser of each, with every digit of the estimate.

use serde_json::Value;

use super::{Case, LINK, UNKNOWN, is_number};
use trainprint_core::estimate::Estimate;
use trainprint_core::quantity::{Emissions, Energy};
use trainprint_core::scenario::Run;

fn json(case: &Case, format: &str) -> Value {
    serde_json::from_str(&case.write(format)).expect(format)
}

fn of_final(case: &Case) -> &Estimate {
    case.estimate.total_final.as_ref().expect("a final run")
}

fn kwh(estimate: &Estimate) -> f64 {
    estimate.energy.map(|energy| energy.best().as_kwh()).expect("energy")
}

fn kg(estimate: &Estimate) -> f64 {
    estimate.location_based.map(|emissions| emissions.best().as_kg()).expect("emissions")
}

/// Its table by the names of its columns.
fn table(text: &str) -> Vec<std::collections::HashMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.expect("a row")).collect()
}

/// The number that stands there reads back as this one.
fn is(text: &str, number: f64) {
    assert_eq!(text.parse::<f64>().ok(), Some(number), "{text}");
}

#[test]
fn yaml_has_the_final_run_s_location_based_grams() {
    let case = Case::link(LINK);
    let card = format!("---\n{}---\n\n{}", case.write("hf-yaml"), case.write("model-card"));
    let front = card.split("---\n").nth(1).expect("the head of a card");
    let yaml: Value = crate::yaml(front);
    let emissions = &yaml["co2_eq_emissions"];
    let grams = emissions["emissions"].as_f64().expect("a number");
    assert!((grams - kg(of_final(&case)) * 1000.0).abs() < 1e-9, "{grams}");
    assert!((grams - 87_033.48).abs() < 0.01, "{grams}");
    let keys: Vec<&String> = emissions.as_object().expect("a map").keys().collect();
    assert_eq!(keys, ["emissions", "geographical_location", "hardware_used", "source", "training_type"]);
    assert!(emissions["source"].as_str().expect("a text").contains("final model alone, development runs left out"));
    assert_eq!(emissions["hardware_used"], "1 job of 84 h on 8 NVIDIA P100 in United States, Amazon AWS");
}

#[test]
fn yaml_of_unknown_emissions_has_no_number_and_says_why() {
    let text = Case::link(UNKNOWN).write("hf-yaml");
    let yaml: Value = crate::yaml(&text);
    assert_eq!(yaml["co2_eq_emissions"].get("emissions"), None);
    assert!(yaml["co2_eq_emissions"]["source"].is_string() && text.contains("# emissions: not known"), "{text}");
}

#[test]
fn formats_of_one_figure_say_that_no_run_is_final_and_where_all_of_them_were() {
    let case = Case::link(&LINK.replace("run=final", "run=dev"));
    let text = case.write("hf-yaml");
    let yaml: Value = crate::yaml(&text);
    let emissions = &yaml["co2_eq_emissions"];
    assert_eq!(emissions.get("emissions"), None);
    assert!(text.contains("# emissions: no final run is listed"), "{text}");
    assert!(text.contains("emissions of the final model are not stated: no final run is listed"), "{text}");
    assert_eq!(emissions["geographical_location"], "United States and AWS eu-central-1, Frankfurt, Germany");
    let hardware =
        "2 runs on NVIDIA P100 and NVIDIA V100 in United States and AWS eu-central-1, Frankfurt, Germany, Amazon AWS";
    assert_eq!(emissions["hardware_used"], hardware);
    assert!(case.write("badge").contains("CO2e: no final run is listed"));
}

#[test]
fn json_has_every_figure_of_every_total() {
    let case = Case::link(LINK);
    let json = json(&case, "json");
    for (name, total) in [("total_final", of_final(&case)), ("total", &case.estimate.total)] {
        is_number(&json[name]["energy_kwh"]["best"], kwh(total));
        is_number(&json[name]["co2e_location_kg"]["best"], kg(total));
        let market = total.market_based.expect("emissions");
        is_number(&json[name]["co2e_market_lb"]["high"], market.high().as_lb());
        is_number(&json[name]["device_hours"]["low"], total.device_hours.low().as_device_hours());
    }
    is_number(&json["runs"][1]["energy_kwh"]["best"], kwh(&case.estimate.runs[1]));
    is_number(&json["inputs"][0]["power"]["watts"]["best"], 1515.43);
    is_number(&json["inputs"][1]["power"]["device_watts"]["high"], 250.0);
    assert_eq!(json["data_release"], "2026.11");
    assert!(json["link"].as_str().expect("a link").starts_with("https://example.org/?v=1&"));
}

#[test]
fn csv_has_a_row_a_run_with_its_figures() {
    let case = Case::link(LINK);
    let rows = table(&case.write("csv"));
    assert_eq!(rows.len(), 2);
    for (row, figures) in rows.iter().zip(&case.estimate.runs) {
        is(&row["energy_kwh_best"], kwh(figures));
        is(&row["co2e_location_kg_best"], kg(figures));
        is(&row["co2e_market_lb_high"], figures.market_based.expect("emissions").high().as_lb());
    }
    assert!(table(&Case::link(UNKNOWN).write("csv"))[0]["energy_kwh_best"].is_empty());
}

#[test]
fn codecarbon_columns_have_its_units() {
    let case = Case::link(LINK);
    let rows = table(&case.write("codecarbon"));
    let [big, tuning] = &rows[..] else { panic!("{rows:?}") };
    assert_eq!(big.len(), 38);
    is(&big["duration"], 84.0 * 3600.0);
    is(&tuning["duration"], 15.0 * 30.0 * 3600.0);
    is(&big["emissions"], kg(&case.estimate.runs[0]));
    is(&big["energy_consumed"], kwh(&case.estimate.runs[0]));
    is(&tuning["gpu_power"], 4.0 * 225.0);
    is(&tuning["cpu_power"], 100.0);
    assert_eq!(
        [&*tuning["country_name"], &*tuning["cloud_region"], &*tuning["on_cloud"]],
        ["Germany", "eu-central-1", "Y"]
    );
    is(&big["pue"], 1.58);
    let unknown = table(&Case::link(UNKNOWN).write("codecarbon"));
    assert!(unknown[0]["emissions"].is_empty() && unknown[0]["energy_consumed"].is_empty());
    let unlisted = LINK.replace("hw=v100", "hw=other").replace("at=aws.eu-central-1", "at=other");
    let unlisted = table(&Case::link(&unlisted).write("codecarbon")).remove(1);
    assert_eq!([&*unlisted["gpu_model"], &*unlisted["country_name"]], ["", ""]);
}

#[test]
fn codecarbon_s_cloud_is_the_provider_s_and_a_run_keeps_its_name_and_role() {
    let said = |by: &str, at: &str| {
        let link = LINK.replace("at=aws.eu-central-1&by=aws", &format!("at={at}&by={by}"));
        let row = table(&Case::link(&link).write("codecarbon")).remove(1);
        [row["on_cloud"].clone(), row["cloud_provider"].clone(), row["cloud_region"].clone()]
    };
    assert_eq!(said("aws", "aws.eu-central-1"), ["Y", "Amazon AWS", "eu-central-1"]);
    assert_eq!(said("aws", "us"), ["Y", "Amazon AWS", ""]);
    assert_eq!(said("onprem", "aws.eu-central-1"), ["N", "", ""]);
    assert_eq!(said("google", "aws.eu-central-1"), ["Y", "Google", ""]);
    assert_eq!(said("other", "aws.eu-central-1"), ["", "", ""]);
    let mut case = Case::link(LINK);
    let named = Run { name: "tuning, seeds".to_owned(), ..case.project.runs()[1].clone() };
    case.project = case.project.clone().with_run(1, named);
    let rows = table(&case.write("codecarbon"));
    assert_eq!([&*rows[1]["project_name"], &*rows[1]["experiment_id"]], ["tuning, seeds", "development"]);
    assert_eq!(rows[0]["experiment_id"], "final");
    assert_eq!(table(&case.written("codecarbon", true))[1]["project_name"], "");
}

#[test]
fn boamps_has_kilowatt_hours_and_seconds() {
    let case = Case::link(LINK);
    let json = json(&case, "boamps");
    is_number(&json["measures"][0]["powerConsumption"], kwh(&case.estimate.runs[0]));
    is_number(&json["measures"][0]["measurementDuration"], 302_400.0);
    is_number(&json["measures"][1]["powerConsumption"], kwh(&case.estimate.runs[1]));
    assert_eq!(json["infrastructure"]["infraType"], "publicCloud");
    assert_eq!(json["infrastructure"]["components"][0]["nbComponent"], 8);
    assert_eq!(json["environment"]["country"], "United States and Germany");
    for required in ["task", "measures", "infrastructure"] {
        assert!(!json[required].is_null(), "{required}");
    }
    assert_eq!(self::json(&Case::link(UNKNOWN), "boamps")["measures"][0].get("powerConsumption"), None);
}

#[test]
fn cyclonedx_has_kilowatt_hours_and_tonnes() {
    let case = Case::link(LINK);
    let json = json(&case, "cyclonedx");
    let consumptions =
        &json["components"][0]["modelCard"]["considerations"]["environmentalConsiderations"]["energyConsumptions"];
    // Readers add them up: the runs of development stand by themselves.
    assert_eq!(case.estimate.runs.len(), 2);
    for (index, total) in [of_final(&case), &case.estimate.runs[1]].into_iter().enumerate() {
        is_number(&consumptions[index]["activityEnergyCost"]["value"], kwh(total));
        assert_eq!(consumptions[index]["activityEnergyCost"]["unit"], "kWh");
        let tonnes = consumptions[index]["co2CostEquivalent"]["value"].as_f64().expect("tonnes");
        assert!((tonnes * 1000.0 - kg(total)).abs() < 1e-9, "{tonnes}");
    }
    assert_eq!(consumptions.as_array().map(Vec::len), Some(2));
}

#[test]
fn spdx_has_the_final_run_s_kilowatt_hours() {
    let case = Case::link(LINK);
    let package = json(&case, "spdx");
    let training = &package["ai_energyConsumption"]["ai_trainingEnergyConsumption"][0];
    is(training["ai_energyQuantity"].as_str().expect("a decimal"), kwh(of_final(&case)));
    assert_eq!(training["ai_energyUnit"], "kilowattHour");
    let told = |key: &str| package[key].as_str().expect(key).to_owned();
    assert!(told("comment").contains("that of the final model alone, development runs left out"), "{package}");
    let none_final = json(&Case::link(&LINK.replace("run=final", "run=dev")), "spdx");
    let comment = none_final["comment"].as_str().expect("a comment");
    assert!(comment.contains("that of all experiments, with"), "{comment}");
    for part in
        ["87 kg (192 lb) CO2e location-based", "doi:10.1609", "data release 2026.11", "https://example.org/?v=1"]
    {
        assert!(told("ai_informationAboutTraining").contains(part), "{part}: {package}");
    }
    let unknown = json(&Case::link(UNKNOWN), "spdx");
    assert_eq!(unknown["ai_energyConsumption"].get("ai_trainingEnergyConsumption"), None);
}

#[test]
fn the_badge_shows_the_final_run_s_location_based_figure() {
    let text = Case::link(LINK).write("badge");
    let svg = roxmltree::Document::parse(&text).expect("XML");
    let texts: Vec<&str> =
        svg.descendants().filter(|node| node.has_tag_name("text")).filter_map(|node| node.text()).collect();
    assert_eq!(texts, ["final training, location-based", "87 kg (192 lb) CO2e"]);
}

/// Units that differ by a factor are not taken for each other.
#[test]
fn the_units_differ() {
    assert_eq!((Energy::from_kwh(1500.0).as_mwh(), Emissions::from_kg(1500.0).as_t()), (1.5, 1.5));
    assert_eq!(Emissions::from_kg(1.5).as_g(), 1500.0);
}
