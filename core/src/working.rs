//! The arithmetic with the reader's own numbers, at the best values: what is shown recomputes by hand.
//!
//! Inputs stand with every digit they have, but for the noise of a range's middle. Where a line uses the result of the one
//! before, that result is shown with as many digits as the next one needs, so that the displayed operands give the displayed
//! result.

use crate::estimate::{self, Estimate};
use crate::format::{cents, digits, exact, given, superscript, tidy};
use crate::interval::{Bound, Interval};
use crate::nearest::nearest;
use crate::quantity::{Emissions, IntensityUnit, Power};
use crate::scenario::{PowerDraw, Run};

/// One line: `symbol = terms = result`.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What is computed, in words.
    pub name: &'static str,
    /// The equation of the paper it is, where it is one.
    pub equation: Option<u8>,
    /// The right-hand side with the numbers in it. Factors are joined by ×, ÷, + and parentheses.
    pub terms: String,
    /// The result with its unit.
    pub result: String,
}

const RESULT_DIGITS: usize = 4;

/// The lines of a run, in the order in which they are computed. Lines whose inputs are missing are left out.
pub fn working(run: &Run, figures: &Estimate) -> Vec<Line> {
    let mut lines = vec![device_hours(run, figures)];
    if let (Some(terms), Some(energy)) = (energy_terms(run), figures.energy) {
        let uses: Vec<Use> = emissions(run, figures).into_iter().chain(electricity(run, figures)).collect();
        let kwh = shown_for(energy.best().as_kwh(), &uses);
        lines.push(Line { name: words::working::energy(), equation: Some(1), terms, result: format!("{kwh} kWh") });
        lines.extend(uses.into_iter().map(|line| line.with(&kwh)));
    }
    lines.extend(cost(run, figures));
    lines
}

/// A line that multiplies the energy by a factor.
struct Use {
    name: &'static str,
    equation: Option<u8>,
    factor: f64,
    terms: String,
    result: String,
    /// What stands behind the result: its unit, and what the figures call it where that is another.
    unit: String,
}

impl Use {
    fn with(self, kwh: &str) -> Line {
        let Self { name, equation, terms, result, unit, .. } = self;
        Line { name, equation, terms: format!("{kwh} kWh × {terms}"), result: format!("{result}{unit}") }
    }

    /// Whether an energy of so many digits gives the result shown.
    fn is_borne_out_by(&self, kwh: &str) -> bool {
        read_shown(kwh).zip(read_shown(&self.result)).is_some_and(|((kwh, _), (result, half_a_unit))| {
            (kwh * self.factor - result).abs() <= half_a_unit * (1.0 + 1e-9)
        })
    }
}

/// The energy with at least four digits, and as many more as the lines that use it need.
fn shown_for(kwh: f64, uses: &[Use]) -> String {
    let texts = (RESULT_DIGITS..17).map(|significant| digits(kwh, significant));
    texts.into_iter().find(|text| uses.iter().all(|line| line.is_borne_out_by(text))).unwrap_or_else(|| exact(kwh))
}

fn device_hours(run: &Run, figures: &Estimate) -> Line {
    let result = words::working::so_many_device_hours(tidy(figures.device_hours.best().as_device_hours()));
    Line { name: words::working::device_hours(), equation: None, terms: device_hours_terms(run, Bound::Best), result }
}

fn device_hours_terms(run: &Run, bound: Bound) -> String {
    let (devices, hours) = (f64::from(run.devices.0), run.hours.at(bound).as_hours());
    format!("{} × {} h{}", exact(devices), given(hours), jobs(run))
}

fn energy_terms(run: &Run) -> Option<String> {
    let pue = given(run.pue.best().as_ratio());
    let power = match run.power? {
        PowerDraw::Energy(energy) => {
            return Some(format!("{pue} × {} kWh{}", given(energy.best().as_kwh()), jobs(run)));
        }
        PowerDraw::Total(power) => format!("{} W", given(power.best().as_watts())),
        PowerDraw::Parts { cpu, dram, per_device } => {
            let watts =
                |part: Option<Interval<Power>>| part.map(|power| format!("{} W", given(power.best().as_watts())));
            let devices = watts(per_device).map(|watts| format!("{} × {watts}", exact(f64::from(run.devices.0))));
            let parts: Vec<String> = [watts(cpu), watts(dram), devices].into_iter().flatten().collect();
            format!("({})", parts.join(" + "))
        }
    };
    estimate::job_power(run)?;
    Some(format!("{pue} × {} h × {power} ÷ 1000{}", given(run.hours.best().as_hours()), jobs(run)))
}

