//! JSON: the inputs, the figures and where they come from, at full precision, units in the names.

use serde::{Serialize, Serializer};

use super::estimate_json::{EstimateJson, IntervalJson, interval, optional};
use super::layout::laid_out;
use super::{Report, method, source};
use crate::data;
use crate::quantity::{DevicePrice, ElectricityPrice, Energy, Intensity, Power, Pue, Share, Time};
use crate::scenario::{Input, PowerDraw, Role, Run};
use crate::warning::warnings;

pub fn write(report: &Report) -> String {
    let warnings = warnings(report.project, report.estimate).iter().map(ToString::to_string).collect();
    let inputs = InputsOf::all(report);
    let provenance = inputs.told.iter().map(|run| Provenance::of(report, run)).collect();
    let figures = EstimateJson::new(report.estimate, if report.double_blind { Vec::new() } else { warnings });
    let (reading, figures) = match report.are_alternatives() {
        true => ("alternatives", figures.without_totals()),
        false => ("added up", figures),
    };
    let json = ReportJson {
        tool: (!report.double_blind).then_some(Tool { name: method::TOOL_NAME, version: method::VERSION }),
        method: report.method(),
        data_release: data::RELEASE,
        link: report.link.as_deref(),
        inputs,
        provenance,
        reading,
        figures,
    };
    laid_out(&json, report.project.runs().len())
}

/// How many runs back the same sources are looked for; found later they stand in the list once more.
const LOOKED_BACK: usize = 16;

/// The inputs of all runs, which become JSON one at a time, and where their numbers come from, mostly once for many runs.
struct InputsOf<'r> {
    report: &'r Report<'r>,
    /// The runs whose sources are told.
    told: Vec<&'r Run>,
    /// Which of them has the sources of each run.
    provenance: Vec<usize>,
}

impl<'r> InputsOf<'r> {
    fn all(report: &'r Report<'r>) -> Self {
        let mut told: Vec<&Run> = Vec::new();
        let index = |run| {
            let back = told.iter().rev().take(LOOKED_BACK).position(|told| share_sources(told, run));
            let known = back.map(|back| told.len() - 1 - back);
            known.unwrap_or_else(|| {
                told.push(run);
                told.len() - 1
            })
        };
        let provenance = report.project.runs().iter().map(index).collect();
        Self { report, told, provenance }
    }
}

impl Serialize for InputsOf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let runs = self.report.project.runs().iter().zip(&self.provenance);
        serializer.collect_seq(runs.map(|(run, provenance)| inputs(self.report, run, *provenance)))
    }
}

fn share_sources(one: &Run, other: &Run) -> bool {
    (one.pue, one.grid, one.renewable) == (other.pue, other.grid, other.renewable)
        && one.place == other.place
        && one.provider == other.provider
        && (one.power, &one.device, one.devices) == (other.power, &other.device, other.devices)
}

#[derive(Serialize)]
struct ReportJson<'r> {
    tool: Option<Tool>,
    method: String,
    data_release: &'static str,
    link: Option<&'r str>,
    /// Whether the runs are added up, or alternatives, which have no totals.
    reading: &'static str,
    inputs: InputsOf<'r>,
    provenance: Vec<Provenance>,
    #[serde(flatten)]
    figures: EstimateJson<'r>,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct InputsJson<'r> {
    name: &'r str,
    role: &'static str,
    device: &'r str,
    devices: u32,
    hours: IntervalJson,
    jobs: u32,
    power: Option<PowerJson>,
    pue: IntervalJson,
    grid_g_per_kwh: Option<IntervalJson>,
    renewable_percent: IntervalJson,
    usd_per_device_hour: Option<IntervalJson>,
    usd_per_kwh: Option<IntervalJson>,
    place: String,
    provider: &'r str,
    /// Which of the list of provenances it has, counted from 0.
    provenance: usize,
}

#[derive(Serialize)]
#[serde(untagged)]
enum PowerJson {
    Total { watts: IntervalJson },
    Parts { cpu_watts: Option<IntervalJson>, dram_watts: Option<IntervalJson>, device_watts: Option<IntervalJson> },
    Energy { kwh_per_job: IntervalJson },
}

/// The year and the source of each number that a table has.
#[derive(Serialize)]
struct Provenance {
    power: Option<String>,
    pue: String,
    grid: String,
    renewable: String,
}

impl Provenance {
    fn of(report: &Report, run: &Run) -> Self {
        let [pue, grid, renewable] =
            [Input::Pue, Input::Grid, Input::Renewable].map(|input| report.year_and_source(run, input));
        let power = run.power.map(|_| report.power_source(run));
        Self { power, pue, grid, renewable }
    }
}

fn inputs<'r>(report: &'r Report, run: &'r Run, provenance: usize) -> InputsJson<'r> {
    InputsJson {
        name: if report.double_blind { "" } else { &run.name },
        role: match run.role {
            Role::Final => "final",
            Role::Development => "development",
        },
        device: report.device(run),
        devices: run.devices.0,
        hours: interval(run.hours, Time::as_hours),
        jobs: run.jobs.0,
        power: run.power.map(power),
        pue: interval(run.pue, Pue::as_ratio),
        grid_g_per_kwh: optional(source::grams(run.grid), Intensity::value),
        renewable_percent: interval(run.renewable, Share::as_percent),
        usd_per_device_hour: optional(run.price, DevicePrice::as_usd_per_device_hour),
        usd_per_kwh: optional(run.electricity_price, ElectricityPrice::as_usd_per_kwh),
        place: report.place(run),
        provider: report.provider(run),
        provenance,
    }
}

fn power(power: PowerDraw) -> PowerJson {
    match power {
        PowerDraw::Total(watts) => PowerJson::Total { watts: interval(watts, Power::as_watts) },
        PowerDraw::Parts { cpu, dram, per_device } => PowerJson::Parts {
            cpu_watts: optional(cpu, Power::as_watts),
            dram_watts: optional(dram, Power::as_watts),
            device_watts: optional(per_device, Power::as_watts),
        },
        PowerDraw::Energy(kwh) => PowerJson::Energy { kwh_per_job: interval(kwh, Energy::as_kwh) },
    }
}
