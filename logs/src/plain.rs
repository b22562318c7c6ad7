//! Words such as "8x A100 for 3 days": what people write down when there is no log.

use crate::{
    finding::{Findings, quoted},
    format::Format,
    measurement::Measurement,
    number::number,
    reader::Reader,
};
use trainprint_core::quantity::{DeviceHours, Power, Time};

/// How many sentences are read.
const MOST: usize = 1000;

/// A sentence is no longer than this, in words.
const WORDS: usize = 64;

#[derive(Default)]
pub struct Plain(Vec<Measurement>);

/// Whether a line tells devices and hours, or device-hours.
pub fn is_sign(line: &str) -> bool {
    Said::of(line).is_some()
}

/// What a sentence says.
#[derive(Debug, PartialEq)]
struct Said {
    devices: Option<u32>,
    model: Option<String>,
    hours: Option<f64>,
    device_hours: Option<f64>,
    jobs: Option<u64>,
    watts: Option<f64>,
    is_month: bool,
}

impl Said {
    fn of(line: &str) -> Option<Self> {
        let words = words(line)?;
        let mut said = Self {
            devices: None,
            model: None,
            hours: None,
            device_hours: None,
            jobs: None,
            watts: None,
            is_month: line.to_ascii_lowercase().contains("month"),
        };
        let mut at = 0;
        while let Some(word) = words.get(at) {
            at += said.take(word, words.get(at + 1..).unwrap_or_default()).max(1);
        }
        let has_time = said.hours.is_some() && said.devices.is_some();
        (has_time || said.device_hours.is_some()).then_some(said)
    }

    /// Takes a number with the words after it; gives back how many words that were.
    fn take(&mut self, word: &str, rest: &[String]) -> usize {
        let Some(value) = count(word) else { return 1 };
        let is_times = rest.first().is_some_and(|next| ["x", "×", "*"].contains(&next.as_str()));
        let rest = if is_times { rest.get(1..).unwrap_or_default() } else { rest };
        let used = 1 + usize::from(is_times);
        let Some(next) = rest.first() else { return used };
        if let Some(hours) = unit(next).filter(|_| !is_times) {
            self.hours = Some(self.hours.unwrap_or(0.0) + value * hours);
            return used + 1;
        }
        let per_device =
            next.split_once('-').map_or((next.as_str(), rest.get(1).map(String::as_str)), |(a, b)| (a, Some(b)));
        if is_device(per_device.0) && per_device.1.and_then(unit).is_some() && self.device_hours.is_none() {
            let hours = per_device.1.and_then(unit).unwrap_or(1.0);
            self.device_hours = Some(value * hours);
            return used + 1 + usize::from(!next.contains('-'));
        }
        if ["w", "watt", "watts"].contains(&next.as_str()) {
            self.watts = Some(value).filter(|watts| *watts >= 0.0);
            return used + 1;
        }
        let whole = (value.fract() == 0.0 && (1.0..=1e7).contains(&value)).then_some(value);
        if ["run", "runs", "job", "jobs", "times", "seeds"].contains(&next.as_str()) {
            self.jobs = whole.map(|value| value as u64);
            return used + 1;
        }
        let names: Vec<&str> = rest
            .iter()
            .take(4)
            .map(String::as_str)
            .take_while(|name| count(name).is_none() && !STOP.contains(name))
            .collect();
        if self.devices.is_none() && (is_times || names.iter().any(|name| is_device(name))) && !names.is_empty() {
            self.devices = whole.map(|value| value as u32);
            self.model = model(&names);
            return used + names.len();
        }
        used
    }
}

/// Words that end the name of a device.
const STOP: [&str; 14] =
    ["for", "over", "during", "in", "on", "at", "took", "training", "with", "and", "each", "per", "from", "running"];

/// Words that stand for any device.
const DEVICES: [&str; 10] =
    ["gpu", "gpus", "tpu", "tpus", "chip", "chips", "device", "devices", "accelerator", "accelerators"];

/// Beginnings of the names of devices.
const NAMES: [&str; 26] = [
    "a100", "h100", "h200", "h800", "a800", "b100", "b200", "gb200", "v100", "p100", "k80", "t4", "l4", "l40", "a10",
    "a40", "a30", "a6000", "rtx", "gtx", "titan", "tpuv", "mi250", "mi300", "nvidia", "tesla",
];

fn is_device(word: &str) -> bool {
    let singular = word.strip_suffix('s').unwrap_or(word);
    DEVICES.contains(&word) || NAMES.iter().any(|name| singular == *name || word.starts_with(name))
}

fn model(names: &[&str]) -> Option<String> {
    let own: Vec<String> =
        names.iter().filter(|name| !DEVICES.contains(name)).map(|name| name.to_uppercase()).collect();
    (!own.is_empty()).then(|| own.join(" "))
}

/// Hours of a unit of time.
fn unit(word: &str) -> Option<f64> {
    Some(match word.trim_end_matches('.') {
        "h" | "hr" | "hrs" | "hour" | "hours" => 1.0,
        "d" | "day" | "days" => 24.0,
        "week" | "weeks" => 168.0,
        "month" | "months" => 720.0,
        "min" | "mins" | "minute" | "minutes" => 1.0 / 60.0,
        "second" | "seconds" | "sec" | "secs" => 1.0 / 3600.0,
        _ => return None,
    })
}

