//! Whether a factor can be what it says: g per kWh, W per device, USD per device-hour, PUE, hours. The bounds are the lowest
//! and highest figures of the tables; where one slip of units brings a factor back between them, the slip is named.

use std::fmt;
use std::sync::LazyLock;

use crate::data::{self, DEVICES, Device, Entry, GRIDS, Kind, Model, PUES, PaperRow};
use crate::estimate;
use crate::format::digits;
use crate::formula;
use crate::quantity::{DevicePrice, Emissions, Energy, Intensity, IntensityUnit, KG_PER_LB, Money, Power, Pue, Time};
use crate::scenario::{PowerDraw, Run};

/// A factor outside what the tables have. Its `Display` is the rest of a sentence, without the full stop.
#[derive(Clone, Debug, PartialEq)]
pub struct Implausible {
    /// What the factor is.
    pub what: &'static str,
    /// The factor, in `unit`.
    pub value: f64,
    /// The lowest and highest of the tables, in `unit`.
    pub bounds: [f64; 2],
    /// The unit of all three.
    pub unit: &'static str,
    /// What may have been taken for what; empty where no slip explains it.
    pub slips: Vec<&'static str>,
}

impl fmt::Display for Implausible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, value, bounds: [low, high], unit, slips } = self;
        let [value, low, high] = [*value, *low, *high].map(|number| digits(number, 3));
        write!(f, "{what} of {value}{unit} is outside what the tables have, {low} to {high}{unit}: ")?;
        if slips.is_empty() { write!(f, "check it") } else { write!(f, "perhaps {}", slips.join(", or ")) }
    }
}

