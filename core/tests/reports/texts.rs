//! Texts for people: the wording, and in each the figures of both totals.

use super::{Case, LINK, UNKNOWN};

/// The final run's figures as every text shows them, and those of all experiments.
const FIGURES: [&str; 10] = [
    "672 device-hours",
    "201 kWh",
    "87 kg (192 lb) CO2e",
    "44 kg (96 lb) CO2e",
    "2,472 device-hours (1,872 – 3,072 device-hours)",
    "745 kWh (515 – 1,029 kWh)",
    "264 kg (581 lb) CO2e, range 181 – 377 kg (399 – 831 lb)",
    "185 kg (407 lb) CO2e, range 119 – 275 kg (262 – 607 lb)",
    "1.58",
    "0.954 lb CO2e/kWh, that is 432.7 g CO2e/kWh, in United States (2018: Strubell",
];

const BASIS: [&str; 3] = ["data release 2026.11", "doi:10.1609/aaai.v34i09.7123", "&k=onna"];

fn has(text: &str, parts: &[&str]) {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in parts {
        assert!(text.contains(part), "{part} is not in: {text}");
    }
}

#[test]
fn every_plain_text_states_every_figure() {
    let case = Case::link(LINK);
    for format in ["sentence", "arr", "aaai", "eu"] {
        let text = case.write(format);
        has(&text, &FIGURES);
        has(&text, &BASIS);
    }
}

#[test]
fn every_markdown_text_states_every_figure_once_it_is_read() {
    let case = Case::link(LINK);
    for format in ["card-markdown", "model-card"] {
        let text = read(&case.write(format));
        has(&text, &FIGURES);
        has(&text, &BASIS);
    }
    let text = read(&case.write("markdown"));
    has(&text, &FIGURES);
    has(&text, &["1 (final): 1 job of 84 h on 8 NVIDIA P100 672 201 87 192 44 96 "]);
    has(&text, &["Total, all experiments 2,472 (1,872 – 3,072) 745 (515 – 1,029) 264 (181 – 377) 581 (399 – 831) 185"]);
}

/// The text that a parser of Markdown finds: no markup, the cells one after another.
pub fn read(markdown: &str) -> String {
    use pulldown_cmark::{Event, Options, Parser};
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES);
    let text = events.map(|event| match event {
        Event::Text(text) => text.into_string(),
        Event::End(_) | Event::SoftBreak => " ".to_owned(),
        Event::Html(html) | Event::InlineHtml(html) => panic!("HTML: {html}"),
        _ => String::new(),
    });
    text.collect::<String>()
}

#[test]
fn the_link_of_markdown_is_one_link() {
    use pulldown_cmark::{Event, Parser, Tag};
    let text = Case::link(LINK).write("markdown");
    let links: Vec<String> = Parser::new(&text)
        .filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
            _ => None,
        })
        .collect();
    assert_eq!(links.len(), 1);
    assert!(links[0].starts_with("https://example.org/?v=1&") && links[0].ends_with("&k=onna"), "{links:?}");
}

#[test]
fn the_plain_sentence() {
    let text =
        Case::link(&LINK[..LINK.find("&run=dev").expect("the second run")].replace("&r=2", "")).write("sentence");
    let expected = "The final model took 672 device-hours (1 job of 84 h on 8 NVIDIA P100 in United States, Amazon AWS), at a \
        rent of $289 – $981, and used 201 kWh of electricity, which is 87 kg (192 lb) CO2e location-based and 44 kg (96 lb) \
        CO2e market-based; with an average power of 1,515.43 W for the whole job (T2T big on NVIDIA P100 × 8; 2020: Strubell";
    assert!(text.starts_with(expected), "{text}");
    assert!(text.contains("only a price was given as a range: costs go from the low price to the high one"), "{text}");
    assert!(!text.contains(". "), "it is one sentence: {text}");
}

#[test]
fn mwh_have_two_significant_digits() {
    has(&Case::link(LINK).write("eu"), &["final model: 0.20 MWh; all experiments: 0.74 MWh (0.51 – 1.0 MWh)."]);
}

#[test]
fn an_unknown_figure_is_said_to_be() {
    let case = Case::link(UNKNOWN);
    has(&case.write("sentence"), &["its energy and emissions are not known: the run's power"]);
    for format in ["markdown", "latex", "neurips", "arr", "aaai", "eu"] {
        has(&case.write(format), &["Energy and emissions of the final model are not known: the run's power"]);
    }
    has(&case.write("badge"), &["CO2e: not known"]);
    has(
        &case.write("card-markdown"),
        &["final model: not known", "location-based: not known; market-based: not known"],
    );
    for format in trainprint_core::report::ALL.iter().map(|format| format.id) {
        let text = case.write(format);
        for wrong in ["NaN", "inf ", " 0 kg", " 0 kWh", " 0 MWh"] {
            assert!(!text.contains(wrong), "{format}: {wrong} in {text}");
        }
    }
}

