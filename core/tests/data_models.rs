//! Published footprints: each computed from its published inputs, and held against the figure its authors print.

use trainprint_core::data::{EMBODIED, EQUIVALENCES, Entry, MODELS, Model, ModelPower, PROVIDERS, PUES, TODAY, Work};
use trainprint_core::estimate::{Estimate, estimate};
use trainprint_core::interval::Interval;
use trainprint_core::link::{Link, decode, encode};
use trainprint_core::quantity::{DeviceHours, EmbodiedRate, Emissions, Energy, Pue};
use trainprint_core::scenario::{Project, Run};

fn figures(model: &Model) -> Estimate {
    estimate(&Run::of_model(model))
}

fn is_within_2_percent(computed: f64, published: f64) -> bool {
    (computed / published - 1.0).abs() <= 0.02
}

#[test]
fn every_model_comes_to_its_published_figures() {
    for model in &MODELS {
        let figures = figures(model);
        let tonnes = figures.location_based.expect("emissions").best().as_kg() / 1000.0;
        assert!(is_within_2_percent(tonnes, model.published_t), "{}: {tonnes} t", model.id);
        assert_eq!(figures.location_based, figures.market_based, "{}: no share is taken off", model.id);
        if let Some(published) = model.published_kwh {
            let kwh = figures.energy.map(Interval::best).map(Energy::as_kwh).expect("energy");
            assert!(is_within_2_percent(kwh, published), "{}: {kwh} kWh", model.id);
        }
    }
}

#[test]
fn there_are_the_models_people_compare_with() {
    for id in ["bloom", "gpt3", "t5", "llama1-65b", "llama2-70b", "olmo2-7b", "sd-v1", "evolved-nas", "lamda"] {
        assert!(Model::find(id).is_some(), "{id}");
    }
    assert!(MODELS.len() >= 23);
}

#[test]
fn a_model_s_inputs_are_kept_as_they_are_published() {
    let bloom = Model::find("bloom").expect("BLOOM");
    assert_eq!(bloom.work, Work::DeviceHours { devices: Some(384), hours: 1_082_990.0 });
    let hours = figures(bloom).device_hours.map(DeviceHours::as_device_hours).best();
    assert!((hours - 1_082_990.0).abs() < 1e-6);
    let olmo = Model::find("olmo-1b").expect("OLMo");
    assert!(matches!((olmo.work, olmo.power), (Work::Unpublished, ModelPower::Energy { kwh: 30_000.0 })));
}

#[test]
fn every_model_can_be_linked() {
    for model in &MODELS {
        let link = Link { project: Project::of(Run::of_model(model)), cited: None };
        assert_eq!(decode(&encode(&link)).map(|opened| opened.link), Ok(link), "{}", model.id);
    }
}

#[test]
fn inferred_inputs_are_said_to_be_inferred() {
    for id in ["llama2-7b", "llama2-13b", "llama2-70b", "llama2-34b", "sd-v1"] {
        assert!(Model::find(id).is_some_and(|model| model.note.contains("inferred")), "{id}");
    }
}

fn emissions_of(id: &str) -> &'static trainprint_core::data::Equivalence {
    EQUIVALENCES.iter().find(|row| row.id == id).expect("an equivalence")
}

#[test]
fn equivalences_are_those_that_are_printed() {
    let lb = |id: &str| emissions_of(id).emissions.best().as_lb().round();
    assert_eq!(lb("acl-flight"), 1984.0);
    assert_eq!(lb("acl-human-year"), 11_023.0);
    assert_eq!(lb("acl-american-year"), 36_156.0);
    assert_eq!(lb("acl-car-lifetime"), 126_000.0);
    let kg = |id: &str| emissions_of(id).emissions.map(Emissions::as_kg).best();
    assert_eq!((kg("epa-car-mile"), kg("epa-car-year"), kg("epa-smartphone")), (0.393, 4290.0, 0.0124));
    assert_eq!((kg("epa-gasoline"), kg("epa-home-electricity"), kg("epa-tree-seedling")), (8.887, 4798.0, 60.0));
}

#[test]
fn equivalences_hang_together() {
    let kg = |id: &str| emissions_of(id).emissions.map(Emissions::as_kg).best();
    assert!((kg("epa-car-mile") * 10_917.0 / kg("epa-car-year") - 1.0).abs() < 0.001);
    // A slip of six or of four hundred times has been seen elsewhere: these would show it.
    let miles_per_gallon = kg("epa-gasoline") / kg("epa-car-mile");
    assert!((15.0..35.0).contains(&miles_per_gallon), "{miles_per_gallon}");
    let g_per_kwh = kg("epa-home-electricity") * 1000.0 / 11_880.0;
    assert!((300.0..500.0).contains(&g_per_kwh), "{g_per_kwh}");
    assert!(EQUIVALENCES.iter().all(|row| !row.per.is_empty() && row.emissions.is_exact()));
}

#[test]
fn embodied_emissions_follow_from_what_is_published() {
    let rate = |id: &str| {
        let fact = EMBODIED.iter().find(|fact| fact.id == id).expect("a rate");
        fact.value.map(EmbodiedRate::as_g_per_device_hour).best()
    };
    let luccioni = 11.2e6 / 1_082_990.0;
    let scope3 = (2_500.0 / 8.0 + 318.0) * 1000.0 / (4.0 * 8760.0 * 0.95);
    assert_eq!((rate("luccioni-2022"), rate("scope3-2024")), (round(luccioni), round(scope3)));
    let bloom = DeviceHours::from_device_hours(1_082_990.0) * EmbodiedRate::from_g_per_device_hour(luccioni);
    assert!((bloom.as_kg() - 11_200.0).abs() < 1e-6);
}

fn round(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

#[test]
fn today_s_assumptions_are_the_newest_world_average_and_no_share() {
    assert_eq!((TODAY.pue.id, TODAY.pue.value.best().as_ratio()), ("world-2025", 1.54));
    assert_eq!(Some(TODAY.grid.value), TODAY.place().today());
    assert!(TODAY.grid.fact().is_none() && TODAY.share.value.best().as_percent() == 0.0);
    let newest = PUES.iter().filter(|fact| fact.id.starts_with("world-")).map(|fact| fact.year).max();
    assert_eq!(newest, Some(TODAY.pue.year));
}

#[test]
fn a_provider_s_pue_is_a_spread_and_a_minimum_says_so() {
    let pue = |id: &str| {
        let provider = PROVIDERS.iter().find(|provider| provider.id == id).expect("a provider");
        provider.pue().map(|pue| pue.map(Pue::as_ratio)).map(|pue| [pue.low(), pue.best(), pue.high()])
    };
    assert_eq!(pue("aws"), Some([1.15, 1.15, 1.2]));
    assert_eq!(pue("google"), Some([1.1, 1.1, 1.12]));
    assert_eq!(pue("azure"), Some([1.12, 1.18, 1.18]));
    assert_eq!((pue("onprem"), pue("other")), (Some([1.54; 3]), None));
    assert!(PUES.iter().any(|fact| fact.id == "oracle-2024" && fact.note.contains("minimum")));
    assert!(PUES.iter().any(|fact| fact.id == "world-2019" && fact.note.starts_with("Unverified")));
}

#[test]
fn only_what_is_bought_to_match_a_year_is_a_claim() {
    for provider in &PROVIDERS {
        assert!(provider.claims.iter().all(|claim| claim.note.contains("market-based")), "{}", provider.id);
        assert!(provider.shown.iter().all(|share| share.note.contains("never taken off")), "{}", provider.id);
    }
}