fn emissions(run: &Run, figures: &Estimate) -> Vec<Use> {
    let (grid, share) = (run.grid.best(), run.renewable.best());
    let (unit, factor, of): (_, _, fn(Emissions) -> f64) = match grid.unit() {
        IntensityUnit::LbPerKwh => ("lb/kWh", grid.value(), Emissions::as_lb),
        IntensityUnit::GPerKwh => ("g/kWh ÷ 1000", grid.value() / 1000.0, Emissions::as_kg),
    };
    let terms = format!("{} {unit}", given(grid.value()));
    let location =
        figures.location_based.map(|figure| (figure, words::working::location_based(), factor, terms.clone()));
    let market = figures.market_based.map(|figure| {
        // Of what is left of a share near the whole, every bit counts.
        let terms = format!("{terms} × (1 − {} %)", exact(share.as_percent()));
        (figure, words::working::market_based(), factor * share.remainder(), terms)
    });
    let line = |(figure, name, factor, terms): (Interval<Emissions>, &'static str, f64, String)| {
        let result = digits(of(figure.best()), RESULT_DIGITS);
        let unit = match grid.unit() {
            IntensityUnit::LbPerKwh => " lb".to_owned(),
            IntensityUnit::GPerKwh => format!(" kg ({} lb)", digits(figure.best().as_lb(), RESULT_DIGITS)),
        };
        Use { name, equation: Some(2), factor, terms, result, unit }
    };
    location.into_iter().chain(market).map(line).collect()
}

fn electricity(run: &Run, figures: &Estimate) -> Option<Use> {
    let factor = run.electricity_price?.best().as_usd_per_kwh();
    let result = cents(figures.electricity_cost?.best().as_usd());
    let terms = format!("${}/kWh", given(factor));
    Some(Use { name: words::working::electricity(), equation: None, factor, terms, result, unit: String::new() })
}

fn cost(run: &Run, figures: &Estimate) -> Vec<Line> {
    let Some((price, cost)) = run.price.zip(figures.cost) else { return Vec::new() };
    let at = |name, bound| {
        let price = given(price.at(bound).as_usd_per_device_hour());
        let terms = format!("{} × ${price}", device_hours_terms(run, bound));
        Line { name, equation: None, terms, result: cents(cost.at(bound).as_usd()) }
    };
    if cost.is_exact() {
        vec![at(words::working::cost(), Bound::Best)]
    } else {
        vec![at(words::working::cost_low(), Bound::Low), at(words::working::cost_high(), Bound::High)]
    }
}

fn jobs(run: &Run) -> String {
    match run.jobs.0 {
        1 => String::new(),
        jobs => format!(" × {}", words::working::so_many_jobs(exact(f64::from(jobs)))),
    }
}

/// The number in a text of [`crate::format`], and half a unit of its last digit.
fn read_shown(text: &str) -> Option<(f64, f64)> {
    let text = text.trim_start_matches('$').replace(',', "");
    let (mantissa, power) = text.split_once('×').unwrap_or((&text, ""));
    let mantissa = mantissa.trim_end_matches(' ');
    let exponent: String = power.strip_prefix(" 10").unwrap_or(power).chars().map(plain_digit).collect();
    let exponent = if exponent.is_empty() { 0 } else { exponent.parse().ok()? };
    let decimals = mantissa.split_once('.').map_or(0, |(_, fraction)| fraction.len() as i32);
    let scaled = |power: i32| 10f64.powi(power);
    Some((nearest(&format!("{mantissa}e{exponent}"))?, 0.5 * scaled(exponent - decimals)))
}

/// The digit or sign that a superscript raises.
fn plain_digit(raised: char) -> char {
    let is_raised = |digit: &char| superscript(*digit) == raised;
    "-0123456789".chars().find(is_raised).unwrap_or(raised)
}
