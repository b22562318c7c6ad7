//! What Slurm gave a job: `billing=8,cpu=8,gres/gpu:h200=1,gres/gpu=1,mem=200G,node=1`.

use crate::{
    finding::{Findings, quoted},
    stamp::whole,
};
use trainprint_core::limits;

/// No job has more GPUs than a run.
const MOST: i64 = limits::DEVICES.high as i64;

/// GPUs of an entry; `None` where it is empty. With a type and without one it is the same GPUs, told twice.
pub fn devices(row: u64, text: &str, findings: &mut Findings) -> Option<u32> {
    if text.is_empty() {
        return None;
    }
    let (mut plain, mut typed) = (None, None);
    for part in text.split(',') {
        let Some((name, count)) = gpu(part.trim()) else { continue };
        let Some(count) = whole(count).filter(|count| *count <= MOST) else {
            findings.at(row, "entries on GPUs that could not be read", || {
                format!("{} is no count of GPUs; it is left out.", quoted(part))
            });
            continue;
        };
        let sum = if name.is_empty() { &mut plain } else { &mut typed };
        *sum = Some(sum.unwrap_or(0) + count);
        if name.contains("g.") && name.contains("gb") {
            findings.at(row, "jobs on parts of GPUs", || {
                format!(
                    "{name} is a part of a GPU; it counts as one device, whose power a whole one shares with others."
                )
            });
        }
    }
    if let (Some(plain), Some(typed)) = (plain, typed)
        && plain != typed
    {
        findings.at(row, "entries that disagree on GPUs", || {
            format!("There are {plain} GPUs in all, but {typed} by type; {} are taken.", plain.max(typed))
        });
    }
    let most = plain.max(typed).unwrap_or(0);
    u32::try_from(most.min(MOST)).ok()
}

/// The type, if any, and the count of a part that is about GPUs: `gres/gpu:h200=1`, `gres/gpu=1`, `gpu:h200:1`, `gpu:1`.
fn gpu(part: &str) -> Option<(&str, &str)> {
    let part = part.split('(').next().unwrap_or(part);
    let part = part.strip_prefix("gres/").or_else(|| part.strip_prefix("gres:")).unwrap_or(part);
    let rest = part.strip_prefix("gpu")?;
    let (name, count) = match rest.rsplit_once('=') {
        Some((name, count)) => (name.strip_prefix(':').unwrap_or(name), count),
        None => rest.strip_prefix(':')?.rsplit_once(':').unwrap_or(("", rest.get(1..)?)),
    };
    // `gpumem` and `gpuutil` are what was used of a GPU.
    let is_gpu = rest.starts_with([':', '=']);
    is_gpu.then_some((name, count))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str) -> Option<u32> {
        devices(1, text, &mut Findings::default())
    }

    #[test]
    fn a_gpu_with_a_type_and_without_one_is_one_gpu() {
        assert_eq!(count("billing=8,cpu=8,gres/gpu:h200=1,gres/gpu=1,mem=200G,node=1"), Some(1));
        assert_eq!(count("gres/gpu=8,gres/gpu:a100=4,gres/gpu:v100=4"), Some(8));
    }

    #[test]
    fn types_alone_add_up() {
        assert_eq!(count("gres/gpu:a100=4,gres/gpu:v100=2"), Some(6));
        assert_eq!([count("gpu:4"), count("gpu:a100:4(S:0-1)"), count("gres:gpu:2")], [Some(4), Some(4), Some(2)]);
    }

    #[test]
    fn what_was_used_of_a_gpu_is_no_gpu() {
        assert_eq!(count("cpu=1,gres/gpumem=40G,gres/gpuutil=80,gres/gpu=2"), Some(2));
        assert_eq!([count("cpu=1,mem=6760M"), count("")], [Some(0), None]);
    }
}
