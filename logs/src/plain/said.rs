//! What a sentence says.

use super::{
    names::{device, is_device, is_slice, unit},
    words::{Token, tokens},
};
use crate::finding::quoted;
use trainprint_core::{limits, quantity::Conversion};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    pub devices: Option<u32>,
    pub model: Option<String>,
    pub hours: Option<f64>,
    pub device_hours: Option<f64>,
    pub jobs: Option<u64>,
    pub watts: Option<f64>,
    pub kwh: Option<f64>,
    /// `v3-8`
    pub slice: Option<String>,
    pub nodes: Option<u32>,
    /// The nodes are in the devices.
    pub is_by_node: bool,
    /// Where the time ended, and its smallest unit: "3 days and 4 hours" is one time.
    time: Option<(usize, Conversion)>,
    /// A name of a device without a count.
    named: Option<String>,
    /// Why it can't be read.
    pub doubt: Option<String>,
}

/// The measurements of a line, one or several.
pub fn said(line: &str) -> Vec<Said> {
    let parts = line.split(';').flat_map(|part| part.split(" then "));
    let parts: Vec<Said> = parts.filter_map(of).collect();
    if parts.len() > 1 { parts } else { of(&line.replace(';', ",")).into_iter().collect() }
}

/// One measurement, if there are devices and hours, or device-hours.
fn of(line: &str) -> Option<Said> {
    let tokens = tokens(line)?;
    let mut said = Said::default();
    let mut at = 0;
    while at < tokens.len() {
        at += said.take(at, tokens.get(at..).unwrap_or_default()).max(1);
    }
    said.model = said.model.take().or(said.named.take());
    if let (Some(nodes), Some(devices), true) = (said.nodes, said.devices, said.is_by_node) {
        said.devices = devices.checked_mul(nodes);
    }
    let has_all = said.hours.is_some() && said.devices.is_some();
    // Of a sentence that is about devices, a doubt is told; any other is no measurement.
    let is_about = said.devices.is_some() || said.model.is_some() || said.device_hours.is_some();
    (has_all || said.device_hours.is_some() || (is_about && said.doubt.is_some())).then_some(said)
}

impl Said {
    /// Takes what the next tokens say; gives back how many that were.
    fn take(&mut self, at: usize, tokens: &[Token]) -> usize {
        let rest = |from: usize| tokens.get(from..).unwrap_or_default();
        let word = |place: usize| tokens.get(place).and_then(Token::word).unwrap_or_default();
        match tokens.first() {
            Some(Token::Number(value)) => self.number(at, *value, rest(1)),
            Some(Token::Range(range)) => {
                let is_meant = tokens.get(1) == Some(&Token::Times) || unit(&word(1)).is_some() || is_device(&word(1));
                if is_meant {
                    self.doubt(format!(
                        "{} is a range: give one number, and the other in a line of its own",
                        quoted(range)
                    ));
                }
                1
            }
            Some(Token::Word(_)) => self.word(&word(0), rest(1), tokens),
            _ => 1,
        }
    }

    fn word(&mut self, first: &str, rest: &[Token], tokens: &[Token]) -> usize {
        let next = rest.first().and_then(Token::word).unwrap_or_default();
        let is_of_nodes = matches!(next.as_str(), "node" | "server" | "machine" | "host");
        if first == "each" || (first == "per" && is_of_nodes) {
            self.is_by_node = true;
            return 1;
        }
        if matches!(first, "a" | "an" | "single") {
            let Some((_, used)) = device(rest, false) else { return 1 };
            self.devices(1.0, rest, used);
            return 1 + used;
        }
        let Some((name, used)) = device(tokens, false) else { return 1 };
        // "A100 x8", "A100 (8)"
        let is_time = |place| tokens.get(place).and_then(Token::word).is_some_and(|word| unit(&word).is_some());
        match tokens.get(used..).unwrap_or_default() {
            [Token::Times, Token::Number(count), ..] if !is_time(used + 2) => {
                self.devices(*count, tokens, used);
                used + 2
            }
            [Token::Open, Token::Number(count), Token::Close, ..] => {
                self.devices(*count, tokens, used);
                used + 3
            }
            _ => {
                self.named = self.named.take().or(name);
                used
            }
        }
    }

