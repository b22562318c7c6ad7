//! `cargo xtask check`: what a reviewer should not have to look for.

use crate::{Result, duplicates, setup::wasm, setup::wasm::TARGET, words, workshop::Workshop};
use xshell::cmd;

pub fn run(shop: &Workshop) -> Result {
    let (shell, steps) = (&shop.shell, &shop.steps);
    steps.run("formatting", "cargo fmt, as rustfmt.toml says (usually 1 second)", || {
        Ok(cmd!(shell, "cargo fmt --all --check").run()?)
    })?;
    steps.run("lints", "Clippy, with warnings as errors (usually 1 minute, the first time)", || {
        Ok(cmd!(shell, "cargo clippy --workspace --all-targets --locked -- -D warnings").run()?)
    })?;
    lints_for_browsers(shop)?;
    steps.run("duplicate dependencies", "no package in two versions, but for those in xtask/duplicates.txt", || {
        duplicates::check(shop)
    })?;
    steps.run("forbidden words", "those of xtask/forbidden-words.txt, in all files", || words::check(shop))?;
    steps.print_summary();
    Ok(())
}

/// Clippy comes with the developer's own toolchain, so that has to have the target.
fn lints_for_browsers(shop: &Workshop) -> Result {
    let name = "lints for browsers";
    let toolchain = wasm::provide(shop)?;
    if !toolchain.is_the_developers_own() {
        shop.steps.skip(name, "the toolchain for browsers on this machine comes without Clippy");
        return Ok(());
    }
    shop.steps.run(name, "Clippy on what only browsers compile (usually 1 minute, the first time)", || {
        let clippy = "cargo clippy --package trainprint --all-targets --locked --target";
        let words: Vec<&str> = clippy.split(' ').skip(1).collect();
        Ok(cmd!(shop.shell, "cargo {words...} {TARGET} -- -D warnings").run()?)
    })
}
