//! Runs with everything to be warned of, cited figures, and what inputs and figures are called.

use crate::{Kept, kept};
use trainprint_core::compare::between;
use trainprint_core::data::{self, Assumptions, Device, Draw, Entry, Place};
use trainprint_core::estimate::{estimate, estimate_project};
use trainprint_core::format::change;
use trainprint_core::interval::Interval;
use trainprint_core::link::{Basis, Cited, MassUnit};
use trainprint_core::offer::{Worth, offers};
use trainprint_core::plausible::{Implausible, implausible, implied};
use trainprint_core::quantity::{
    DevicePrice, ElectricityPrice, Emissions, Energy, Intensity, IntensityUnit, Jobs, Power, Pue, Share, Time,
};
use trainprint_core::recomputed::Recomputed;
use trainprint_core::scenario::{Input, Label, PowerDraw, Project, Role, Run};
use trainprint_core::warning::{Warning, shared, warnings};
use trainprint_core::working::working;

pub fn sentences() -> Kept {
    let warned = all_warnings();
    let (shared, _) = shared([warned.clone(), warned.clone()].concat(), warned.len());
    let implausible = implausible_factors();
    kept(warned).into_iter().chain(kept(shared)).chain(kept(implausible)).chain(kept(recomputed())).collect()
}

fn watts(watts: f64) -> Interval<Power> {
    Interval::exact(Power::from_watts(watts))
}

fn total(power: f64) -> Run {
    Run { power: Some(PowerDraw::Total(watts(power))), ..Run::default() }
}

fn parts(cpu: Option<f64>, dram: Option<f64>, per_device: Option<f64>) -> Run {
    let [cpu, dram, per_device] = [cpu, dram, per_device].map(|part| part.map(watts));
    Run { power: Some(PowerDraw::Parts { cpu, dram, per_device }), ..Run::default() }
}

fn measured(kwh: f64) -> Run {
    Run { power: Some(PowerDraw::Energy(Interval::exact(Energy::from_kwh(kwh)))), ..Run::default() }
}

fn grid(value: f64, unit: IntensityUnit) -> Run {
    Run { grid: Interval::exact(Intensity::new(value, unit)), ..Run::default() }
}

fn price(usd: f64) -> Run {
    Run { price: Some(Interval::exact(DevicePrice::from_usd_per_device_hour(usd))), ..Run::default() }
}

fn hours(hours: f64, run: Run) -> Run {
    Run { hours: Interval::exact(Time::from_hours(hours)), ..run }
}

fn all_warnings() -> Vec<Warning> {
    let electricity = |usd| Some(Interval::exact(ElectricityPrice::from_usd_per_kwh(usd)));
    let runs = vec![
        Run { device: Label::of("h900"), place: Label::of("mars"), provider: Label::of("nebula"), ..Run::default() },
        Run { place: Label::of("gcp.europe-west3"), ..Run::default() },
        price(1.46),
        grid(0.955, IntensityUnit::LbPerKwh),
        Run { renewable: Interval::exact(Share::from_percent(60.0)), ..Run::default() },
        Run { power: None, price: None, electricity_price: None, ..Run::default() },
        parts(None, Some(1.0), Some(200.0)),
        parts(None, None, Some(200.0)),
        parts(Some(1.0), None, None),
        hours(0.0, measured(30_000.0)),
        Run { electricity_price: electricity(f64::MAX), ..Run::default() },
        total(1.5),
    ];
    let of = |release: Option<&str>, runs| {
        let project = Project::new(release.map(Into::into), runs).expect("a run");
        warnings(&project, &estimate_project(&project))
    };
    let nearly = Run {
        grid: Interval::exact(Intensity::from_lb_per_kwh(0.003)),
        place: Label::of("other"),
        ..measured(f64::MAX / 2.0)
    };
    [of(Some("2031.04"), runs), of(None, vec![nearly.clone(), nearly])].concat()
}