    fn number(&mut self, at: usize, value: f64, rest: &[Token]) -> usize {
        let is_times = rest.first() == Some(&Token::Times);
        let used = 1 + usize::from(is_times);
        let rest = if is_times { rest.get(1..).unwrap_or_default() } else { rest };
        let word = |place: usize| rest.get(place).and_then(Token::word).unwrap_or_default();
        let next = word(0);
        // "2 x 8 A100", "3 to 4 days"
        if let (true, Some(Token::Number(more))) = (is_times, rest.first()) {
            if let Some((_, names)) = device(rest.get(1..).unwrap_or_default(), false) {
                self.devices(value * more, rest.get(1..).unwrap_or_default(), names);
                return used + 1 + names;
            }
            return used;
        }
        if let (true, Some(Token::Number(more))) = (matches!(next.as_str(), "to" | "or"), rest.get(1)) {
            self.doubt(format!(
                "“{value} {next} {more}” is a range: give one number, and the other in a line of its own"
            ));
            return used + 2;
        }
        if let Some(unit) = unit(&next).filter(|_| !is_times) {
            self.time(at, value, unit);
            return used + 1;
        }
        // "512 GPU-hours", "100 A100 hours"
        let apart = next.split_once('-').map_or((next.clone(), word(1), 2), |(a, b)| (a.to_owned(), b.to_owned(), 1));
        if let (true, Some(unit)) = (is_device(&apart.0) && !is_times, unit(&apart.1)) {
            self.of_all(unit.of(value));
            let own = rest.first().cloned().into_iter().map(|token| match token {
                Token::Word(word) => Token::Word(word.split('-').next().unwrap_or_default().to_owned()),
                token => token,
            });
            let own: Vec<Token> = own.collect();
            self.named = self.named.take().or_else(|| device(&own, false).and_then(|(name, _)| name));
            return used + apart.2;
        }
        match next.as_str() {
            "w" | "watt" | "watts" => self.watts = Some(value),
            "wh" => self.kwh = Some(Conversion::THOUSANDTH.of(value)),
            "kwh" => self.kwh = Some(value),
            "mwh" => self.kwh = Some(Conversion::THOUSAND.of(value)),
            "gb" | "%" => {}
            "run" | "runs" | "job" | "jobs" | "times" | "seeds" => self.jobs = whole(value).map(u64::from),
            "node" | "nodes" | "server" | "servers" | "machine" | "machines" | "host" | "hosts" => {
                self.nodes = whole(value);
                self.is_by_node |=
                    self.devices.is_none() && matches!(word(1).as_str(), "with" | "of" | "each" | "having");
            }
            _ => {
                let Some((_, names)) = device(rest, is_times) else { return used };
                self.devices(value, rest, names);
                return used + names;
            }
        }
        used + 1
    }

    fn devices(&mut self, count: f64, tokens: &[Token], used: usize) {
        let names = tokens.get(..used).unwrap_or_default();
        let slice = names.iter().filter_map(Token::word).find(|word| is_slice(word));
        let name = device(names, true).and_then(|(name, _)| name);
        let devices = whole(count);
        if self.devices.is_some() && self.devices != devices {
            return self.doubt("There are two counts of devices in it: give each run a line of its own".to_owned());
        }
        (self.devices, self.model, self.slice) = (devices, name.or(self.model.take()), slice);
    }

    fn time(&mut self, at: usize, value: f64, unit: Conversion) {
        match self.time {
            Some((end, smallest)) if unit.of(1.0) < smallest.of(1.0) && at <= end + 1 => {}
            Some(_) => self.doubt("There are two times in it: give each run a line of its own".to_owned()),
            None => {}
        }
        self.hours = Some(self.hours.unwrap_or(0.0) + unit.of(value));
        self.time = Some((at + 2, unit));
    }

    fn of_all(&mut self, hours: f64) {
        if self.device_hours.is_some() {
            self.doubt("There are two counts of device-hours in it: give each a line of its own".to_owned());
        }
        self.device_hours = Some(hours);
    }

    fn doubt(&mut self, text: String) {
        self.doubt = self.doubt.take().or(Some(text));
    }
}