/// By what a factor is to be multiplied where a slip was made, and the slip.
type Slip = (f64, &'static str);

const GRAMS: [Slip; 4] = [
    (1e-3, "g per MWh was taken for g per kWh"),
    (KG_PER_LB, "lb per MWh was taken for g per kWh"),
    (1e3, "kg was taken for g"),
    (1e3 * KG_PER_LB, "lb was taken for g"),
];
const POUNDS: [Slip; 2] = [(1e-3, "lb per MWh was taken for lb per kWh"), (1e-3 / KG_PER_LB, "g was taken for lb")];
const FIGURES: [Slip; 4] = [
    (1e-3, "g was taken for kg, or MWh for kWh"),
    (KG_PER_LB, "lb was taken for kg"),
    (1e-6, "g was taken for t"),
    (1e3, "kg was taken for g, t for kg, or Wh for kWh"),
];
const WATTS: [Slip; 2] = [(1e3, "kW was taken for W"), (1e-3, "mW was taken for W")];
const MEASURED: [Slip; 2] = [(1e3, "MWh was taken for kWh"), (1e-3, "Wh was taken for kWh")];
const SECONDS: Slip = (1.0 / 3600.0, "seconds were taken for hours");

/// The factors of a run that the tables do not bear out, each by its best value.
pub fn implausible(run: &Run) -> Vec<Implausible> {
    let found = [intensity(run.grid.best()), power_per_device(run), price(run), pue(run.pue.best()), hours(run)];
    found.into_iter().flatten().collect()
}

/// Whether an energy with its overhead and the run it is said to be of imply a power that no device draws.
pub fn implied_power(energy: Energy, run: &Run) -> Option<Implausible> {
    let device_hours = formula::device_hours(run.devices, run.hours.best(), run.jobs).as_device_hours();
    let watts = energy.as_kwh() * 1000.0 / run.pue.best().as_ratio() / device_hours;
    judge("an implied power", watts, *WATT_BOUNDS, " W for each device", &MEASURED)
}

/// Whether a cost and the run it is said to be of imply a price that its device does not have.
pub fn implied_price(cost: Money, run: &Run) -> Option<Implausible> {
    let device_hours = formula::device_hours(run.devices, run.hours.best(), run.jobs).as_device_hours();
    let usd = cost.as_usd() / device_hours;
    judge("an implied price", usd, price_bounds(run), " USD per device-hour", &price_slips(run))
}

/// Whether emissions and energy that belong together imply a grid intensity that the tables do not bear out.
pub fn implied(energy: Energy, emissions: Emissions) -> Option<Implausible> {
    let value = emissions.as_kg() / energy.as_kwh();
    let bounds = GRID_BOUNDS.map(|bound| bound.as_kg_per_kwh());
    judge("an implied intensity", value, bounds, " kg/kWh", &FIGURES)
}

/// Lowest and highest grid intensity of all figures that are not 0.
static GRID_BOUNDS: LazyLock<[Intensity; 2]> = LazyLock::new(|| {
    let facts = GRIDS.iter().flat_map(|grid| grid.facts).map(|fact| fact.value());
    let grams = |at: Intensity| at.in_unit(IntensityUnit::GPerKwh).value();
    span(facts.flat_map(|value| [grams(value.low()), grams(value.high())])).map(Intensity::from_g_per_kwh)
});

/// Watts of one device: the lowest TDP at the lowest utilisation, and the highest draw or TDP.
static WATT_BOUNDS: LazyLock<[f64; 2]> = LazyLock::new(|| {
    let all = DEVICES.iter().flat_map(|device| [lowest_draw(device), highest_draw(device)]);
    span(all.flatten().map(Power::as_watts))
});

/// USD of one hour of one device, whichever it is.
static PRICE_BOUNDS: LazyLock<[f64; 2]> = LazyLock::new(|| span(DEVICES.iter().flat_map(prices)));

static PUE_BOUNDS: LazyLock<[f64; 2]> =
    LazyLock::new(|| span(PUES.iter().flat_map(|fact| [fact.value.low(), fact.value.high()]).map(Pue::as_ratio)));

/// Wall-clock hours of one job on several devices, of the paper's rows and of published footprints.
static HOUR_BOUNDS: LazyLock<[f64; 2]> = LazyLock::new(|| {
    let rows = PaperRow::all().iter().map(|row| Run::of_paper(row, data::PAPER_2020));
    let runs = rows.chain(Model::all().iter().map(Run::of_model)).filter(|run| run.devices.0 > 1);
    span(runs.map(|run| run.hours.high().as_hours()))
});

/// The lowest and the highest of numbers; 0 says nothing of a factor and does not count.
fn span(numbers: impl Iterator<Item = f64>) -> [f64; 2] {
    let counted = numbers.filter(|number| *number > 0.0);
    counted.fold([f64::INFINITY, 0.0], |[low, high], number| [low.min(number), high.max(number)])
}

fn intensity(grid: Intensity) -> Option<Implausible> {
    let bounds = GRID_BOUNDS.map(|bound| bound.in_unit(grid.unit()).value());
    match grid.unit() {
        IntensityUnit::GPerKwh => judge("a grid intensity", grid.value(), bounds, " g/kWh", &GRAMS),
        IntensityUnit::LbPerKwh => judge("a grid intensity", grid.value(), bounds, " lb/kWh", &POUNDS),
    }
}

fn power_per_device(run: &Run) -> Option<Implausible> {
    let what = "a power";
    if let Some(PowerDraw::Parts { per_device, .. }) = run.power {
        let one_of_all = (1.0 / f64::from(run.devices.0), "the watts of all devices were taken for those of one");
        let bounds = own_watts(run).unwrap_or(*WATT_BOUNDS);
        let slips = [WATTS.as_slice(), &[one_of_all]].concat();
        return judge(what, per_device?.best().as_watts(), bounds, " W for each device", &slips);
    }
    let slips = if matches!(run.power, Some(PowerDraw::Energy(_))) { &MEASURED } else { &WATTS };
    let power = formula::power_per_device(estimate::job_power(run)?.best(), run.devices);
    judge(what, power.as_watts(), *WATT_BOUNDS, " W for each device", slips)
}

/// The bounds of the run's own device. What counts as one TPU differs from table to table.
fn own_watts(run: &Run) -> Option<[f64; 2]> {
    let device = run.device.row().filter(|device| device.kind != Kind::Tpu)?;
    Some([lowest_draw(device)?.as_watts(), highest_draw(device)?.as_watts()])
}

fn lowest_draw(device: &Device) -> Option<Power> {
    let share = data::utilisation()?.low().as_fraction();
    let tdps = device.tdps.iter().map(|tdp| Power::from_watts(tdp.value().low().as_watts() * share));
    tdps.reduce(|one, other| if other < one { other } else { one })
}

fn highest_draw(device: &Device) -> Option<Power> {
    let tdps = device.tdps.iter().map(|tdp| tdp.value().high());
    let draws = tdps.chain(device.power.iter().map(|fact| fact.value().high()));
    draws.reduce(|one, other| if other > one { other } else { one })
}

fn price(run: &Run) -> Option<Implausible> {
    let price = run.price?.best().as_usd_per_device_hour();
    judge("a price", price, price_bounds(run), " USD per device-hour", &price_slips(run))
}

/// The bounds of the run's own device, where the tables have its prices.
fn price_bounds(run: &Run) -> [f64; 2] {
    let own = run.device.row().filter(|device| !device.prices().is_empty()).map(|device| span(prices(device)));
    own.unwrap_or(*PRICE_BOUNDS)
}

fn price_slips(run: &Run) -> [Slip; 2] {
    let one_of_all = (1.0 / f64::from(run.devices.0), "the price of all devices was taken for that of one");
    [(0.01, "cents were taken for USD"), one_of_all]
}

fn prices(device: &'static Device) -> impl Iterator<Item = f64> {
    let values = device.prices().iter().map(|price| price.value());
    values.flat_map(|value| [value.low(), value.high()]).map(DevicePrice::as_usd_per_device_hour)
}

fn pue(pue: Pue) -> Option<Implausible> {
    let [_, high] = *PUE_BOUNDS;
    judge("a PUE", pue.as_ratio(), [1.0, high], "", &[])
}

/// One device may stand for many: only the hours of several at once are judged.
fn hours(run: &Run) -> Option<Implausible> {
    let hours = Some(run.hours.best()).filter(|_| run.devices.0 > 1).map(Time::as_hours)?;
    // A run may be as short as it likes.
    let [shortest, _] = *HOUR_BOUNDS;
    let hours = Some(hours).filter(|hours| *hours >= shortest)?;
    let wall_clock = (1.0 / f64::from(run.devices.0), "device-hours were taken for wall-clock hours");
    judge("a wall-clock time", hours, *HOUR_BOUNDS, " h", &[SECONDS, wall_clock])
}

/// So many times the highest figure of the tables, or less than one of so many parts of the lowest, is pointed out without
/// a slip that explains it. Between that and the tables a figure may be of one's own: a grid, a bargain.
const FAR_ABOVE: f64 = 20.0;
const FAR_BELOW: f64 = 100.0;

/// Outside the bounds and explained by a slip, or far outside; or above by more than any slip would do.
fn judge(what: &'static str, value: f64, bounds: [f64; 2], unit: &'static str, slips: &[Slip]) -> Option<Implausible> {
    let [low, high] = bounds;
    let is_inside = |value: f64| low <= value && value <= high;
    if value == 0.0 || !value.is_finite() || is_inside(value) {
        return None;
    }
    let named: Vec<&'static str> =
        slips.iter().filter(|(factor, _)| is_inside(value * factor)).map(|(_, slip)| *slip).collect();
    let largest = slips.iter().map(|(factor, _)| *factor).fold(1.0, f64::min);
    let is_far = value * largest > high || value > high * FAR_ABOVE || value < low / FAR_BELOW;
    (!named.is_empty() || is_far).then_some(Implausible { what, value, bounds, unit, slips: named })
}
