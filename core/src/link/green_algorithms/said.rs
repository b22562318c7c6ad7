//! What was made of such a link: a notice for each thing that it does not hold, or holds otherwise.

use std::fmt;

use crate::data::{Entry, Place, Provider};
use crate::scenario::Label;

/// One thing to know of the translation. Its `Display` is a sentence.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each variant's sentence is below
pub enum Translated {
    Link { version: Option<String> },
    Read { key: &'static str, text: String, meaning: Meaning },
    Assumed(Assumed),
    LeftOut(LeftOut),
    Ignored { key: &'static str, text: String, why: Ignored },
}

/// What a value of the link is here.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each variant's sentence is below
pub enum Meaning {
    Device(&'static str),
    Place(&'static Place),
    Boards { each: u32, device: &'static str },
    OtherDevice,
    Machine,
    Provider(Label<Provider>),
}

/// What the link does not hold, and what was put in. Numbers have English marks and their unit, sources are titles.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each variant's sentence is below
pub enum Assumed {
    Minutes,
    Jobs,
    UsageOfCpus,
    UsageOfDevices,
    CoreWatts { watts: String, name: &'static str, source: &'static str },
    DeviceWatts { watts: String, source: &'static str },
    MemoryWatts { watts: String, source: &'static str },
    Platform { provider: Label<Provider> },
    Grid { intensity: String, place: &'static Place },
    PersonalPue { pue: String },
    PueOfProvider { pue: String, provider: Label<Provider> },
    PueOfWorld { pue: String, year: u16, source: &'static str },
}

/// A part whose power is not known.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each variant's sentence is below
pub enum LeftOut {
    CpusNotCounted,
    Cpus { model: String },
    Devices { model: String },
    Memory,
    MemoryWithoutWatts,
}

/// Why a value was not used.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // each variant's sentence is below
pub enum Ignored {
    NotWholeJobs,
    NotAnswered { question: &'static str },
    UsageNotAnswered { question: &'static str },
}

impl fmt::Display for Translated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use words::green_algorithms as say;
        f.write_str(&match self {
            Self::Link { version } => say::link(version.as_deref().unwrap_or_else(|| say::no_version())),
            Self::Read { key, text, meaning } => match meaning {
                Meaning::Device(name) => say::read(key, text, name),
                Meaning::Place(place) => say::read(key, text, place.full_name()),
                Meaning::Boards { each, device } => say::read_boards(key, text, each, device),
                Meaning::OtherDevice => say::read_other(key, text),
                Meaning::Machine => say::read_machine(key, text),
                Meaning::Provider(provider) => say::read_provider(key, text, provider.name()),
            },
            Self::Assumed(assumed) => return assumed.fmt(f),
            Self::LeftOut(part) => return part.fmt(f),
            Self::Ignored { key, text, why } => match why {
                Ignored::NotWholeJobs => say::not_whole_jobs(key, text),
                Ignored::NotAnswered { question } => say::not_answered(key, text, question),
                Ignored::UsageNotAnswered { question } => say::not_answered_usage(key, text, question),
            },
        })
    }
}

impl fmt::Display for Assumed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use words::green_algorithms as say;
        let number = |text: &String| words::number(text.clone());
        f.write_str(&match self {
            Self::Minutes => return f.write_str(say::no_minutes()),
            Self::Jobs => return f.write_str(say::no_jobs()),
            Self::UsageOfCpus => return f.write_str(say::no_usage_of_cpus()),
            Self::UsageOfDevices => return f.write_str(say::no_usage_of_devices()),
            Self::CoreWatts { watts, name, source } => {
                say::no_core_watts(number(watts), words::of_tables(name), source)
            }
            Self::DeviceWatts { watts, source } => say::no_device_watts(number(watts), source),
            Self::MemoryWatts { watts, source } => say::no_memory_watts(number(watts), source),
            Self::Platform { provider } => say::no_platform(provider.name()),
            Self::Grid { intensity, place } => say::no_grid(number(intensity), place.shown()),
            Self::PersonalPue { pue } => say::no_pue_personal(number(pue)),
            Self::PueOfProvider { pue, provider } => say::no_pue_provider(number(pue), provider.name()),
            Self::PueOfWorld { pue, year, source } => say::no_pue_world(number(pue), year, source),
        })
    }
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use words::green_algorithms as say;
        f.write_str(&match self {
            Self::CpusNotCounted => return f.write_str(say::cpus_not_counted()),
            Self::Cpus { model } => say::cpus_unknown(model),
            Self::Devices { model } => say::devices_unknown(model),
            Self::Memory => return f.write_str(say::memory_unknown()),
            Self::MemoryWithoutWatts => return f.write_str(say::memory_without_watts()),
        })
    }
}
