//! The columns of CodeCarbon's `emissions.csv`, a row a run: what this estimate does not know is empty. The name of a run is
//! its project, its role the experiment.
//!
//! Its units: seconds, kilograms, watts, kilowatt-hours. Energy and emissions contain the PUE that stands in its column.

use super::{Report, escape};
use crate::data::Place;
use crate::estimate::Estimate;
use crate::formula;
use crate::quantity::{Power, Pue};
use crate::scenario::{PowerDraw, Role, Run};

const COLUMNS: &str = "timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,gpu_power,\
                       ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,water_consumed,country_name,\
                       country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,\
                       cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,\
                       cpu_utilization_percent,gpu_utilization_percent,ram_utilization_percent,ram_used_gb,on_cloud,pue,\
                       wue";

pub fn write(report: &Report) -> String {
    let mut out = format!("{COLUMNS}\r\n");
    for (index, (run, figures)) in report.runs().enumerate() {
        // The known columns are in the order of the file.
        let mut known = known(report, index + 1, run, figures).into_iter().peekable();
        for (place, column) in COLUMNS.split(',').enumerate() {
            if place > 0 {
                out.push(',');
            }
            if let Some((_, value)) = known.next_if(|(name, _)| *name == column) {
                out += &escape::csv(&value);
            }
        }
        out += "\r\n";
    }
    out
}

fn known(report: &Report, number: usize, run: &Run, figures: &Estimate) -> Vec<(&'static str, String)> {
    let seconds = formula::time_of_jobs(run.hours.best(), run.jobs).as_seconds();
    let emissions = figures.location_based.map(|emissions| emissions.best().as_kg());
    let (cpu, dram, devices) = powers(run);
    let cloud = Cloud::of(run);
    let (provider, region) = if report.double_blind { ("", "") } else { (cloud.provider, cloud.region) };
    let role = if run.role == Role::Final { "final" } else { "development" };
    let text = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    vec![
        ("project_name", if report.double_blind { String::new() } else { run.name.clone() }),
        ("run_id", format!("run {number}")),
        ("experiment_id", role.to_owned()),
        ("duration", seconds.to_string()),
        ("emissions", text(emissions)),
        ("cpu_power", text(cpu.map(Power::as_watts))),
        ("gpu_power", text(devices.map(Power::as_watts))),
        ("ram_power", text(dram.map(Power::as_watts))),
        ("energy_consumed", text(figures.energy.map(|energy| energy.best().as_kwh()))),
        ("country_name", run.place.row().map_or_else(|| report.place(run), |place| country(report, run, place))),
        ("cloud_provider", provider.to_owned()),
        ("cloud_region", region.to_owned()),
        ("gpu_count", run.devices.0.to_string()),
        ("gpu_model", report.device(run).to_owned()),
        ("on_cloud", cloud.is_one.to_owned()),
        ("pue", run.pue.map(Pue::as_ratio).best().to_string()),
    ]
}

fn country(report: &Report, run: &Run, place: &'static Place) -> String {
    if place.id == "other" { report.place(run) } else { place.country().to_owned() }
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
            Some(provider) if provider.id == "onprem" => Self { is_one: "N", provider: "", region: "" },
            Some(provider) => {
                let own = run.place.row().filter(|place| place.provider.is_some_and(|of| of.id == provider.id));
                Self { is_one: "Y", provider: provider.name, region: own.map_or("", Place::code) }
            }
        }
    }
}

/// Average watts of CPUs, of DRAM and of all devices, where they are known apart.
fn powers(run: &Run) -> (Option<Power>, Option<Power>, Option<Power>) {
    let Some(PowerDraw::Parts { cpu, dram, per_device }) = run.power else { return (None, None, None) };
    let nothing = Power::from_watts(0.0);
    let devices = per_device.map(|power| formula::job_power(nothing, nothing, run.devices, power.best()));
    let finite = devices.filter(|power| power.as_watts().is_finite());
    (cpu.map(|power| power.best()), dram.map(|power| power.best()), finite)
}
