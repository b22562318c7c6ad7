//! The figures of an estimate by name, and the inputs that each rests on.

use crate::scenario::Input;

/// A figure of an estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// With PUE.
    Energy,
    /// Of the grid.
    LocationBased,
    /// After the provider's renewable purchases.
    MarketBased,
    /// Of renting the devices.
    Cost,
    /// Of the electricity.
    ElectricityCost,
    /// Devices times hours times jobs.
    DeviceHours,
}

impl Figure {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Energy, Self::MarketBased, Self::LocationBased, Self::Cost, Self::ElectricityCost, Self::DeviceHours];

    /// What it is called in ids of the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Energy => "energy",
            Self::MarketBased => "market",
            Self::LocationBased => "location",
            Self::Cost => "cost",
            Self::ElectricityCost => "electricity",
            Self::DeviceHours => "device-hours",
        }
    }

    /// The inputs that it is computed from, besides the numbers of devices and of jobs.
    pub const fn inputs(self) -> &'static [Input] {
        match self {
            Self::Energy => &[Input::Hours, Input::Power, Input::Pue],
            Self::LocationBased => &[Input::Hours, Input::Power, Input::Pue, Input::Grid],
            Self::MarketBased => &[Input::Hours, Input::Power, Input::Pue, Input::Grid, Input::Renewable],
            Self::Cost => &[Input::Hours, Input::Price],
            Self::ElectricityCost => &[Input::Hours, Input::Power, Input::Pue, Input::ElectricityPrice],
            Self::DeviceHours => &[Input::Hours],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::{Estimate, estimate};
    use crate::interval::Interval;
    use crate::offer::Worth;
    use crate::quantity::{DevicePrice, ElectricityPrice, Intensity, Power, Pue, Share, Time};
    use crate::scenario::{PowerDraw, Run};

    /// Another value of each input.
    fn other(input: Input) -> Worth {
        match input {
            Input::Hours => Worth::Hours(Interval::exact(Time::from_hours(99.0))),
            Input::Power => Worth::Power(PowerDraw::Total(Interval::exact(Power::from_watts(99.0)))),
            Input::Pue => Worth::Pue(Interval::exact(Pue::from_ratio(9.0))),
            Input::Grid => Worth::Grid(Interval::exact(Intensity::from_lb_per_kwh(9.0))),
            Input::Renewable => Worth::Renewable(Interval::exact(Share::from_percent(9.0))),
            Input::Price => Worth::Price(Interval::exact(DevicePrice::from_usd_per_device_hour(9.0))),
            Input::ElectricityPrice => {
                Worth::ElectricityPrice(Interval::exact(ElectricityPrice::from_usd_per_kwh(9.0)))
            }
        }
    }

    fn said(figure: Figure, of: &Estimate) -> String {
        match figure {
            Figure::Energy => format!("{:?}", of.energy),
            Figure::LocationBased => format!("{:?}", of.location_based),
            Figure::MarketBased => format!("{:?}", of.market_based),
            Figure::Cost => format!("{:?}", of.cost),
            Figure::ElectricityCost => format!("{:?}", of.electricity_cost),
            Figure::DeviceHours => format!("{:?}", of.device_hours),
        }
    }

    #[test]
    fn a_figure_changes_with_its_inputs_and_with_no_other() {
        let before = estimate(&Run::default());
        for input in Input::ALL {
            let mut run = Run::default();
            other(input).put(&mut run);
            let after = estimate(&run);
            for figure in Figure::ALL {
                let changes = said(figure, &before) != said(figure, &after);
                assert_eq!(changes, figure.inputs().contains(&input), "{figure:?}, {input:?}");
            }
        }
    }
}
