//! The facts: typed tables built from `core/data/*.csv`, each fact with its source and year.
//!
//! Ids are frozen once published: a link printed in a paper may name any of them.

use crate::interval::Interval;
use crate::quantity::{DevicePrice, ElectricityPrice, Intensity, Pue, Share};

/// The data release these tables are; it stands in every link as `d`.
pub const RELEASE: &str = "2026.11";

/// Where a fact comes from.
#[derive(Debug, PartialEq)]
pub struct Source {
    /// Short name, used by the tables.
    pub id: &'static str,
    /// Authors, title, year.
    pub title: &'static str,
    /// Where to read it.
    pub url: &'static str,
    /// The day it was read, ISO 8601.
    pub accessed: &'static str,
}

/// One number with everything one needs to cite it.
#[derive(Debug, PartialEq)]
pub struct Datum<T: 'static> {
    /// Frozen name of the fact.
    pub id: &'static str,
    /// What the number is, in words.
    pub name: &'static str,
    /// The number, as a range where the source gives one.
    pub value: Interval<T>,
    /// Where it is from.
    pub source: &'static Source,
    /// The year it describes.
    pub year: u16,
    /// What to know before using it; may be empty.
    pub note: &'static str,
}

/// Hardware that trains.
#[derive(Debug, PartialEq)]
pub struct Device {
    /// Frozen id, `hw` in links.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What counts as one device.
    pub unit: &'static str,
    /// USD per device-hour, from preemptible to on demand.
    pub price: Option<&'static Datum<DevicePrice>>,
}

/// Where the electricity comes from.
#[derive(Debug, PartialEq)]
pub struct Place {
    /// Frozen id, `at` in links.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Emissions per kWh of its grid.
    pub grid: Option<&'static Datum<Intensity>>,
    /// The renewable share already inside the grid's figure: shown, never multiplied.
    pub renewable: Option<&'static Datum<Share>>,
}

/// Who runs the computers.
#[derive(Debug, PartialEq)]
pub struct Provider {
    /// Frozen id, `by` in links.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The renewable share it claims, for the market-based figure.
    pub renewable: Option<&'static Datum<Share>>,
}

/// A set of inputs that go together: where one stands when nothing else is known.
#[derive(Debug, PartialEq)]
pub struct Assumptions {
    /// Frozen id.
    pub id: &'static str,
    /// Whose assumptions they are.
    pub name: &'static str,
    /// Power usage effectiveness.
    pub pue: &'static Datum<Pue>,
    /// Where the electricity comes from.
    pub place: &'static Place,
    /// The grid's intensity.
    pub grid: &'static Datum<Intensity>,
    /// Who runs the computers.
    pub provider: &'static Provider,
    /// The renewable share taken off for the market-based figure.
    pub share: &'static Datum<Share>,
    /// The price of a kilowatt-hour.
    pub electricity: &'static Datum<ElectricityPrice>,
}

/// The inputs of a row the paper prints; its results are computed, never stored.
#[derive(Debug, PartialEq)]
pub struct PaperRow {
    /// Frozen id.
    pub id: &'static str,
    /// The model, as the paper names it.
    pub name: &'static str,
    /// 2 or 3.
    pub table: u8,
    /// The hardware.
    pub device: &'static Device,
    /// Devices of one job.
    pub devices: u32,
    /// Wall-clock hours of one job that reproduce the row.
    pub hours: f64,
    /// Jobs.
    pub jobs: u32,
    /// Average watts of one job, where the paper prints them.
    pub watts: Option<f64>,
    /// What the paper's misprints and roundings are, in words; may be empty.
    pub erratum: &'static str,
    /// What later work says of the row.
    pub caveats: &'static [&'static Caveat],
}

/// What later work says about the paper's rows.
#[derive(Debug, PartialEq)]
pub struct Caveat {
    /// Short name.
    pub id: &'static str,
    /// Whether it holds for every row of the paper.
    pub general: bool,
    /// One to three sentences.
    pub text: &'static str,
    /// Who says so.
    pub source: &'static Source,
}

/// A table row that a link can name.
pub trait Entry: Sized + 'static {
    /// The frozen id.
    fn id(&self) -> &'static str;
    /// The name to show.
    fn name(&self) -> &'static str;
    /// All rows, in the order to show them.
    fn all() -> &'static [Self];

    /// The row of that id.
    fn find(id: &str) -> Option<&'static Self> {
        Self::all().iter().find(|row| row.id() == id)
    }
}

macro_rules! entry {
    ($Type:ident, $TABLE:ident) => {
        impl Entry for $Type {
            fn id(&self) -> &'static str {
                self.id
            }
            fn name(&self) -> &'static str {
                self.name
            }
            fn all() -> &'static [Self] {
                &$TABLE
            }
        }
    };
}

entry!(Device, DEVICES);
entry!(Place, PLACES);
entry!(Provider, PROVIDERS);
entry!(PaperRow, PAPER_ROWS);
entry!(Assumptions, ASSUMPTIONS);

/// The row that the page opens with.
pub static T2T_BIG: &PaperRow = &PAPER_ROWS[1];
/// What AAAI 2020 assumes: PUE 1.58, the U.S. grid, AWS's renewable share.
pub static PAPER_2020: &Assumptions = &ASSUMPTIONS[0];
/// What ACL 2019 assumed: the same without the share.
pub static ACL_2019: &Assumptions = &ASSUMPTIONS[1];

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
