//! One run of a project file: every input must be there, and hold what it should.

use std::borrow::Cow;

use serde_json::value::RawValue;

use super::fault::Why;
use super::keys;
use crate::data::Entry as Row;
use crate::interval::Interval;
use crate::limits::{self, Limit};
use crate::link::{Fields, is_of_names, shorten};
use crate::quantity::{
    DevicePrice, Devices, ElectricityPrice, Energy, Intensity, IntensityUnit, Jobs, Power, Pue, Share, Time,
};
use crate::scenario::{Label, PowerDraw, Role, Run};

/// An input that can't be used, and why.
pub type Refused = (&'static str, Why);

/// The inputs of one run in the file's own words, and the run before it.
pub struct Entry<'f, 'a> {
    pub fields: &'f Fields<'a, 19>,
    pub before: Option<&'f Run>,
}

impl Entry<'_, '_> {
    pub fn run(&self) -> Result<Run, Refused> {
        Ok(Run {
            name: self.text(keys::NAME)?.into_owned(),
            role: self.role()?,
            device: self.label(keys::DEVICE, |run| &run.device)?,
            devices: Devices(self.whole(keys::DEVICES, &limits::DEVICES)?),
            hours: self.range(keys::HOURS, &limits::HOURS)?.map(Time::from_hours),
            jobs: Jobs(self.whole(keys::JOBS, &limits::JOBS)?),
            power: self.power()?,
            pue: self.range(keys::PUE, &limits::PUE)?.map(Pue::from_ratio),
            grid: self.grid()?,
            renewable: self.range(keys::RENEWABLE, &limits::RENEWABLE)?.map(Share::from_percent),
            price: self
                .range_or_null(keys::PRICE, &limits::DEVICE_PRICE)?
                .map(|price| price.map(DevicePrice::from_usd_per_device_hour)),
            electricity_price: self
                .range_or_null(keys::ELECTRICITY, &limits::ELECTRICITY_PRICE)?
                .map(|price| price.map(ElectricityPrice::from_usd_per_kwh)),
            place: self.label(keys::PLACE, |run| &run.place)?,
            provider: self.label(keys::PROVIDER, |run| &run.provider)?,
        })
    }

    fn role(&self) -> Result<Role, Refused> {
        let text = self.text(keys::ROLE)?;
        role(&text).ok_or_else(|| (keys::ROLE, Why::NotARole(shorten(&text))))
    }

    fn power(&self) -> Result<Option<PowerDraw>, Refused> {
        let is_given = |key: &&&'static str| self.fields.get(key).is_some();
        let part = [keys::CPU, keys::DRAM, keys::PER_DEVICE].iter().find(is_given).copied();
        let mut ways = [keys::JOB_POWER, keys::JOB_ENERGY].iter().find(is_given).copied().into_iter().chain(part);
        let way = ways.next().ok_or((keys::JOB_POWER, Why::Missing))?;
        if ways.next().is_some() || (way == keys::JOB_POWER && is_given(&&keys::JOB_ENERGY)) {
            return Err((way, Why::TwoPowers));
        }
        match way {
            keys::JOB_POWER => Ok(self.watts(way)?.map(PowerDraw::Total)),
            keys::JOB_ENERGY => Ok(Some(PowerDraw::Energy(self.range(way, &limits::ENERGY)?.map(Energy::from_kwh)))),
            _ => Ok(Some(PowerDraw::Parts {
                cpu: self.watts(keys::CPU)?,
                dram: self.watts(keys::DRAM)?,
                per_device: self.watts(keys::PER_DEVICE)?,
            })),
        }
    }

    fn watts(&self, key: &'static str) -> Result<Option<Interval<Power>>, Refused> {
        Ok(self.range_or_null(key, &limits::POWER)?.map(|power| power.map(Power::from_watts)))
    }

    fn grid(&self) -> Result<Interval<Intensity>, Refused> {
        let (key, unit) = match (self.fields.get(keys::GRID_G), self.fields.get(keys::GRID_LB)) {
            (Some(_), None) => (keys::GRID_G, IntensityUnit::GPerKwh),
            (None, Some(_)) => (keys::GRID_LB, IntensityUnit::LbPerKwh),
            (None, None) => return Err((keys::GRID_G, Why::NoGrid)),
            (Some(_), Some(_)) => return Err((keys::GRID_G, Why::TwoGrids)),
        };
        Ok(self.range(key, &limits::INTENSITY)?.map(|value| Intensity::new(value, unit)))
    }

    /// A label; the run before it often has the same, which saves a search of the tables.
    fn label<T: Row>(&self, key: &'static str, of: fn(&Run) -> &Label<T>) -> Result<Label<T>, Refused> {
        let id = self.text(key)?;
        if id.is_empty() || !id.chars().all(is_of_names) {
            return Err((key, Why::NotAName(shorten(&id))));
        }
        let before = self.before.map(of).filter(|label| label.id() == id);
        Ok(before.cloned().unwrap_or_else(|| Label::of(&id)))
    }

    fn text(&self, key: &'static str) -> Result<Cow<'_, str>, Refused> {
        let json = self.json(key)?;
        text(json).ok_or_else(|| (key, Why::NotText(shorten(json))))
    }

    fn whole(&self, key: &'static str, limit: &'static Limit) -> Result<u32, Refused> {
        let json = self.json(key)?;
        let value = number(json, limit).map_err(|why| (key, why))?;
        // The limits of whole numbers lie far below 2^32, so that the conversion is exact.
        if value.fract() == 0.0 { Ok(value as u32) } else { Err((key, Why::NotWhole(shorten(json)))) }
    }

    fn range_or_null(&self, key: &'static str, limit: &'static Limit) -> Result<Option<Interval<f64>>, Refused> {
        if self.json(key)? == "null" { Ok(None) } else { self.range(key, limit).map(Some) }
    }

    fn range(&self, key: &'static str, limit: &'static Limit) -> Result<Interval<f64>, Refused> {
        range(self.json(key)?, limit).map_err(|why| (key, why))
    }

    fn json(&self, key: &'static str) -> Result<&str, Refused> {
        self.fields.get(key).ok_or((key, Why::Missing))
    }
}

/// The role of this name.
pub(super) fn role(text: &str) -> Option<Role> {
    match text {
        keys::FINAL => Some(Role::Final),
        keys::DEVELOPMENT => Some(Role::Development),
        _ => None,
    }
}

/// A JSON text; without an escape in it, in the file's own words.
pub(super) fn text(json: &str) -> Option<Cow<'_, str>> {
    let plain = serde_json::from_str::<&str>(json).map(Cow::Borrowed);
    plain.or_else(|_| serde_json::from_str::<String>(json).map(Cow::Owned)).ok()
}

/// A JSON number, read as the nearest `f64` there is.
fn number(json: &str, limit: &'static Limit) -> Result<f64, Why> {
    let is_number = json.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    let value = json.parse().ok().filter(|_| is_number);
    let value = value.ok_or_else(|| Why::NotANumber(shorten(json)))?;
    limit.check(value).map_err(Why::OutOfBounds)
}

/// The best value of a figure: a JSON number, or the middle one of an object of three.
pub(super) fn best(json: &str) -> Option<f64> {
    let number = |json: &str| json.parse().ok().filter(|value: &f64| value.is_finite());
    let range = || serde_json::from_str::<Bounds<'_>>(json).ok().map(|bounds| bounds.best.get());
    number(json).or_else(|| number(range()?))
}

/// A JSON number, or an object of `low`, `best` and `high`.
fn range(json: &str, limit: &'static Limit) -> Result<Interval<f64>, Why> {
    if !json.starts_with('{') {
        return number(json, limit).map(Interval::exact);
    }
    let not_a_range = || Why::NotARange(shorten(json));
    let bounds: Bounds<'_> = serde_json::from_str(json).map_err(|_| not_a_range())?;
    let [low, best, high] = [bounds.low, bounds.best, bounds.high].map(|bound| number(bound.get(), limit));
    Interval::new(low?, best?, high?).ok_or_else(not_a_range)
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Bounds<'a> {
    #[serde(borrow)]
    low: &'a RawValue,
    best: &'a RawValue,
    high: &'a RawValue,
}
