//! PUE, grid, share and prices: each field with the figures there are for it.

use trainprint_core::limits;
use trainprint_core::quantity::{DevicePrice, ElectricityPrice, Intensity, IntensityUnit, Pue, Share};
use yew::prelude::*;

use super::Form;
use crate::view::facts::figures_for;
use crate::view::field::{Choice, Number, Opt};

impl Form<'_> {
    pub fn pue(&self) -> Html {
        html! {
            <>
                <Number id="pue" label={words::fields::pue()} limit={&limits::PUE}
                    value={Some(self.run.pue.map(Pue::as_ratio))} on_type={self.on_type()}
                    hint={words::fields::pue_hint()} />
                { figures_for("pue", self.run) }
            </>
        }
    }

    pub fn grid(&self) -> Html {
        let unit = self.run.grid.best().unit();
        let chosen = if unit == IntensityUnit::LbPerKwh { "lb" } else { "g" };
        let units = [("lb", IntensityUnit::LbPerKwh), ("g", IntensityUnit::GPerKwh)];
        let options = units.map(|(id, unit)| Opt { id, name: unit.sign() });
        html! {
            <>
                <div class="inputs__pair">
                    <Number id="ci" label={words::fields::grid()} unit={unit.sign()} limit={&limits::INTENSITY}
                        value={Some(self.run.grid.map(Intensity::value))} on_type={self.on_type()}
                        hint={words::fields::grid_hint()} />
                    <Choice id="ci-unit" label={words::fields::grid_unit()} options={options.to_vec()} {chosen} on_choose={self.on_choose()} />
                </div>
                { figures_for("ci", self.run) }
            </>
        }
    }

    pub fn share(&self) -> Html {
        html! {
            <>
                <Number id="re" label={words::fields::share()} unit="%" limit={&limits::RENEWABLE}
                    value={Some(self.run.renewable.map(Share::as_percent))} on_type={self.on_type()}
                    hint={words::fields::share_hint()} />
                { figures_for("re", self.run) }
            </>
        }
    }

    pub fn price(&self) -> Html {
        html! {
            <>
                <Number id="usd" label={words::fields::price()} unit="USD" limit={&limits::DEVICE_PRICE}
                    value={self.run.price.map(|price| price.map(DevicePrice::as_usd_per_device_hour))}
                    on_type={self.on_type()} none={words::fields::no_price()}
                    hint={words::fields::price_hint()} />
                { figures_for("usd", self.run) }
            </>
        }
    }

    pub fn electricity(&self) -> Html {
        html! {
            <>
                <Number id="el" label={words::fields::electricity()} unit="USD/kWh" limit={&limits::ELECTRICITY_PRICE}
                    value={self.run.electricity_price.map(|price| price.map(ElectricityPrice::as_usd_per_kwh))}
                    on_type={self.on_type()} none={words::fields::no_electricity()}
                    hint={words::fields::electricity_hint()} />
                { figures_for("el", self.run) }
            </>
        }
    }
}
