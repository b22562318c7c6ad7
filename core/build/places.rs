//! Places, providers, and the sets of inputs that go together.

use crate::facts::named;
use crate::grids;
use crate::table::{Fault, Row};
use crate::tables::{Tables, words};

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
    let rows = tables.of("places.csv").rows.iter().map(|row| place(row, tables)).collect::<Result<Vec<_>, Fault>>()?;
    let about = "Where electricity comes from.";
    let places = words("QUALITIES", "Quality", &QUALITIES)
        + &tables.packed("places.csv", "Place", about, &rows, "rows(TEXT, place::unpacked)");
    let assumptions = tables.array("assumptions.csv", "Assumptions", "Sets of inputs that go together.", |row| {
        tables.reference(row, "place", "places.csv")?;
        let place = tables.index(row, "place", "places.csv")?;
        let mut fields = format!("{}, place: {place}, grid: {}", named(row)?, assumed_grid(row, tables)?);
        for (column, file) in [
            ("pue", "pue.csv"),
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

fn place(row: &Row, tables: &Tables) -> Result<Vec<String>, Fault> {
    row.check_cells()?;
    if !row.text("provider").is_empty() && row.text("grid").is_empty() {
        return Err(row.fault("a provider's region has no grid"));
    }
    if row.text("name").is_empty() && row.text("grid").is_empty() {
        return Err(row.fault("neither `name` nor `grid` is given"));
    }
    let text = |column: &str| row.text(column).to_owned();
    Ok(vec![
        row.required("id")?.to_owned(),
        text("name"),
        text("city"),
        tables.index(row, "country", "places.csv")?,
        tables.index(row, "provider", "providers.csv")?,
        tables.index(row, "grid", "grids.csv")?,
        row.number_of("quality", &QUALITIES)?.to_string(),
        text("words"),
        tables.index(row, "renewable", "shares.csv")?,
        text("note"),
    ])
}

/// One figure, or where none is named the spread of today's for the place.
fn assumed_grid(row: &Row, tables: &Tables) -> Result<String, Fault> {
    if !row.text("grid").is_empty() {
        return Ok(format!("AssumedGrid::of({})", grids::reference(row, "grid", tables)?));
    }
    let places = tables.of("places.csv");
    let unknown = || row.fault(format!("unknown place `{}`", row.text("place")));
    let place = places.position(row.required("place")?).ok_or_else(unknown)?;
    Ok(format!("AssumedGrid::today(&[{}])", grids::every_figure(&places.rows[place], tables)?))
}
