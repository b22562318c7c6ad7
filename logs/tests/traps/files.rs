//! One file of each format, with some traps in it.

pub const FILES: [&str; 9] = [
    "timestamp, index, power.draw [W]\r\n2024/10/30 10:00:00.000, 0, 300.00 W\r\n2024/10/30 10:00:00.001, 1, [N/A]\r\n\
     2024/10/30 10:00:01.000, 0, 310.50 W\r\n2024/10/30 10:00:01.001, 1, 99 W\r\nstray, line\r\n\r\n\
     2024/10/30 10:00:02.000, 0, 3.25 W\r\n2024/10/30 10:00:02.001, 1, 1e999 W\r\n2024/10/30 10:00:01.000, 0, 290.00 W\r\n\
     2024/10/30 10:09:01.000, 0, \"290.00 W\"\r\n2024/10/30 10:09:02.0",
    "2024/10/30 10:00:00.000, 300.00\n2024/10/30 10:00:00.000, 200.00\n2024/10/30 10:00:01.000, 301.00\n\
     2024/10/30 10:00:01.000, 201.00\n2024/10/30 10:00:02.000, 301.00\n2024/10/30 10:00:02.000, 201.00",
    "timestamp,run_id,duration,emissions,cpu_energy,gpu_energy,ram_energy,energy_consumed,gpu_count,gpu_model,pue\n\
     2026-01-01T00:00:00,é😀,3600,0.1,0.1,0.2,0.1,0.4,,4 x NVIDIA A100,1.2\n2026-01-01T00:00:00,b,3600,0.1,0.1\n\
     2026-01-01T00:00:00,\"open,3600,0.1,0.1,0.2,0.1,0.4,,x,1\n",
    "$ sacct\nJobID|State|Elapsed|AllocTRES|ConsumedEnergyRaw|\n1|FAILED|01:00:00|gres/gpu:a100=2,gres/gpu=2|3600|\n\
     1.batch|FAILED|01:00:00||3500|\n2|CANCELLED by 7|1-00:00:00|gres/gpu=1||\n3|x|\n",
    " Performance counter stats for 'system wide':\n\n  12,74 Joules power/energy-pkg/\n  <not counted> Joules power/energy-ram/\n\
     \n  5,001965465 seconds time elapsed\n",
    "2026-01-01 10:00:00 - CarbonTracker: The following components were found: GPU with device(s) A. \n\
     Actual consumption for 1 epoch(s):\n\tTime:\t0:00:53\n\tEnergy:\t0.003504 kWh\n",
    "2026-01-01 10:00:00 - Epoch 1:\n2026-01-01 10:00:00 - Duration: 0:02:21.90\n\
     2026-01-01 10:00:00 - Average power usage (W) for gpu: [136.86]\n",
    "_runtime,system.gpu.0.powerWatts,system.gpu.1.powerWatts\n0,100,200\n1.5,110,\n2.25,120,210\nx,1,2\n",
    "8x A100 for 3 days\nand 12 GPU-hours\n\u{0}\n",
];
