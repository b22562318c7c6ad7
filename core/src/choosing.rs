//! What a choice from the tables puts into a run. What the reader measured stays; a number of the tables goes with
//! the thing it was about.

mod power;

pub use power::draw;

use crate::data::{Assumptions, Device, Entry, Place, Provider, TODAY};
use crate::interval::Interval;
use crate::quantity::{DevicePrice, Pue, Share};
use crate::scenario::{Label, Run};

impl Run {
    /// On another device: its price, and its typical draw unless the reader gave watts of their own.
    pub fn on_device(&self, device: &'static Device) -> Self {
        let power = if self.has_own_power() { self.power } else { device.typical().map(|typical| draw(&typical)) };
        let there = Self { device: Label::Known(device), power, ..self.clone() };
        Self { price: there.rent(), ..there }
    }

    /// The price of its device where it is, or that of the paper; nobody rents what they own.
    fn rent(&self) -> Option<Interval<DevicePrice>> {
        let device = self.device.row().filter(|_| !self.is_on_premises())?;
        let price = self.place.row().and_then(|place| device.price_at(place)).or_else(|| device.paper_price());
        price.map(|price| price.value())
    }

    fn is_on_premises(&self) -> bool {
        self.provider.row().is_some_and(Provider::is_on_premises)
    }

    /// In another place: its grid; in a provider's region also that provider's PUE, share and price.
    /// A region without a known price has none: another region's would be wrong. Out of a region its price does not go along.
    pub fn at_place(&self, place: &'static Place) -> Self {
        let there = Self { grid: place.today().unwrap_or(self.grid), place: Label::Known(place), ..self.clone() };
        let Some(provider) = place.provider else { return self.out_of_region(there) };
        Self { price: self.price_at(place), ..there.by_provider(provider) }
    }

    /// In a place that the tables do not have: the grid stays, since a run can't lack one, and a region's price does not go along.
    pub fn at_unlisted_place(&self, place: Label<Place>) -> Self {
        self.out_of_region(Self { place, ..self.clone() })
    }

    /// As it is there, without the price of the region it was in.
    pub(crate) fn out_of_region(&self, there: Self) -> Self {
        let region = self.place.row().filter(|place| place.provider.is_some());
        let is_of_region = region.is_some_and(|region| self.price_at(region) == self.price);
        Self { price: if is_of_region { there.rent() } else { self.price }, ..there }
    }

    fn price_at(&self, place: &Place) -> Option<Interval<DevicePrice>> {
        self.device.row().and_then(|device| device.price_at(place)).map(|price| price.value())
    }

    /// By another provider: its PUE and its share of the paper's Table 1. Where they are not known, those of the provider before do
    /// not go along: the world's PUE and no share take their place. On premises there is no price of a cloud, and back in one there
    /// is again; a price of the reader's own stays.
    pub fn by_provider(&self, provider: &'static Provider) -> Self {
        let there = Self {
            pue: provider.pue().unwrap_or_else(|| self.own_pue()),
            renewable: provider.renewable.map_or_else(|| self.own_share(), |share| share.value),
            provider: Label::Known(provider),
            ..self.clone()
        };
        let price = match (self.is_on_premises(), there.is_on_premises()) {
            (false, true) => self.price.filter(|_| self.has_own_price()),
            (true, false) => self.price.or_else(|| there.rent()),
            _ => self.price,
        };
        Self { price, ..there }
    }

    /// On a device that the tables do not have: neither the price of the one before goes along nor its power.
    pub fn on_unlisted_device(&self, device: Label<Device>) -> Self {
        Self { device, price: None, power: self.power.filter(|_| self.has_own_power()), ..self.clone() }
    }

    /// By a provider that the tables do not have: neither the PUE of the one before goes along nor its share.
    pub fn by_unlisted_provider(&self, provider: Label<Provider>) -> Self {
        Self { pue: self.own_pue(), renewable: self.own_share(), provider, ..self.clone() }
    }

    /// Whether a choice takes away a number that is the reader's own: one that neither its thing in the tables nor a set of
    /// assumptions has.
    pub fn loses_own(&self, chosen: &Self) -> bool {
        let place = self.place.row();
        let is_of_a_set = |set: &Assumptions| set.pue.value == self.pue;
        let pue = || !Assumptions::all().iter().any(is_of_a_set) && !self.has_pue_of_provider();
        let share = || !self.has_share_of_a_set() && !self.has_share_of_provider();
        let grid = || !place.is_some_and(|place| place.bears_out(self.grid));
        self.pue != chosen.pue && pue()
            || self.renewable != chosen.renewable && share()
            || self.price != chosen.price && self.has_own_price()
            || self.grid != chosen.grid && grid()
    }

    /// Whether a set of assumptions has its renewable share.
    pub(crate) fn has_share_of_a_set(&self) -> bool {
        Assumptions::all().iter().any(|set| set.share.value == self.renewable)
    }

