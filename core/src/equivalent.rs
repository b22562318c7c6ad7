//! Emissions said another way: how many of something people know, and what making the machines adds.

use crate::data::Equivalence;
use crate::interval::{Bound, Interval};
use crate::quantity::{DeviceHours, EmbodiedRate, Emissions};

/// How many units of a thing emit as much. A thing that emits more makes for fewer, so its bounds are crossed.
pub fn times(emissions: Interval<Emissions>, thing: &Equivalence) -> Interval<f64> {
    let one = |b: Bound| thing.emissions.at(b.flipped()).as_kg();
    Interval::of(|b| emissions.at(b).as_kg() / one(b))
}

/// Emissions of making the machines, shared out over their hours: device-hours x rate.
pub fn embodied(device_hours: Interval<DeviceHours>, rate: Interval<EmbodiedRate>) -> Interval<Emissions> {
    Interval::of(|b| device_hours.at(b) * rate.at(b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{self, Entry};
    use crate::quantity::KG_PER_LB;

    fn count(lb: f64, id: &str) -> f64 {
        let thing = Equivalence::find(id).expect("a thing of the tables");
        times(Interval::exact(Emissions::from_kg(lb * KG_PER_LB)), thing).best()
    }

    #[test]
    fn nas_is_five_cars_for_life_as_the_acl_paper_says() {
        assert_eq!(count(626_155.0, "acl-car-lifetime").round(), 5.0);
        assert!((count(626_155.0, "acl-car-lifetime") - 626_155.0 / 126_000.0).abs() < 1e-9);
    }

    #[test]
    fn a_unit_of_each_thing_is_one_of_it() {
        for thing in Equivalence::all() {
            assert!((times(thing.emissions, thing).best() - 1.0).abs() < 1e-12, "{}", thing.id);
        }
    }

    #[test]
    fn the_machines_of_bloom_came_to_eleven_tonnes() {
        let hours = Interval::exact(DeviceHours::from_device_hours(1_082_990.0));
        let rate = data::EMBODIED.iter().find(|rate| rate.id == "luccioni-2022").expect("the rate");
        let tonnes = embodied(hours, rate.value).best().as_kg() / 1000.0;
        assert!((tonnes - 11.2).abs() < 0.06, "{tonnes}");
    }
}
