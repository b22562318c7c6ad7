//! Where computers stand.

use super::grid::Grid;
use super::provider::Provider;
use super::rows::Cells;
use super::source::Datum;
use super::{Entry, GRIDS, PLACES, PROVIDERS, QUALITIES, SHARES};
use crate::interval::Interval;
use crate::quantity::{Intensity, Share};

/// Where the electricity comes from: a country, a part of one, or a provider's region.
#[derive(Debug, PartialEq)]
pub struct Place {
    /// Frozen id, `at` in links.
    pub id: &'static str,
    /// Its own name; empty where that is its grid's.
    pub(super) own_name: &'static str,
    /// The city or part of the country, of a provider's region; else empty.
    pub city: &'static str,
    /// The country it is in, where it is not one itself.
    pub(super) within: Option<usize>,
    /// Whose region it is.
    pub provider: Option<&'static Provider>,
    /// The grid that supplies it; absent where the reader has to give a figure.
    pub grid: Option<&'static Grid>,
    /// How sure it is that this grid supplies it.
    pub quality: Quality,
    /// More words to find it by: codes, other spellings.
    pub words: &'static str,
    /// The renewable share already inside the grid's figure: shown, never multiplied.
    pub renewable: Option<&'static Datum<Share>>,
    /// What to know of it; may be empty.
    pub note: &'static str,
}

/// How sure it is that a grid supplies a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quality {
    /// Stated by its source.
    High,
    /// Follows from where it lies.
    Medium,
    /// A weak guess, or a stale figure: to be marked.
    Low,
}

impl Place {
    /// Its name in English.
    pub fn name(&self) -> &'static str {
        match self.grid {
            Some(grid) if self.own_name.is_empty() => grid.name,
            _ => self.own_name,
        }
    }

    /// The country it is in, where it is not one itself.
    pub fn within(&self) -> Option<&'static Place> {
        self.within.and_then(|at| PLACES.get(at))
    }

    /// The name of the country it is in, or its own where it is one.
    pub fn country(&'static self) -> &'static str {
        self.within().unwrap_or(self).shown()
    }

    /// Its name, its city and its country, each once: "AWS us-east-1, Ashburn, United States".
    pub fn full_name(&'static self) -> String {
        let parts = [self.shown(), words::of_tables(self.city), self.country()];
        let mut words: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        words.dedup();
        words.join(", ")
    }

    /// Its city, or its country, and what its provider calls it: "Ashburn (Amazon AWS us-east-1)".
    pub fn region_name(&'static self) -> String {
        let provider = self.provider.map_or("", |provider| provider.name);
        format!("{} ({provider} {})", self.city_or_country(), self.code())
    }

    /// The same in less room: "Ashburn (us-east-1)".
    pub fn city_and_code(&'static self) -> String {
        format!("{} ({})", self.city_or_country(), self.code())
    }

    /// Its city, or its country.
    pub fn city_or_country(&'static self) -> &'static str {
        if self.city.is_empty() { self.country() } else { words::of_tables(self.city) }
    }

    /// What its provider calls it: `us-east-1` of `aws.us-east-1`. Elsewhere the whole id.
    pub fn code(&self) -> &'static str {
        match self.provider {
            Some(_) => self.id.split_once('.').map_or(self.id, |(_, code)| code),
            None => self.id,
        }
    }

    /// The spread of today's figures for its grid.
    pub fn today(&self) -> Option<Interval<Intensity>> {
        self.grid?.today()
    }

    /// Whether a grid intensity is one the tables have for this place: today's interval or any of the figures.
    pub fn bears_out(&self, used: Interval<Intensity>) -> bool {
        let one_of = |grid: &'static Grid| grid.every_fact().any(|fact| fact.value() == used);
        self.grid.is_none_or(|grid| grid.today() == Some(used) || one_of(grid))
    }
}

/// A place, of a row of the text that the build has made of the table.
pub(super) fn unpacked(cells: &mut Cells) -> Place {
    Place {
        id: cells.text(),
        own_name: cells.text(),
        city: cells.text(),
        within: cells.perhaps(),
        provider: cells.row(&PROVIDERS),
        grid: cells.row(&GRIDS),
        quality: cells.one_of(QUALITIES),
        words: cells.text(),
        renewable: cells.row(&SHARES),
        note: cells.text(),
    }
}
