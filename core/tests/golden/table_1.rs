//! Table 1: renewable shares, of which only the providers' are ever taken off.

use trainprint_core::data::{self, Entry};

#[test]
fn the_shares_of_table_1() {
    for (id, percent) in [("aws", 50.0), ("google", 100.0), ("azure", 50.0)] {
        let share = data::Provider::find(id).and_then(|provider| provider.renewable).expect("a share");
        assert_eq!((share.value.best().as_percent(), share.source.id), (percent, "strubell2020"), "{id}");
    }
    for (id, percent) in [("cn", 22.0), ("de", 40.0), ("us", 17.0)] {
        let share = data::Place::find(id).and_then(|place| place.renewable).expect("a share");
        assert_eq!((share.value.best().as_percent(), share.source.id), (percent, "strubell2020"), "{id}");
    }
}

#[test]
fn a_country_s_share_is_inside_its_grid_and_is_never_taken_off() {
    for assumptions in &data::ASSUMPTIONS {
        let of_places = data::PLACES.iter().filter_map(|place| place.renewable);
        assert!(of_places.into_iter().all(|share| share.id != assumptions.share.id), "{}", assumptions.id);
    }
    for provider in &data::PROVIDERS {
        let share = provider.renewable.map_or("none", |share| share.id);
        assert!(data::PLACES.iter().filter_map(|place| place.renewable).all(|of_place| of_place.id != share));
    }
}
