//! What a column of a pasted table is, by the name it has in the first row: in our words, in people's, with its unit.

use super::spelling;
use crate::project::finished::EMISSIONS;
use crate::project::{keys, results};
use crate::quantity::Conversion;

/// What a column is.
#[derive(Clone, Debug, PartialEq)]
pub enum Column {
    /// An input, or a bound of its range.
    Input {
        /// The input.
        key: &'static str,
        /// 0 low, 1 best or the whole value, 2 high.
        bound: usize,
        /// From the column's unit to the input's.
        unit: Conversion,
    },
    /// A result: it is computed anew.
    Result {
        /// The figure.
        key: &'static str,
        /// 0 low, 1 best or the whole value, 2 high.
        bound: usize,
        /// From the column's unit to the figure's.
        unit: Conversion,
    },
    /// An input whose name lacks its unit.
    NoUnit(&'static str),
    /// Anything else.
    Unknown,
}

type Names = &'static [&'static str];
/// The word at a name's end, and how many of the input's unit it is.
type Units = &'static [(&'static str, Conversion)];

/// Inputs without a unit, and what they are called. `gpu` and its like are read as `device`.
const PLAIN: [(&str, Names); 11] = [
    (keys::NAME, &["name", "run", "run_name", "experiment", "title", "model"]),
    (keys::ROLE, &["role", "stage"]),
    (keys::DEVICE, &["device", "hardware", "device_type", "device_model", "device_name"]),
    (keys::DEVICES, &["devices", "n", "n_devices", "num_devices", "number_devices", "device_count"]),
    (keys::JOBS, &["jobs", "x", "runs", "trainings", "repetitions", "repeats", "seeds", "number_jobs", "number_runs"]),
    (keys::PUE, &["pue", "power_usage_effectiveness"]),
    (keys::PLACE, &["place", "location", "region", "country"]),
    (keys::PROVIDER, &["provider", "cloud", "cloud_provider"]),
    (keys::POWER_GIVEN_AS, &["power_given_as"]),
    (keys::DEVICE_HOURS, &["device_hours", "total_device_hours", "devices_hours"]),
    (keys::HOURS, &["hours", "wall_clock_hours", "hours_job"]),
];

/// Inputs with a unit: what they are called, and the units they may be in, which follow the name.
const MEASURED: [(&str, Names, Units); 11] = [
    (
        keys::HOURS,
        &[
            "time",
            "duration",
            "runtime",
            "wall_clock",
            "wall_clock_time",
            "training_time",
            "training",
            "elapsed",
            "walltime",
            "",
        ],
        &[
            ("hours", Conversion::ONE),
            ("minutes", Conversion::MINUTE),
            ("seconds", Conversion::SECOND),
            ("days", Conversion::DAY),
        ],
    ),
    (keys::JOB_POWER, &["job_power", "power", "average_power", "mean_power", "total_power", "power_draw"], WATTS),
    (keys::CPU, &["cpu", "cpus", "cpu_power"], WATTS),
    (keys::DRAM, &["dram", "dram_power", "ram", "ram_power", "memory_power"], WATTS),
    (keys::PER_DEVICE, &["device_power", "power_device", "watts_device", "device"], WATTS),
    (
        keys::JOB_ENERGY,
        &["job_energy", "measured_energy", "energy_job"],
        &[("kwh", Conversion::ONE), ("mwh", Conversion::THOUSAND), ("wh", Conversion::THOUSANDTH)],
    ),
    (keys::GRID_G, GRID, &[("g_kwh", Conversion::ONE), ("kg_kwh", Conversion::THOUSAND)]),
    (keys::GRID_LB, GRID, &[("lb_kwh", Conversion::ONE)]),
    (
        keys::RENEWABLE,
        &["renewable", "renewables", "renewable_share", "renewable_energy"],
        &[("percent", Conversion::ONE)],
    ),
    (keys::PRICE, &["price", "device_price", ""], &[("usd_device_hours", Conversion::ONE)]),
    (keys::ELECTRICITY, &["electricity", "electricity_price", "energy_price"], &[("usd_kwh", Conversion::ONE)]),
];

