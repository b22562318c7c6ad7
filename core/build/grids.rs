//! Grids with their figures.

use crate::facts::{begins_with, cited, printed, unit, used};
use crate::table::{Fault, Row};
use crate::tables::Tables;

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
    tables.array("grids.csv", "Grid", "What places are supplied by.", |row| {
        let level = row.one_of("level", &LEVELS)?;
        let others = drawn_as(row, tables)?;
        let facts = facts(row, tables)?;
        let (id, name) = (row.required("id")?, row.required("name")?);
        Ok(format!("id: {id:?}, name: {name:?}, level: {level}, facts: &[{facts}], drawn_as: {others}"))
    })
}

/// The figures about a grid. One of them, or of another boundary's, has to count today.
fn facts(grid: &Row, tables: &Tables) -> Result<String, Fault> {
    let table = tables.of("intensities.csv");
    let own = table.of("grid", grid.text("id"));
    let others = grid.words("drawn_as").flat_map(|other| table.of("grid", other));
    if !own.chain(others).any(|fact| fact.text("use") == "today") {
        return Err(grid.fault(format!("no figure counts today for `{}`", grid.text("id"))));
    }
    let rows: Result<Vec<String>, Fault> =
        table.of("grid", grid.text("id")).map(|row| Ok(format!("GridFact {{ {} }}", fact(row, tables)?))).collect();
    Ok(rows?.join(", "))
}

fn fact(row: &Row, tables: &Tables) -> Result<String, Fault> {
    let unit = unit(row, &[("lb/kWh", "IntensityUnit::LbPerKwh"), ("g/kWh", "IntensityUnit::GPerKwh")])?;
    let (basis, used) = (row.one_of("basis", &BASES)?, used(row)?);
    Ok(format!("{}, unit: {unit}, basis: {basis}, used: {used}, {}", printed(row)?, cited(row, tables)?))
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
    tables.list(row, "drawn_as", "grids.csv")
}

/// The Rust that names one figure: its grid, and its place among the grid's own.
pub fn reference(row: &Row, column: &str, tables: &Tables) -> Result<String, Fault> {
    let id = row.required(column)?;
    let table = tables.of("intensities.csv");
    let unknown = || row.fault(format!("unknown {column} `{id}`"));
    let fact = table.rows.iter().find(|fact| fact.text("id") == id).ok_or_else(unknown)?;
    let grid = tables.reference(fact, "grid", "grids.csv")?;
    let position = table.of("grid", fact.text("grid")).position(|other| other.text("id") == id);
    Ok(format!("{grid}, {}", position.ok_or_else(unknown)?))
}
