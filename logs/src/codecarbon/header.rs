//! The columns of CodeCarbon, by their names.

use super::{FIRST_WIDTH, is_glued, is_stamp};
use crate::{cells::Cells, stamp::stamp};

/// Where the columns that matter are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Header {
    /// There are no names: the columns were told by what is in them.
    pub is_unnamed: bool,
    pub width: usize,
    pub stamp: Option<usize>,
    pub id: Option<usize>,
    pub task: Option<usize>,
    pub duration: Option<usize>,
    pub emissions: Option<usize>,
    pub total: Option<usize>,
    pub cpu: Option<usize>,
    pub gpu: Option<usize>,
    pub ram: Option<usize>,
    pub cpu_power: Option<usize>,
    pub gpu_power: Option<usize>,
    pub count: Option<usize>,
    pub model: Option<usize>,
    pub pue: Option<usize>,
    pub mode: Option<usize>,
}

pub fn is_header(line: &str) -> bool {
    let has = |name: &str| line.split([',', ';', '\t']).any(|cell| cell.trim().trim_matches('"') == name);
    has("emissions") && has("duration")
}

impl Header {
    pub fn named(cells: &Cells) -> Self {
        let names: Vec<&str> = cells.iter().collect();
        let place = |name: &str| names.iter().position(|known| *known == name);
        Self {
            is_unnamed: false,
            // Some versions end the header with empty cells.
            width: names.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1),
            stamp: place("timestamp"),
            // Before there was a run_id, each run had an experiment_id of its own.
            id: place("run_id").or_else(|| place("experiment_id")),
            task: place("task_name"),
            duration: place("duration"),
            emissions: place("emissions"),
            total: place("energy_consumed"),
            cpu: place("cpu_energy"),
            gpu: place("gpu_energy"),
            ram: place("ram_energy"),
            cpu_power: place("cpu_power"),
            gpu_power: place("gpu_power"),
            count: place("gpu_count"),
            model: place("gpu_model"),
            pue: place("pue"),
            mode: place("tracking_mode"),
        }
    }

    /// The layout of 2020, from a row of it: a stamp, then the project or an id, then duration, emissions and energy.
    pub fn unnamed(line: &str) -> Option<Self> {
        let cells: Vec<&str> = line.split(',').map(str::trim).collect();
        let at = cells.iter().take(3).position(|cell| stamp(cell).is_some() && cell.contains('T'))?;
        let is_id = |cell: &&str| cell.len() == 36 && cell.matches('-').count() == 4;
        let id = cells.iter().take(4).position(is_id)?;
        let duration = at.max(id) + 2;
        let is_number = |place: usize| cells.get(place).is_some_and(|cell| cell.parse::<f64>().is_ok());
        let is_layout = (duration..duration + 3).all(is_number) && cells.len() >= FIRST_WIDTH;
        is_layout.then(|| Self {
            is_unnamed: true,
            width: duration + 9,
            stamp: Some(at),
            id: Some(id),
            duration: Some(duration),
            emissions: Some(duration + 1),
            total: Some(duration + 2),
            ..Self::default()
        })
    }

    /// Why a row can't be read by these columns.
    pub fn fault(&self, cells: &Cells) -> Option<String> {
        let names = self.width;
        let has = cells.len();
        let is_too_long = cells.iter().skip(names).any(|cell| !cell.is_empty());
        if has < names || is_too_long {
            let glued =
                if is_too_long && is_glued(cells, self.stamp) { ": two records are glued together" } else { "" };
            return Some(format!("This row has {has} cells where the header has {names}{glued}."));
        }
        let stamp = self.stamp.map(|place| cells.get(place)).filter(|cell| !is_stamp(cell))?;
        Some(format!("{} stands where the stamp should be.", super::named(stamp)))
    }
}