/// Finished figures as other tools and people call them.
const FINISHED: [(&str, Names, Units); 3] = [
    (
        "energy_kwh",
        &["energy", "total_energy", "energy_consumed", "energy_used", "energy_consumption", "electricity_used"],
        &[("kwh", Conversion::ONE), ("mwh", Conversion::THOUSAND), ("wh", Conversion::THOUSANDTH)],
    ),
    (
        EMISSIONS,
        &["emissions", "carbon", "carbon_emissions", "carbon_emitted", "carbon_footprint", "footprint", ""],
        UNITS_OF_MASS,
    ),
    ("cost_usd", &["cost", "costs", "cloud_cost", "total_cost"], &[("usd", Conversion::ONE)]),
];

const UNITS_OF_MASS: Units = &[
    ("kg", Conversion::ONE),
    ("g", Conversion::THOUSANDTH),
    ("t", Conversion::THOUSAND),
    ("tonnes", Conversion::THOUSAND),
    ("lb", Conversion::POUND),
];

const WATTS: Units = &[("w", Conversion::ONE), ("kw", Conversion::THOUSAND)];
const GRID: Names =
    &["grid", "grid_intensity", "carbon_intensity", "intensity", "emission_factor", "grid_factor", "ci"];

impl Column {
    /// What a column of this name is.
    pub fn of(name: &str) -> Self {
        let mut words = spelling::words(name);
        // `Time (min)`: behind the name of a time it is no bound.
        if let [time @ .., last] = &mut words[..]
            && last == "min"
            && MEASURED.iter().any(|(key, stems, _)| *key == keys::HOURS && stems.contains(&time.join("_").as_str()))
        {
            "minutes".clone_into(last);
        }
        let bound = words.iter().position(|word| bound_of(word).is_some());
        let bound = bound.map(|place| words.remove(place)).and_then(|word| bound_of(&word)).unwrap_or(1);
        let stem = words.join("_");
        let stem = stem.as_str();
        let is_result = |result: &str| spelling::words(result).join("_") == stem && result != keys::DEVICE_HOURS;
        if let Some(key) = results::named(is_result) {
            return Self::Result { key, bound, unit: Conversion::ONE };
        }
        let plain = PLAIN.iter().find(|(_, names)| names.contains(&stem));
        if let Some((key, _)) = plain {
            return Self::Input { key, bound, unit: Conversion::ONE };
        }
        if let Some((key, unit)) = in_units(&MEASURED, stem) {
            return Self::Input { key, bound, unit };
        }
        // `CO2e (kg)` has no other word: without it a column of kilograms may be anything.
        let is_weight_alone = UNITS_OF_MASS.iter().any(|(unit, _)| *unit == stem);
        let finished =
            in_units(&FINISHED, stem).filter(|_| !is_weight_alone || name.to_ascii_lowercase().contains("co2"));
        finished.map_or_else(|| no_unit(stem), |(key, unit)| Self::Result { key, bound, unit })
    }
}

/// Which bound of a range a word says: 0 low, 1 best, 2 high.
fn bound_of(word: &str) -> Option<usize> {
    match word {
        "low" | "min" => Some(0),
        "best" => Some(1),
        "high" | "max" => Some(2),
        _ => None,
    }
}

