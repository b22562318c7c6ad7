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
                <Number id="pue" label="PUE, power usage effectiveness" limit={&limits::PUE}
                    value={Some(self.run.pue.map(Pue::as_ratio))} on_type={self.on_type()}
                    hint="Energy of the whole data centre over that of its computers." />
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
                    <Number id="ci" label="Grid intensity, CO2e" unit={unit.sign()} limit={&limits::INTENSITY}
                        value={Some(self.run.grid.map(Intensity::value))} on_type={self.on_type()} />
                    <Choice id="ci-unit" label="Its unit" options={options.to_vec()} {chosen} on_choose={self.on_choose()} />
                </div>
                { figures_for("ci", self.run) }
            </>
        }
    }

    pub fn share(&self) -> Html {
        html! {
            <>
                <Number id="re" label="Renewable share the provider claims" unit="%" limit={&limits::RENEWABLE}
                    value={Some(self.run.renewable.map(Share::as_percent))} on_type={self.on_type()}
                    hint="Taken off in the market-based figure only: the grid emits the location-based one." />
                { figures_for("re", self.run) }
            </>
        }
    }

    pub fn price(&self) -> Html {
        html! {
            <>
                <Number id="usd" label="Price per device-hour, low-high" unit="USD" limit={&limits::DEVICE_PRICE}
                    value={self.run.price.map(|price| price.map(DevicePrice::as_usd_per_device_hour))}
                    on_type={self.on_type()} none="No price: no cloud cost."
                    hint="From preemptible or spot to on demand." />
                { figures_for("usd", self.run) }
            </>
        }
    }

    pub fn electricity(&self) -> Html {
        html! {
            <>
                <Number id="el" label="Electricity price" unit="USD/kWh" limit={&limits::ELECTRICITY_PRICE}
                    value={self.run.electricity_price.map(|price| price.map(ElectricityPrice::as_usd_per_kwh))}
                    on_type={self.on_type()} none="No price: no electricity cost." />
                { figures_for("el", self.run) }
            </>
        }
    }
}
