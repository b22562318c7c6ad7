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
use crate::word::Word;
use words::plausible as slips;

/// A factor outside what the tables have. Its `Display` is the rest of a sentence, without the full stop.
#[derive(Clone, Debug, PartialEq)]
pub struct Implausible {
    /// What the factor is.
    pub what: Factor,
    /// The factor, in its own unit.
    pub value: f64,
    /// The lowest and highest of the tables, in the same unit.
    pub bounds: [f64; 2],
    /// What may have been taken for what; empty where no slip explains it.
    pub slips: Vec<Word>,
}

/// Which factor, and in what unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Factor {
    /// Of the grid.
    Intensity(IntensityUnit),
    /// W for each device.
    Power,
    /// USD per device-hour.
    Price,
    /// A ratio.
    Pue,
    /// Wall-clock hours.
    Hours,
    /// kg/kWh that emissions and energy imply.
    ImpliedIntensity,
    /// W for each device that energy and hours imply.
    ImpliedPower,
    /// USD per device-hour that cost and hours imply.
    ImpliedPrice,
}

impl fmt::Display for Implausible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [low, high] = self.bounds;
        let [value, low, high] = [self.value, low, high].map(|number| words::number(digits(number, 3)));
        let slips = self.slips.iter().map(ToString::to_string).reduce(words::plausible::or);
        let hint = slips.map_or_else(|| words::plausible::check().to_owned(), words::plausible::perhaps);
        f.write_str(&match self.what {
            Factor::Intensity(unit) => words::plausible::intensity(value, unit.sign(), low, high, hint),
            Factor::Power => words::plausible::power(value, low, high, hint),
            Factor::Price => words::plausible::price(value, low, high, hint),
            Factor::Pue => words::plausible::pue(value, low, high, hint),
            Factor::Hours => words::plausible::hours(value, low, high, hint),
            Factor::ImpliedIntensity => words::plausible::implied_intensity(value, low, high, hint),
            Factor::ImpliedPower => words::plausible::implied_power(value, low, high, hint),
            Factor::ImpliedPrice => words::plausible::implied_price(value, low, high, hint),
        })
    }
}

