//! The fields of one run as a run: every key must be there, and hold what it should.

use super::decimal::{self, DecimalError};
use super::error::{LinkError, Place, Why};
use super::fields::Fields;
use super::text::shorten;
use crate::interval::Interval;
use crate::limits::{self, Limit};
use crate::quantity::{
    DevicePrice, Devices, ElectricityPrice, Energy, Intensity, IntensityUnit, Jobs, Power, Pue, Share, Time,
};
use crate::scenario::{Label, PowerDraw, Role, Run};

/// The keys of a run, in their order.
pub const RUN_KEYS: [&str; 17] =
    ["run", "hw", "n", "h", "x", "w", "pc", "pr", "pg", "kwh", "pue", "ci", "re", "usd", "el", "at", "by"];

/// The fields of one run, and where they stand.
pub struct Block<'f, 'a> {
    pub fields: &'f Fields<'a, 17>,
    pub place: Place,
}

impl Block<'_, '_> {
    pub fn run(&self) -> Result<Run, LinkError> {
        Ok(Run {
            name: String::new(),
            role: self.role()?,
            device: Label::of(self.name("hw")?),
            devices: Devices(self.whole("n", &limits::DEVICES)?),
            hours: self.range("h", &limits::HOURS)?.map(Time::from_hours),
            jobs: Jobs(self.whole("x", &limits::JOBS)?),
            power: self.power()?,
            pue: self.range("pue", &limits::PUE)?.map(Pue::from_ratio),
            grid: self.grid()?,
            renewable: self.range("re", &limits::RENEWABLE)?.map(Share::from_percent),
            price: self
                .range_or_none("usd", &limits::DEVICE_PRICE)?
                .map(|price| price.map(DevicePrice::from_usd_per_device_hour)),
            electricity_price: self
                .range_or_none("el", &limits::ELECTRICITY_PRICE)?
                .map(|price| price.map(ElectricityPrice::from_usd_per_kwh)),
            place: Label::of(self.name("at")?),
            provider: Label::of(self.name("by")?),
        })
    }

    fn role(&self) -> Result<Role, LinkError> {
        match self.text("run")? {
            "final" => Ok(Role::Final),
            "dev" => Ok(Role::Development),
            text => Err(self.value("run", text, Why::Role)),
        }
    }

    fn power(&self) -> Result<Option<PowerDraw>, LinkError> {
        let is_given = |key| self.fields.get(key).is_some();
        let total = is_given("w");
        let parts = ["pc", "pr", "pg"].into_iter().any(is_given);
        match (total, parts, is_given("kwh")) {
            (false, false, false) => Err(LinkError::NoPower(self.place)),
            (true, false, false) => Ok(self.watts("w")?.map(PowerDraw::Total)),
            (false, true, false) => Ok(Some(PowerDraw::Parts {
                cpu: self.watts("pc")?,
                dram: self.watts("pr")?,
                per_device: self.watts("pg")?,
            })),
            (false, false, true) => {
                Ok(Some(PowerDraw::Energy(self.range("kwh", &limits::ENERGY)?.map(Energy::from_kwh))))
            }
            _ => Err(LinkError::TwoPowers(self.place)),
        }
    }

    fn watts(&self, key: &'static str) -> Result<Option<Interval<Power>>, LinkError> {
        Ok(self.range_or_none(key, &limits::POWER)?.map(|power| power.map(Power::from_watts)))
    }

    fn grid(&self) -> Result<Interval<Intensity>, LinkError> {
        let text = self.text("ci")?;
        let (digits, unit) = if let Some(digits) = text.strip_suffix("lb") {
            (digits, IntensityUnit::LbPerKwh)
        } else if let Some(digits) = text.strip_suffix('g') {
            (digits, IntensityUnit::GPerKwh)
        } else {
            return Err(self.value("ci", text, Why::NoUnit));
        };
        let range = decimal::range(digits, &limits::INTENSITY);
        let range = range.map_err(|error| self.value("ci", text, Why::Decimal(error)))?;
        Ok(range.map(|value| Intensity::new(value, unit)))
    }

    fn range_or_none(&self, key: &'static str, limit: &'static Limit) -> Result<Option<Interval<f64>>, LinkError> {
        if self.text(key)? == "none" { Ok(None) } else { self.range(key, limit).map(Some) }
    }

    fn range(&self, key: &'static str, limit: &'static Limit) -> Result<Interval<f64>, LinkError> {
        self.read(key, |text| decimal::range(text, limit))
    }

    fn whole(&self, key: &'static str, limit: &'static Limit) -> Result<u32, LinkError> {
        self.read(key, |text| decimal::whole(text, limit))
    }

    fn read<T>(&self, key: &'static str, by: impl Fn(&str) -> Result<T, DecimalError>) -> Result<T, LinkError> {
        let text = self.text(key)?;
        by(text).map_err(|error| self.value(key, text, Why::Decimal(error)))
    }

    /// A label. A `=` in one is the trace of a lost `&`, since no id has one.
    fn name(&self, key: &'static str) -> Result<&str, LinkError> {
        let text = self.text(key)?;
        if text.contains('=') { Err(self.value(key, text, Why::NotAName)) } else { Ok(text) }
    }

    /// The value of a key; a run has every key, and each has a value.
    fn text(&self, key: &'static str) -> Result<&str, LinkError> {
        match self.fields.get(key) {
            None => Err(LinkError::Missing { place: self.place, key }),
            Some("") => Err(self.value(key, "", Why::Empty)),
            Some(text) => Ok(text),
        }
    }

    fn value(&self, key: &'static str, text: &str, why: Why) -> LinkError {
        LinkError::Value { place: self.place, key, text: shorten(text), why }
    }
}
