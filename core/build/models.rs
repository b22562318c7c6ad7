//! Published footprints beyond the paper.

use crate::devices::DRAWS;
use crate::facts::{cited, named};
use crate::table::{Fault, Row};
use crate::tables::Tables;

pub fn code(tables: &Tables) -> Result<String, Fault> {
    tables.array("models.csv", "Model", "Published footprints beyond the paper, as inputs.", |row| {
        let device = tables.reference(row, "device", "devices.csv")?;
        let (work, power) = (work(row)?, power(row)?);
        let (pue, grid) = (row.number("pue")?, row.number("g_per_kwh")?);
        let (kwh, tonnes) = (row.perhaps("published_kwh", Row::number)?, row.number("published_t")?);
        Ok(format!(
            "{}, device: {device}, work: {work}, power: {power}, pue: {pue:?}, g_per_kwh: {grid:?}, \
             published_kwh: {kwh}, published_t: {tonnes:?}, {}",
            named(row)?,
            cited(row, tables)?
        ))
    })
}

/// Devices and hours, or device-hours, or neither.
fn work(row: &Row) -> Result<String, Fault> {
    match (row.text("hours"), row.text("device_hours")) {
        ("", "") => Ok("Work::Unpublished".to_owned()),
        (_, "") => {
            Ok(format!("Work::WallClock {{ devices: {}, hours: {:?} }}", row.whole("devices")?, row.number("hours")?))
        }
        ("", _) => {
            let (devices, hours) = (row.perhaps("devices", Row::whole)?, row.number("device_hours")?);
            Ok(format!("Work::DeviceHours {{ devices: {devices}, hours: {hours:?} }}"))
        }
        _ => Err(row.fault("both `hours` and `device_hours` are given")),
    }
}

/// Watts a device over known hours, or measured energy.
fn power(row: &Row) -> Result<String, Fault> {
    let timed = !(row.text("hours").is_empty() && row.text("device_hours").is_empty());
    match (row.text("watts"), row.text("kwh")) {
        ("", "") => Err(row.fault("neither `watts` nor `kwh` is given")),
        ("", _) => Ok(format!("ModelPower::Energy {{ kwh: {:?} }}", row.number("kwh")?)),
        (_, "") if timed => {
            let (watts, draw) = (row.number("watts")?, row.one_of("draw", &DRAWS)?);
            Ok(format!("ModelPower::PerDevice {{ watts: {watts:?}, draw: {draw} }}"))
        }
        (_, "") => Err(row.fault("`watts` without hours")),
        _ => Err(row.fault("both `watts` and `kwh` are given")),
    }
}
