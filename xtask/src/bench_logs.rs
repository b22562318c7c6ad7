//! `cargo xtask bench logs`: how fast logs are read on this machine, in how much memory, and how fast pandas is.

use crate::{Result, workshop::Workshop};
use std::path::PathBuf;
use xshell::cmd;

const PANDAS: &str = "target/tools/pandas";

/// What was measured, in lines: the bench in a browser compares with it.
pub fn run(shop: &Workshop) -> Result<String> {
    let mut bench = cmd!(shop.shell, "cargo bench --locked --package trainprint-logs --bench logs");
    bench = bench.env("TRAINPRINT_LOGS", folder(shop));
    match pandas(shop) {
        Ok(()) => bench = bench.env("TRAINPRINT_PANDAS", shop.root.join(PANDAS).join("bin/python")),
        Err(why) => println!("    pandas is not here, so that it is not compared: {why}"),
    }
    let told = shop.steps.run("logs on this machine", "usually 3 minutes", || Ok(bench.read()?))?;
    println!("{told}");
    Ok(told)
}

/// Where the logs are made.
pub fn folder(shop: &Workshop) -> PathBuf {
    shop.root.join("target/logs")
}

/// A Python of the project's own with pandas, for nothing but this comparison.
fn pandas(shop: &Workshop) -> Result {
    if shop.has(&format!("{PANDAS}/bin/pip"))
        && cmd!(shop.shell, "{PANDAS}/bin/python -c 'import pandas'").quiet().run().is_ok()
    {
        return Ok(());
    }
    shop.steps.run("pandas", "for the comparison (usually 1 minute)", || {
        cmd!(shop.shell, "python3 -m venv {PANDAS}").run()?;
        Ok(cmd!(shop.shell, "{PANDAS}/bin/pip install --quiet pandas").run()?)
    })
}
