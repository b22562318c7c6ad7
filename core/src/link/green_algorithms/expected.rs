//! What the keys of such a link hold, in words.

/// What a key holds; `None` for a key that such links do not have.
pub fn expected(key: &str) -> Option<&'static str> {
    Some(match key {
        "runTime_hour" => "`runTime_hour` is the time of one job in hours",
        "runTime_min" => "`runTime_min` is the minutes beside the hours",
        "coreType" => "`coreType` is CPU, GPU or Both",
        "numberCPUs" => "`numberCPUs` is the number of CPU cores, a whole number",
        "tdpCPU" => "`tdpCPU` is the watts of one CPU core",
        "usageCPU" | "usageGPU" => "the usage is between 0 and 1",
        "numberGPUs" => "`numberGPUs` is the number of GPUs, a whole number",
        "tdpGPU" => "`tdpGPU` is the watts of one GPU",
        "memory" => "`memory` is the memory available in GB",
        "PUE" => "`PUE` is the power usage effectiveness, 1 to 10",
        "PSF" => "`PSF` is how many times the job was run",
        "platformType" => "`platformType` is localServer, personalComputer or cloudComputing",
        "provider" => "`provider` is aws, azure, gcp or other",
        "locationRegion" => "`locationRegion` is the code of the place, such as GB or US-CA",
        _ => return None,
    })
}
