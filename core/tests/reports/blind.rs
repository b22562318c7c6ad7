//! Double blind: nothing names the project, a host or an exact site, and the inputs stand where the link stood.

use super::any;
use super::{Case, LINK};
use proptest::prelude::*;
use trainprint_core::report::ALL;
use trainprint_core::scenario::{Label, Run};

/// What an SVG or an SPDX file has to say of its own format.
const OF_THE_FORMAT: [&str; 2] = ["http://www.w3.org/2000/svg", "https://spdx.org/rdf/3.0.1/spdx-context.jsonld"];

fn tells(text: &str, secrets: &[String]) -> Option<String> {
    let text = OF_THE_FORMAT.iter().fold(text.to_owned(), |text, own| text.replace(own, "")).to_lowercase();
    let all = ["trainprint", "http", "example.org", "&k=", "amazon", "aws"].map(str::to_owned);
    all.iter().chain(secrets).find(|secret| text.contains(&secret.to_lowercase())).cloned()
}

#[test]
fn no_format_names_the_project_a_host_or_a_site() {
    let case = Case::link(LINK);
    for format in &ALL {
        let text = case.written(format.id, true);
        let told = tells(&text, &["eu-central".to_owned(), "Frankfurt".to_owned()]);
        assert_eq!(told, None, "{}: {text}", format.id);
    }
}

#[test]
fn the_country_is_told_and_the_inputs_stand_for_the_link() {
    let case = Case::link(LINK);
    for format in ["sentence", "arr", "aaai", "eu", "latex", "markdown", "card-latex", "model-card", "neurips"] {
        let text = case.written(format, true);
        for part in ["Germany", "1,515.43 W", "run 2 (development): 30 jobs of 10", "PUE 1.58", "0.954 lb/kWh"] {
            assert!(text.contains(part), "{format}: {part} is not in {text}");
        }
    }
}

#[test]
fn openly_the_link_stands_there_and_the_inputs_do_not() {
    let text = Case::link(LINK).write("sentence");
    assert!(text.contains("https://example.org/?v=1&d=") && !text.contains("Price per device-hour"), "{text}");
}

/// The providers' names may stand in the titles of sources.
#[test]
fn no_source_names_a_provider() {
    use trainprint_core::data::{Assumptions, Entry, Place, Provider, TODAY};
    let names = ["google", "amazon", "aws", "microsoft", "azure", "alibaba", "oracle", "ovh", "meta"];
    let here = Run::default();
    let today = TODAY.applied_to(&here);
    let runs = Place::all().iter().map(|place| today.at_place(place));
    let runs = runs.chain(Provider::all().iter().map(|provider| here.by_provider(provider)));
    let runs = runs.chain(Assumptions::all().iter().map(|set| set.applied_to(&here)));
    for run in runs {
        let case = Case::of(trainprint_core::scenario::Project::of(run));
        for format in ["sentence", "json", "latex", "csv", "cyclonedx"] {
            let text = case.written(format, true).to_lowercase();
            let told = text.split(|c: char| !c.is_alphanumeric()).find(|word| names.contains(word));
            assert_eq!(told, None, "{format}: {text}");
        }
    }
}

#[test]
fn every_input_stands_there_where_a_link_would_have_room() {
    use trainprint_core::interval::Interval;
    use trainprint_core::quantity::Time;
    let run = |hours: u32| Run { hours: Interval::exact(Time::from_hours(f64::from(hours))), ..Run::default() };
    let many = |runs: Vec<Run>| Case::of(trainprint_core::scenario::Project::new(None, runs).expect("runs"));
    let case = many((1001..1076).map(run).collect());
    assert!(case.write("sentence").contains("?v=1&"), "it has a link");
    let text = case.written("sentence", true);
    (1001..1076)
        .for_each(|hours| assert!(text.contains(&format!("{},{:03} h", hours / 1000, hours % 1000)), "{hours}"));
    assert!(!text.contains("more runs"), "{text}");
    let alike = many(vec![run(5); 4_789]).written("sentence", true);
    assert!(alike.contains("runs 1 to 4789 (final), each: 1 job of 5 h"), "{alike}");
    let open = many((1..=150).map(run).collect()).write("sentence");
    assert!(open.contains("inputs: those of all 150 runs are in the project\u{2019}s file: attach it."), "{open}");
    let beyond = many((1..=150).map(run).collect()).written("sentence", true);
    assert!(beyond.contains("The inputs of 50 more runs are in the CSV report"), "{beyond}");
}

/// Labels of one's own, which nobody else would use.
fn secretive(run: Run) -> Run {
    Run {
        name: "secret-name".to_owned(),
        device: Label::of("secret-device"),
        place: Label::of("secret-place"),
        provider: Label::of("secret-provider"),
        ..run
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_label_of_one_s_own_is_told(project in any::project(), which in 0..ALL.len()) {
        let runs = project.runs().iter().cloned().map(secretive).collect();
        let project = trainprint_core::scenario::Project::new(Some("secret-release".into()), runs).expect("runs");
        let text = Case::of(project).written(ALL[which].id, true);
        prop_assert_eq!(tells(&text, &["secret".to_owned()]), None, "{}: {}", ALL[which].id, text);
    }

    #[test]
    fn no_region_of_a_provider_is_told(project in any::project(), which in 0..ALL.len()) {
        let codes = |run: &Run| {
            let place = run.place.row().filter(|place| place.provider.is_some() && place.code().len() > 5)?;
            Some(place.code().to_owned())
        };
        let codes: Vec<String> = project.runs().iter().filter_map(codes).collect();
        let text = Case::of(project).written(ALL[which].id, true).to_lowercase();
        for code in &codes {
            prop_assert!(!text.contains(&code.to_lowercase()), "{}: {code} in {}", ALL[which].id, text);
        }
    }
}
