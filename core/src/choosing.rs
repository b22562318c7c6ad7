//! What a choice from the tables puts into a run. What the reader measured stays; a number of the tables goes with
//! the thing it was about.

use crate::data::{Assumptions, Device, Entry, PaperRow, Place, Provider, Typical};
use crate::interval::Interval;
use crate::quantity::Power;
use crate::scenario::{Label, PowerDraw, Run};

impl Run {
    /// On another device: its price, and its typical draw unless the reader gave watts of their own.
    pub fn on_device(&self, device: &'static Device) -> Self {
        let price = self.place.row().and_then(|place| device.price_at(place)).or_else(|| device.paper_price());
        let power = if self.has_own_power() { self.power } else { device.typical().map(|typical| draw(&typical)) };
        Self { device: Label::Known(device), price: price.map(|price| price.value()), power, ..self.clone() }
    }

    /// In another place: its grid; in a provider's region also that provider's PUE, share and price.
    /// A region without a known price has none: another region's would be wrong.
    pub fn at_place(&self, place: &'static Place) -> Self {
        let there = Self { grid: place.today().unwrap_or(self.grid), place: Label::Known(place), ..self.clone() };
        let Some(provider) = place.provider else { return there };
        let price = self.device.row().and_then(|device| device.price_at(place)).map(|price| price.value());
        Self { price, ..there.by_provider(provider) }
    }

    /// By another provider: its PUE and its share of the paper's Table 1, as far as they are known.
    pub fn by_provider(&self, provider: &'static Provider) -> Self {
        Self {
            provider: Label::Known(provider),
            pue: provider.pue().unwrap_or(self.pue),
            renewable: provider.renewable.map_or(self.renewable, |share| share.value),
            ..self.clone()
        }
    }

    /// Whether the power is neither the typical draw of the device nor that of a row of the paper.
    fn has_own_power(&self) -> bool {
        let typical = self.device.row().and_then(Device::typical).map(|typical| draw(&typical));
        let of_paper = |row: &PaperRow| {
            let watts = row.watts.map(|watts| PowerDraw::Total(Interval::exact(Power::from_watts(watts))));
            watts == self.power
        };
        self.power.is_some() && self.power != typical && !PaperRow::all().iter().any(of_paper)
    }
}

impl PaperRow {
    /// The inputs of a row whose power the paper does not print, with what was published of its device later; `None`
    /// where the paper has watts, or nothing was published.
    pub fn filled(&self, assumptions: &'static Assumptions) -> Option<Run> {
        let typical = self.device.typical().filter(|_| self.watts.is_none())?;
        Some(Run { power: Some(draw(&typical)), ..Run::of_paper(self, assumptions) })
    }
}

/// A typical draw as the power of a run. Where it covers the whole machine, nothing is left for CPU and DRAM.
pub fn draw(typical: &Typical) -> PowerDraw {
    let inside = typical.draw.includes_host().then_some(Interval::exact(Power::from_watts(0.0)));
    PowerDraw::Parts { cpu: inside, dram: inside, per_device: Some(typical.power) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device(id: &str) -> &'static Device {
        Device::find(id).expect("a device of the tables")
    }

    #[test]
    fn a_device_brings_its_draw_and_its_price() {
        let run = Run::default().on_device(device("h100-sxm"));
        assert_eq!(run.power, device("h100-sxm").typical().map(|typical| draw(&typical)));
        let there = run.at_place(Place::find("aws.us-east-1").expect("a region"));
        assert!(there.price.is_some());
        assert_ne!(there.price, Run::default().price);
    }

    #[test]
    fn watts_of_the_readers_own_stay() {
        let own = Some(PowerDraw::Total(Interval::exact(Power::from_watts(1234.0))));
        let run = Run { power: own, ..Run::default() };
        assert_eq!(run.on_device(device("h100-sxm")).power, own);
    }

    #[test]
    fn a_device_without_a_price_has_none() {
        assert_eq!(Run::default().on_device(device("other")).price, None);
    }

    #[test]
    fn a_region_brings_its_grid_its_provider_and_its_pue() {
        let region = Place::find("gcp.northamerica-northeast1").expect("Montreal");
        let run = Run::default().at_place(region);
        assert_eq!(Some(run.grid), region.today());
        assert_eq!(run.provider.id(), "google");
        assert_eq!(Some(run.pue), region.provider.and_then(Provider::pue));
    }

    #[test]
    fn only_a_row_without_watts_is_filled() {
        for row in PaperRow::all().iter().filter(|row| row.table == 2) {
            let filled = row.filled(crate::data::PAPER_2020);
            assert_eq!(filled.is_some(), row.watts.is_none(), "{}", row.id);
            let energy = filled.and_then(|run| crate::estimate::estimate(&run).energy);
            assert_eq!(energy.is_some(), row.watts.is_none(), "{}", row.id);
        }
    }

    #[test]
    fn a_country_leaves_the_provider_alone() {
        let run = Run::default().at_place(Place::find("fr").expect("France"));
        assert_eq!(run.provider, Run::default().provider);
        assert_eq!(run.price, Run::default().price);
    }
}
