//! What each table holds, and the Rust it becomes.

use crate::table::{Fault, Row, Table};

const FACT: [&str; 9] = ["id", "name", "unit", "low", "best", "high", "source", "year", "note"];

/// A table of facts: its file, the static it becomes, the quantity it holds and the units it may use.
struct Facts {
    file: &'static str,
    name: &'static str,
    quantity: &'static str,
    units: &'static [(&'static str, &'static str)],
}

const FACTS: [Facts; 5] = [
    Facts {
        file: "grids.csv",
        name: "GRIDS",
        quantity: "Intensity",
        units: &[("lb/kWh", "from_lb_per_kwh"), ("g/kWh", "from_g_per_kwh")],
    },
    Facts { file: "shares.csv", name: "SHARES", quantity: "Share", units: &[("percent", "from_percent")] },
    Facts {
        file: "prices.csv",
        name: "PRICES",
        quantity: "DevicePrice",
        units: &[("USD/device-hour", "from_usd_per_device_hour")],
    },
    Facts { file: "pue.csv", name: "PUES", quantity: "Pue", units: &[("ratio", "from_ratio")] },
    Facts {
        file: "electricity.csv",
        name: "ELECTRICITY",
        quantity: "ElectricityPrice",
        units: &[("USD/kWh", "from_usd_per_kwh")],
    },
];

/// The Rust text of every table, or the first fault.
pub fn generate(read: impl Fn(&str) -> Result<String, String>) -> Result<String, Fault> {
    let table = |file: &str, columns: &[&str]| Table::read(file, columns, read(file));
    let sources = table("sources.csv", &["id", "title", "url", "accessed"])?;
    let mut code = rows("SOURCES", "Source", "Where the facts come from.", &sources, source)?;

    let mut facts = Vec::new();
    for kind in &FACTS {
        let table = table(kind.file, &FACT)?;
        let of = format!("Datum<{}>", kind.quantity);
        code += &rows(kind.name, &of, "Facts, one a row.", &table, |row| fact(kind, &sources, row))?;
        facts.push(table);
    }
    let [grids, shares, prices, pues, electricity] = &facts[..] else { unreachable!("FACTS has five tables") };

    let devices = table("devices.csv", &["id", "name", "counts_as", "price"])?;
    code += &rows("DEVICES", "Device", "Hardware that trains.", &devices, |row| {
        let price = optional(row, "price", prices, "PRICES")?;
        Ok(format!("{}, unit: {:?}, price: {price}", named(row)?, row.required("counts_as")?))
    })?;
    let places = table("places.csv", &["id", "name", "grid", "renewable"])?;
    code += &rows("PLACES", "Place", "Where electricity comes from.", &places, |row| {
        let grid = optional(row, "grid", grids, "GRIDS")?;
        Ok(format!("{}, grid: {grid}, renewable: {}", named(row)?, optional(row, "renewable", shares, "SHARES")?))
    })?;
    let providers = table("providers.csv", &["id", "name", "renewable"])?;
    code += &rows("PROVIDERS", "Provider", "Who runs the computers.", &providers, |row| {
        Ok(format!("{}, renewable: {}", named(row)?, optional(row, "renewable", shares, "SHARES")?))
    })?;
    let columns = ["id", "name", "pue", "place", "grid", "provider", "share", "electricity"];
    let assumptions = table("assumptions.csv", &columns)?;
    code += &rows("ASSUMPTIONS", "Assumptions", "Sets of inputs that go together.", &assumptions, |row| {
        let mut fields = named(row)?;
        for (column, table, name) in [
            ("pue", pues, "PUES"),
            ("place", &places, "PLACES"),
            ("grid", grids, "GRIDS"),
            ("provider", &providers, "PROVIDERS"),
            ("share", shares, "SHARES"),
            ("electricity", electricity, "ELECTRICITY"),
        ] {
            fields += &format!(", {column}: {}", reference(row, column, table, name)?);
        }
        Ok(fields)
    })?;
    let caveats = table("caveats.csv", &["id", "scope", "text", "source"])?;
    code += &rows("CAVEATS", "Caveat", "What later work says of the paper.", &caveats, |row| caveat(row, &sources))?;
    let columns = ["id", "name", "table", "device", "devices", "hours", "jobs", "watts", "erratum", "caveats"];
    let paper = table("paper_rows.csv", &columns)?;
    code += &rows("PAPER_ROWS", "PaperRow", "The paper's Tables 2 and 3, as inputs.", &paper, |row| {
        paper_row(row, &devices, &caveats)
    })?;
    Ok(code)
}

