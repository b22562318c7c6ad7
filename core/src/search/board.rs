//! A device by the name that drivers, logs and other tools give to its board.

use super::folded;
use crate::data::{Device, Entry};

/// A device of the tables, and how many of it one board has.
pub type Board = (&'static Device, u32);

/// Words that names have or have not.
const MAKERS: [&str; 6] = ["nvidia", "tesla", "geforce", "quadro", "amd", "google"];

/// Names whose device is called otherwise in the tables, without blanks.
const OTHERWISE: [(&str, &str); 14] = [
    ("a100pcie", "a100-pcie-40"),
    ("a10040gbpcie", "a100-pcie-40"),
    ("a10080gbpcie", "a100-pcie-80"),
    ("h10080gbhbm3", "h100-sxm"),
    ("h100sxm", "h100-sxm"),
    ("h200", "h200-sxm"),
    ("p100pcie16gb", "p100-pcie"),
    ("p100sxm216gb", "p100-sxm2"),
    ("gtxtitanx", "titan-x-maxwell"),
    ("tpu2", "tpu-v2-chip"),
    ("tpuv2", "tpu-v2-chip"),
    ("tpu3", "tpu-v3-chip"),
    ("tpuv3", "tpu-v3-chip"),
    ("tpuv4", "tpu-v4"),
];

/// What a name such as `NVIDIA A100-SXM4-80GB` or `Tesla K80` means; `None` where no table has it, or several could be meant.
pub fn board(name: &str) -> Option<Board> {
    let name = bare(name);
    if name == "k80" {
        return Device::find("k80").map(|device| (device, 2));
    }
    let otherwise = OTHERWISE.iter().find(|(known, _)| *known == name).and_then(|(_, id)| Device::find(id));
    let device = otherwise.or_else(|| Device::all().iter().find(|device| bare(device.name) == name));
    device.map(|device| (device, 1))
}

/// The devices that an incomplete name such as `A100` could mean.
pub fn boards_like(name: &str) -> Vec<&'static Device> {
    let name = bare(name);
    Device::all().iter().filter(|device| !name.is_empty() && bare(device.name).contains(&name)).collect()
}

/// A name without its makers and its blanks.
fn bare(name: &str) -> String {
    folded(name).split(' ').filter(|word| !MAKERS.contains(word)).collect()
}

#[cfg(test)]
mod tests {
    use super::board;

    #[test]
    fn a_device_is_found_by_the_name_its_driver_gives_it() {
        for (name, id) in [
            ("NVIDIA A100-SXM4-80GB", "a100-sxm-80"),
            ("NVIDIA A100-PCIE-40GB", "a100-pcie-40"),
            ("NVIDIA A100 80GB PCIe", "a100-pcie-80"),
            ("NVIDIA H100 80GB HBM3", "h100-sxm"),
            ("NVIDIA H100 PCIe", "h100-pcie"),
            ("NVIDIA H200", "h200-sxm"),
            ("Tesla V100-SXM2-16GB", "v100-sxm2-16"),
            ("Tesla P100-PCIE-16GB", "p100-pcie"),
            ("Tesla T4", "t4"),
            ("NVIDIA GeForce RTX 3090", "rtx-3090"),
            ("NVIDIA GeForce GTX 1080 Ti", "gtx-1080ti"),
            ("NVIDIA RTX A6000", "rtx-a6000"),
            ("TPU v4", "tpu-v4"),
        ] {
            assert_eq!(board(name).map(|(device, each)| (device.id, each)), Some((id, 1)), "{name}");
        }
        assert_eq!(board("Tesla K80").map(|(device, each)| (device.id, each)), Some(("k80", 2)));
    }

    #[test]
    fn a_name_that_could_be_several_devices_is_none() {
        assert!(["A100", "H100", "", "NVIDIA", "Voodoo 3"].iter().all(|name| board(name).is_none()));
    }
}
