//! The first row of a pasted table: where each input stands, and what is said of the other columns.

use super::columns::Column;
use super::records::Record;
use crate::link::shorten;
use crate::project::fault::Fault;
use crate::project::finished::EMISSIONS;
use crate::project::keys::{self, KEYS};
use crate::project::results::RESULTS;
use crate::quantity::Conversion;
use crate::word::Word;

/// Every input a table can have.
const TABLE_KEYS: usize = KEYS.len() + 2;
/// Every finished figure a table can have.
const FIGURES: usize = RESULTS.len() + 1;

/// Where the columns of each input stand.
pub struct Header {
    places: [Place; TABLE_KEYS],
    figures: [Place; FIGURES],
    /// How many columns have a name.
    pub width: usize,
}

/// The columns of one input: low, best, high; and the unit they are in.
#[derive(Clone, Copy)]
pub struct Place {
    pub columns: [Option<usize>; 3],
    pub unit: Conversion,
}

const NOWHERE: Place = Place { columns: [None; 3], unit: Conversion::ONE };

impl Header {
    /// Reads the names, and says which of them it can't use.
    pub fn of(names: &Record<'_>) -> (Self, Vec<Fault>) {
        let mut header = Self { places: [NOWHERE; TABLE_KEYS], figures: [NOWHERE; FIGURES], width: names.len() };
        let (mut unknown, mut faults, mut has_results) = (Vec::new(), Vec::new(), false);
        for (column, name) in names.cells().enumerate() {
            match Column::of(name) {
                Column::Input { key, bound, unit } => {
                    if !header.put(key, bound, column, unit) {
                        faults.push(Fault::ColumnTwice(shorten(name)));
                    }
                }
                Column::Result { key, bound, unit } => {
                    has_results = true;
                    header.put_figure(key, bound, column, unit);
                }
                Column::NoUnit(key) => faults.push(Fault::NoUnit { column: shorten(name), key }),
                Column::Unknown => unknown.extend(Some(shorten(name)).filter(|name| !name.trim().is_empty())),
            }
        }
        faults.extend((!unknown.is_empty()).then_some(Fault::UnknownColumns(unknown)));
        faults.extend(has_results.then_some(Fault::Results));
        faults.extend(header.has_device_hours_alone().then_some(Fault::FromDeviceHours));
        (header, faults)
    }

    /// Notes where a bound of an input stands; false where it stands already, or in another unit.
    fn put(&mut self, key: &str, bound: usize, column: usize, unit: Conversion) -> bool {
        let Some(place) = index(key).and_then(|index| self.places.get_mut(index)) else { return false };
        let is_first = place.columns == [None; 3];
        match place.columns.get_mut(bound) {
            Some(free @ None) if is_first || place.unit == unit => {
                *free = Some(column);
                place.unit = unit;
                true
            }
            _ => false,
        }
    }

    /// Notes where a finished figure stands; of two the first.
    fn put_figure(&mut self, key: &str, bound: usize, column: usize, unit: Conversion) {
        let place = figures().position(|known| known == key).and_then(|index| self.figures.get_mut(index));
        if let Some(place @ Place { columns: [_, None, _], .. }) = place.filter(|_| bound == 1) {
            *place = Place { columns: [None, Some(column), None], unit };
        }
    }

    /// The finished figures that have a column, each with that and its unit.
    pub fn finished(&self) -> impl Iterator<Item = (&'static str, usize, Conversion)> + '_ {
        let places = figures().zip(&self.figures);
        places.filter_map(|(key, Place { columns: [_, column, _], unit })| Some((key, (*column)?, *unit)))
    }

    /// Where an input stands.
    pub fn place(&self, key: &str) -> Place {
        index(key).and_then(|index| self.places.get(index)).copied().unwrap_or(NOWHERE)
    }

    /// Whether an input has a column.
    pub fn has(&self, key: &str) -> bool {
        self.place(key).columns != [None; 3]
    }

    /// Whether the hours of a job come from device-hours: a table that has both means the first.
    pub fn has_device_hours_alone(&self) -> bool {
        self.has(keys::DEVICE_HOURS) && !self.has(keys::HOURS)
    }

    /// Whether any column says something of the power.
    pub fn has_power(&self) -> bool {
        [keys::POWER_GIVEN_AS, keys::JOB_POWER, keys::CPU, keys::DRAM, keys::PER_DEVICE, keys::JOB_ENERGY]
            .iter()
            .any(|key| self.has(key))
    }

    /// Whether either column of the grid intensity is there.
    pub fn has_grid(&self) -> bool {
        self.has(keys::GRID_G) || self.has(keys::GRID_LB)
    }

    /// The inputs that no column has, in words; a name is no input of the equations.
    pub fn missing(&self) -> Vec<Word> {
        use words::input as name;
        let inputs = [
            (Word(name::listed_role), self.has(keys::ROLE)),
            (Word(name::listed_device), self.has(keys::DEVICE)),
            (Word(name::listed_devices), self.has(keys::DEVICES)),
            (Word(name::listed_hours), self.has(keys::HOURS) || self.has(keys::DEVICE_HOURS)),
            (Word(name::listed_jobs), self.has(keys::JOBS)),
            (Word(name::listed_power), self.has_power()),
            (Word(name::listed_pue), self.has(keys::PUE)),
            (Word(name::listed_grid), self.has_grid()),
            (Word(name::listed_renewable), self.has(keys::RENEWABLE)),
            (Word(name::listed_price), self.has(keys::PRICE)),
            (Word(name::listed_electricity_price), self.has(keys::ELECTRICITY)),
            (Word(name::listed_place), self.has(keys::PLACE)),
            (Word(name::listed_provider), self.has(keys::PROVIDER)),
        ];
        inputs.into_iter().filter(|(_, is_there)| !is_there).map(|(name, _)| name).collect()
    }

    /// Whether no column at all is an input.
    pub fn is_empty(&self) -> bool {
        self.places.iter().all(|place| place.columns == [None; 3])
    }
}

/// Every finished figure.
fn figures() -> impl Iterator<Item = &'static str> {
    RESULTS.into_iter().map(|(name, _)| name).chain([EMISSIONS])
}

fn index(key: &str) -> Option<usize> {
    KEYS.iter().chain(&[keys::DEVICE_HOURS, keys::POWER_GIVEN_AS]).position(|known| *known == key)
}
