//! Places, providers, and the sets of inputs that go together.

use crate::facts::named;
use crate::grids;
use crate::table::{Fault, Row};
use crate::tables::Tables;

const QUALITIES: [(&str, &str); 3] =
    [("high", "Quality::High"), ("medium", "Quality::Medium"), ("low", "Quality::Low")];

pub fn code(tables: &Tables) -> Result<String, Fault> {
    let providers = tables.array("providers.csv", "Provider", "Who runs the computers.", |row| {
        let renewable = tables.optional(row, "renewable", "shares.csv")?;
        let claims = tables.list(row, "claims", "shares.csv")?;
        let shown = tables.list(row, "shown", "shares.csv")?;
        let pues = tables.list(row, "pues", "pue.csv")?;
        Ok(format!("{}, renewable: {renewable}, claims: {claims}, shown: {shown}, pues: {pues}", named(row)?))
    })?;
    let places = tables.array("places.csv", "Place", "Where electricity comes from.", |row| place(row, tables))?;
    let assumptions = tables.array("assumptions.csv", "Assumptions", "Sets of inputs that go together.", |row| {
        let mut fields = format!("{}, grid: {}", named(row)?, assumed_grid(row, tables)?);
        for (column, file) in [
            ("pue", "pue.csv"),
            ("place", "places.csv"),
            ("provider", "providers.csv"),
            ("share", "shares.csv"),
            ("electricity", "electricity.csv"),
        ] {
            fields += &format!(", {column}: {}", tables.reference(row, column, file)?);
        }
        Ok(fields)
    })?;
    Ok(providers + &places + &assumptions)
}

fn place(row: &Row, tables: &Tables) -> Result<String, Fault> {
    let within = tables.optional(row, "country", "places.csv")?;
    let provider = tables.optional(row, "provider", "providers.csv")?;
    if !row.text("provider").is_empty() && row.text("grid").is_empty() {
        return Err(row.fault("a provider's region has no grid"));
    }
    let grid = tables.optional(row, "grid", "grids.csv")?;
    let quality = row.one_of("quality", &QUALITIES)?;
    let renewable = tables.optional(row, "renewable", "shares.csv")?;
    if row.text("name").is_empty() && row.text("grid").is_empty() {
        return Err(row.fault("neither `name` nor `grid` is given"));
    }
    let (id, name) = (row.required("id")?, row.text("name"));
    let (city, words, note) = (row.text("city"), row.text("words"), row.text("note"));
    Ok(format!(
        "id: {id:?}, own_name: {name:?}, city: {city:?}, within: {within}, provider: {provider}, grid: {grid}, quality: {quality}, \
         words: {words:?}, renewable: {renewable}, note: {note:?}"
    ))
}

/// One figure, or where none is named the spread of today's for the place.
fn assumed_grid(row: &Row, tables: &Tables) -> Result<String, Fault> {
    if !row.text("grid").is_empty() {
        return Ok(format!("AssumedGrid::of({})", grids::reference(row, "grid", tables)?));
    }
    let places = tables.of("places.csv");
    let unknown = || row.fault(format!("unknown place `{}`", row.text("place")));
    let place = places.position(row.required("place")?).ok_or_else(unknown)?;
    Ok(format!("AssumedGrid::today({})", tables.reference(&places.rows[place], "grid", "grids.csv")?))
}
