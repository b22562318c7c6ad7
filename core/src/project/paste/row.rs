//! One row of a pasted table as a run: its own cells, and for what it has no column the run in the form.

use super::header::{Header, Place};
use super::records::Record;
use crate::data::{self, Entry};
use crate::formula;
use crate::interval::Interval;
use crate::limits::{self, Limit};
use crate::link::shorten;
use crate::project::csv::unguarded;
use crate::project::entry::Refused;
use crate::project::fault::Why;
use crate::project::finished::Figure;
use crate::project::keys;
use crate::quantity::{
    Conversion, DeviceHours, DevicePrice, Devices, ElectricityPrice, Energy, Intensity, IntensityUnit, Jobs, Power,
    Pue, Share, Time,
};
use crate::reading::{self, ReadingError};
use crate::scenario::{Label, PowerDraw, Role, Run};
use crate::search;

const GRIDS: [&str; 2] = [keys::GRID_G, keys::GRID_LB];
const POWERS: [&str; 5] = [keys::JOB_POWER, keys::CPU, keys::DRAM, keys::PER_DEVICE, keys::JOB_ENERGY];

/// A row, and where its inputs stand.
pub struct Row<'r> {
    pub header: &'r Header,
    pub record: &'r Record<'r>,
    /// Whether its numbers have decimal commas: then a point may part thousands.
    pub has_commas: bool,
}

