//! PUE, grid, share and prices: each field with the figures there are for it, their years and sources.

use trainprint_core::data::{self, Datum, Entry, Host, LowIs, Price, Provider};
use trainprint_core::format::exact;
use trainprint_core::interval::Interval;
use trainprint_core::limits;
use trainprint_core::quantity::{DevicePrice, ElectricityPrice, Intensity, IntensityUnit, Pue, Share};
use trainprint_core::scenario::Run;
use yew::prelude::*;

use super::Form;
use crate::reading::write;
use crate::view::facts::{Fact, facts};
use crate::view::field::{Choice, Number, Opt, choice};

const WHENCE: &str = "Figures and their sources";

impl Form<'_> {
    pub fn pue(&self) -> Html {
        let on_type = self.typed("pue", |run, value| {
            run.pue = value.map_or(run.pue, |value| value.map(Pue::from_ratio));
        });
        let of_provider = self.run.provider.row().map_or(&[][..], |provider| provider.pues).iter().copied();
        let of_world = data::PUES.iter().rev().filter(|fact| fact.id.starts_with("world-"));
        let list = of_provider
            .chain(of_world)
            .map(|fact| self.datum(fact, exact(fact.value.best().as_ratio()), move |run| run.pue = fact.value));
        html! {
            <>
            <Number id="pue" label="PUE, power usage effectiveness" limit={&limits::PUE}
                value={Some(self.run.pue.map(Pue::as_ratio))} {on_type}
                hint="Energy of the whole data centre over that of its computers." />
            { facts(WHENCE, list.collect()) }
            </>
        }
    }

    pub fn grid(&self) -> Html {
        let unit = self.run.grid.best().unit();
        let on_type = self.typed("ci", move |run, value| {
            run.grid = value.map_or(run.grid, |value| value.map(|number| Intensity::new(number, unit)));
        });
        let on_choose = self.chosen(|run, id: &String| {
            let unit = if id == "lb" { IntensityUnit::LbPerKwh } else { IntensityUnit::GPerKwh };
            Some(Run { grid: run.grid.map(|grid| grid.in_unit(unit)), ..run.clone() })
        });
        let chosen = if unit == IntensityUnit::LbPerKwh { "lb" } else { "g" };
        let option = |id: &'static str, name: &'static str| Opt { id: id.into(), name: name.into() };
        html! {
            <>
            <div class="inputs__pair">
                <Number id="ci" label="Grid intensity, CO2e" unit={sign(unit)} limit={&limits::INTENSITY}
                    value={Some(self.run.grid.map(Intensity::value))} {on_type} />
                { choice(Choice {
                    id: "ci-unit",
                    label: "Its unit",
                    options: vec![option("lb", "lb/kWh"), option("g", "g/kWh")],
                    chosen,
                    on_choose,
                    hint: String::new(),
                }) }
            </div>
            { self.grid_facts() }
            </>
        }
    }

    /// Every figure for the place's grid, and their spread where there are several.
    fn grid_facts(&self) -> Html {
        let Some(grid) = self.run.place.row().and_then(|place| place.grid) else { return html! {} };
        let list = grid.every_fact().map(|fact| {
            let value = fact.value();
            Fact {
                name: format!("{}, {}", grid.name, fact.basis.in_words()),
                value: format!("{} {}", spoken(value.map(Intensity::value)), sign(value.best().unit())),
                year: fact.year,
                source: fact.source,
                note: fact.note.to_owned(),
                on_use: Some(self.with(move |run| run.grid = value)),
            }
        });
        facts(WHENCE, list.collect())
    }

    pub fn share(&self) -> Html {
        let on_type = self.typed("re", |run, value| {
            run.renewable = value.map_or(run.renewable, |value| value.map(Share::from_percent));
        });
        let provider = self.run.provider.row();
        let list = provider.into_iter().flat_map(Provider::shares).map(|fact| {
            let percent = format!("{} %", exact(fact.value.best().as_percent()));
            self.datum(fact, percent, move |run| run.renewable = fact.value)
        });
        html! {
            <>
            <Number id="re" label="Renewable share the provider claims" unit="%" limit={&limits::RENEWABLE}
                value={Some(self.run.renewable.map(Share::as_percent))} {on_type}
                hint="Taken off in the market-based figure only: the grid emits the location-based one." />
            { facts(WHENCE, list.collect()) }
            </>
        }
    }

    pub fn price(&self) -> Html {
        let on_type = self.typed("usd", |run, value| {
            run.price = value.map(|value| value.map(DevicePrice::from_usd_per_device_hour));
        });
        let prices = self.run.device.row().map_or(&[][..], |device| device.prices).iter();
        let by = self.run.provider.id();
        let is_near = |price: &&Price| price.provider.id() == by || price.used == data::Use::Paper;
        html! {
            <>
            <Number id="usd" label="Price per device-hour, low-high" unit="USD" limit={&limits::DEVICE_PRICE}
                value={self.run.price.map(|price| price.map(DevicePrice::as_usd_per_device_hour))} {on_type}
                empty="No price: no cloud cost." hint="From preemptible or spot to on demand." />
            { facts(WHENCE, prices.filter(is_near).map(|price| self.price_fact(price)).collect()) }
            </>
        }
    }

    fn price_fact(&self, price: &'static Price) -> Fact {
        let host = match price.host {
            Host::Included => "with its host",
            Host::Extra => "without its host",
            Host::Unclear => "host not stated",
        };
        let low = if price.low_is == LowIs::Spot { "spot to on demand" } else { "on demand" };
        let place = price.place.map_or("", |place| place.code());
        Fact {
            name: format!("{} {place}, {low}, {host}", price.provider.name()),
            value: format!("{} USD", spoken(price.value().map(DevicePrice::as_usd_per_device_hour))),
            year: price.year,
            source: price.source,
            note: format!("{} {}", price.as_of, price.note),
            on_use: Some(self.with(move |run| run.price = Some(price.value()))),
        }
    }

    pub fn electricity(&self) -> Html {
        let on_type = self.typed("el", |run, value| {
            run.electricity_price = value.map(|value| value.map(ElectricityPrice::from_usd_per_kwh));
        });
        let list = data::ELECTRICITY.iter().map(|fact| {
            let price = format!("{} USD/kWh", exact(fact.value.best().as_usd_per_kwh()));
            self.datum(fact, price, move |run| run.electricity_price = Some(fact.value))
        });
        html! {
            <>
            <Number id="el" label="Electricity price" unit="USD/kWh" limit={&limits::ELECTRICITY_PRICE}
                value={self.run.electricity_price.map(|price| price.map(ElectricityPrice::as_usd_per_kwh))} {on_type}
                empty="No price: no electricity cost." />
            { facts(WHENCE, list.collect()) }
            </>
        }
    }

    fn datum<T>(&self, fact: &'static Datum<T>, value: String, put: impl Fn(&mut Run) + Clone + 'static) -> Fact {
        let Datum { name, year, source, note, .. } = *fact;
        Fact { name: name.to_owned(), value, year, source, note: note.to_owned(), on_use: Some(self.with(put)) }
    }
}

fn sign(unit: IntensityUnit) -> &'static str {
    match unit {
        IntensityUnit::LbPerKwh => "lb/kWh",
        IntensityUnit::GPerKwh => "g/kWh",
    }
}

fn spoken(value: Interval<f64>) -> String {
    write(value).replace('-', " – ")
}
