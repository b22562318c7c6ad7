//! However often a fault is there, it is told a few times and counted.

use super::reading::*;
use trainprint_logs::Outcome;

const SMI: &str = "timestamp, index, power.draw [W]\n2024/10/30 10:00:00.000, 0, 360.00 W\n\
                   2024/10/30 10:00:10.000, 0, 360.00 W\n";
const SACCT: &str = "JobID|State|Elapsed|AllocTRES\n1|COMPLETED|01:00:00|gres/gpu=1\n";
const PERF: &str = " Performance counter stats for 'x':\n 10.00 Joules power/energy-pkg/\n 5.0 seconds time elapsed\n";
const TRACKER: &str = "2026-01-01 10:00:00 - Duration: 0:02:21.90\n\
                       2026-01-01 10:00:00 - Average power usage (W) for gpu: [136.86]\n";
const CODECARBON: &str = "timestamp,run_id,duration,emissions,energy_consumed\n2026-01-01T00:00:00,a,3600,0.1,0.4\n";
const WANDB: &str = "_runtime,system.gpu.0.powerWatts\n0,100\n1,100\n";

#[track_caller]
fn is_short(outcome: &Outcome) {
    assert!(outcome.findings.len() < 40, "{} findings: {:#?}", outcome.findings.len(), outcome.findings.get(..9));
}

#[test]
fn rows_of_another_log_are_told_once_and_counted() {
    let foreign = "2024/10/30 10:00:00.000, 0, 360.00 W\n".repeat(5000);
    for own in [SACCT, PERF, TRACKER, CODECARBON, WANDB] {
        let outcome = read([own, &foreign].concat());
        is_short(&outcome);
        let row = own.lines().count() as u64;
        finds(&outcome, row + 1, "Here begins a log of nvidia-smi");
        finds(&outcome, row + 5000, "4999 more rows of nvidia-smi; the last of all 5000");
    }
    let foreign = " 10.00 Joules power/energy-pkg/\n".repeat(5000);
    let outcome = read([SMI, &foreign].concat());
    is_short(&outcome);
    finds(&outcome, 4, "Here begins an output of perf");
    finds(&outcome, 5003, "4999 more lines of perf");
}

#[test]
fn what_every_part_of_a_file_has_is_told_a_few_times() {
    let runs = "The following components were found: GPU with device(s) A.\nActual consumption for 1 epoch(s):\n\
                \tTime:\t0:00:53\n\tEnergy:\t0.003504 kWh\nPredicted consumption for 4 epoch(s):\n";
    is_short(&read(runs.repeat(900)));
    is_short(&read(PERF.replace("'x'", "'x' (5 runs)").replace("pkg", "cores").repeat(900)));
    is_short(&read("8 A100 for 3 months\n".repeat(900)));
    let columns = ["timestamp, index, power.draw [W]\n", "timestamp, uuid, power.draw [W]\n"].concat();
    is_short(&read([SMI, &columns.repeat(900)].concat()));
    let rows: String =
        (0..2000).map(|run| format!("2026-01-01T00:00:00,{run},3600,0.1,0.4,,4 x NVIDIA A100,,,,,\n")).collect();
    let header = "timestamp,run_id,duration,emissions,energy_consumed,gpu_count,gpu_model,a,b,c,d,e\n";
    is_short(&read([header, &rows].concat()));
}
