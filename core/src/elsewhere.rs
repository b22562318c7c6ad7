//! The same run in every region: devices, hours and watts stay; PUE, grid, share and price are the region's.

use crate::data::{Entry, Place};
use crate::estimate::{Estimate, estimate};
use crate::scenario::Run;

/// A place, and what the run would come to there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Elsewhere {
    /// The place.
    pub place: &'static Place,
    /// The figures there.
    pub figures: Estimate,
}

/// The run in every provider's region whose grid has a figure.
pub fn everywhere(run: &Run) -> Vec<Elsewhere> {
    let regions = Place::all().iter().filter(|place| place.provider.is_some() && place.today().is_some());
    regions.map(|place| Elsewhere { place, figures: estimate(&run.at_place(place)) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_is_there_and_the_hours_stay() {
        let run = Run::default();
        let regions = everywhere(&run);
        assert!(regions.len() >= 144, "{}", regions.len());
        let hours = estimate(&run).device_hours;
        assert!(regions.iter().all(|there| there.figures.device_hours == hours));
    }

    #[test]
    fn cleaner_power_means_less_emissions() {
        let of = |id: &str| {
            let region = everywhere(&Run::default()).into_iter().find(|there| there.place.id == id);
            region.and_then(|there| there.figures.location_based).expect("a figure").best()
        };
        assert!(of("gcp.northamerica-northeast1") < of("aws.us-east-1"));
    }
}