impl Row<'_> {
    /// The run of this row. What it has no column for is the base's; where it names a device, place or provider of the
    /// tables that is not the base's, what goes with that.
    pub fn run(&self, base: &Run) -> Result<Run, Refused> {
        let mut run = self.labelled(base);
        run.name = self.name();
        if self.header.has(keys::ROLE) {
            run.role = self.role()?;
        }
        if self.header.has(keys::DEVICES) {
            run = run.with_devices(Devices(self.whole(keys::DEVICES, &limits::DEVICES)?));
        }
        if self.header.has(keys::JOBS) {
            run.jobs = Jobs(self.whole(keys::JOBS, &limits::JOBS)?);
        }
        run.hours = self.hours(&run)?;
        run.power = self.power(run.power)?;
        run.pue = self.needed(keys::PUE, &limits::PUE, run.pue, Pue::from_ratio)?;
        run.grid = self.grid(run.grid)?;
        run.renewable = self.needed(keys::RENEWABLE, &limits::RENEWABLE, run.renewable, Share::from_percent)?;
        let usd = DevicePrice::from_usd_per_device_hour;
        run.price = self.optional(keys::PRICE, &limits::DEVICE_PRICE, run.price, usd)?;
        let (price, usd) = (run.electricity_price, ElectricityPrice::from_usd_per_kwh);
        run.electricity_price = self.optional(keys::ELECTRICITY, &limits::ELECTRICITY_PRICE, price, usd)?;
        Ok(run)
    }

    /// The run's name: text, as it stands in its cell.
    pub fn name(&self) -> String {
        unguarded(self.cell(keys::NAME)).to_owned()
    }

    /// What stands in a cell, in short.
    pub fn text(&self, key: &str) -> String {
        shorten(self.cell(key).trim())
    }

    /// The finished figures of this row that can be read.
    pub fn finished(&self) -> Vec<Figure> {
        let figures = self.header.finished().filter_map(|(key, column, unit)| {
            let text = self.record.get(column).map(str::trim).filter(|text| !is_absent(text))?;
            let value = self.number(text, &limits::RESULT).ok()?.best();
            let value = unit.of(value);
            value.is_finite().then_some((key, value))
        });
        figures.collect()
    }

    fn labelled(&self, base: &Run) -> Run {
        let mut run = base.clone();
        let board = |text: &str| search::board(text).filter(|(_, each)| *each == 1).map(|(device, _)| device);
        if let Some(device) = self.label(keys::DEVICE, &base.device, board) {
            run = device.row().map_or_else(|| run.on_unlisted_device(device), |row| run.on_device(row));
        }
        if let Some(place) = self.label(keys::PLACE, &base.place, region) {
            run = place.row().map_or_else(|| run.at_unlisted_place(place), |row| run.at_place(row));
        }
        if let Some(provider) = self.label(keys::PROVIDER, &run.provider, |_| None) {
            run = provider.row().map_or_else(|| run.by_unlisted_provider(provider), |row| run.by_provider(row));
        }
        run
    }

    /// What of a row that could be read has a name that the tables lack, so that numbers are another's or not known.
    pub fn unlisted(&self, run: &Run) -> Option<&'static str> {
        let has = |key: &&str| self.header.has(key);
        let is_named = |key| has(&key) && !self.cell(key).trim().is_empty();
        let has_grid = GRIDS.iter().any(has);
        if is_named(keys::PLACE) && run.place.row().is_none() && !has_grid {
            return Some(keys::PLACE);
        }
        let has_power_and_price = POWERS.iter().any(has) && has(&keys::PRICE);
        (is_named(keys::DEVICE) && run.device.row().is_none() && !has_power_and_price).then_some(keys::DEVICE)
    }

    /// The label of a cell, where it is not the one there is: by id, by name in any case, English or as it is shown, or otherwise.
    fn label<T: Entry>(
        &self,
        key: &str,
        there: &Label<T>,
        otherwise: impl Fn(&str) -> Option<&'static T>,
    ) -> Option<Label<T>> {
        let text = unguarded(self.cell(key).trim());
        if !self.header.has(key) || text == there.id() {
            return None;
        }
        let called = |row: &&T| [row.id(), row.name(), row.shown()].iter().any(|name| name.eq_ignore_ascii_case(text));
        let found = T::find(text).or_else(|| T::all().iter().find(called)).or_else(|| otherwise(text));
        let label = found.map_or_else(|| Label::of(&as_id(text)), Label::Known);
        (label != *there).then_some(label)
    }

    fn role(&self) -> Result<Role, Refused> {
        match self.cell(keys::ROLE).trim().to_ascii_lowercase().as_str() {
            keys::FINAL | "endgültig" => Ok(Role::Final),
            keys::DEVELOPMENT | "dev" | "entwicklung" => Ok(Role::Development),
            "" => Err((keys::ROLE, Why::Empty)),
            text => Err((keys::ROLE, Why::NotARole(shorten(text)))),
        }
    }

    /// The wall-clock hours of one job; from device-hours where the table has those alone.
    fn hours(&self, run: &Run) -> Result<Interval<Time>, Refused> {
        if !self.header.has_device_hours_alone() {
            return self.needed(keys::HOURS, &limits::HOURS, run.hours, Time::from_hours);
        }
        let device_hours = self.range(keys::DEVICE_HOURS, &limits::DEVICE_HOURS)?;
        let device_hours = device_hours.ok_or((keys::DEVICE_HOURS, Why::Empty))?.map(DeviceHours::from_device_hours);
        let hours = device_hours.map(|all| formula::wall_clock(all, run.devices, run.jobs));
        let within = limits::HOURS.check(hours.high().as_hours());
        within.map(|_| hours).map_err(|bound| (keys::DEVICE_HOURS, Why::OutOfBounds(bound)))
    }

    fn power(&self, base: Option<PowerDraw>) -> Result<Option<PowerDraw>, Refused> {
        if !self.header.has_power() {
            return Ok(base);
        }
        let watts = |key| Ok(self.range(key, &limits::POWER)?.map(|power| power.map(Power::from_watts)));
        let total = watts(keys::JOB_POWER)?;
        let [cpu, dram, per_device] = [watts(keys::CPU)?, watts(keys::DRAM)?, watts(keys::PER_DEVICE)?];
        let energy = self.range(keys::JOB_ENERGY, &limits::ENERGY)?;
        let is_in_parts = self.cell(keys::POWER_GIVEN_AS) == keys::AS_PARTS;
        let has_parts = is_in_parts || cpu.is_some() || dram.is_some() || per_device.is_some();
        match (total, has_parts, energy) {
            (None, false, None) => Ok(None),
            (Some(total), false, None) => Ok(Some(PowerDraw::Total(total))),
            (None, true, None) => Ok(Some(PowerDraw::Parts { cpu, dram, per_device })),
            (None, false, Some(energy)) => Ok(Some(PowerDraw::Energy(energy.map(Energy::from_kwh)))),
            (Some(_), ..) => Err((keys::JOB_POWER, Why::TwoPowers)),
            (None, ..) => Err((keys::JOB_ENERGY, Why::TwoPowers)),
        }
    }

    fn grid(&self, base: Interval<Intensity>) -> Result<Interval<Intensity>, Refused> {
        if !self.header.has_grid() {
            return Ok(base);
        }
        let grams = self.range(keys::GRID_G, &limits::INTENSITY)?;
        let pounds = self.range(keys::GRID_LB, &limits::INTENSITY)?;
        match (grams, pounds) {
            (Some(grams), None) => Ok(grams.map(|value| Intensity::new(value, IntensityUnit::GPerKwh))),
            (None, Some(pounds)) => Ok(pounds.map(|value| Intensity::new(value, IntensityUnit::LbPerKwh))),
            (Some(_), Some(_)) => Err((keys::GRID_G, Why::TwoGrids)),
            (None, None) if self.header.has(keys::GRID_G) => Err((keys::GRID_G, Why::Empty)),
            (None, None) => Err((keys::GRID_LB, Why::Empty)),
        }
    }

    /// An input that a run can't do without.
    fn needed<T: Copy>(
        &self,
        key: &'static str,
        limit: &'static Limit,
        base: Interval<T>,
        from: fn(f64) -> T,
    ) -> Result<Interval<T>, Refused> {
        if !self.header.has(key) {
            return Ok(base);
        }
        self.range(key, limit)?.map(|value| value.map(from)).ok_or((key, Why::Empty))
    }

    fn optional<T: Copy>(
        &self,
        key: &'static str,
        limit: &'static Limit,
        base: Option<Interval<T>>,
        from: fn(f64) -> T,
    ) -> Result<Option<Interval<T>>, Refused> {
        if !self.header.has(key) {
            return Ok(base);
        }
        Ok(self.range(key, limit)?.map(|value| value.map(from)))
    }

    fn whole(&self, key: &'static str, limit: &'static Limit) -> Result<u32, Refused> {
        let text = self.cell(key).trim();
        if is_absent(text) {
            return Err((key, Why::Empty));
        }
        if reading::read_whole(text, limit).is_err_and(|error| matches!(error, ReadingError::NotWhole(_))) {
            return Err((key, Why::NotWhole(shorten(text))));
        }
        // The limits of whole numbers lie far below 2^32, so that the conversion is exact.
        self.number(text, limit).map(|value| value.best() as u32).map_err(|why| (key, why))
    }

    /// A range: one cell, or those of its bounds; `None` where they are empty.
    fn range(&self, key: &'static str, limit: &'static Limit) -> Result<Option<Interval<f64>>, Refused> {
        let Place { columns, unit } = self.header.place(key);
        let cells = columns.map(|column| column.and_then(|column| self.record.get(column)).unwrap_or_default().trim());
        let read = |text: &str| -> Result<Option<Interval<f64>>, Refused> {
            let given =
                (!is_absent(text)).then(|| self.number(text, limit).and_then(|value| in_unit(value, unit, limit)));
            given.transpose().map_err(|why| (key, why))
        };
        let [low, best, high] = [read(cells[0])?, read(cells[1])?, read(cells[2])?];
        let exact = |value: Interval<f64>| Some(value.best()).filter(|_| value.is_exact());
        let range = match (low, best, high) {
            (None, best, None) => return Ok(best),
            (Some(low), Some(best), Some(high)) => exact(low).zip(exact(best)).zip(exact(high)),
            (Some(low), None, Some(high)) => {
                exact(low).zip(exact(high)).map(|(low, high)| ((low, f64::midpoint(low, high)), high))
            }
            _ => None,
        };
        let range = range.and_then(|((low, best), high)| Interval::new(low, best, high));
        range.map(Some).ok_or_else(|| (key, Why::NotARange(shorten(&cells.join(", ")))))
    }

    /// A number or a range as people write one; what can be read in two ways is not guessed.
    fn number(&self, text: &str, limit: &'static Limit) -> Result<Interval<f64>, Why> {
        let (value, other) = match plain(text) {
            Some(value) => (limit.check(value).map(Interval::exact).map_err(Why::OutOfBounds)?, None),
            None => {
                let read = reading::read(text, "%", limit).map_err(Why::Reading)?;
                (read.value, read.other)
            }
        };
        let by_point = || reading::thousands_by_point(text).filter(|_| self.has_commas);
        match other.or_else(by_point) {
            None => Ok(value),
            Some(other) => Err(Why::TwoReadings { text: shorten(text), one: value.best(), other }),
        }
    }

    fn cell(&self, key: &str) -> &str {
        let [_, column, _] = self.header.place(key).columns;
        column.and_then(|column| self.record.get(column)).unwrap_or_default()
    }
}

