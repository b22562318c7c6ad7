//! `cargo xtask test`: everything that is tested, on this machine and in three browser engines.

use crate::{
    Result, browsers, build, leftovers, setup,
    setup::wasm::{TARGET, Toolchain},
    workshop::Workshop,
};
use xshell::cmd;

pub fn run(shop: &Workshop) -> Result {
    let toolchain = setup::to_test(shop)?;
    let outcome = all(shop, toolchain);
    shop.steps.print_summary();
    outcome
}

fn all(shop: &Workshop, toolchain: Toolchain) -> Result {
    host(shop)?;
    reports(shop)?;
    web(shop, toolchain, "Chromium", "CHROMEDRIVER", "chromedriver")?;
    web(shop, toolchain, "Firefox", "GECKODRIVER", "geckodriver")?;
    build::run(shop)?;
    end_to_end(shop)
}

fn host(shop: &Workshop) -> Result {
    let about = "the maths, links, reports and chores, with the examples in the documentation (usually 1 minute)";
    shop.steps
        .run("tests on this machine", about, || leftovers::run(cmd!(shop.shell, "cargo test --workspace --locked")))
}

fn reports(shop: &Workshop) -> Result {
    let about = "LaTeX set in a paper, CycloneDX and SPDX by their schemas (usually 10 seconds)";
    shop.steps.run("reports as their readers read them", about, || {
        let tests = ["--locked", "--package", "trainprint-core", "--test", "reports", "--", "--ignored"];
        let mut command = cmd!(shop.shell, "cargo test {tests...}");
        for (variable, name) in [("PDFLATEX", "pdflatex"), ("BIBTEX", "bibtex"), ("PDFTOTEXT", "pdftotext")] {
            command = command.env(variable, browsers::tool(shop, name).ok_or_else(|| format!("{name} is missing"))?);
        }
        let schemas = shop.root.join("target/tools/npm/package/data");
        leftovers::run(command.env("TRAINPRINT_SCHEMAS", schemas))
    })
}

fn web(shop: &Workshop, toolchain: Toolchain, browser: &str, variable: &str, driver: &str) -> Result {
    let about = "the views, compiled and run in the browser itself (usually 1 minute, the first time)";
    shop.steps.run(format!("browser tests in {browser}"), about, || {
        let tests = cmd!(shop.shell, "cargo test --locked --package trainprint --test web --target {TARGET}");
        leftovers::run(browsers::in_browser(shop, toolchain.with(tests), variable, driver)?)
    })
}

fn end_to_end(shop: &Workshop) -> Result {
    let about = "the release build, used as a person would in three browsers (usually 7 minutes)";
    shop.steps.run("end-to-end tests", about, || {
        let tests = ["test", "--locked", "--workspace", "--test", "end_to_end", "--", "--include-ignored"];
        leftovers::run(browsers::cargo_with_drivers(shop)?.args(tests))
    })
}
