//! The lines shown as the working: a reader who computes what stands there gets what stands there.

use crate::any;
use proptest::prelude::*;
use trainprint_core::estimate::estimate;
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{DevicePrice, ElectricityPrice, Energy, Intensity, KG_PER_LB, Power, Time};
use trainprint_core::scenario::{PowerDraw, Run};
use trainprint_core::working::{Line, working};

proptest! {
    #![proptest_config(crate::cases(1024))]

    #[test]
    fn the_terms_shown_give_the_result_shown(run in any::run()) {
        let run = within_sixty_decades(run);
        for line in working(&run, &estimate(&run)) {
            prop_assert!(recomputes(&line), "{line:?}\n{run:?}");
        }
    }
}

#[test]
fn the_evaluator_knows_the_signs_that_lines_use() {
    assert_eq!(evaluate("1,000 W × (2 + 3 × 4 W) ÷ 7"), 2000.0);
    assert_eq!(evaluate("$0.12/kWh × (1 − 50 %)"), 0.06);
    assert_eq!(evaluate("2.5 × 10³ device-hours + 2 × 10⁻¹ h"), 2500.2);
}

/// Numbers that people compute with: nothing below 10^-30 but zero, nothing above 10^30, so that no product of them
/// leaves what a number can hold with all its digits.
fn within_sixty_decades(run: Run) -> Run {
    let tame = |value: f64| if value < 1e-30 { 0.0 } else { value.min(1e30) };
    let watts = |power: Interval<Power>| power.map(|power| Power::from_watts(tame(power.as_watts())));
    let price = |price: DevicePrice| DevicePrice::from_usd_per_device_hour(tame(price.as_usd_per_device_hour()));
    let electricity = |price: ElectricityPrice| ElectricityPrice::from_usd_per_kwh(tame(price.as_usd_per_kwh()));
    Run {
        hours: run.hours.map(|hours| Time::from_hours(tame(hours.as_hours()))),
        grid: run.grid.map(|grid| Intensity::new(tame(grid.value()), grid.unit())),
        price: run.price.map(|range| range.map(price)),
        electricity_price: run.electricity_price.map(|range| range.map(electricity)),
        power: run.power.map(|power| match power {
            PowerDraw::Total(power) => PowerDraw::Total(watts(power)),
            PowerDraw::Energy(energy) => PowerDraw::Energy(energy.map(|kwh| Energy::from_kwh(tame(kwh.as_kwh())))),
            PowerDraw::Parts { cpu, dram, per_device } => {
                PowerDraw::Parts { cpu: cpu.map(watts), dram: dram.map(watts), per_device: per_device.map(watts) }
            }
        }),
        ..run
    }
}

/// Whether the terms give the result to within half a unit of its last digit, or what the arithmetic itself loses; and kilograms the
/// pounds behind them.
fn recomputes(line: &Line) -> bool {
    let (result, pounds) = line.result.split_once(" kg (").unwrap_or((&line.result, ""));
    let (computed, shown) = (evaluate(&line.terms), evaluate(result));
    let gives =
        |computed: f64, shown: f64, room: f64| (computed - shown).abs() <= room * (1.0 + 1e-9) + shown.abs() * 1e-13;
    let in_pounds = |pounds: &str| {
        let room = half_a_unit(pounds) + half_a_unit(result) / KG_PER_LB;
        gives(shown / KG_PER_LB, evaluate(pounds), room)
    };
    gives(computed, shown, half_a_unit(result)) && pounds.strip_suffix(')').is_none_or(in_pounds)
}

/// Half of what one more in the last digit of the first number would add.
fn half_a_unit(text: &str) -> f64 {
    let mantissa: String = text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(is_of_a_number).collect();
    let decimals = mantissa.split_once('.').map_or(0, |(_, fraction)| fraction.len() as i32);
    let scale = text.split_once("× ").map_or(1.0, |(_, power)| evaluate(power));
    0.5 * 10f64.powi(-decimals) * scale
}

fn is_of_a_number(character: &char) -> bool {
    character.is_ascii_digit() || matches!(character, ',' | '.')
}

/// The value of an expression as the page writes it; units and currency signs are passed over.
fn evaluate(text: &str) -> f64 {
    let signs: Vec<char> =
        text.chars().filter(|c| is_of_a_number(c) || "×÷+−()%".contains(*c) || !c.is_ascii()).collect();
    let mut rest = signs.as_slice();
    let value = sum(&mut rest);
    assert!(rest.is_empty(), "{text}: {rest:?} is left over");
    value
}

fn next(rest: &mut &[char], wanted: char) -> bool {
    let is_next = rest.first() == Some(&wanted);
    if is_next {
        *rest = &rest[1..];
    }
    is_next
}

fn sum(rest: &mut &[char]) -> f64 {
    let mut value = product(rest);
    loop {
        match () {
            () if next(rest, '+') => value += product(rest),
            () if next(rest, '−') => value -= product(rest),
            () => return value,
        }
    }
}

fn product(rest: &mut &[char]) -> f64 {
    let mut value = factor(rest);
    loop {
        match () {
            () if next(rest, '×') => value *= factor(rest),
            () if next(rest, '÷') => value /= factor(rest),
            () if next(rest, '%') => value /= 100.0,
            () => return value,
        }
    }
}

fn factor(rest: &mut &[char]) -> f64 {
    if next(rest, '(') {
        let value = sum(rest);
        assert!(next(rest, ')'), "a bracket is not closed before {rest:?}");
        return value;
    }
    let digits = while_any(rest, "0123456789,.").replace(',', "");
    let power = while_any(rest, SUPERSCRIPTS);
    let number: f64 = digits.parse().unwrap_or_else(|_| panic!("a number was expected before {rest:?}"));
    if power.is_empty() { number } else { number.powi(plain(&power).parse().expect("a whole power")) }
}

fn while_any(rest: &mut &[char], of: &str) -> String {
    let count = rest.iter().take_while(|character| of.contains(**character)).count();
    let (taken, left) = rest.split_at(count);
    *rest = left;
    taken.iter().collect()
}

const SUPERSCRIPTS: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";

fn plain(superscripts: &str) -> String {
    let digits = superscripts.chars().filter_map(|character| SUPERSCRIPTS.chars().position(|c| c == character));
    digits.filter_map(|position| "0123456789-".chars().nth(position)).collect()
}
