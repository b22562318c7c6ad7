//! Words for devices and for times.

use super::words::Token;
use trainprint_core::quantity::Conversion;

/// Words that stand for any device.
const DEVICES: [&str; 12] = [
    "gpu",
    "gpus",
    "tpu",
    "tpus",
    "chip",
    "chips",
    "device",
    "devices",
    "accelerator",
    "accelerators",
    "card",
    "cards",
];

/// Beginnings of the names of devices.
const NAMES: [&str; 27] = [
    "a100", "h100", "h200", "h800", "a800", "b100", "b200", "gb200", "gh200", "v100", "p100", "k80", "t4", "l4", "l40",
    "a10", "a40", "a30", "a6000", "rtx", "gtx", "titan", "tpuv", "mi250", "mi300", "nvidia", "tesla",
];

/// Words that stand in the name of a device beside the one that says which.
const BESIDE: [&str; 18] = [
    "nvidia", "tesla", "geforce", "quadro", "amd", "instinct", "google", "cloud", "intel", "ti", "super", "ada",
    "pcie", "sxm", "nvl", "xp", "tpu", "rtx",
];

/// Makers whose numbers are names: "RTX 3090".
const NUMBERED: [&str; 5] = ["rtx", "gtx", "quadro", "geforce", "mi"];

pub fn is_device(word: &str) -> bool {
    let singular = word.strip_suffix('s').unwrap_or(word);
    DEVICES.contains(&word) || NAMES.iter().any(|name| singular == *name || word.starts_with(name)) || is_slice(word)
}

/// `v3-8`: so many cores of a pod of TPUs.
pub fn is_slice(word: &str) -> bool {
    let word = word.strip_prefix("tpu").unwrap_or(word);
    let Some((version, cores)) = word.strip_prefix('v').and_then(|rest| rest.split_once('-')) else { return false };
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number(version.trim_end_matches(|c: char| c.is_ascii_lowercase())) && is_number(cores) && cores.len() <= 5
}

/// Whether a word may stand in the name of a device: `A100`, `80GB`, `SXM4`.
fn is_part(word: &str) -> bool {
    let has_both = word.bytes().any(|b| b.is_ascii_digit()) && word.bytes().any(|b| b.is_ascii_alphabetic());
    is_device(word) || BESIDE.contains(&word) || (has_both && word.len() <= 16)
}

/// The name of a device at the start of some tokens, and how many tokens it takes; any word, if it was multiplied.
pub fn device(tokens: &[Token], is_multiplied: bool) -> Option<(Option<String>, usize)> {
    let mut used = 0;
    let (mut names, mut is_known) = (Vec::new(), false);
    let mut before = String::new();
    while let Some(token) = tokens.get(used) {
        match token {
            Token::Word(written) => {
                let word = written.to_lowercase();
                let is_first = is_multiplied && used == 0 && !is_common(&word) && unit(&word).is_none();
                if !is_part(&word) && !is_first {
                    break;
                }
                is_known |= is_device(&word) || is_first;
                // "TPU" stands for any of them, but "TPU v4" is one.
                let is_version = word.starts_with('v') && before.starts_with("tpu");
                if is_version && !before.starts_with("tpuv") {
                    names.push("TPU".to_owned());
                }
                names.extend(Some(shown(written, &word)).filter(|_| !DEVICES.contains(&word.as_str())));
                before = word;
            }
            Token::Number(number) if NUMBERED.contains(&before.as_str()) && number.fract() == 0.0 => {
                names.push(format!("{number}"));
                before = String::new();
            }
            _ => break,
        }
        used += 1;
    }
    is_known.then(|| ((!names.is_empty()).then(|| names.join(" ")), used))
}

/// A name as it is written, without the ending of several.
fn shown(written: &str, word: &str) -> String {
    let is_several = word.ends_with('s') && NAMES.iter().any(|name| word.strip_suffix('s') == Some(name));
    let name = if is_several { written.get(..written.len() - 1).unwrap_or(written) } else { written };
    let is_small = name.chars().all(|c| !c.is_uppercase()) && !word.starts_with('v');
    if is_small { name.to_uppercase() } else { name.to_owned() }
}

/// Words that are no name of a device, whatever stands before them.
fn is_common(word: &str) -> bool {
    const WORDS: [&str; 26] = [
        "for", "over", "during", "in", "on", "at", "took", "training", "with", "and", "each", "per", "from", "running",
        "run", "runs", "job", "jobs", "times", "seeds", "node", "nodes", "w", "kwh", "more", "larger",
    ];
    WORDS.contains(&word)
}

/// A unit of time, as what it is of an hour.
pub fn unit(word: &str) -> Option<Conversion> {
    Some(match word.trim_end_matches('.') {
        "h" | "hr" | "hrs" | "hour" | "hours" => Conversion::ONE,
        "d" | "day" | "days" => Conversion::DAY,
        "week" | "weeks" => Conversion::WEEK,
        "month" | "months" => Conversion::MONTH,
        "year" | "years" => Conversion::YEAR,
        "min" | "mins" | "minute" | "minutes" => Conversion::MINUTE,
        "second" | "seconds" | "sec" | "secs" => Conversion::SECOND,
        _ => return None,
    })
}
