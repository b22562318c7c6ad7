//! Grids with their figures.

use crate::facts::{USES, begins_with, cited, cited_cells, printed, printed_cell, unit, used};
use crate::table::{Fault, Row};
use crate::tables::{Tables, packed_text, words};

const LEVELS: [(&str, &str); 6] = [
    ("country", "Level::Country"),
    ("state", "Level::State"),
    ("subregion", "Level::Subregion"),
    ("province", "Level::Province"),
    ("zone", "Level::Zone"),
    ("local", "Level::Local"),
];

const BASES: [(&str, &str); 6] = [
    ("lifecycle-generation", "Basis::LifecycleGeneration"),
    ("direct-generation", "Basis::DirectGeneration"),
    ("local-operational", "Basis::LocalOperational"),
    ("consumption", "Basis::Consumption"),
    ("scope-2", "Basis::Scope2"),
    ("co2-only", "Basis::Co2Only"),
];

pub fn code(tables: &Tables) -> Result<String, Fault> {
    for row in &tables.of("intensities.csv").rows {
        tables.reference(row, "grid", "grids.csv")?;
        begins_with(row, "grid")?;
    }
    let (mut grids, mut all_facts) = (Vec::new(), Vec::new());
    for row in &tables.of("grids.csv").rows {
        row.check_cells()?;
        let others = drawn_as(row, tables)?;
        let facts = facts(row, tables)?;
        let (id, name) = (row.required("id")?.to_owned(), row.required("name")?.to_owned());
        let level = row.number_of("level", &LEVELS)?.to_string();
        grids.push(vec![id, name, level, facts.len().to_string(), others]);
        all_facts.extend(facts);
    }
    let make = format!("grid::unpacked(TEXT, {})", packed_text(&all_facts));
    let enums = words("LEVELS", "Level", &LEVELS) + &words("BASES", "Basis", &BASES) + &words("USES", "Use", &USES);
    Ok(enums + &tables.packed("grids.csv", "Grid", "What places are supplied by.", &grids, &make))
}

/// The figures about a grid. One of them, or of another boundary's, has to count today.
fn facts(grid: &Row, tables: &Tables) -> Result<Vec<Vec<String>>, Fault> {
    let table = tables.of("intensities.csv");
    let own = table.of("grid", grid.text("id"));
    let others = grid.words("drawn_as").flat_map(|other| table.of("grid", other));
    if !own.chain(others).any(|fact| fact.text("use") == "today") {
        return Err(grid.fault(format!("no figure counts today for `{}`", grid.text("id"))));
    }
    table.of("grid", grid.text("id")).map(|row| cells(row, tables)).collect()
}

const UNITS: [(&str, &str); 2] = [("lb/kWh", "IntensityUnit::LbPerKwh"), ("g/kWh", "IntensityUnit::GPerKwh")];

fn cells(row: &Row, tables: &Tables) -> Result<Vec<String>, Fault> {
    unit(row, &UNITS)?;
    let unit = row.number_of("unit", &UNITS)?.to_string();
    let (basis, used) = (row.number_of("basis", &BASES)?.to_string(), row.number_of("use", &USES)?.to_string());
    Ok([vec![printed_cell(row)?, unit, basis, used], cited_cells(row, tables)?.to_vec()].concat())
}

fn fact(row: &Row, tables: &Tables) -> Result<String, Fault> {
    let (unit, basis, used) = (unit(row, &UNITS)?, row.one_of("basis", &BASES)?, used(row)?);
    Ok(format!("GridFact {{ {}, unit: {unit}, basis: {basis}, used: {used}, {} }}", printed(row)?, cited(row, tables)?))
}

/// A national average would widen a smaller grid's figure, so no other boundary is a country.
fn drawn_as(row: &Row, tables: &Tables) -> Result<String, Fault> {
    let grids = tables.of("grids.csv");
    for other in row.words("drawn_as").filter_map(|id| grids.position(id)) {
        let other = &grids.rows[other];
        if other.text("level") == "country" || !other.text("drawn_as").is_empty() {
            return Err(row.fault(format!("`{}` can't be another boundary of this grid", other.text("id"))));
        }
    }
    tables.list(row, "drawn_as", "grids.csv")?;
    let at: Vec<String> = row.words("drawn_as").filter_map(|id| grids.position(id)).map(|at| at.to_string()).collect();
    Ok(at.join(" "))
}

/// The Rust of one figure, and where it stands: its grid, and its place among the grid's own.
pub fn reference(row: &Row, column: &str, tables: &Tables) -> Result<String, Fault> {
    let id = row.required(column)?;
    let table = tables.of("intensities.csv");
    let unknown = || row.fault(format!("unknown {column} `{id}`"));
    let figure = table.rows.iter().find(|fact| fact.text("id") == id).ok_or_else(unknown)?;
    let grid = tables.index(figure, "grid", "grids.csv")?;
    let position = table.of("grid", figure.text("grid")).position(|other| other.text("id") == id);
    Ok(format!("&{}, [{grid}, {}]", fact(figure, tables)?, position.ok_or_else(unknown)?))
}

/// The Rust of every figure of the grid of a place, its own and those of other boundaries.
pub fn every_figure(place: &Row, tables: &Tables) -> Result<String, Fault> {
    let grids = tables.of("grids.csv");
    let unknown = || place.fault("the place has no grid");
    let grid = &grids.rows[grids.position(place.required("grid")?).ok_or_else(unknown)?];
    let table = tables.of("intensities.csv");
    let all = [grid.text("id")].into_iter().chain(grid.words("drawn_as")).flat_map(|id| table.of("grid", id));
    let all: Result<Vec<String>, Fault> = all.map(|row| fact(row, tables)).collect();
    Ok(all?.join(", "))
}
