//! Places: what there is to pick, by which grid it is supplied, and what that comes to today.

use trainprint_core::data::{Entry, Level, PLACES, Place, Quality};
use trainprint_core::interval::Interval;
use trainprint_core::quantity::Intensity;

fn place(id: &str) -> &'static Place {
    Place::find(id).unwrap_or_else(|| panic!("no place {id}"))
}

fn g_per_kwh(value: Intensity) -> f64 {
    value.as_kg_per_kwh() * 1000.0
}

/// Low, best and high of today's figures, in g/kWh to two decimals.
fn today(id: &str) -> [String; 3] {
    let span = place(id).today().expect("a figure");
    [span.low(), span.best(), span.high()].map(|value| format!("{:.2}", g_per_kwh(value)))
}

fn regions(provider: &str) -> usize {
    PLACES.iter().filter(|place| place.provider.is_some_and(|of_place| of_place.id == provider)).count()
}

#[test]
fn there_are_all_regions_and_countries() {
    assert!(regions("aws") >= 41 && regions("azure") >= 59 && regions("google") >= 44);
    let of = |level: Level| {
        let is_one = |place: &&Place| place.id != "other" && place.provider.is_none();
        PLACES.iter().filter(is_one).filter(|place| place.grid.is_some_and(|grid| grid.level == level)).count()
    };
    assert!(of(Level::Country) >= 209 && of(Level::State) >= 51 + 8 && of(Level::Subregion) >= 27);
    assert!(of(Level::Province) >= 30 + 13 && of(Level::Zone) >= 9);
}

#[test]
fn a_country_is_called_by_two_letters_and_a_region_by_its_provider_s_code() {
    for place in &PLACES {
        let (level, id) = (place.grid.map(|grid| grid.level), place.id);
        match (place.provider.map(|provider| provider.id), level) {
            (Some("aws"), _) => assert!(id.starts_with("aws."), "{id}"),
            (Some("azure"), _) => assert!(id.starts_with("azure."), "{id}"),
            (Some("google"), _) => assert!(id.starts_with("gcp."), "{id}"),
            (None, Some(Level::Country)) => assert_eq!(id.len(), 2, "{id}"),
            (None, Some(Level::Subregion)) => assert!(id.starts_with("egrid."), "{id}"),
            (None, Some(_)) => {
                assert!(place.within().is_some_and(|country| id.starts_with(&format!("{}-", country.id))), "{id}")
            }
            (None, None) => assert_eq!(id, "other"),
            (Some(other), _) => panic!("{other} has regions"),
        }
        assert!(
            id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte)),
            "{id}"
        );
        assert!(id.len() <= 40 && !place.name().is_empty(), "{id}");
    }
}

#[test]
fn every_region_has_a_city_a_country_and_a_grid_with_a_figure_for_today() {
    for place in PLACES.iter().filter(|place| place.provider.is_some()) {
        assert!(!place.city.is_empty() && place.within().is_some(), "{}", place.id);
        assert!(place.within().is_some_and(|country| country.within().is_none()), "{}", place.id);
        assert!(place.today().is_some_and(|span| span.high().value() > 0.0), "{}", place.id);
        assert!(place.id.ends_with(place.code()) && place.id != place.code(), "{}", place.id);
    }
}

#[test]
fn every_place_but_other_has_a_figure() {
    assert!(PLACES.iter().all(|place| place.today().is_some() == (place.id != "other")));
}

#[test]
fn one_grid_has_one_number_wherever_it_is_picked() {
    for (one, other) in [
        ("aws.ca-central-1", "gcp.northamerica-northeast1"),
        ("azure.canadaeast", "ca-qc"),
        ("aws.eu-central-1", "gcp.europe-west10"),
        ("aws.eu-west-1", "azure.northeurope"),
        ("aws.us-east-1", "gcp.us-east4"),
        ("aws.ap-northeast-1", "azure.japaneast"),
        ("aws.eu-south-1", "gcp.europe-west8"),
    ] {
        assert!(std::ptr::eq(place(one).grid.unwrap(), place(other).grid.unwrap()), "{one} and {other}");
    }
}

#[test]
fn montreal_is_not_canada() {
    assert_eq!(today("gcp.northamerica-northeast1"), ["5.48"; 3]);
    assert_eq!(today("ca"), ["184.99"; 3]);
}

#[test]
fn where_honest_sources_differ_the_interval_is_their_spread() {
    assert_eq!(today("fr"), ["16.30", "44.18", "44.18"]);
    assert_eq!(today("de"), ["275.82", "342.06", "342.06"]);
    assert_eq!(today("us"), ["349.66", "383.55", "383.55"]);
    assert_eq!(today("aws.us-east-1"), ["270.48", "323.05", "323.05"]);
    assert_eq!(today("egrid.srvc"), ["270.49"; 3]);
    assert_eq!(today("se-3"), ["2.73", "27.00", "27.00"]);
    assert_eq!(today("cn"), ["557.50"; 3]);
}

#[test]
fn a_figure_keeps_the_unit_it_is_printed_in() {
    let srvc = place("egrid.srvc").today().expect("a figure");
    assert_eq!(srvc, Interval::exact(Intensity::from_lb_per_kwh(0.596326)));
    let fact =
        |id: &str| place(id).grid.unwrap().facts.iter().map(|fact| fact.value().best().value()).collect::<Vec<_>>();
    assert_eq!(fact("us"), [0.954, 383.55, 0.770884]);
}

#[test]
fn the_paper_s_figure_is_borne_out_and_another_is_not() {
    let us = place("us");
    assert!(us.bears_out(Interval::exact(Intensity::from_lb_per_kwh(0.954))));
    assert!(us.bears_out(us.today().unwrap()) && us.bears_out(Interval::exact(Intensity::from_g_per_kwh(383.55))));
    assert!(!us.bears_out(Interval::exact(Intensity::from_g_per_kwh(0.954))));
    assert!(place("other").bears_out(Interval::exact(Intensity::from_g_per_kwh(1.0))));
}

#[test]
fn weak_assignments_are_marked_and_say_why() {
    for place in PLACES.iter().filter(|place| place.quality == Quality::Low) {
        assert!(!place.note.is_empty(), "{}", place.id);
    }
    let low = [
        "aws.us-gov-east-1",
        "aws.us-gov-west-1",
        "aws.ap-south-2",
        "aws.ca-west-1",
        "aws.me-south-1",
        "azure.westcentralus",
        "azure.southindia",
        "ca-ab",
    ];
    assert!(low.iter().all(|id| place(id).quality == Quality::Low));
}
