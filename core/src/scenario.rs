//! What was run: every input of the equations, and the labels that say where the inputs came from.

mod input;

pub use input::Input;

use std::fmt;

use crate::data::{self, Assumptions, Device, Draw, Entry, Model, ModelPower, PaperRow, Place, Provider, Work};
use crate::interval::Interval;
pub use crate::project::Project;
use crate::quantity::{DevicePrice, Devices, ElectricityPrice, Energy, Intensity, Jobs, Power, Pue, Share, Time};

/// Whether a run made the model that is reported, or led up to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The run that made the reported model.
    Final,
    /// Tuning, failed and preliminary runs.
    Development,
}

/// Names a table row; it says where numbers came from and never supplies one.
pub enum Label<T: 'static> {
    /// A row of today's tables.
    Known(&'static T),
    /// An id that today's tables do not have, kept as it was read.
    Unknown(Box<str>),
}

impl<T: Entry> Label<T> {
    /// The row of this id, or the id itself where there is none.
    pub fn of(id: &str) -> Self {
        T::find(id).map_or_else(|| Label::Unknown(id.into()), Label::Known)
    }

    /// The id, as links write it.
    pub fn id(&self) -> &str {
        match self {
            Label::Known(row) => row.id(),
            Label::Unknown(id) => id,
        }
    }

    /// The name to show: an unknown label shows its id.
    pub fn name(&self) -> &str {
        match self {
            Label::Known(row) => row.shown(),
            Label::Unknown(id) => id,
        }
    }

    /// The row, where today's tables have it.
    pub fn row(&self) -> Option<&'static T> {
        match self {
            Label::Known(row) => Some(row),
            Label::Unknown(_) => None,
        }
    }
}

/// Its id: the row itself would fill pages.
impl<T: Entry> fmt::Debug for Label<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.id())
    }
}

impl<T> Clone for Label<T> {
    fn clone(&self) -> Self {
        match self {
            Label::Known(row) => Label::Known(row),
            Label::Unknown(id) => Label::Unknown(id.clone()),
        }
    }
}

impl<T: Entry> PartialEq for Label<T> {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

/// What is known of the power of one job.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PowerDraw {
    /// Average watts of the whole job, all its devices, CPUs and DRAM together.
    Total(Interval<Power>),
    /// The paper's parts; an absent part was not measured and is left out of the sum.
    Parts {
        /// p_c: all CPUs.
        cpu: Option<Interval<Power>>,
        /// p_r: all DRAM.
        dram: Option<Interval<Power>>,
        /// p_g: one device.
        per_device: Option<Interval<Power>>,
    },
    /// Measured energy of one job, before PUE.
    Energy(Interval<Energy>),
}

/// One training job, run once or many times, with every input of the equations.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// What the author calls it; empty where it has no name. It stands in project files and tables, never in links.
    pub name: String,
    /// Final model or development.
    pub role: Role,
    /// The hardware.
    pub device: Label<Device>,
    /// g: devices of one job.
    pub devices: Devices,
    /// t: wall-clock hours of one job.
    pub hours: Interval<Time>,
    /// How many times the job was run.
    pub jobs: Jobs,
    /// Absent when nothing is known: then there is no energy and there are no emissions.
    pub power: Option<PowerDraw>,
    /// Power usage effectiveness.
    pub pue: Interval<Pue>,
    /// Grid carbon intensity.
    pub grid: Interval<Intensity>,
    /// The provider's renewable share, for the market-based figure.
    pub renewable: Interval<Share>,
    /// USD per device-hour.
    pub price: Option<Interval<DevicePrice>>,
    /// USD per kWh.
    pub electricity_price: Option<Interval<ElectricityPrice>>,
    /// Where the electricity comes from.
    pub place: Label<Place>,
    /// Who runs the computers.
    pub provider: Label<Provider>,
}

impl Default for Run {
    /// The paper's T2T big row.
    fn default() -> Self {
        Self::of_paper(data::T2T_BIG, data::PAPER_2020)
    }
}

impl Run {
    /// The inputs of a row of the paper under a set of assumptions.
    pub fn of_paper(row: &PaperRow, assumptions: &'static Assumptions) -> Self {
        Self {
            name: String::new(),
            role: Role::Final,
            device: Label::Known(row.device),
            devices: Devices(row.devices),
            hours: Interval::exact(Time::from_hours(row.hours)),
            jobs: Jobs(row.jobs),
            power: row.watts.map(|watts| PowerDraw::Total(Interval::exact(Power::from_watts(watts)))),
            pue: assumptions.pue.value,
            grid: assumptions.grid.value,
            renewable: assumptions.share.value,
            price: row.device.paper_price().map(|price| price.value()),
            electricity_price: Some(assumptions.electricity.value),
            place: Label::Known(assumptions.place()),
            provider: Label::Known(assumptions.provider),
        }
    }

    /// The inputs of a published footprint: no share taken off, and no prices. Where only device-hours are known,
    /// they stand as the hours of one device; where not even those, the hours are 0 and the energy is what is known.
    pub fn of_model(row: &Model) -> Self {
        let (devices, hours) = match row.work {
            Work::WallClock { devices, hours } => (devices, hours),
            Work::DeviceHours { devices, hours } => {
                let devices = devices.unwrap_or(1);
                (devices, hours / f64::from(devices))
            }
            Work::Unpublished => (1, 0.0),
        };
        let watts = |watts: f64| Interval::exact(Power::from_watts(watts));
        let power = match row.power {
            ModelPower::Energy { kwh } => PowerDraw::Energy(Interval::exact(Energy::from_kwh(kwh))),
            ModelPower::PerDevice { watts: device, draw: Draw::DeviceOnly } => {
                PowerDraw::Parts { cpu: None, dram: None, per_device: Some(watts(device)) }
            }
            ModelPower::PerDevice { watts: device, .. } => PowerDraw::Total(watts(device * f64::from(devices))),
        };
        Self {
            name: String::new(),
            role: Role::Final,
            device: Label::Known(row.device),
            devices: Devices(devices),
            hours: Interval::exact(Time::from_hours(hours)),
            jobs: Jobs(1),
            power: Some(power),
            pue: Interval::exact(Pue::from_ratio(row.pue)),
            grid: Interval::exact(Intensity::from_g_per_kwh(row.g_per_kwh)),
            renewable: Interval::exact(Share::from_percent(0.0)),
            price: None,
            electricity_price: None,
            place: Label::of("other"),
            provider: Label::of("other"),
        }
    }
}
