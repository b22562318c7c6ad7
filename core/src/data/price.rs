//! What an hour of a device costs.

use super::place::Place;
use super::printed::Printed;
use super::provider::Provider;
use super::rows::Cells;
use super::source::{Source, Use};
use super::{HOSTS, LOWS, PLACES, PROVIDERS, SOURCES, USES};
use crate::interval::Interval;
use crate::quantity::DevicePrice;

/// A price of a device, from a provider, in a place, on a day.
#[derive(Debug, PartialEq)]
pub struct Price {
    pub(super) printed: Printed,
    /// Who asks it.
    pub provider: &'static Provider,
    /// The region; absent where it is not known or does not matter.
    pub place: Option<&'static Place>,
    /// What the lower end is.
    pub low_is: LowIs,
    /// Whether the machine around the device is in it.
    pub host: Host,
    /// The day of the price list, ISO 8601; empty where it is not recorded.
    pub as_of: &'static str,
    /// Today's, or the paper's.
    pub used: Use,
    /// Who says so.
    pub source: &'static Source,
    /// The year it describes.
    pub year: u16,
    /// What to know before using it; may be empty.
    pub note: &'static str,
}

/// What the lower end of a price is; the upper end is always on demand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LowIs {
    /// Preemptible or spot, the median where there are several.
    Spot,
    /// On demand too: no spot price is known.
    OnDemand,
}

/// Whether a price includes the machine around the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// It does.
    Included,
    /// It does not.
    Extra,
    /// The list does not say.
    Unclear,
}

impl Price {
    /// USD per device-hour.
    pub fn value(&self) -> Interval<DevicePrice> {
        self.printed.of(DevicePrice::from_usd_per_device_hour)
    }
}

/// A price, of a row of the text that the build has made of the table.
pub(super) fn unpacked(cells: &mut Cells) -> Price {
    Price {
        printed: cells.printed(),
        provider: cells.row(&PROVIDERS).unwrap_or(&PROVIDERS[0]),
        place: cells.row(&PLACES),
        low_is: cells.one_of(LOWS),
        host: cells.one_of(HOSTS),
        as_of: cells.text(),
        used: cells.one_of(USES),
        source: cells.row(&SOURCES).unwrap_or(&SOURCES[0]),
        year: cells.whole() as u16,
        note: cells.text(),
    }
}