fn implausible_factors() -> Vec<Implausible> {
    use IntensityUnit::{GPerKwh, LbPerKwh};
    let runs = [
        grid(0.954, GPerKwh),
        grid(432_700.0, GPerKwh),
        grid(1_800.0, GPerKwh),
        grid(1e12, GPerKwh),
        grid(432.7, LbPerKwh),
        total(1.515_43),
        total(1_515_430.0),
        parts(None, None, Some(1_515.43)),
        measured(0.127),
        measured(127_296.0),
        price(7.0),
        price(43.0),
        Run { pue: Interval::exact(Pue::from_ratio(9.0)), ..Run::default() },
        hours(302_400.0, Run::default()),
    ];
    let figures = [(201.0, 43_500.0), (201.0, 400.0), (201.0, 0.0435), (0.4, 31_220.0)];
    let figures = figures.into_iter().filter_map(|(kwh, kg)| implied(Energy::from_kwh(kwh), Emissions::from_kg(kg)));
    runs.iter().flat_map(implausible).chain(figures).collect()
}

fn recomputed() -> Vec<Recomputed<'static>> {
    let of = |basis, digits: &str, unit, runs| {
        let cited = Box::leak(Box::new(Cited { basis, digits: digits.to_owned(), unit }));
        let project = Project::new(None, runs).expect("a run");
        Recomputed::new(cited, &project, &estimate_project(&project))
    };
    let one = || vec![Run::default()];
    let both = vec![Run::default(), Run { role: Role::Development, ..Run::default() }];
    vec![
        of(Basis::Market, "96", MassUnit::Lb, one()),
        of(Basis::Market, "192", MassUnit::Lb, one()),
        of(Basis::Location, "87", MassUnit::Lb, one()),
        of(Basis::Market, "97", MassUnit::Lb, one()),
        of(Basis::Market, "96", MassUnit::Lb, both),
        of(Basis::Market, "96", MassUnit::Lb, vec![Run { power: None, ..Run::default() }]),
        of(Basis::Market, "96", MassUnit::Lb, vec![Run { place: Label::of("mars"), ..Run::default() }]),
    ]
}

/// Names and values, which read alike in some languages.
pub fn names() -> Vec<String> {
    let base = Run::default();
    let mut all: Vec<String> = Input::ALL.iter().map(|input| input.name().to_owned()).collect();
    let other = Run {
        pue: Interval::exact(Pue::from_ratio(9.0)),
        electricity_price: None,
        ..grid(5.0, IntensityUnit::GPerKwh)
    };
    let other = Run { renewable: Interval::exact(Share::from_percent(7.0)), ..other };
    all.extend(Assumptions::all().iter().flat_map(|set| set.left_by(&other)).map(str::to_owned));
    all.push(change(between(&estimate(&base), &estimate(&base)).energy.expect("a change")));
    // No fact is of a package.
    all.push(Draw::Package.in_words().to_owned());
    all.extend(data::cited().iter().flat_map(|fact| [fact.what, fact.unit]).map(str::to_owned));
    let regions = Place::all().iter().filter(|place| place.provider.is_some());
    let runs =
        regions.flat_map(|place| Device::all().iter().map(|device| Run::default().on_device(device).at_place(place)));
    for input in [Input::Power, Input::Grid, Input::Price] {
        all.extend(runs.clone().flat_map(|run| offers(&run, input)).flat_map(|offer| [offer.name, offer.note]));
    }
    for run in [base.clone(), parts(None, Some(1.0), Some(2.0)), measured(3.0)] {
        all.extend(Input::ALL.iter().filter_map(|input| Worth::of(&run, *input)).map(|worth| worth.to_string()));
    }
    for run in [Run { jobs: Jobs(3), ..base }, price(1.0)] {
        let lines = working(&run, &estimate(&run));
        all.extend(lines.into_iter().flat_map(|line| [line.name.to_owned(), line.terms, line.result]));
    }
    all
}