fn whole(value: f64) -> Option<u32> {
    (value.fract() == 0.0 && limits::DEVICES.check(value).is_ok()).then_some(value as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(line: &str) -> Said {
        let mut all = said(line);
        assert_eq!(all.len(), 1, "{line}: {all:?}");
        all.remove(0)
    }

    fn says(line: &str, devices: Option<u32>, hours: Option<f64>, device_hours: Option<f64>) {
        let said = one(line);
        assert_eq!(said.doubt, None, "{line}");
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
            "P100 x8, 2 d 24 h",
            "A100 (8) 3 days",
            "8xA100-80GB, 72h",
            "8x A100 80 GB for 3 days",
            "2 nodes with 4 H100 each for 72 hours",
            "4 H100 per node, 2 nodes, 72 hours",
            "8 A100 on 2 nodes for 3 days",
            "2x4 A100 for 3 days",
        ] {
            says(line, Some(8), Some(72.0), None);
        }
        says("64 TPUv3 chips for 4 days", Some(64), Some(96.0), None);
        says("Training took 2,048 A100 GPUs approximately 21 days.", Some(2048), Some(504.0), None);
        says("3h30m on one TPU v3-8", Some(1), Some(3.5), None);
        says("1,5 days on a T4", Some(1), Some(36.0), None);
    }

    #[test]
    fn hours_of_all_devices_are_no_hours_of_the_clock() {
        says("512 GPU-hours", None, None, Some(512.0));
        says("512 GPU hours on A100", None, None, Some(512.0));
        says("20 GPU-days", None, None, Some(480.0));
        says("100 A100 hours", None, None, Some(100.0));
        says("GPT-3 175B took 355 GPU-years", None, None, Some(355.0 * 8760.0));
        says("about 1e3 A100-hours", None, None, Some(1000.0));
    }

    #[test]
    fn the_name_of_the_device_is_what_is_written() {
        for (line, name) in [
            ("1.5 days on 2 x RTX 3090", Some("RTX 3090")),
            ("8 GPUs x 84 hours", None),
            ("64 TPU v4 chips for 2 weeks", Some("TPU v4")),
            ("eight A100s for three days", Some("A100")),
            ("2,048 A100 GPUs approximately 21 days", Some("A100")),
            ("3h30m on one TPU v3-8", Some("TPU v3-8")),
            ("8x A100 80GB for 3 days", Some("A100 80GB")),
            ("8 GPUs (A100) for 3 days", Some("A100")),
            ("300 GPU-hours on H100", Some("H100")),
            ("100 A100-hours", Some("A100")),
        ] {
            assert_eq!(one(line).model.as_deref(), name, "{line}");
        }
    }

    #[test]
    fn runs_watts_and_energy_are_taken_along() {
        let said = one("5 runs of 8x A100 for 3 days at 300 W");
        assert_eq!((said.jobs, said.watts, said.model.as_deref()), (Some(5), Some(300.0), Some("A100")));
        assert_eq!(one("1500 kWh on 8 A100 for 3 days").kwh, Some(1500.0));
    }

    #[test]
    fn several_runs_in_a_line_are_several_or_a_doubt() {
        let two = said("64 TPU v4 chips, 2 weeks; then 8x A100 for 3 days");
        let found: Vec<_> = two.iter().map(|said| (said.devices, said.hours)).collect();
        assert_eq!(found, [(Some(64), Some(336.0)), (Some(8), Some(72.0))]);
        for line in [
            "8x A100 for 3-4 days",
            "8x A100 for 3 to 4 days",
            "4-8 A100 for 3 days",
            "8 A100 and 4 V100 for 3 days",
            "8 A100 for 3 days, later for 2 days",
        ] {
            assert!(one(line).doubt.is_some(), "{line}");
        }
    }

    #[test]
    fn what_tells_no_devices_and_hours_is_nothing() {
        for line in [
            "",
            "for 3 days",
            "8 GPUs",
            "see you in 3 days",
            "x x x",
            "1e999 GPUs for 1e999 days",
            "a,b,c",
            "-3 x A100 for 2 days",
            "in 3-4 days",
        ] {
            assert_eq!(said(line), [], "{line}");
        }
    }
}
