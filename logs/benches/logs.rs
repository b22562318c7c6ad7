//! How fast logs are read, and in how much memory: `cargo xtask bench logs`.
//!
//! The files are made here, in the folder that TRAINPRINT_LOGS names. Each figure is printed beside `wc -l` on the same
//! file, which is about as fast as a file can be looked at, and beside pandas if TRAINPRINT_PANDAS names a Python that has
//! it.

use std::{
    env, fs,
    fs::File,
    hint::black_box,
    io::{self, BufWriter, Read, Write},
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};
use trainprint_logs::{Log, Options, Outcome};

const GIGABYTE: u64 = 1 << 30;

/// How often each is timed; the fastest counts, for a machine is never faster than it is.
const TIMES: usize = 3;

fn main() -> io::Result<()> {
    let folder = env::var_os("TRAINPRINT_LOGS").map_or_else(|| env::temp_dir().join("trainprint-logs"), PathBuf::from);
    fs::create_dir_all(&folder)?;
    let (smi, sacct) = (folder.join("nvidia-smi.csv"), folder.join("sacct.txt"));
    made(&smi, nvidia_smi)?;
    made(&sacct, jobs)?;
    let ours = compare("nvidia-smi, 8 GPUs, 1 GB", &smi)?;
    pandas(&smi, ours)?;
    compare("sacct, a million jobs", &sacct)?;
    Ok(())
}

/// A file that is there only whole.
fn made(path: &Path, make: impl Fn(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    if path.exists() {
        return Ok(());
    }
    let part = path.with_extension("part");
    let mut out = BufWriter::new(File::create(&part)?);
    make(&mut out)?;
    out.flush()?;
    fs::rename(part, path)
}

/// Days of the first months of 2024.
const MONTHS: [u64; 8] = [31, 29, 31, 30, 31, 30, 31, 31];

/// Eight GPUs polled once a second for as many days as it takes, a few milliseconds after each other.
fn nvidia_smi(out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "timestamp, index, power.draw [W]")?;
    let (mut written, mut second, mut noise) = (0u64, 0u64, 1u32);
    while written < GIGABYTE {
        let (mut day, time) = (second / 86_400, second % 86_400);
        let month = MONTHS.iter().take_while(|days| (day >= **days).then(|| day -= **days).is_some()).count();
        for gpu in 0..8u64 {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let watts = 9_000 + noise % 31_000;
            let row = format!(
                "2024/{:02}/{:02} {:02}:{:02}:{:02}.{:03}, {gpu}, {}.{:02} W\n",
                1 + month,
                1 + day,
                time / 3600,
                time / 60 % 60,
                time % 60,
                100 + 3 * gpu,
                watts / 100,
                watts % 100
            );
            written += row.len() as u64;
            out.write_all(row.as_bytes())?;
        }
        second += 1;
    }
    Ok(())
}

/// Each job with its steps, as `sacct -P` prints them: a million rows and more.
fn jobs(out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "JobID|JobName|State|Start|Elapsed|ElapsedRaw|AllocTRES|ConsumedEnergyRaw")?;
    for job in 0..1_000_000u64 {
        let (hours, state) = (1 + job % 47, ["COMPLETED", "FAILED", "TIMEOUT", "CANCELLED by 1000"][job as usize % 4]);
        writeln!(
            out,
            "{}_{}|train|{state}|2024-01-01T00:00:00|{}-{:02}:00:00|{}|billing=8,cpu=8,gres/gpu:h200=4,gres/gpu=4,mem=200G,node=1|",
            1000 + job / 10,
            job % 10,
            hours / 24,
            hours % 24,
            hours * 3600
        )?;
    }
    Ok(())
}

/// Reads a file, and counts its lines, and prints both. Gives back what the reading took.
fn compare(name: &str, path: &Path) -> io::Result<Took> {
    let size = fs::metadata(path)?.len() as f64;
    let (ours, outcome) = fastest(|| read(path))?;
    let (lines, _) = fastest(|| Command::new("wc").arg("-l").arg(path).output())?;
    let rate =
        |took: Took| format!("{:.2} s ({:.2} s of a core, {:.0} MB/s)", took.wall, took.core, size / took.core / 1e6);
    println!("{name}: {}; {}", rate(ours), peak());
    println!("    wc -l {}: {:.1} times as long as that, by the core", rate(lines), ours.core / lines.core);
    let energies = outcome.measurements.iter().filter_map(|m| m.energy.total).map(|energy| energy.as_kwh());
    let energy = energies.fold(0.0, |sum, energy| sum + energy);
    let hours: f64 =
        outcome.measurements.iter().filter_map(|m| m.device_hours).map(|hours| hours.as_device_hours()).sum();
    println!("    {energy:.3} kWh, {hours:.1} device-hours, {} findings", outcome.findings.len());
    Ok(ours)
}

fn pandas(path: &Path, ours: Took) -> io::Result<()> {
    let Some(python) = env::var_os("TRAINPRINT_PANDAS") else {
        println!("    pandas: not compared; TRAINPRINT_PANDAS names no Python that has it");
        return Ok(());
    };
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/by_pandas.py");
    let (took, said) = timed(|| Command::new(&python).arg(script).arg(path).output())?;
    let (text, faults) = (String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr));
    println!(
        "    pandas {:.2} s ({:.2} s of a core): {:.1} times as long; {} kWh {faults}",
        took.wall,
        took.core,
        took.core / ours.core,
        text.trim()
    );
    Ok(())
}

fn read(path: &Path) -> io::Result<Outcome> {
    let mut log = Log::new(Options::default());
    let mut file = File::open(path)?;
    let mut buffer = vec![0; 1 << 18];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(black_box(log.finish())),
            count => log.push(&buffer[..count]),
        }
    }
}

/// Seconds of the clock, and seconds that a core has worked: where others use the machine too, only these compare.
#[derive(Clone, Copy)]
struct Took {
    wall: f64,
    core: f64,
}

fn timed<T>(of: impl Fn() -> io::Result<T>) -> io::Result<(Took, T)> {
    let (start, before) = (Instant::now(), core_seconds());
    let out = of()?;
    let wall = start.elapsed().as_secs_f64();
    Ok((Took { wall, core: before.zip(core_seconds()).map_or(wall, |(before, after)| after - before) }, out))
}

fn fastest<T>(of: impl Fn() -> io::Result<T>) -> io::Result<(Took, T)> {
    let mut best = timed(&of)?;
    for _ in 1..TIMES {
        let again = timed(&of)?;
        best = if again.0.core < best.0.core { again } else { best };
    }
    Ok(best)
}

/// What this process and its children have used of the cores, in and out of the kernel; told by Linux, in hundredths.
fn core_seconds() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let ticks = stat.rsplit(") ").next()?.split(' ').skip(11).take(4);
    Some(ticks.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0)
}

/// The most memory that was ever resident, where the system tells it.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).map(str::trim);
    line.map_or("peak memory is not told here".to_owned(), |peak| format!("{peak} resident at most"))
}
