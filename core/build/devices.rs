//! Devices with what they draw, how fast they are and what they cost.

use crate::facts::{begins_with, cited, named, printed, unit, used};
use crate::table::{Fault, Row};
use crate::tables::Tables;

const KINDS: [(&str, &str); 6] = [
    ("gpu", "Kind::Gpu"),
    ("tpu", "Kind::Tpu"),
    ("npu", "Kind::Npu"),
    ("soc", "Kind::Soc"),
    ("cpu", "Kind::Cpu"),
    ("other", "Kind::Other"),
];

pub const DRAWS: [(&str, &str); 3] =
    [("whole-system", "Draw::WholeSystem"), ("package", "Draw::Package"), ("device", "Draw::DeviceOnly")];

const PRECISIONS: [(&str, &str); 3] =
    [("tensor", "Precision::Tensor"), ("fp16", "Precision::Fp16"), ("fp32", "Precision::Fp32")];

const PARTS: [(&str, &str); 4] = [
    ("dram", "HostPart::DramGb"),
    ("cpu-thread", "HostPart::CpuThread"),
    ("cpu-core", "HostPart::CpuCore"),
    ("cpu", "HostPart::Cpu"),
];

pub fn code(tables: &Tables) -> Result<String, Fault> {
    tables.check("device_power.csv", &[("devices", "devices.csv")])?;
    for file in ["tdps.csv", "flops.csv", "prices.csv"] {
        for row in &tables.of(file).rows {
            tables.reference(row, "device", "devices.csv")?;
            begins_with(row, "device")?;
        }
    }
    let power = tables.array("device_power.csv", "PowerFact", "Published draws of power.", |row| {
        unit(row, &[("W", "")])?;
        let (draw, used) = (row.one_of("draw", &DRAWS)?, used(row)?);
        let (id, printed) = (row.required("id")?, printed(row)?);
        Ok(format!("id: {id:?}, {printed}, draw: {draw}, used: {used}, {}", cited(row, tables)?))
    })?;
    let devices = tables.array("devices.csv", "Device", "Hardware that trains.", |row| device(row, tables))?;
    let host = tables.array("host_power.csv", "HostPower", "What the machine around the devices draws.", |row| {
        let part = row.one_of("part", &PARTS)?;
        let unit_of_part = match part {
            "HostPart::DramGb" => "W/GB",
            "HostPart::CpuThread" => "W/thread",
            "HostPart::CpuCore" => "W/core",
            _ => "W/CPU",
        };
        unit(row, &[(unit_of_part, "")])?;
        Ok(format!("{}, part: {part}, {}, {}", named(row)?, printed(row)?, cited(row, tables)?))
    })?;
    Ok(power + &devices + &host)
}

fn device(row: &Row, tables: &Tables) -> Result<String, Fault> {
    let (kind, memory) = (row.one_of("kind", &KINDS)?, row.perhaps("memory_gb", Row::number)?);
    let released = row.perhaps("released", Row::whole)?;
    let (vendor, note, counts_as) = (row.text("vendor"), row.text("note"), row.required("counts_as")?);
    Ok(format!(
        "{}, vendor: {vendor:?}, kind: {kind}, unit: {counts_as:?}, memory_gb: {memory}, released: {released}, \
         note: {note:?}, power: &[{}], tdps: &[{}], flops: &[{}], prices: &[{}]",
        named(row)?,
        draws(row, tables)?,
        rows_of(row, "tdps.csv", tables, |fact| {
            unit(fact, &[("W", "")])?;
            Ok(format!("Tdp {{ {}, {} }}", printed(fact)?, cited(fact, tables)?))
        })?,
        rows_of(row, "flops.csv", tables, |fact| {
            unit(fact, &[("TFLOP/s", "")])?;
            let precision = fact.one_of("precision", &PRECISIONS)?;
            Ok(format!("Flops {{ {}, precision: {precision}, {} }}", printed(fact)?, cited(fact, tables)?))
        })?,
        rows_of(row, "prices.csv", tables, |fact| price(fact, tables))?,
    ))
}

/// The published draws of a device, of which one at most is the draw to begin with.
fn draws(device: &Row, tables: &Tables) -> Result<String, Fault> {
    let table = tables.of("device_power.csv");
    let mut typical = table.of("devices", device.text("id")).filter(|fact| fact.text("use") == "today");
    if let (Some(_), Some(second)) = (typical.next(), typical.next()) {
        return Err(second.fault(format!("`{}` has another draw to begin with", device.text("id"))));
    }
    let positions = table.rows.iter().enumerate();
    let own = positions.filter(|(_, fact)| fact.words("devices").any(|id| id == device.text("id")));
    Ok(own.map(|(position, _)| format!("&DEVICE_POWER[{position}]")).collect::<Vec<_>>().join(", "))
}

fn rows_of(
    device: &Row,
    file: &str,
    tables: &Tables,
    body: impl Fn(&Row) -> Result<String, Fault>,
) -> Result<String, Fault> {
    let rows: Result<Vec<String>, Fault> = tables.of(file).of("device", device.text("id")).map(body).collect();
    Ok(rows?.join(", "))
}

fn price(row: &Row, tables: &Tables) -> Result<String, Fault> {
    unit(row, &[("USD/device-hour", "")])?;
    let provider = tables.reference(row, "provider", "providers.csv")?;
    let place = tables.optional(row, "place", "places.csv")?;
    let places = tables.of("places.csv");
    let of_place = places.position(row.text("place")).map(|position| places.rows[position].text("provider"));
    if of_place.is_some_and(|of_place| of_place != row.text("provider")) {
        return Err(row.fault(format!("`{}` is not a region of `{}`", row.text("place"), row.text("provider"))));
    }
    let low_is = row.one_of("low_is", &[("spot", "LowIs::Spot"), ("on-demand", "LowIs::OnDemand")])?;
    let hosts = [("yes", "Host::Included"), ("no", "Host::Extra"), ("unclear", "Host::Unclear")];
    let host = row.one_of("includes_host", &hosts)?;
    let (as_of, used, printed) = (row.day("as_of")?, used(row)?, printed(row)?);
    Ok(format!(
        "Price {{ {printed}, provider: {provider}, place: {place}, low_is: {low_is}, host: {host}, as_of: {as_of:?}, \
         used: {used}, {} }}",
        cited(row, tables)?
    ))
}