#[test]
fn a_rent_that_is_known_of_some_runs_alone_is_said_not_to_be_known() {
    let case = Case::link(&LINK.replacen("usd=0.43-1.46", "usd=none", 1));
    for format in ["markdown", "neurips", "arr"] {
        has(&case.write(format), &["What renting the devices costs is not known: at least one run has no price."]);
    }
    let none = Case::link(
        UNKNOWN
            .split("&usd=")
            .next()
            .map(|start| start.to_owned() + "&usd=none&el=0.12&at=us&by=aws")
            .as_deref()
            .unwrap(),
    );
    assert!(!none.write("markdown").contains("renting"));
}

/// The first run of the link with other words in it.
fn with(one: &str, other: &str) -> String {
    let first = LINK[..LINK.find("&run=dev").expect("the second run")].replace("&r=2", "");
    assert!(first.contains(one), "{one} is not in {first}");
    Case::link(&first.replace(one, other)).write("sentence")
}

#[test]
fn what_is_said_of_ranges_is_true_of_each_kind_of_range() {
    let exact = with("usd=0.43-1.46", "usd=0.43");
    assert!(exact.contains("each input was given as one value, so the figures have no range"), "{exact}");
    let hours = with("h=84", "h=80-88");
    assert!(hours.contains("the ranges go from the low values of all inputs to the high ones;"), "{hours}");
    let share = with("re=50", "re=40-60");
    assert!(share.contains("market-based figures go from its high value to its low one"), "{share}");
    assert!(!share.contains("the low values of all inputs"), "{share}");
}

#[test]
fn a_figure_has_one_source_though_several_agree() {
    let text = with("pue=1.58", "pue=1.58");
    let pue = text.split(" a PUE of ").nth(1).and_then(|rest| rest.split("), a grid").next()).expect("a PUE");
    assert!(pue.starts_with("1.58 (2018: ") && !pue.contains("; "), "{pue}");
}

#[test]
fn a_power_is_told_with_what_it_is_of_and_what_it_leaves_out() {
    use trainprint_core::data::{Device, Entry};
    use trainprint_core::scenario::{Project, Run};
    let estimated = Run::default().on_device(Device::find("rtx-3090").expect("a device"));
    let case = Case::of(Project::of(estimated));
    for format in ["sentence", "markdown", "latex", "neurips", "arr", "aaai", "eu", "card-markdown", "model-card"] {
        let text = read(&case.write(format));
        has(
            &text,
            &["W a device, CPUs not measured, DRAM not measured (NVIDIA RTX 3090, TDP times the utilisation of"],
        );
    }
    has(&with("w=1515.43", "w=1"), &["an average power of 1 W for the whole job (given by the authors, without year"]);
    has(&with("w=1515.43", "kwh=7"), &["an average power of that of 7 kWh a job (given by the authors, without year"]);
    has(&with("&n=8&h=84&x=1&w=1515.43", "&n=16&h=84&x=1&w=3030.86"), &["(for each device as T2T big in Table 2 of"]);
}

#[test]
fn sources_of_many_grids_are_named_or_counted_and_never_dropped() {
    use trainprint_core::data::{Entry, Place, Provider};
    use trainprint_core::scenario::{Project, Run};
    let at = |id: &&str| Run::default().at_place(Place::find(id).expect(id));
    let runs: Vec<Run> = ["us", "de", "cn", "us-ca", "gcp.europe-west1", "ca-qc"]
        .iter()
        .filter(|id| Place::find(id).is_some())
        .map(at)
        .collect();
    assert!(runs.len() > 4, "{runs:?}");
    let case = Case::of(Project::new(None, runs.clone()).expect("runs"));
    for run in &runs {
        let alone = Case::of(Project::of(run.clone())).write("json");
        let alone: serde_json::Value = serde_json::from_str(&alone).expect("JSON");
        let source = alone["provenance"][0]["grid"].as_str().expect("a source");
        let text = case.write("arr");
        assert!(
            text.contains(source) || text.contains("more sources, all in the JSON report"),
            "{source} is not in {text}"
        );
    }
    let by = |id: &str| Run::default().by_provider(Provider::find(id).expect(id));
    let runs = ["aws", "google", "azure", "meta", "oracle", "ovh"].map(by);
    let text = Case::of(Project::new(None, runs.to_vec()).expect("runs")).write("arr");
    assert!(text.contains(", by run (20") || text.contains(", by run (given"), "{text}");
}