/// One static array.
fn rows(
    name: &str,
    of: &str,
    doc: &str,
    table: &Table,
    body: impl Fn(&Row) -> Result<String, Fault>,
) -> Result<String, Fault> {
    let type_name = of.split('<').next().unwrap_or(of);
    let mut code =
        format!("/// {doc} From `core/data/{}`.\npub static {name}: [{of}; {}] = [\n", table.file, table.rows.len());
    for row in &table.rows {
        code += &format!("    {type_name} {{ {} }},\n", body(row)?);
    }
    Ok(code + "];\n")
}

fn named(row: &Row) -> Result<String, Fault> {
    Ok(format!("id: {:?}, name: {:?}", row.required("id")?, row.required("name")?))
}

fn source(row: &Row) -> Result<String, Fault> {
    let (id, title, url) = (row.required("id")?, row.required("title")?, row.required("url")?);
    Ok(format!("id: {id:?}, title: {title:?}, url: {url:?}, accessed: {:?}", row.required("accessed")?))
}

fn fact(kind: &Facts, sources: &Table, row: &Row) -> Result<String, Fault> {
    let unit = row.required("unit")?;
    let from = kind.units.iter().find(|(name, _)| *name == unit).map(|(_, from)| from);
    let from = from.ok_or_else(|| row.fault(format!("unit `{unit}` does not belong to this table")))?;
    let (low, high) = (row.number("low")?, row.number("high")?);
    let best = if row.text("best").is_empty() { f64::midpoint(low, high) } else { row.number("best")? };
    if !(low <= best && best <= high) {
        return Err(row.fault(format!("low {low}, best {best}, high {high} are not in order")));
    }
    let year = row.whole("year")?;
    if !(1990..=2100).contains(&year) {
        return Err(row.fault(format!("{year} is not a plausible year")));
    }
    let value = |number: f64| format!("{}::{from}({number:?})", kind.quantity);
    Ok(format!(
        "{}, value: Interval::ordered({}, {}, {}), source: {}, year: {year}, note: {:?}",
        named(row)?,
        value(low),
        value(best),
        value(high),
        reference(row, "source", sources, "SOURCES")?,
        row.text("note"),
    ))
}

fn caveat(row: &Row, sources: &Table) -> Result<String, Fault> {
    let general = match row.required("scope")? {
        "all" => true,
        "row" => false,
        other => return Err(row.fault(format!("scope `{other}` is neither `all` nor `row`"))),
    };
    let (id, text) = (row.required("id")?, row.required("text")?);
    let source = reference(row, "source", sources, "SOURCES")?;
    Ok(format!("id: {id:?}, general: {general}, text: {text:?}, source: {source}"))
}

fn paper_row(row: &Row, devices: &Table, caveats: &Table) -> Result<String, Fault> {
    let watts = if row.text("watts").is_empty() { None } else { Some(row.number("watts")?) };
    let mut links = Vec::new();
    for id in row.text("caveats").split_whitespace() {
        let position = caveats.position(id).ok_or_else(|| row.fault(format!("unknown caveat `{id}`")))?;
        links.push(format!("&CAVEATS[{position}]"));
    }
    Ok(format!(
        "{}, table: {}, device: {}, devices: {}, hours: {:?}, jobs: {}, watts: {watts:?}, erratum: {:?}, caveats: &[{}]",
        named(row)?,
        row.whole("table")?,
        reference(row, "device", devices, "DEVICES")?,
        row.whole("devices")?,
        row.number("hours")?,
        row.whole("jobs")?,
        row.text("erratum"),
        links.join(", "),
    ))
}

/// The row of another table that this column names.
fn reference(row: &Row, column: &str, table: &Table, name: &str) -> Result<String, Fault> {
    let id = row.required(column)?;
    let position = table.position(id).ok_or_else(|| row.fault(format!("unknown {column} `{id}`")))?;
    Ok(format!("&{name}[{position}]"))
}

fn optional(row: &Row, column: &str, table: &Table, name: &str) -> Result<String, Fault> {
    if row.text(column).is_empty() {
        return Ok("None".to_owned());
    }
    Ok(format!("Some({})", reference(row, column, table, name)?))
}
