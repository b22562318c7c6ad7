//! The columns of CodeCarbon's `emissions.csv`, a row a run: what this estimate does not know is empty. The name of a run is
//! its project, its role the experiment.
//!
//! Its units: seconds, kilograms, watts, kilowatt-hours. Energy and emissions contain the PUE that stands in its column.

use std::fmt::Write;

use super::{Report, escape};
use crate::data::Place;
use crate::digits::Digits;
use crate::estimate::Estimate;
use crate::formula;
use crate::quantity::{Power, Pue};
use crate::scenario::{PowerDraw, Role, Run};

/// The name of a column, and what stands in it.
type Column = (&'static str, fn(&Row, &mut Cells));

/// Every column, in the order of the file.
const COLUMNS: [Column; 38] = [
    ("timestamp", unknown),
    ("project_name", |row, out| text(out, if row.report.double_blind { "" } else { &row.run.name })),
    ("run_id", |row, out| _ = write!(out.text, "run {}", row.number)),
    ("experiment_id", |row, out| text(out, if row.run.role == Role::Final { "final" } else { "development" })),
    ("duration", |row, out| number(out, Some(formula::time_of_jobs(row.run.hours.best(), row.run.jobs).as_seconds()))),
    ("emissions", |row, out| number(out, row.figures.location_based.map(|emissions| emissions.best().as_kg()))),
    ("emissions_rate", unknown),
    ("cpu_power", |row, out| watts(out, row.powers.cpu)),
    ("gpu_power", |row, out| watts(out, row.powers.devices)),
    ("ram_power", |row, out| watts(out, row.powers.dram)),
    ("cpu_energy", unknown),
    ("gpu_energy", unknown),
    ("ram_energy", unknown),
    ("energy_consumed", |row, out| number(out, row.figures.energy.map(|energy| energy.best().as_kwh()))),
    ("water_consumed", unknown),
    ("country_name", |row, out| text(out, row.report.country_name(row.run).unwrap_or_default())),
    ("country_iso_code", unknown),
    ("region", unknown),
    ("cloud_provider", |row, out| text(out, if row.report.double_blind { "" } else { row.cloud.provider })),
    ("cloud_region", |row, out| text(out, if row.report.double_blind { "" } else { row.cloud.region })),
    ("os", unknown),
    ("python_version", unknown),
    ("codecarbon_version", unknown),
    ("cpu_count", unknown),
    ("cpu_model", unknown),
    ("gpu_count", |row, out| number(out, Some(f64::from(row.run.devices.0)))),
    ("gpu_model", |row, out| text(out, row.report.device_name(row.run).unwrap_or_default())),
    ("longitude", unknown),
    ("latitude", unknown),
    ("ram_total_size", unknown),
    ("tracking_mode", unknown),
    ("cpu_utilization_percent", unknown),
    ("gpu_utilization_percent", unknown),
    ("ram_utilization_percent", unknown),
    ("ram_used_gb", unknown),
    ("on_cloud", |row, out| text(out, row.cloud.is_one)),
    ("pue", |row, out| number(out, Some(row.run.pue.map(Pue::as_ratio).best()))),
    ("wue", unknown),
];

/// A run, and what its columns are made of.
struct Row<'r> {
    report: &'r Report<'r>,
    number: usize,
    run: &'r Run,
    figures: &'r Estimate,
    cloud: Cloud,
    powers: Powers,
}

/// What is written, and how its numbers are.
struct Cells {
    text: String,
    digits: Digits,
}

fn unknown(_: &Row, _: &mut Cells) {}

fn text(out: &mut Cells, text: &str) {
    if !text.is_empty() {
        out.text.push_str(&escape::csv(text));
    }
}

fn number(out: &mut Cells, number: Option<f64>) {
    number.into_iter().for_each(|number| out.digits.write(&mut out.text, number));
}

fn watts(out: &mut Cells, power: Option<Power>) {
    number(out, power.map(Power::as_watts));
}

pub fn write(report: &Report) -> String {
    let head = COLUMNS.map(|(name, _)| name).join(",") + "\r\n";
    let mut out = Cells { text: head, digits: Digits::default() };
    for (index, (run, figures)) in report.runs().enumerate() {
        let row = Row { report, number: index + 1, run, figures, cloud: Cloud::of(run), powers: Powers::of(run) };
        for (place, (_, cell)) in COLUMNS.iter().enumerate() {
            out.text.push_str(if place == 0 { "" } else { "," });
            cell(&row, &mut out);
        }
        out.text += "\r\n";
    }
    out.text
}

/// What is known of the cloud that a run was in. The provider says whether it was in one; a place alone does not.
struct Cloud {
    /// Y or N, or nothing where the provider is not known.
    is_one: &'static str,
    provider: &'static str,
    /// The provider's own region.
    region: &'static str,
}

impl Cloud {
    fn of(run: &Run) -> Self {
        match run.provider.row().filter(|provider| provider.id != "other") {
            None => Self { is_one: "", provider: "", region: "" },
            Some(provider) if provider.is_on_premises() => Self { is_one: "N", provider: "", region: "" },
            Some(provider) => {
                let own = run.place.row().filter(|place| place.provider.is_some_and(|of| of.id == provider.id));
                Self { is_one: "Y", provider: provider.name, region: own.map_or("", Place::code) }
            }
        }
    }
}

/// Average watts of CPUs, of DRAM and of all devices, where they are known apart.
#[derive(Default)]
struct Powers {
    cpu: Option<Power>,
    dram: Option<Power>,
    devices: Option<Power>,
}

impl Powers {
    fn of(run: &Run) -> Self {
        let Some(PowerDraw::Parts { cpu, dram, per_device }) = run.power else { return Self::default() };
        let nothing = Power::from_watts(0.0);
        let devices = per_device.map(|power| formula::job_power(nothing, nothing, run.devices, power.best()));
        Self {
            cpu: cpu.map(|power| power.best()),
            dram: dram.map(|power| power.best()),
            devices: devices.filter(|power| power.as_watts().is_finite()),
        }
    }
}
