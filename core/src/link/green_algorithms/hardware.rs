//! The cores and the memory of such a link: which devices they are, and what they draw.

use super::super::error::{LinkError, Why};
use super::as_it_does;
use super::query::{Query, bound, missing, refused};
use super::said::{Assumed, LeftOut, Meaning, Translated};
use crate::data::{Device, Entry, HostPower};
use crate::format::{bounds, copied, exact};
use crate::interval::Interval;
use crate::limits::{self, Limit};
use crate::quantity::{Devices, Power};
use crate::scenario::{Label, PowerDraw};
use crate::search::{Board, board, folded};
use crate::word::Word;

/// Cores of all CPUs.
const CORES: Limit = Limit { name: Word(words::green_algorithms::cores), low: 0.0, high: 1e8 };
/// The part of their TDP that cores draw.
const USAGE: Limit = Limit { name: Word(words::green_algorithms::usage), low: 0.0, high: 1.0 };
/// Memory available.
const MEMORY: Limit = Limit { name: Word(words::green_algorithms::memory), low: 0.0, high: 1e9 };

/// The tool's own figures, which it counts by.
const ITS_DATA: &str = "greenalgorithms2022";
/// Watts of a gigabyte of memory.
const DRAM: &str = "dram-lannelongue-2021";

pub struct Hardware {
    pub device: Label<Device>,
    pub devices: Devices,
    pub power: PowerDraw,
}

pub fn read(query: &Query<'_>, said: &mut Vec<Translated>) -> Result<Hardware, LinkError> {
    let cores = query.text("coreType").ok_or(missing("coreType"))?;
    let (has_cpus, has_gpus) = match cores.as_str() {
        "CPU" => (true, false),
        "GPU" => (false, true),
        "Both" => (true, true),
        other => return Err(refused("coreType", other, Why::NotOffered)),
    };
    let cpu = if has_cpus { cpus(query, said)? } else { left_out(LeftOut::CpusNotCounted, said) };
    let (device, devices, per_device) = if has_gpus { gpus(query, said)? } else { machine(said) };
    let dram = memory(query, said)?;
    Ok(Hardware { device, devices, power: PowerDraw::Parts { cpu, dram, per_device } })
}

type Devicewise = (Label<Device>, Devices, Option<Interval<Power>>);

/// A machine without accelerators is one device, which draws nothing beside its CPUs and its memory.
fn machine(said: &mut Vec<Translated>) -> Devicewise {
    said.push(Translated::Read { key: "coreType", text: "CPU".to_owned(), meaning: Meaning::Machine });
    (Label::of("cpu"), Devices(1), Some(Interval::exact(Power::from_watts(0.0))))
}

/// All CPU cores: number x watts of one x usage.
fn cpus(query: &Query<'_>, said: &mut Vec<Translated>) -> Result<Option<Interval<Power>>, LinkError> {
    let cores = query.whole("numberCPUs", &CORES)?;
    let usage = usage("usageCPU", query, said)?;
    let model = query.shown("CPUmodel").unwrap_or_default();
    if let Some(watts) = query.number("tdpCPU", &limits::POWER)? {
        return times("tdpCPU", Interval::exact(Power::from_watts(watts)), cores * usage).map(Some);
    }
    let Some(each) = HostPower::find(&format!("core-{}", folded(&model).replace(' ', "-"))) else {
        return Ok(left_out(LeftOut::Cpus { model }, said));
    };
    let watts = watts(each.value());
    said.push(Translated::Assumed(Assumed::CoreWatts { watts, name: each.name, source: each.source.title }));
    times("numberCPUs", each.value(), cores * usage).map(Some)
}

/// The GPUs: which devices they are, how many, and what one draws.
fn gpus(query: &Query<'_>, said: &mut Vec<Translated>) -> Result<Devicewise, LinkError> {
    let model = query.shown("GPUmodel").unwrap_or_default();
    let known = board(&model);
    let each = known.map_or(1, |(_, each)| each);
    let boards = query.whole("numberGPUs", &limits::DEVICES)?;
    // The limit of devices lies far below 2^32, so that the conversion is exact.
    let devices = Devices(bound("numberGPUs", boards * f64::from(each), &limits::DEVICES)? as u32);
    let meaning = match known {
        Some((device, 1)) => Meaning::Device(device.name),
        Some((device, each)) => Meaning::Boards { each, device: device.name },
        None => Meaning::OtherDevice,
    };
    said.push(Translated::Read { key: "GPUmodel", text: model.clone(), meaning });
    let label = known.map_or(Label::of("other"), |(device, _)| Label::Known(device));
    Ok((label, devices, per_device(&model, known, query, said)?))
}

/// One device: watts of one, or TDP, x usage.
fn per_device(
    model: &str,
    known: Option<Board>,
    query: &Query<'_>,
    said: &mut Vec<Translated>,
) -> Result<Option<Interval<Power>>, LinkError> {
    let usage = usage("usageGPU", query, said)?;
    if let Some(watts) = query.number("tdpGPU", &limits::POWER)? {
        let each = known.map_or(1, |(_, each)| each);
        let one = Interval::exact(Power::from_watts(watts / f64::from(each)));
        return times("tdpGPU", one, usage).map(Some);
    }
    let tdps = known.map_or(&[][..], |(device, _)| device.tdps);
    let Some(tdp) = tdps.iter().find(|tdp| tdp.source.id == ITS_DATA).or(tdps.first()) else {
        return Ok(left_out(LeftOut::Devices { model: model.to_owned() }, said));
    };
    let watts = watts(tdp.value());
    said.push(Translated::Assumed(Assumed::DeviceWatts { watts, source: tdp.source.title }));
    times("GPUmodel", tdp.value(), usage).map(Some)
}

/// All memory available: gigabytes x watts of one.
fn memory(query: &Query<'_>, said: &mut Vec<Translated>) -> Result<Option<Interval<Power>>, LinkError> {
    let Some(gigabytes) = query.number("memory", &MEMORY)? else {
        return Ok(left_out(LeftOut::Memory, said));
    };
    let Some(each) = HostPower::find(DRAM) else {
        return Ok(left_out(LeftOut::MemoryWithoutWatts, said));
    };
    let watts = watts(each.value());
    said.push(Translated::Assumed(Assumed::MemoryWatts { watts, source: each.source.title }));
    times("memory", each.value(), gigabytes).map(Some)
}

fn usage(key: &'static str, query: &Query<'_>, said: &mut Vec<Translated>) -> Result<f64, LinkError> {
    if query.answered(key, said).is_some() {
        return Ok(query.number(key, &USAGE)?.unwrap_or(1.0));
    }
    let assumed = if key == "usageCPU" { Assumed::UsageOfCpus } else { Assumed::UsageOfDevices };
    Ok(as_it_does(assumed, 1.0, said))
}

fn times(key: &'static str, one: Interval<Power>, factor: f64) -> Result<Interval<Power>, LinkError> {
    let product = one.map(|watts| copied(watts.as_watts() * factor));
    bound(key, product.high(), &limits::POWER)?;
    Ok(product.map(Power::from_watts))
}

fn left_out(part: LeftOut, said: &mut Vec<Translated>) -> Option<Interval<Power>> {
    said.push(Translated::LeftOut(part));
    None
}

fn watts(power: Interval<Power>) -> String {
    format!("{} W", bounds(power.map(Power::as_watts), exact))
}