    /// Whether there is a price that the tables do not have for the device.
    fn has_own_price(&self) -> bool {
        let is_of_tables = |price| self.device.row().is_some_and(|device| device.bears_out(price));
        self.price.is_some_and(|price| !is_of_tables(price))
    }

    /// The PUE, unless it is the provider's.
    fn own_pue(&self) -> Interval<Pue> {
        if self.has_pue_of_provider() { TODAY.pue.value } else { self.pue }
    }

    /// The renewable share, unless it is the provider's.
    fn own_share(&self) -> Interval<Share> {
        if self.has_share_of_provider() { TODAY.share.value } else { self.renewable }
    }

    fn has_pue_of_provider(&self) -> bool {
        self.provider.row().and_then(Provider::pue) == Some(self.pue)
    }

    fn has_share_of_provider(&self) -> bool {
        let of_provider = self.provider.row().and_then(|provider| provider.renewable);
        of_provider.is_some_and(|share| share.value == self.renewable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::{Intensity, Power};
    use crate::scenario::PowerDraw;

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
    fn what_was_the_providers_does_not_go_along_to_another() {
        let by = |run: &Run, id| run.by_provider(Provider::find(id).expect("a provider"));
        let ovh = by(&Run::default(), "ovh");
        assert_eq!(Some(ovh.pue), Provider::find("ovh").and_then(Provider::pue));
        assert_eq!(ovh.renewable, TODAY.share.value, "AWS claims it");
        let aws = by(&ovh, "aws");
        assert_eq!(by(&aws, "other").pue, TODAY.pue.value);
        let unlisted = aws.by_unlisted_provider(Label::of("mine"));
        assert_eq!((unlisted.pue, unlisted.renewable), (TODAY.pue.value, TODAY.share.value));
        let share = Interval::exact(Share::from_percent(31.0));
        let own = Run { renewable: share, pue: Interval::exact(Pue::from_ratio(1.3)), ..Run::default() };
        assert_eq!((by(&own, "other").pue, by(&own, "ovh").renewable), (own.pue, share), "the reader's own");
    }

    #[test]
    fn nobody_rents_what_they_own() {
        let by = |run: &Run, id| run.by_provider(Provider::find(id).expect("a provider"));
        let own = by(&Run::default(), "onprem");
        assert_eq!(own.price, None);
        assert_eq!(own.on_device(device("a100-sxm-40")).price, None);
        assert_eq!(by(&own, "aws").price, Run::default().price);
        let charged = Some(Interval::exact(DevicePrice::from_usd_per_device_hour(0.31)));
        let own = by(&Run { price: charged, ..Run::default() }, "onprem");
        assert_eq!((own.price, by(&own, "aws").price), (charged, charged), "the reader's own");
    }

    #[test]
    fn a_choice_loses_what_the_reader_typed_and_not_what_a_choice_brought() {
        let frankfurt = |run: &Run| run.at_place(Place::find("aws.eu-central-1").expect("a region"));
        let default = Run::default();
        assert!(!default.loses_own(&frankfurt(&default)));
        let there = frankfurt(&default);
        assert!(!there.loses_own(&there.by_provider(Provider::find("google").expect("a provider"))));
        let typed = [
            Run { pue: Interval::exact(Pue::from_ratio(1.3)), ..default.clone() },
            Run { renewable: Interval::exact(Share::from_percent(10.0)), ..default.clone() },
            Run { price: Some(Interval::exact(DevicePrice::from_usd_per_device_hour(2.5))), ..default.clone() },
            Run { grid: Interval::exact(Intensity::from_g_per_kwh(321.0)), ..default.clone() },
        ];
        for run in typed {
            assert!(run.loses_own(&frankfurt(&run)), "{run:?}");
        }
    }

    #[test]
    fn nothing_of_a_device_goes_along_to_one_that_nobody_knows() {
        let unlisted = Run::default().on_unlisted_device(Label::of("mine"));
        assert_eq!((unlisted.price, unlisted.power), (None, None));
        let own = Some(PowerDraw::Total(Interval::exact(Power::from_watts(1234.0))));
        assert_eq!(Run { power: own, ..Run::default() }.on_unlisted_device(Label::of("mine")).power, own);
    }

    #[test]
    fn a_country_leaves_the_provider_alone() {
        let run = Run::default().at_place(Place::find("fr").expect("France"));
        assert_eq!(run.provider, Run::default().provider);
        assert_eq!(run.price, Run::default().price);
    }

    #[test]
    fn the_price_of_a_region_does_not_go_along_out_of_it() {
        let at = |run: &Run, id| run.at_place(Place::find(id).expect("a place"));
        let frankfurt = at(&Run::default(), "aws.eu-central-1");
        assert_eq!(frankfurt.price, None, "no P100 is let there");
        assert_eq!(at(&frankfurt, "us").price, Run::default().price);
        assert_eq!(frankfurt.at_unlisted_place(Label::of("atlantis")).price, Run::default().price);
        let own = Some(Interval::exact(DevicePrice::from_usd_per_device_hour(0.31)));
        assert_eq!(at(&Run { price: own, ..frankfurt }, "us").price, own);
    }
}
