//! Cores, devices and memory.

use super::*;
use trainprint_core::data::Device;

const GPUS: &str = "?runTime_hour=1&locationRegion=FR&coreType=GPU&numberGPUs=4&GPUmodel=Any&memory=0\
                    &platformType=personalComputer";

fn gpu(model: &str) -> String {
    with(GPUS, "GPUmodel=Any", &format!("GPUmodel={}", model.replace(' ', "%20")))
}

#[test]
fn gpus_are_known_by_the_names_of_every_version() {
    for (names, id, watts) in [
        (&["NVIDIA Tesla V100", "Tesla V100"][..], "v100", 300.0),
        (&["NVIDIA Tesla P100"], "p100", 250.0),
        (&["NVIDIA Tesla P100 PCIe", "Tesla P100 PCIe", "Tesla P100 PCIe 16GB"], "p100-pcie", 250.0),
        (&["NVIDIA Tesla P4"], "p4", 75.0),
        (&["NVIDIA Tesla T4", "Tesla T4"], "t4", 70.0),
        (&["NVIDIA GTX 1080", "GTX 1080"], "gtx-1080", 180.0),
        (&["NVIDIA GTX 1080 Ti", "GTX 1080 Ti"], "gtx-1080ti", 250.0),
        (&["NVIDIA RTX 2080 Ti", "RTX 2080 Ti"], "rtx-2080ti", 250.0),
        (&["NVIDIA Titan V", "Titan V"], "titan-v", 250.0),
        (&["NVIDIA GTX TITAN X", "GTX TITAN X"], "titan-x-maxwell", 250.0),
        (&["NVIDIA A100 PCIe", "NVIDIA A100 40GB PCIe"], "a100-pcie-40", 250.0),
        (&["NVIDIA A100 80GB PCIe"], "a100-pcie-80", 300.0),
        (&["TPU v2", "TPU2"], "tpu-v2-chip", 280.0),
        (&["TPU v3", "TPU3"], "tpu-v3-chip", 450.0),
        (&["TPU v4"], "tpu-v4", 340.0),
    ] {
        for name in names {
            let link = gpu(name);
            let run = run(&link);
            assert_eq!((run.device.id(), run.devices.0), (id, 4), "{name}");
            assert_eq!(parts(&link), [None, Some(0.0), Some(watts)], "{name}");
            let device = Device::find(id).expect(id).name;
            says(&link, &[&format!("`GPUmodel={name}` was read as {device}.")]);
            says(&link, &["the watts of a device", &format!("{watts} W"), "its TDP ("]);
            is_near(kwh(&link), 4.0 * watts / 1000.0);
        }
    }
}

#[test]
fn a_board_of_two_devices_draws_as_much_as_before() {
    let link = gpu("NVIDIA Tesla K80");
    assert_eq!((run(&link).devices.0, run(&link).device.id()), (8, "k80"));
    is_near(kwh(&link), 1.2);
    says(&link, &["2 devices each, NVIDIA K80 (half a board)"]);
    is_near(kwh(&format!("{link}&tdpGPU=290")), 4.0 * 0.29);
}

#[test]
fn a_gpu_that_no_table_has_is_another_device_without_watts() {
    for model in ["Any", "TPU v3 pod", "NVIDIA RTX 2080", "NVIDIA TITAN X Pascal", "AMD RX480", "<script>", "K81"] {
        let link = gpu(model);
        assert_eq!((run(&link).device.id(), parts(&link)[2]), ("other", None), "{model}");
        says(&link, &["another device, since the tables do not have it"]);
        says(&link, &["The power of the devices was left out", "neither the link nor the tables", model]);
        // Its watts in the link are enough.
        assert_eq!(parts(&format!("{link}&tdpGPU=215"))[2], Some(215.0));
    }
}

#[test]
fn cpus_of_any_model_are_those_of_the_calculator() {
    for (model, watts) in [("Any", 12.0), ("Xeon+E5-2683+v4", 7.5)] {
        let link = with(DEFAULT, "CPUmodel=Xeon%20E5-2683%20v4", &format!("CPUmodel={model}"));
        assert_eq!(parts(&link)[0], Some(12.0 * watts));
        says(&link, &["the watts of a CPU core", &format!("{watts} W")]);
    }
}

#[test]
fn a_cpu_that_no_table_has_is_left_out_of_the_sum() {
    let link = with(DEFAULT, "CPUmodel=Xeon%20E5-2683%20v4", "CPUmodel=Core%20i7-10700K");
    assert_eq!(parts(&link), [None, Some(23.84), Some(0.0)]);
    says(&link, &["The power of the CPUs was left out", "`CPUmodel=Core i7-10700K`"]);
    // 12 cores of 15.6 W.
    is_near(parts(&format!("{link}&tdpCPU=15.6"))[0].expect("watts"), 187.2);
}

#[test]
fn usage_counts_where_its_question_is_answered() {
    let half = format!("{DEFAULT}&usageCPUradio=Yes&usageCPU=0.5");
    assert_eq!(parts(&half)[0], Some(45.0));
    for unasked in ["&usageCPU=0.5", "&usageCPUradio=No&usageCPU=0.5"] {
        let link = format!("{DEFAULT}{unasked}");
        assert_eq!(parts(&link)[0], Some(90.0));
        says(&link, &["`usageCPU=0.5` was not used", "counts as 1"]);
    }
    assert_eq!(parts(&format!("{}&usageGPUradio=Yes&usageGPU=0.25", gpu("Tesla T4")))[2], Some(17.5));
}

#[test]
fn with_gpus_alone_the_cpus_are_not_counted_and_it_is_said() {
    says(GPUS, &["The power of the CPUs was left out: `coreType=GPU` counts none."]);
}

#[test]
fn memory_that_is_not_in_the_link_is_left_out() {
    let link = with(DEFAULT, "&memory=64", "");
    assert_eq!(parts(&link)[1], None);
    says(&link, &["The power of the memory was left out"]);
}

#[test]
fn both_has_cores_and_devices() {
    let link = with(&gpu("Tesla T4"), "coreType=GPU", "coreType=Both&numberCPUs=10.0&CPUmodel=Any");
    assert_eq!(parts(&link), [Some(120.0), Some(0.0), Some(70.0)]);
    is_near(kwh(&link), 0.4);
}