fn count(word: &str) -> Option<f64> {
    const WORDS: [&str; 13] =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let spelled = WORDS.iter().position(|known| *known == word).map(|value| value as f64);
    spelled
        .or_else(|| if word == "a" || word == "an" { None } else { number(word).positive() })
        .filter(|value| *value < 1e12)
}

/// The words of a sentence in small letters, "8x" and "72h" cut in two. `None` if there are too many.
fn words(line: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    for word in line.split(|c: char| c.is_whitespace() || "(),;:=~".contains(c)).filter(|word| !word.is_empty()) {
        let word = word.trim_end_matches('.').to_lowercase();
        let end = word.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(word.len());
        let (number, rest) = word.split_at(end);
        let rest = rest.trim_start_matches('-');
        match (number.is_empty(), rest) {
            (false, "") | (true, _) => words.push(word),
            // "8xa100", "8×a100"
            (false, rest) if rest.starts_with(['x', '×', '*']) => {
                words.extend([number.to_owned(), "x".to_owned()]);
                words.extend(Some(rest.trim_start_matches(['x', '×', '*']).to_owned()).filter(|rest| !rest.is_empty()));
            }
            (false, rest) => words.extend([number.to_owned(), rest.to_owned()]),
        }
        if words.len() > WORDS {
            return None;
        }
    }
    Some(words)
}

impl Reader for Plain {
    fn line(&mut self, row: u64, line: &str, findings: &mut Findings) {
        let Some(said) = Said::of(line).filter(|_| self.0.len() < MOST) else {
            return findings.at(row, "lines that tell no devices and hours", || {
                format!("This tells no devices and hours: {}.", quoted(line))
            });
        };
        findings.at(row, "sentences that are no measurement", || {
            format!(
                "{} is what was written down, not what was measured: it has hours and devices, no power.",
                quoted(line)
            )
        });
        if said.is_month {
            findings.at(row, "months", || "A month is taken for 30 days.".to_owned());
        }
        if said.device_hours.is_some() && said.hours.is_none() {
            findings.at(row, "sentences on device-hours", || {
                "Device-hours: hours of all devices together, not of the clock.".to_owned()
            });
        }
        self.0.push(said.measurement());
    }

    fn last(&mut self, row: u64, line: &str, findings: &mut Findings) {
        self.line(row, line, findings);
    }

    fn finish(self: Box<Self>, _: &mut Findings) -> Vec<Measurement> {
        self.0
    }
}

impl Said {
    fn measurement(self) -> Measurement {
        let jobs = self.jobs.unwrap_or(1);
        let product = self.hours.zip(self.devices).map(|(hours, devices)| hours * f64::from(devices) * jobs as f64);
        let mut measured = Measurement {
            device: self.model,
            devices: self.devices,
            hours: self.hours.map(Time::from_hours),
            device_hours: self.device_hours.or(product).map(DeviceHours::from_device_hours),
            jobs: Some(jobs),
            ..Measurement::of(Format::Plain)
        };
        measured.watts.per_device = self.watts.map(Power::from_watts);
        measured
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(line: &str, devices: Option<u32>, hours: Option<f64>, device_hours: Option<f64>) {
        let said = Said::of(line).unwrap_or_else(|| panic!("{line}"));
        assert_eq!((said.devices, said.hours, said.device_hours), (devices, hours, device_hours), "{line}");
    }

    #[test]
    fn devices_and_hours_are_found_in_sentences() {
        for line in [
            "8x A100 for 3 days",
            "8 x NVIDIA A100 GPUs for 3 days.",
            "We trained for 72 hours on 8 GPUs",
            "8×A100, 72h",
            "eight A100s, three days",
            "8 GPUs x 72 hours",
            "3d on 8 V100",
            "2 days and 24 hours on 8 NVIDIA Tesla V100",
        ] {
            says(line, Some(8), Some(72.0), None);
        }
        says("64 TPUv3 chips for 4 days", Some(64), Some(96.0), None);
    }

    #[test]
    fn hours_of_all_devices_are_no_hours_of_the_clock() {
        says("512 GPU-hours", None, None, Some(512.0));
        says("512 GPU hours on A100", None, None, Some(512.0));
        says("20 GPU-days", None, None, Some(480.0));
        says("100 A100 hours", None, None, Some(100.0));
    }

    #[test]
    fn runs_and_watts_are_taken_along() {
        let said = Said::of("5 runs of 8x A100 for 3 days at 300 W").unwrap();
        assert_eq!((said.jobs, said.watts, said.model.as_deref()), (Some(5), Some(300.0), Some("A100")));
    }

    #[test]
    fn what_tells_no_devices_and_hours_is_nothing() {
        for line in ["", "for 3 days", "8 GPUs", "see you in 3 days", "x x x", "1e999 GPUs for 1e999 days", "a,b,c"] {
            assert_eq!(Said::of(line), None, "{line}");
        }
    }
}
