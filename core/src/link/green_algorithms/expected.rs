//! What the keys of such a link hold, in words.

/// What a key holds; `None` for a key that such links do not have.
pub fn expected(key: &str) -> Option<&'static str> {
    Some(match key {
        "runTime_hour" => words::green_algorithms::expected_hours(),
        "runTime_min" => words::green_algorithms::expected_minutes(),
        "coreType" => words::green_algorithms::expected_core_type(),
        "numberCPUs" => words::green_algorithms::expected_cores(),
        "tdpCPU" => words::green_algorithms::expected_core_watts(),
        "usageCPU" | "usageGPU" => words::green_algorithms::expected_usage(),
        "numberGPUs" => words::green_algorithms::expected_gpus(),
        "tdpGPU" => words::green_algorithms::expected_gpu_watts(),
        "memory" => words::green_algorithms::expected_memory(),
        "PUE" => words::green_algorithms::expected_pue(),
        "PSF" => words::green_algorithms::expected_jobs(),
        "platformType" => words::green_algorithms::expected_platform(),
        "provider" => words::green_algorithms::expected_provider(),
        "locationRegion" => words::green_algorithms::expected_region(),
        _ => return None,
    })
}