fn in_units(all: &[(&'static str, Names, Units)], name: &str) -> Option<(&'static str, Conversion)> {
    all.iter().find_map(|(key, stems, units)| {
        units.iter().find_map(|(unit, factor)| {
            let stem = name.strip_suffix(unit)?;
            let is_name =
                stems.contains(&stem.strip_suffix('_').unwrap_or(stem)) && (stem.is_empty() || stem.ends_with('_'));
            is_name.then_some((*key, *factor))
        })
    })
}

fn no_unit(name: &str) -> Column {
    let known = MEASURED.iter().find(|(_, stems, _)| !name.is_empty() && stems.contains(&name));
    known.map_or(Column::Unknown, |(key, ..)| Column::NoUnit(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(name: &str, key: &'static str) {
        assert_eq!(Column::of(name), Column::Input { key, bound: 1, unit: Conversion::ONE }, "{name}");
    }

    #[test]
    fn every_key_is_its_own_name() {
        for key in keys::KEYS {
            is(key, key);
            let high = Column::Input { key, bound: 2, unit: Conversion::ONE };
            assert!(!keys::is_range(key) || Column::of(&format!("{key}_high")) == high, "{key}");
        }
    }

    #[test]
    fn people_name_columns_otherwise() {
        is("Run", keys::NAME);
        is("GPU", keys::DEVICE);
        is("Number of GPUs", keys::DEVICES);
        is("# GPUs", keys::DEVICES);
        is("GPU-hours", keys::DEVICE_HOURS);
        is("Hours", keys::HOURS);
        is("Wall-clock time (h)", keys::HOURS);
        is("Power [W]", keys::JOB_POWER);
        is("GPU power (W)", keys::PER_DEVICE);
        is("Average power (watts)", keys::JOB_POWER);
        is("Carbon intensity (gCO2e/kWh)", keys::GRID_G);
        is("Grid intensity, lb CO2e per kWh", keys::GRID_LB);
        is("Renewable share (%)", keys::RENEWABLE);
        is("Price ($/GPU-hour)", keys::PRICE);
        is("Electricity price (USD/kWh)", keys::ELECTRICITY);
        is("Location", keys::PLACE);
    }

    #[test]
    fn a_unit_in_the_name_is_converted() {
        let unit = |name: &str| match Column::of(name) {
            Column::Input { unit, .. } => unit,
            other => panic!("{name}: {other:?}"),
        };
        assert_eq!(unit("Duration (minutes)"), Conversion::MINUTE);
        assert_eq!(unit("time (days)"), Conversion::DAY);
        assert_eq!(
            [unit("Time (min)"), unit("Walltime (min)"), unit("Walltime (hrs)")],
            [Conversion::MINUTE, Conversion::MINUTE, Conversion::ONE]
        );
        assert_eq!(unit("power_kW"), Conversion::THOUSAND);
        assert_eq!(unit("measured energy (MWh)"), Conversion::THOUSAND);
        assert_eq!(unit("carbon intensity (kg/kWh)"), Conversion::THOUSAND);
    }

    #[test]
    fn a_bound_may_stand_anywhere_in_the_name() {
        for (name, bound) in [("hours_low", 0), ("Low power (W)", 0), ("power, best (W)", 1), ("Power max [W]", 2)] {
            assert!(matches!(Column::of(name), Column::Input { bound: read, .. } if read == bound), "{name}");
        }
    }

    #[test]
    fn what_can_t_be_known_is_not_guessed() {
        assert_eq!(Column::of("Power"), Column::NoUnit(keys::JOB_POWER));
        assert_eq!(Column::of("carbon intensity"), Column::NoUnit(keys::GRID_G));
        assert_eq!(Column::of("Time"), Column::NoUnit(keys::HOURS));
        assert_eq!(Column::of("price (USD/h)"), Column::Unknown);
        assert_eq!(Column::of("loss"), Column::Unknown);
        assert_eq!(Column::of(""), Column::Unknown);
        let result = |key, bound, unit| Column::Result { key, bound, unit };
        assert_eq!(Column::of("energy_kwh"), result("energy_kwh", 1, Conversion::ONE));
        assert_eq!(Column::of("co2e_market_lb_high"), result("co2e_market_lb", 2, Conversion::ONE));
        assert_eq!(Column::of("CO2e (g)"), result(EMISSIONS, 1, Conversion::THOUSANDTH));
        assert_eq!(Column::of("Energy used (MWh)"), result("energy_kwh", 1, Conversion::THOUSAND));
        assert_eq!(Column::of("weight in kg"), Column::Unknown);
        assert_eq!(Column::of("kg"), Column::Unknown);
    }
}
