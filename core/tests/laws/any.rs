//! Any project that the limits allow, with an eye for the edges: nothing, hardly anything, nearly too much.
//!
//! Each choice is drawn as a number and made by `match`: a fraction of the time of proptest's own unions.

use proptest::prelude::*;
use trainprint_core::data::Entry;
use trainprint_core::interval::Interval;
use trainprint_core::limits::{self, Limit};
use trainprint_core::link::{Basis, Cited, Link, MassUnit};
use trainprint_core::quantity::{
    DevicePrice, Devices, ElectricityPrice, Energy, Intensity, IntensityUnit, Jobs, Power, Pue, Share, Time,
};
use trainprint_core::scenario::{Label, PowerDraw, Project, Role, Run};

/// Values where arithmetic or writing may go wrong.
const EDGES: [f64; 11] = [0.0, 5e-324, 1e-310, f64::MIN_POSITIVE, 1e-7, 0.1, 1.58, 1e15, 1e21, 1e300, f64::MAX];

/// A value a field accepts.
pub fn value(limit: &'static Limit) -> BoxedStrategy<f64> {
    let edges = [limit.low, limit.high, limit.low.next_up(), limit.high.next_down()];
    let edges: Vec<f64> = EDGES.into_iter().chain(edges).collect();
    let value = move |(kind, bits): (u8, u64)| match kind {
        0 => (bits % 1_000_000_000) as f64 / 100.0,
        1 => bits as f64 / 1e13,
        2 => edges[bits as usize % edges.len()],
        _ => f64::from_bits(bits & !(1 << 63)),
    };
    let finite = |value: f64| if value.is_finite() { value } else { f64::MAX };
    let within = move |value: f64| finite(value).clamp(limit.low, limit.high);
    (0..4_u8, any::<u64>()).prop_map(move |drawn| within(value(drawn))).boxed()
}

/// An exact value, two bounds with the best half-way, or three values in any proportion.
pub fn range(limit: &'static Limit) -> BoxedStrategy<Interval<f64>> {
    (0..3_u8, value(limit), value(limit), value(limit))
        .prop_map(|(shape, a, b, c)| match shape {
            0 => Interval::exact(a),
            1 => ordered([a, f64::midpoint(a, b), b]),
            _ => ordered([a, b, c]),
        })
        .boxed()
}

fn ordered(mut values: [f64; 3]) -> Interval<f64> {
    values.sort_by(f64::total_cmp);
    Interval::new(values[0], values[1], values[2]).expect("three values in order")
}

fn optional<T: std::fmt::Debug + 'static>(value: BoxedStrategy<T>) -> BoxedStrategy<Option<T>> {
    (0..4_u8, value).prop_map(|(kind, value)| (kind > 0).then_some(value)).boxed()
}

fn either<T: Copy + std::fmt::Debug + 'static>(one: T, other: T) -> BoxedStrategy<T> {
    any::<bool>().prop_map(move |first| if first { one } else { other }).boxed()
}

const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";

/// A name of one to ten of the characters that links allow.
fn name() -> BoxedStrategy<String> {
    let letter = |bits: &u64| char::from(LETTERS[*bits as usize % LETTERS.len()]);
    let digits = |bits: u64| std::iter::successors(Some(bits), |bits| Some(bits / 65).filter(|left| *left > 0));
    any::<u64>().prop_map(move |bits| digits(bits).take(10).map(|bits| letter(&bits)).collect()).boxed()
}

/// A row of today's tables, a name they do not have, or one that is a word of the grammar.
fn label<T: Entry + std::fmt::Debug>() -> BoxedStrategy<Label<T>> {
    const WORDS: [&str; 6] = ["none", "v", "run", "k", "-", "."];
    (0..5_u8, any::<usize>(), name())
        .prop_map(|(kind, index, name)| match kind {
            0..=2 => Label::Known(&T::all()[index % T::all().len()]),
            3 => Label::of(WORDS[index % WORDS.len()]),
            _ => Label::of(&name),
        })
        .boxed()
}

fn power() -> BoxedStrategy<Option<PowerDraw>> {
    let watts = || range(&limits::POWER).prop_map(|power| power.map(Power::from_watts)).boxed();
    (0..4_u8, watts(), optional(watts()), optional(watts()), optional(watts()), range(&limits::ENERGY))
        .prop_map(|(kind, total, cpu, dram, per_device, energy)| match kind {
            0 => None,
            1 => Some(PowerDraw::Total(total)),
            2 => Some(PowerDraw::Parts { cpu, dram, per_device }),
            _ => Some(PowerDraw::Energy(energy.map(Energy::from_kwh))),
        })
        .boxed()
}