/// Digits and perhaps a point between: what most cells hold, and soonest read.
fn plain(text: &str) -> Option<f64> {
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    let ends = text.as_bytes().first().is_some_and(is_digit) && text.as_bytes().last().is_some_and(is_digit);
    let is_plain = ends && text.bytes().all(|byte| is_digit(&byte) || byte == b'.');
    text.parse().ok().filter(|_| is_plain)
}

fn in_unit(value: Interval<f64>, unit: Conversion, limit: &'static Limit) -> Result<Interval<f64>, Why> {
    let value = value.map(|value| unit.of(value));
    limit.check(value.high()).map_err(Why::OutOfBounds)?;
    limit.check(value.low()).map(|_| value).map_err(Why::OutOfBounds)
}

fn is_absent(text: &str) -> bool {
    matches!(text, "" | "-" | "none" | "n/a" | "N/A" | "NA")
}

/// The one region that a provider calls so: `us-west-2`.
fn region(code: &str) -> Option<&'static data::Place> {
    let mut called = data::Place::all().iter().filter(|place| place.code().eq_ignore_ascii_case(code));
    called.next().filter(|_| called.next().is_none())
}

/// A label of somebody's own words in the characters that links allow; nothing is `other`.
fn as_id(text: &str) -> String {
    let parts: Vec<&str> = text.split(|c: char| !crate::link::is_of_names(c)).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "other".to_owned() } else { parts.join("-") }
}
