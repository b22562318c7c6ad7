//! What the inputs of a run are called in files and tables: the unit stands in the name.

/// The inputs in the order they are written. The power is given in one of three ways, the grid in one of two units.
pub const KEYS: [&str; 19] = [
    NAME,
    ROLE,
    DEVICE,
    DEVICES,
    HOURS,
    JOBS,
    JOB_POWER,
    CPU,
    DRAM,
    PER_DEVICE,
    JOB_ENERGY,
    PUE,
    GRID_G,
    GRID_LB,
    RENEWABLE,
    PRICE,
    ELECTRICITY,
    PLACE,
    PROVIDER,
];

pub const NAME: &str = "name";
pub const ROLE: &str = "role";
pub const DEVICE: &str = "device";
pub const DEVICES: &str = "devices";
pub const HOURS: &str = "hours";
pub const JOBS: &str = "jobs";
pub const JOB_POWER: &str = "job_power_w";
pub const CPU: &str = "cpu_w";
pub const DRAM: &str = "dram_w";
pub const PER_DEVICE: &str = "per_device_w";
pub const JOB_ENERGY: &str = "job_energy_kwh";
pub const PUE: &str = "pue";
pub const GRID_G: &str = "grid_g_per_kwh";
pub const GRID_LB: &str = "grid_lb_per_kwh";
pub const RENEWABLE: &str = "renewable_percent";
pub const PRICE: &str = "price_usd_per_device_hour";
pub const ELECTRICITY: &str = "electricity_usd_per_kwh";
pub const PLACE: &str = "place";
pub const PROVIDER: &str = "provider";

/// Of tables alone: all the hours of all devices, and which of the ways the power is given in.
pub const DEVICE_HOURS: &str = "device_hours";
pub const POWER_GIVEN_AS: &str = "power_given_as";

/// The ways the power is given in, as tables name them.
pub const AS_JOB: &str = "job";
pub const AS_PARTS: &str = "parts";
pub const AS_ENERGY: &str = "energy";
pub const UNKNOWN: &str = "unknown";

/// How the columns of a range end.
pub const BOUNDS: [&str; 3] = ["low", "best", "high"];

/// Whether an input can be a range.
pub fn is_range(key: &str) -> bool {
    !matches!(key, NAME | ROLE | DEVICE | DEVICES | JOBS | PLACE | PROVIDER)
}

/// How the runs are read, told of alternatives alone: otherwise they are added up.
pub const READING: &str = "reading";
pub const ALTERNATIVES: &str = "alternatives";

/// The two roles, as they are written.
pub const FINAL: &str = "final";
pub const DEVELOPMENT: &str = "development";