fn grid() -> BoxedStrategy<Interval<Intensity>> {
    let unit = either(IntensityUnit::LbPerKwh, IntensityUnit::GPerKwh);
    (range(&limits::INTENSITY), unit).prop_map(|(range, unit)| range.map(|value| Intensity::new(value, unit))).boxed()
}

fn whole(limit: &'static Limit) -> BoxedStrategy<u32> {
    let (low, high) = (limit.low as u32, limit.high as u32);
    (0..4_u8, low..=1_000, low..=high)
        .prop_map(move |(kind, small, any)| match kind {
            0 => low,
            1 => small,
            2 => high,
            _ => any,
        })
        .boxed()
}

/// Any run.
pub fn run() -> BoxedStrategy<Run> {
    let hours = range(&limits::HOURS).prop_map(|hours| hours.map(Time::from_hours));
    let pue = range(&limits::PUE).prop_map(|pue| pue.map(Pue::from_ratio));
    let renewable = range(&limits::RENEWABLE).prop_map(|share| share.map(Share::from_percent));
    let price = range(&limits::DEVICE_PRICE).prop_map(|price| price.map(DevicePrice::from_usd_per_device_hour));
    let electricity = range(&limits::ELECTRICITY_PRICE).prop_map(|price| price.map(ElectricityPrice::from_usd_per_kwh));
    let role = either(Role::Final, Role::Development);
    let counts = (whole(&limits::DEVICES), whole(&limits::JOBS));
    let physical = (hours, power(), pue, grid(), renewable);
    let money = (optional(price.boxed()), optional(electricity.boxed()));
    (role, counts, physical, money, (label(), label(), label()))
        .prop_map(
            |(role, (devices, jobs), (hours, power, pue, grid, renewable), (price, electricity_price), labels)| {
                let (device, place, provider) = labels;
                let (devices, jobs) = (Devices(devices), Jobs(jobs));
                Run {
                    name: String::new(),
                    role,
                    device,
                    devices,
                    hours,
                    jobs,
                    power,
                    pue,
                    grid,
                    renewable,
                    price,
                    electricity_price,
                    place,
                    provider,
                }
            },
        )
        .boxed()
}

/// Any project of one to four runs.
pub fn project() -> BoxedStrategy<Project> {
    (optional(name()), prop::collection::vec(run(), 1..=4))
        .prop_map(|(release, runs)| Project::new(release.map(Into::into), runs).expect("at least one run"))
        .boxed()
}

/// What people and mischief call a run: nothing, a word, or characters that mean something to JSON, CSV or a spreadsheet.
fn run_name() -> BoxedStrategy<String> {
    const NAMES: [&str; 9] =
        ["", "tuning", "=1+1", "'=x", "''", "a,\"b\"\r\nc\t", " a ", "\u{feff}λ\u{202e}", "\0\u{1f}\\"];
    (0..3_u8, any::<usize>(), any::<String>())
        .prop_map(|(kind, index, name)| if kind == 0 { name } else { NAMES[index % NAMES.len()].to_owned() })
        .boxed()
}

/// Any project of one to four runs that have names.
pub fn named_project() -> BoxedStrategy<Project> {
    (project(), prop::collection::vec(run_name(), 4))
        .prop_map(|(project, names)| {
            let runs = project.runs().iter().zip(names).map(|(run, name)| Run { name, ..run.clone() }).collect();
            Project::new(project.release.clone(), runs).expect("at least one run")
        })
        .boxed()
}

/// Any project, with or without a cited figure.
pub fn link() -> BoxedStrategy<Link> {
    let (basis, unit) = (either(Basis::Market, Basis::Location), either(MassUnit::Lb, MassUnit::Kg));
    let digits = (any::<u32>(), 0..4_usize).prop_map(|(digits, decimals)| {
        let scale = 10_u32.pow(decimals as u32);
        if decimals == 0 { digits.to_string() } else { format!("{}.{:0decimals$}", digits / scale, digits % scale) }
    });
    let cited = (basis, digits, unit).prop_map(|(basis, digits, unit)| Cited { basis, digits, unit });
    (project(), optional(cited.boxed())).prop_map(|(project, cited)| Link { project, cited }).boxed()
}
