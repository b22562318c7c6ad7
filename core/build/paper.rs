//! The rows of the paper, and what later work says of them.

use crate::facts::named;
use crate::table::{Fault, Row};
use crate::tables::Tables;

pub fn code(tables: &Tables) -> Result<String, Fault> {
    let caveats =
        tables.array("caveats.csv", "Caveat", "What later work says of the paper.", |row| caveat(row, tables))?;
    let rows = tables
        .array("paper_rows.csv", "PaperRow", "The paper's Tables 2 and 3, as inputs.", |row| paper_row(row, tables))?;
    Ok(caveats + &rows)
}

fn caveat(row: &Row, tables: &Tables) -> Result<String, Fault> {
    let general = match row.required("scope")? {
        "all" => true,
        "row" => false,
        other => return Err(row.fault(format!("scope `{other}` is neither `all` nor `row`"))),
    };
    let (id, text) = (row.required("id")?, row.required("text")?);
    let source = tables.reference(row, "source", "sources.csv")?;
    Ok(format!("id: {id:?}, general: {general}, text: {text:?}, source: {source}"))
}

fn paper_row(row: &Row, tables: &Tables) -> Result<String, Fault> {
    let caveats = tables.list(row, "caveats", "caveats.csv")?;
    Ok(format!(
        "{}, table: {}, device: {}, devices: {}, hours: {:?}, jobs: {}, watts: {}, erratum: {:?}, caveats: {caveats}",
        named(row)?,
        row.whole("table")?,
        tables.reference(row, "device", "devices.csv")?,
        row.whole("devices")?,
        row.number("hours")?,
        row.whole("jobs")?,
        row.perhaps("watts", Row::number)?,
        row.text("erratum"),
    ))
}
