//! What the tables offer for each input, and where the number of a run comes from.

use trainprint_core::data::{Device, Entry, PaperRow, Place, Provider};
use trainprint_core::interval::Interval;
use trainprint_core::offer::{Origin, Worth, offers, origin};
use trainprint_core::quantity::{Intensity, Pue};
use trainprint_core::scenario::{Input, Run};

fn sources(origin: Option<Origin>) -> Vec<&'static str> {
    match origin {
        Some(Origin::Facts(facts) | Origin::Spread(facts)) => facts.iter().map(|fact| fact.source.id).collect(),
        _ => Vec::new(),
    }
}

fn everywhere() -> impl Iterator<Item = Run> {
    let devices = Device::all().iter().map(|device| Run::default().on_device(device));
    let places = Place::all().iter().map(|place| Run::default().at_place(place));
    let providers = Provider::all().iter().map(|provider| Run::default().by_provider(provider));
    devices.chain(places).chain(providers)
}

#[test]
fn an_offer_that_is_taken_is_where_the_number_comes_from() {
    for run in everywhere() {
        for input in Input::ALL {
            for offer in offers(&run, input) {
                let mut taken = run.clone();
                offer.worth.put(&mut taken);
                assert_eq!(Worth::of(&taken, input), Some(offer.worth));
                let Some(Origin::Facts(facts)) = origin(&taken, input) else { panic!("{} has no origin", offer.name) };
                assert!(facts.contains(&offer), "{}", offer.name);
            }
        }
    }
}

#[test]
fn what_a_choice_puts_into_a_run_has_a_source() {
    for run in everywhere() {
        let chosen = [Input::Pue, Input::Grid, Input::Renewable, Input::ElectricityPrice];
        let given: Vec<_> = chosen.into_iter().filter(|input| origin(&run, *input) == Some(Origin::Given)).collect();
        let (place, provider) = (run.place.name(), run.provider.name());
        // A place without a grid, or a provider without figures, leaves the number that was there.
        let may = |input: &Input| match input {
            Input::Grid => run.place.row().is_some_and(|place| place.grid.is_none()),
            _ => false,
        };
        assert!(given.iter().all(may), "{place}, {provider}: {given:?}");
    }
}

#[test]
fn every_number_of_the_papers_rows_has_the_paper_or_its_sources_behind_it() {
    for row in PaperRow::all() {
        let run = Run::of_paper(row, trainprint_core::data::PAPER_2020);
        for input in [Input::Power, Input::Pue, Input::Renewable, Input::ElectricityPrice] {
            let expected = if Worth::of(&run, input).is_some() { &["strubell2020"][..] } else { &[] };
            let found = sources(origin(&run, input));
            assert!(expected.iter().all(|source| found.contains(source)), "{}, {input:?}: {found:?}", row.id);
        }
        assert!(!sources(origin(&run, Input::Grid)).is_empty(), "{}", row.id);
        assert_eq!(origin(&run, Input::Hours), Some(Origin::Given), "hours are the run's own");
    }
}

#[test]
fn a_spread_names_every_figure_that_counts() {
    let montreal = Place::find("gcp.northamerica-northeast1").expect("Montreal");
    let run = Run::default().at_place(montreal);
    assert!(!sources(origin(&run, Input::Grid)).is_empty());
    let google = run.provider.row().expect("Google");
    let Some(Origin::Spread(facts)) = origin(&run, Input::Pue) else { panic!("two figures make a spread") };
    assert_eq!(facts.len(), google.pues.len());
}

#[test]
fn a_number_of_ones_own_is_given_and_an_absent_one_has_no_origin() {
    let run = Run {
        pue: Interval::exact(Pue::from_ratio(1.4321)),
        grid: Interval::exact(Intensity::from_g_per_kwh(123.4)),
        power: None,
        ..Run::default()
    };
    assert_eq!(origin(&run, Input::Pue), Some(Origin::Given));
    assert_eq!(origin(&run, Input::Grid), Some(Origin::Given));
    assert_eq!(origin(&run, Input::Power), None);
}

#[test]
fn a_value_is_said_with_its_unit_and_every_digit() {
    let said = |input| Worth::of(&Run::default(), input).map(|worth| worth.to_string()).unwrap_or_default();
    assert_eq!(said(Input::Power), "1,515.43 W for the whole job");
    assert_eq!(said(Input::Grid), "0.954 lb/kWh");
    assert_eq!(said(Input::Price), "0.43 – 1.46 USD a device-hour");
}