/// By what a factor is to be multiplied where a slip was made, and the slip.
type Slip = (f64, fn() -> &'static str);

const GRAMS: [Slip; 4] = [
    (1e-3, slips::g_per_mwh),
    (KG_PER_LB, slips::lb_per_mwh_for_g),
    (1e3, slips::kg_for_g),
    (1e3 * KG_PER_LB, slips::lb_for_g),
];
const POUNDS: [Slip; 2] = [(1e-3, slips::lb_per_mwh), (1e-3 / KG_PER_LB, slips::g_for_lb)];
const FIGURES: [Slip; 4] =
    [(1e-3, slips::g_for_kg), (KG_PER_LB, slips::lb_for_kg), (1e-6, slips::g_for_t), (1e3, slips::kg_for_g_or_more)];
const WATTS: [Slip; 2] = [(1e3, slips::kw), (1e-3, slips::mw)];
const MEASURED: [Slip; 2] = [(1e3, slips::mwh), (1e-3, slips::wh)];
const SECONDS: Slip = (1.0 / 3600.0, slips::seconds);

/// The factors of a run that the tables do not bear out, each by its best value.
pub fn implausible(run: &Run) -> Vec<Implausible> {
    let found = [intensity(run.grid.best()), power_per_device(run), price(run), pue(run.pue.best()), hours(run)];
    found.into_iter().flatten().collect()
}

/// Whether an energy with its overhead and the run it is said to be of imply a power that no device draws.
pub fn implied_power(energy: Energy, run: &Run) -> Option<Implausible> {
    let device_hours = formula::device_hours(run.devices, run.hours.best(), run.jobs).as_device_hours();
    let watts = energy.as_kwh() * 1000.0 / run.pue.best().as_ratio() / device_hours;
    judge(Factor::ImpliedPower, watts, *WATT_BOUNDS, &MEASURED)
}

/// Whether a cost and the run it is said to be of imply a price that its device does not have.
pub fn implied_price(cost: Money, run: &Run) -> Option<Implausible> {
    let device_hours = formula::device_hours(run.devices, run.hours.best(), run.jobs).as_device_hours();
    let usd = cost.as_usd() / device_hours;
    judge(Factor::ImpliedPrice, usd, price_bounds(run), &price_slips(run))
}

/// Whether emissions and energy that belong together imply a grid intensity that the tables do not bear out.
pub fn implied(energy: Energy, emissions: Emissions) -> Option<Implausible> {
    let value = emissions.as_kg() / energy.as_kwh();
    let bounds = GRID_BOUNDS.map(|bound| bound.as_kg_per_kwh());
    judge(Factor::ImpliedIntensity, value, bounds, &FIGURES)
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
    let slips: &[Slip] = if grid.unit() == IntensityUnit::GPerKwh { &GRAMS } else { &POUNDS };
    judge(Factor::Intensity(grid.unit()), grid.value(), bounds, slips)
}

fn power_per_device(run: &Run) -> Option<Implausible> {
    if let Some(PowerDraw::Parts { per_device, .. }) = run.power {
        let one_of_all: Slip = (1.0 / f64::from(run.devices.0), slips::watts_of_all);
        let slips = [WATTS.as_slice(), &[one_of_all]].concat();
        let (far_above, bounds) = own_watts(run).map_or((FAR_ABOVE, *WATT_BOUNDS), |own| (FAR_ABOVE_ITS_OWN, own));
        return judge_until(far_above, Factor::Power, per_device?.best().as_watts(), bounds, &slips);
    }
    let slips = if matches!(run.power, Some(PowerDraw::Energy(_))) { &MEASURED } else { &WATTS };
    let power = formula::power_per_device(estimate::job_power(run)?.best(), run.devices);
    judge(Factor::Power, power.as_watts(), *WATT_BOUNDS, slips)
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
    judge(Factor::Price, price, price_bounds(run), &price_slips(run))
}

/// The bounds of the run's own device, where the tables have its prices.
fn price_bounds(run: &Run) -> [f64; 2] {
    let own = run.device.row().filter(|device| !device.prices().is_empty()).map(|device| span(prices(device)));
    own.unwrap_or(*PRICE_BOUNDS)
}

fn price_slips(run: &Run) -> [Slip; 3] {
    let one_of_all: Slip = (1.0 / f64::from(run.devices.0), slips::price_of_all);
    [(0.01, slips::cents), (1e-3, slips::thousandfold), one_of_all]
}

fn prices(device: &'static Device) -> impl Iterator<Item = f64> {
    let values = device.prices().iter().map(|price| price.value());
    values.flat_map(|value| [value.low(), value.high()]).map(DevicePrice::as_usd_per_device_hour)
}

fn pue(pue: Pue) -> Option<Implausible> {
    let [_, high] = *PUE_BOUNDS;
    judge(Factor::Pue, pue.as_ratio(), [1.0, high], &[])
}

/// One device may stand for many: only the hours of several at once are judged.
fn hours(run: &Run) -> Option<Implausible> {
    let hours = Some(run.hours.best()).filter(|_| run.devices.0 > 1).map(Time::as_hours)?;
    // A run may be as short as it likes.
    let [shortest, _] = *HOUR_BOUNDS;
    let hours = Some(hours).filter(|hours| *hours >= shortest)?;
    let wall_clock: Slip = (1.0 / f64::from(run.devices.0), slips::device_hours);
    judge(Factor::Hours, hours, *HOUR_BOUNDS, &[SECONDS, wall_clock])
}

/// So many times the highest figure of the tables, or less than one of so many parts of the lowest, is pointed out without
/// a slip that explains it. Between that and the tables a figure may be of one's own: a grid, a bargain.
const FAR_ABOVE: f64 = 20.0;
const FAR_BELOW: f64 = 100.0;

/// The same of the watts of one device against its own: what it draws with its share of the machine around it is less than this, and
/// what is more may have been another device's.
const FAR_ABOVE_ITS_OWN: f64 = 3.0;

/// Outside the bounds and explained by a slip, or far outside; or above by more than any slip would do.
fn judge(what: Factor, value: f64, bounds: [f64; 2], slips: &[Slip]) -> Option<Implausible> {
    judge_until(FAR_ABOVE, what, value, bounds, slips)
}

/// The same, with what is far above.
fn judge_until(far_above: f64, what: Factor, value: f64, bounds: [f64; 2], slips: &[Slip]) -> Option<Implausible> {
    let [low, high] = bounds;
    let is_inside = |value: f64| low <= value && value <= high;
    if value == 0.0 || !value.is_finite() || is_inside(value) {
        return None;
    }
    let named: Vec<Word> =
        slips.iter().filter(|(factor, _)| is_inside(value * factor)).map(|(_, slip)| Word(*slip)).collect();
    let smallest = slips.iter().map(|(factor, _)| *factor).fold(1.0, f64::min);
    let is_far = value * smallest > high || value > high * far_above || value < low / FAR_BELOW;
    (!named.is_empty() || is_far).then_some(Implausible { what, value, bounds, slips: named })
}
