//! Devices with what they draw, how fast they are and what they cost.

use crate::facts::{USES, begins_with, cited, cited_cells, named, printed, printed_cell, unit, used};
use crate::table::{Fault, Row};
use crate::tables::{Tables, words};

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
    let prices = prices(tables)?;
    let flops = tables.array("flops.csv", "Flops", "Peak speeds, a device’s own one after the other.", |row| {
        unit(row, &[("TFLOP/s", "")])?;
        let (device, precision) = (row.text("device"), row.one_of("precision", &PRECISIONS)?);
        Ok(format!("device: {device:?}, {}, precision: {precision}, {}", printed(row)?, cited(row, tables)?))
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
    Ok(power + &prices + &flops + &devices + &host)
}

fn device(row: &Row, tables: &Tables) -> Result<String, Fault> {
    let (kind, note, counts_as) = (row.one_of("kind", &KINDS)?, row.text("note"), row.required("counts_as")?);
    // The table has them for those who read it; nothing is computed from them.
    row.perhaps("memory_gb", Row::number)?;
    row.perhaps("released", Row::whole)?;
    Ok(format!(
        "{}, kind: {kind}, unit: {counts_as:?}, \
         note: {note:?}, power: &[{}], tdps: &[{}], prices: [{}, {}]",
        named(row)?,
        draws(row, tables)?,
        tdps(row, tables)?,
        priced_before(row, tables),
        tables.of("prices.csv").of("device", row.text("id")).count(),
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

fn tdps(device: &Row, tables: &Tables) -> Result<String, Fault> {
    let rows = tables.of("tdps.csv").of("device", device.text("id")).map(|fact| {
        unit(fact, &[("W", "")])?;
        Ok(format!("Tdp {{ {}, {} }}", printed(fact)?, cited(fact, tables)?))
    });
    Ok(rows.collect::<Result<Vec<_>, Fault>>()?.join(", "))
}

/// Device by device, as they refer to them.
fn prices(tables: &Tables) -> Result<String, Fault> {
    let prices = tables.of("prices.csv");
    let devices = tables.of("devices.csv").rows.iter();
    let rows = devices.flat_map(|device| prices.of("device", device.text("id"))).map(|row| price(row, tables));
    let rows = rows.collect::<Result<Vec<_>, Fault>>()?;
    let table = tables.packed("prices.csv", "Price", "Prices, device by device.", &rows, "rows(TEXT, price::unpacked)");
    Ok(words("LOWS", "LowIs", &LOWS) + &words("HOSTS", "Host", &HOSTS) + &table)
}

/// How many prices stand before those of a device.
fn priced_before(device: &Row, tables: &Tables) -> usize {
    let before = tables.of("devices.csv").rows.iter().take_while(|other| other.text("id") != device.text("id"));
    before.map(|other| tables.of("prices.csv").of("device", other.text("id")).count()).sum()
}

const LOWS: [(&str, &str); 2] = [("spot", "LowIs::Spot"), ("on-demand", "LowIs::OnDemand")];
const HOSTS: [(&str, &str); 3] = [("yes", "Host::Included"), ("no", "Host::Extra"), ("unclear", "Host::Unclear")];

fn price(row: &Row, tables: &Tables) -> Result<Vec<String>, Fault> {
    unit(row, &[("USD/device-hour", "")])?;
    tables.reference(row, "provider", "providers.csv")?;
    let place = tables.index(row, "place", "places.csv")?;
    let places = tables.of("places.csv");
    let of_place = places.position(row.text("place")).map(|position| places.rows[position].text("provider"));
    if of_place.is_some_and(|of_place| of_place != row.text("provider")) {
        return Err(row.fault(format!("`{}` is not a region of `{}`", row.text("place"), row.text("provider"))));
    }
    let own = vec![
        printed_cell(row)?,
        tables.index(row, "provider", "providers.csv")?,
        place,
        row.number_of("low_is", &LOWS)?.to_string(),
        row.number_of("includes_host", &HOSTS)?.to_string(),
        row.day("as_of")?.to_owned(),
        row.number_of("use", &USES)?.to_string(),
    ];
    Ok([own, cited_cells(row, tables)?.to_vec()].concat())
}
