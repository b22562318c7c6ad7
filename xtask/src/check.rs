//! `cargo xtask check`: what a reviewer should not have to look for. All of it is looked at before any of it fails.

use crate::{
    Result, duplicates,
    setup::wasm::{self, TARGET},
    words,
    workshop::Workshop,
};
use xshell::cmd;

pub fn run(shop: &Workshop) -> Result {
    let outcomes = [
        ("formatting", formatting(shop)),
        ("forbidden words", forbidden_words(shop)),
        ("duplicate dependencies", duplicate_dependencies(shop)),
        ("lints", lints(shop)),
        ("lints for browsers", lints_for_browsers(shop)),
    ];
    shop.steps.print_summary();
    let faults: Vec<String> = outcomes.iter().filter_map(|(name, outcome)| fault(name, outcome)).collect();
    if faults.is_empty() { Ok(()) } else { Err(faults.concat().into()) }
}

fn fault(name: &str, outcome: &Result) -> Option<String> {
    outcome.as_ref().err().map(|why| format!("\n{name}: {why}"))
}

fn formatting(shop: &Workshop) -> Result {
    let about = "cargo fmt, as rustfmt.toml says (usually 1 second)";
    shop.steps.run("formatting", about, || Ok(cmd!(shop.shell, "cargo fmt --all --check").run()?))
}

fn forbidden_words(shop: &Workshop) -> Result {
    let about = "those of xtask/forbidden-words.txt, in all files (usually 1 second)";
    shop.steps.run("forbidden words", about, || words::check(shop))
}

fn duplicate_dependencies(shop: &Workshop) -> Result {
    let about = "no package in two versions, but for those in xtask/duplicates.txt (usually 1 second)";
    shop.steps.run("duplicate dependencies", about, || duplicates::check(shop))
}

fn lints(shop: &Workshop) -> Result {
    let about = "Clippy, with warnings as errors (usually 1 minute, the first time)";
    shop.steps.run("lints", about, || {
        Ok(cmd!(shop.shell, "cargo clippy --workspace --all-targets --locked -- -D warnings").run()?)
    })
}

/// Clippy comes with the developer's own toolchain, so that has to have the target.
fn lints_for_browsers(shop: &Workshop) -> Result {
    let name = "lints for browsers";
    let toolchain = wasm::provide(shop)?;
    if !toolchain.is_the_developers_own() {
        shop.steps.skip(name, "the toolchain for browsers on this machine comes without Clippy");
        return Ok(());
    }
    let about = "Clippy on what only browsers compile (usually 1 minute, the first time)";
    shop.steps.run(name, about, || {
        let package = ["--package", "trainprint", "--all-targets", "--locked"];
        Ok(toolchain.with(cmd!(shop.shell, "cargo clippy {package...} --target {TARGET} -- -D warnings")).run()?)
    })
}
