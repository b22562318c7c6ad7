//! The arithmetic with the reader's own numbers, at the best values: what is shown recomputes by hand.
//!
//! Inputs stand with every digit they have. Where a line uses the result of the one before, that result is
//! shown with as many digits as the next one needs, so that the displayed operands give the displayed result.

use crate::estimate::{self, Estimate};
use crate::format::{cents, digits, exact};
use crate::quantity::{Energy, IntensityUnit};
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
        let energy = energy.best();
        let result = format!("{} kWh", digits(energy.as_kwh(), RESULT_DIGITS));
        lines.push(Line { name: "Energy", equation: Some(1), terms, result });
        lines.extend(emissions(run, figures, energy));
        lines.extend(electricity(run, figures, energy));
    }
    lines.extend(cost(run, figures));
    lines
}

fn device_hours(run: &Run, figures: &Estimate) -> Line {
    let result = format!("{} device-hours", exact(figures.device_hours.best().as_device_hours()));
    Line { name: "Device-hours", equation: None, terms: device_hours_terms(run), result }
}

fn device_hours_terms(run: &Run) -> String {
    let (devices, hours) = (f64::from(run.devices.0), run.hours.best().as_hours());
    format!("{} × {} h{}", exact(devices), exact(hours), jobs(run))
}

fn energy_terms(run: &Run) -> Option<String> {
    let pue = exact(run.pue.best().as_ratio());
    let power = match run.power? {
        PowerDraw::Energy(energy) => {
            return Some(format!("{pue} × {} kWh{}", exact(energy.best().as_kwh()), jobs(run)));
        }
        PowerDraw::Total(power) => format!("{} W", exact(power.best().as_watts())),
        PowerDraw::Parts { cpu, dram, per_device } => {
            let watts = |part: Option<crate::interval::Interval<crate::quantity::Power>>| {
                part.map(|power| format!("{} W", exact(power.best().as_watts())))
            };
            let devices = watts(per_device).map(|watts| format!("{} × {watts}", exact(f64::from(run.devices.0))));
            let parts: Vec<String> = [watts(cpu), watts(dram), devices].into_iter().flatten().collect();
            format!("({})", parts.join(" + "))
        }
    };
    estimate::job_power(run)?;
    Some(format!("{pue} × {} h × {power} ÷ 1000{}", exact(run.hours.best().as_hours()), jobs(run)))
}

fn emissions(run: &Run, figures: &Estimate, energy: Energy) -> Vec<Line> {
    let (grid, share) = (run.grid.best(), run.renewable.best());
    let (unit, per, sign, in_unit) = match grid.unit() {
        IntensityUnit::LbPerKwh => ("lb/kWh", 1.0, "lb", 1.0 / crate::quantity::KG_PER_LB),
        IntensityUnit::GPerKwh => ("g/kWh", 1000.0, "kg", 1.0),
    };
    let scale = if per == 1.0 { "" } else { " ÷ 1000" };
    let location = figures
        .location_based
        .map(|figure| (figure.best().as_kg() * in_unit, grid.value() / per, "CO2e, location-based", String::new()));
    let market = figures.market_based.map(|figure| {
        let share_term = format!(" × (1 − {} %)", exact(share.as_percent()));
        (figure.best().as_kg() * in_unit, grid.value() / per * share.remainder(), "CO2e, market-based", share_term)
    });
    let line = |(exactly, factor, name, share_term): (f64, f64, &'static str, String)| {
        let result = digits(exactly, RESULT_DIGITS);
        let energy = operand(energy.as_kwh(), factor, &result);
        let terms = format!("{energy} kWh × {} {unit}{scale}{share_term}", exact(grid.value()));
        Line { name, equation: Some(2), terms, result: format!("{result} {sign}") }
    };
    location.into_iter().chain(market).map(line).collect()
}

fn electricity(run: &Run, figures: &Estimate, energy: Energy) -> Option<Line> {
    let price = run.electricity_price?.best().as_usd_per_kwh();
    let result = cents(figures.electricity_cost?.best().as_usd());
    let energy = operand(energy.as_kwh(), price, &result);
    let terms = format!("{energy} kWh × ${}/kWh", exact(price));
    Some(Line { name: "Electricity", equation: None, terms, result })
}

fn cost(run: &Run, figures: &Estimate) -> Vec<Line> {
    let Some((price, cost)) = run.price.zip(figures.cost) else { return Vec::new() };
    let line = |name, price: f64, hours: f64, cost: f64| Line {
        name,
        equation: None,
        terms: format!("{} device-hours × ${}", exact(hours), exact(price)),
        result: cents(cost),
    };
    let at = |name, bound| {
        let hours = figures.device_hours.at(bound).as_device_hours();
        line(name, price.at(bound).as_usd_per_device_hour(), hours, cost.at(bound).as_usd())
    };
    use crate::interval::Bound::{Best, High, Low};
    if price.is_exact() && figures.device_hours.is_exact() {
        vec![at("Cloud cost", Best)]
    } else {
        vec![at("Cloud cost, low", Low), at("Cloud cost, high", High)]
    }
}

fn jobs(run: &Run) -> String {
    if run.jobs.0 == 1 { String::new() } else { format!(" × {} jobs", exact(f64::from(run.jobs.0))) }
}

/// A value with at least four digits, and as many more as its product with the factor needs to give the result shown.
fn operand(value: f64, factor: f64, result: &str) -> String {
    let enough = |significant: &usize| {
        let shown = digits(value, *significant);
        number(&shown).zip(number(result)).is_some_and(|(shown, result_shown)| {
            (shown * factor - result_shown).abs() <= half_a_unit(result) * (1.0 + 1e-9)
        })
    };
    (RESULT_DIGITS..17).find(enough).map_or_else(|| exact(value), |significant| digits(value, significant))
}

/// The number in a text of this crate's own making; `None` for powers of ten.
fn number(text: &str) -> Option<f64> {
    text.trim_start_matches('$').replace(',', "").parse().ok()
}

fn half_a_unit(text: &str) -> f64 {
    let decimals = text.split_once('.').map_or(0, |(_, fraction)| fraction.len() as i32);
    0.5 * 10f64.powi(-decimals)
}
