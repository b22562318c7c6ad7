//! What every fact has: an interval in a unit of its table, a source and a year.

use crate::table::{Fault, Row};
use crate::tables::Tables;

/// Low, best and high, in order; an empty best is half-way.
fn bounds(row: &Row) -> Result<[f64; 3], Fault> {
    let (low, high) = (row.number("low")?, row.number("high")?);
    let best = if row.text("best").is_empty() { f64::midpoint(low, high) } else { row.number("best")? };
    if !(low <= best && best <= high) {
        return Err(row.fault(format!("low {low}, best {best}, high {high} are not in order")));
    }
    Ok([low, best, high])
}

/// The Rust that the unit of a row stands for.
pub fn unit(row: &Row, units: &[(&str, &'static str)]) -> Result<&'static str, Fault> {
    let unit = row.required("unit")?;
    let found = units.iter().find(|(name, _)| *name == unit).map(|(_, rust)| *rust);
    found.ok_or_else(|| row.fault(format!("unit `{unit}` does not belong to this table")))
}

/// `value: Interval::ordered(..)`, each bound by the constructor of its unit.
pub fn interval(row: &Row, quantity: &str, units: &[(&str, &'static str)]) -> Result<String, Fault> {
    let from = unit(row, units)?;
    let [low, best, high] = bounds(row)?.map(|number| format!("{quantity}::{from}({number:?})"));
    Ok(format!("Interval::ordered({low}, {best}, {high})"))
}

/// `printed: Printed::..`: the same as exact decimals.
pub fn printed(row: &Row) -> Result<String, Fault> {
    bounds(row)?;
    let columns: &[&str] = if row.text("best").is_empty() { &["low", "high"] } else { &["low", "best", "high"] };
    let decimals = columns.iter().map(|column| decimals(row.text(column))).max().unwrap_or(0);
    let mut digits = Vec::new();
    for column in columns {
        digits.push(shifted(row.text(column), decimals).ok_or_else(|| {
            row.fault(format!("`{column}` is not a plain decimal of at most nine digits: {}", row.text(column)))
        })?);
    }
    Ok(match digits[..] {
        [low, best, high] if low == best && best == high => {
            format!("printed: Printed::Exact {{ digits: {low}, decimals: {decimals} }}")
        }
        [low, best, high] => {
            format!("printed: Printed::Best {{ low: {low}, best: {best}, high: {high}, decimals: {decimals} }}")
        }
        [low, high] => format!("printed: Printed::Range {{ low: {low}, high: {high}, decimals: {decimals} }}"),
        _ => unreachable!("two or three columns"),
    })
}

fn decimals(number: &str) -> usize {
    number.split_once('.').map_or(0, |(_, fraction)| fraction.len())
}

/// The digits of a decimal in units of 10^-decimals.
fn shifted(number: &str, decimals: usize) -> Option<u32> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = format!("{whole}{fraction:0<decimals$}");
    let plain = digits.len() <= 9 && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| digits.parse().ok()).flatten()
}

/// `source: .., year: .., note: ..`
pub fn cited(row: &Row, tables: &Tables) -> Result<String, Fault> {
    let year = row.whole("year")?;
    if !(1990..=2100).contains(&year) {
        return Err(row.fault(format!("{year} is not a plausible year")));
    }
    let source = tables.reference(row, "source", "sources.csv")?;
    Ok(format!("source: {source}, year: {year}, note: {:?}", row.text("note")))
}

pub fn named(row: &Row) -> Result<String, Fault> {
    Ok(format!("id: {:?}, name: {:?}", row.required("id")?, row.required("name")?))
}

pub const USES: [(&str, &str); 3] = [("today", "Use::Today"), ("paper", "Use::Paper"), ("listed", "Use::Listed")];

/// The word that says what a fact counts for.
pub fn used(row: &Row) -> Result<&'static str, Fault> {
    row.one_of("use", &USES)
}

/// Source, year and note as cells of a large table.
pub fn cited_cells(row: &Row, tables: &Tables) -> Result<[String; 3], Fault> {
    cited(row, tables)?;
    row.check_cells()?;
    Ok([tables.index(row, "source", "sources.csv")?, row.text("year").to_owned(), row.text("note").to_owned()])
}

/// The figure as a cell of a large table: decimals with as many digits behind the point as the longest.
pub fn printed_cell(row: &Row) -> Result<String, Fault> {
    printed(row)?;
    let columns: &[&str] = if row.text("best").is_empty() { &["low", "high"] } else { &["low", "best", "high"] };
    let most = columns.iter().map(|column| decimals(row.text(column))).max().unwrap_or(0);
    let mut numbers: Vec<String> = columns.iter().map(|column| padded(row.text(column), most)).collect();
    if numbers.len() == 3 && numbers.iter().all(|number| *number == numbers[0]) {
        numbers.truncate(1);
    }
    Ok(numbers.join(" "))
}

fn padded(number: &str, decimals: usize) -> String {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if decimals == 0 { whole.to_owned() } else { format!("{whole}.{fraction:0<decimals$}") }
}

/// The id of a fact begins with that of what it is about, so that it can be told from the id alone.
pub fn begins_with(row: &Row, column: &str) -> Result<(), Fault> {
    let (id, of) = (row.required("id")?, row.required(column)?);
    let rest = id.strip_prefix(of).and_then(|rest| rest.strip_prefix('-'));
    rest.map(|_| ()).ok_or_else(|| row.fault(format!("`{id}` does not begin with its {column}, `{of}-`")))
}

/// A table whose rows are facts and nothing else.
pub struct Facts {
    pub file: &'static str,
    pub quantity: &'static str,
    pub units: &'static [(&'static str, &'static str)],
}

pub const FACTS: [Facts; 6] = [
    Facts { file: "shares.csv", quantity: "Share", units: &[("percent", "from_percent")] },
    Facts { file: "utilisation.csv", quantity: "Share", units: &[("percent", "from_percent")] },
    Facts { file: "pue.csv", quantity: "Pue", units: &[("ratio", "from_ratio")] },
    Facts { file: "electricity.csv", quantity: "ElectricityPrice", units: &[("USD/kWh", "from_usd_per_kwh")] },
    Facts { file: "embodied.csv", quantity: "EmbodiedRate", units: &[("g/device-hour", "from_g_per_device_hour")] },
    Facts { file: "notable.csv", quantity: "Compute", units: &[("petaflop/s-day", "from_petaflop_s_days")] },
];

pub fn code(tables: &Tables) -> Result<String, Fault> {
    let mut code = tables.array("sources.csv", "Source", "Where the facts come from.", |row| {
        let fields = ["id", "title", "url", "accessed", "licence"];
        let field = |name: &&str| Ok(format!("{name}: {:?}", row.required(name)?));
        row.day("accessed")?;
        Ok(fields.iter().map(field).collect::<Result<Vec<_>, Fault>>()?.join(", "))
    })?;
    for kind in &FACTS {
        let of = format!("Datum<{}>", kind.quantity);
        code += &tables.array(kind.file, &of, "Facts, one a row.", |row| {
            let value = interval(row, kind.quantity, kind.units)?;
            Ok(format!("{}, value: {value}, {}", named(row)?, cited(row, tables)?))
        })?;
    }
    code += &tables.array("equivalences.csv", "Equivalence", "What emissions are as much as.", |row| {
        let value = interval(row, "Emissions", &[("kg", "from_kg"), ("lb", "from_lb")])?;
        let per = row.required("per")?;
        Ok(format!("{}, per: {per:?}, emissions: {value}, {}", named(row)?, cited(row, tables)?))
    })?;
    Ok(code)
}
