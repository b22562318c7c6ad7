//! What the tables offer for an input of a run: every figure there is for its device, its place and its provider, each
//! with its source. From it follows where a number of a run comes from, and what a result rests on.

mod of_input;

use std::fmt;

use crate::data::Source;
use crate::format::{bounds, exact};
use crate::interval::Interval;
use crate::quantity::{DevicePrice, ElectricityPrice, Energy, Intensity, Power, Pue, Share, Time};
use crate::scenario::{Input, PowerDraw, Run};

/// A value of an input, with its unit.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // the names are those of the inputs
pub enum Worth {
    Hours(Interval<Time>),
    Power(PowerDraw),
    Pue(Interval<Pue>),
    Grid(Interval<Intensity>),
    Renewable(Interval<Share>),
    Price(Interval<DevicePrice>),
    ElectricityPrice(Interval<ElectricityPrice>),
}

/// One figure that an input can take.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The figure.
    pub worth: Worth,
    /// What it is about.
    pub name: String,
    /// The year it describes.
    pub year: u16,
    /// Who says so.
    pub source: &'static Source,
    /// What to know before using it; may be empty.
    pub note: String,
    /// Whether it counts in today's spread, where several figures make one.
    pub counts: bool,
}

/// Where an input of a run comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Origin {
    /// It is the figure of these facts; several where they agree.
    Facts(Vec<Offer>),
    /// From the lowest to the highest of these facts.
    Spread(Vec<Offer>),
    /// The tables do not have it: whoever made the run gave it.
    Given,
}

/// The figures for an input, for the device, the place and the provider of a run.
pub fn offers(run: &Run, input: Input) -> Vec<Offer> {
    of_input::offers(run, input)
}

/// Where an input comes from; `None` where the run does not have it.
pub fn origin(run: &Run, input: Input) -> Option<Origin> {
    let worth = Worth::of(run, input)?;
    let offers = offers(run, input);
    let same: Vec<Offer> = offers.iter().filter(|offer| offer.worth == worth).cloned().collect();
    if !same.is_empty() {
        return Some(Origin::Facts(same));
    }
    Some(match of_input::today(run, input) {
        Some(today) if today == worth => Origin::Spread(offers.into_iter().filter(|offer| offer.counts).collect()),
        _ => Origin::Given,
    })
}

impl Worth {
    /// The value that a run has of an input.
    pub fn of(run: &Run, input: Input) -> Option<Self> {
        match input {
            Input::Hours => Some(Self::Hours(run.hours)),
            Input::Power => run.power.map(Self::Power),
            Input::Pue => Some(Self::Pue(run.pue)),
            Input::Grid => Some(Self::Grid(run.grid)),
            Input::Renewable => Some(Self::Renewable(run.renewable)),
            Input::Price => run.price.map(Self::Price),
            Input::ElectricityPrice => run.electricity_price.map(Self::ElectricityPrice),
        }
    }

    /// Gives a run this value.
    pub fn put(self, run: &mut Run) {
        match self {
            Self::Hours(hours) => run.hours = hours,
            Self::Power(power) => run.power = Some(power),
            Self::Pue(pue) => run.pue = pue,
            Self::Grid(grid) => run.grid = grid,
            Self::Renewable(share) => run.renewable = share,
            Self::Price(price) => run.price = Some(price),
            Self::ElectricityPrice(price) => run.electricity_price = Some(price),
        }
    }
}

/// The value with every digit and its unit, as "350 – 384 – 420 g/kWh".
impl fmt::Display for Worth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hours(hours) => write!(f, "{} h", written(hours.map(Time::as_hours))),
            Self::Power(PowerDraw::Total(power)) => f.write_str(&words::offer::whole_job(watts(*power))),
            Self::Power(PowerDraw::Energy(kwh)) => {
                f.write_str(&words::offer::each_job(written(kwh.map(Energy::as_kwh))))
            }
            Self::Power(PowerDraw::Parts { cpu, dram, per_device }) => {
                let part = |part: &Option<Interval<Power>>| {
                    part.map_or_else(|| words::offer::not_measured().to_owned(), watts)
                };
                f.write_str(&words::offer::parts(part(per_device), part(cpu), part(dram)))
            }
            Self::Pue(pue) => f.write_str(&written(pue.map(Pue::as_ratio))),
            Self::Grid(grid) => {
                write!(f, "{} {}", written(grid.map(Intensity::value)), grid.best().unit().sign())
            }
            Self::Renewable(share) => write!(f, "{} %", written(share.map(Share::as_percent))),
            Self::Price(usd) => {
                f.write_str(&words::offer::device_hour(written(usd.map(DevicePrice::as_usd_per_device_hour))))
            }
            Self::ElectricityPrice(usd) => {
                write!(f, "{} USD/kWh", written(usd.map(ElectricityPrice::as_usd_per_kwh)))
            }
        }
    }
}

fn written(value: Interval<f64>) -> String {
    words::number(bounds(value, exact))
}

fn watts(power: Interval<Power>) -> String {
    format!("{} W", written(power.map(Power::as_watts)))
}
