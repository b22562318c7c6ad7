//! The facts: typed tables built from `core/data/*.csv`, each fact with its source and year.
//!
//! Ids are frozen once published: a link printed in a paper may name any of them. Large tables keep their numbers as
//! printed decimals, hand them out by `value()`, and are made of a text when they are first asked for.

mod cited;
mod device;
mod draw;
mod equivalence;
mod grid;
mod host;
mod model;
mod paper;
mod place;
mod price;
mod printed;
mod provider;
mod rows;
mod source;

pub use cited::{Cited, cited};
pub use device::{Device, Flops, Kind, Precision};
pub use draw::{Draw, PowerBasis, PowerFact, Tdp, Typical, utilisation};
pub use equivalence::Equivalence;
pub use grid::{Basis, Grid, GridFact, Level};
pub use host::{HostPart, HostPower, host_power};
pub use model::{Model, ModelPower, Work};
pub use paper::{Caveat, PaperRow};
pub use place::{Place, Quality};
pub use price::{Host, LowIs, Price};
pub use provider::{AssumedGrid, Assumptions, Provider};
pub use rows::Rows;
pub use source::{Datum, Source, Use};

use crate::interval::Interval;
use crate::quantity::{Compute, ElectricityPrice, EmbodiedRate, Emissions, IntensityUnit, Pue, Share};
use printed::Printed;
use rows::rows;

/// The data release these tables are; it stands in every link as `d`.
pub const RELEASE: &str = "2026.11";

/// A table row that a link can name.
pub trait Entry: Sized + 'static {
    /// The frozen id.
    fn id(&self) -> &'static str;
    /// Its name in English.
    fn name(&self) -> &'static str;
    /// All rows, in the order to show them.
    fn all() -> &'static [Self];

    /// Its name in the language that is spoken.
    fn shown(&self) -> &'static str {
        words::of_tables(self.name())
    }

    /// The row of that id.
    fn find(id: &str) -> Option<&'static Self> {
        Self::all().iter().find(|row| row.id() == id)
    }
}

macro_rules! entry {
    ($Type:ident, $TABLE:ident) => {
        entry!($Type, $TABLE, |row| row.name);
    };
    ($Type:ident, $TABLE:ident, |$row:ident| $name:expr) => {
        impl Entry for $Type {
            fn id(&self) -> &'static str {
                self.id
            }
            fn name(&self) -> &'static str {
                let $row = self;
                $name
            }
            fn all() -> &'static [Self] {
                &$TABLE
            }
        }
    };
}

entry!(Device, DEVICES);
entry!(Place, PLACES, |place| Place::name(place));
entry!(Provider, PROVIDERS);
entry!(PaperRow, PAPER_ROWS);
entry!(Assumptions, ASSUMPTIONS);
entry!(Grid, GRIDS);
entry!(Model, MODELS);
entry!(Equivalence, EQUIVALENCES);
entry!(HostPower, HOST_POWER);

/// The row that the page opens with.
pub static T2T_BIG: &PaperRow = &PAPER_ROWS[1];
/// What AAAI 2020 assumes: PUE 1.58, the U.S. grid, AWS's renewable share.
pub static PAPER_2020: &Assumptions = &ASSUMPTIONS[0];
/// What ACL 2019 assumed: the same without the share.
pub static ACL_2019: &Assumptions = &ASSUMPTIONS[1];
/// What is known today: the newest world average, today's figures for the grid, no share taken off.
pub static TODAY: &Assumptions = &ASSUMPTIONS[2];

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
