//! What a file is, by what is in it.

use crate::{carbontracker, codecarbon, nvidia_smi, perf, sacct, wandb};

/// The tools whose logs are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `nvidia-smi --query-gpu=... --format=csv`.
    NvidiaSmi,
    /// CodeCarbon's `emissions.csv`.
    CodeCarbon,
    /// `sacct -P` or `sacct -p`.
    Sacct,
    /// `perf stat` of RAPL's counters.
    Perf,
    /// carbontracker, either of its logs.
    Carbontracker,
    /// System metrics of Weights & Biases, as CSV.
    Wandb,
    /// Words, such as "8x A100 for 3 days".
    Plain,
}

impl Format {
    /// The word for programs.
    pub fn id(self) -> &'static str {
        match self {
            Format::NvidiaSmi => "nvidia-smi",
            Format::CodeCarbon => "codecarbon",
            Format::Sacct => "sacct",
            Format::Perf => "perf",
            Format::Carbontracker => "carbontracker",
            Format::Wandb => "wandb",
            Format::Plain => "text",
        }
    }

    /// The name for people.
    pub fn name(self) -> &'static str {
        match self {
            Format::NvidiaSmi => "a log of nvidia-smi",
            Format::CodeCarbon => "an emissions file of CodeCarbon",
            Format::Sacct => "job accounting of Slurm (sacct)",
            Format::Perf => "an output of perf",
            Format::Carbontracker => "a log of carbontracker",
            Format::Wandb => "system metrics of Weights & Biases",
            Format::Plain => "a sentence",
        }
    }

    /// What rows of it are called in a log of another format.
    pub(crate) fn foreign(self) -> &'static str {
        match self {
            Format::NvidiaSmi => "rows of nvidia-smi",
            Format::CodeCarbon => "rows of CodeCarbon",
            Format::Sacct => "rows of sacct",
            Format::Perf => "lines of perf",
            Format::Carbontracker => "lines of carbontracker",
            Format::Wandb => "rows of Weights & Biases",
            Format::Plain => "sentences",
        }
    }

    /// The format that a line is a sure sign of.
    pub(crate) fn of_line(line: &str) -> Option<Self> {
        let is = |format, signs: bool| signs.then_some(format);
        is(Format::Sacct, sacct::is_header(line))
            .or_else(|| is(Format::CodeCarbon, codecarbon::is_sign(line)))
            .or_else(|| is(Format::Wandb, wandb::is_header(line)))
            .or_else(|| is(Format::NvidiaSmi, nvidia_smi::is_sign(line)))
            .or_else(|| is(Format::Carbontracker, carbontracker::is_sign(line)))
            .or_else(|| is(Format::Perf, perf::is_sign(line)))
    }
}
