//! `cargo xtask bench`: how fast the maths is on this machine and in a browser, how fast the page is, and what it weighs.

use crate::{
    Result, bench_logs, browsers, build, leftovers, setup,
    setup::wasm::{TARGET, Toolchain},
    workshop::Workshop,
};
use xshell::cmd;

pub fn run(shop: &Workshop) -> Result {
    let toolchain = setup::to_test(shop)?;
    let bench = cmd!(shop.shell, "cargo bench --locked --package trainprint-core --bench estimate");
    shop.steps.run("the maths on this machine", "usually 1 minute", || Ok(bench.run()?))?;
    let loops = cmd!(shop.shell, "cargo bench --locked --package trainprint-core --bench loops");
    let native = shop.steps.run("the maths in loops on this machine", "usually 10 seconds", || Ok(loops.read()?))?;
    println!("{native}");
    wasm(shop, toolchain, &native)?;
    bench_logs::run(shop)?;
    build::release(shop, toolchain)?;
    let bench = browsers::cargo_with_drivers(shop)?;
    // What is timed is the page. What starts it need not be made fast, which takes minutes.
    let bench = bench.args(["test", "--locked", "--package", "trainprint", "--bench", "page", "--bench", "embed"]);
    shop.steps.run("the page in a browser", "usually 1 minute", || leftovers::run(bench))?;
    shop.steps.print_summary();
    Ok(())
}

/// The same loops in a browser, which prints their ratios to what they took natively. It is started as a test: the
/// runner takes the flag that `cargo bench` adds for the name of a test.
fn wasm(shop: &Workshop, toolchain: Toolchain, native: &str) -> Result {
    shop.steps.run("the same loops in Chromium", "usually 1 minute", || {
        let bench = cmd!(
            shop.shell,
            "cargo test --release --locked --package trainprint --bench core --target {TARGET} -- --nocapture"
        );
        let bench = bench.env("TRAINPRINT_NATIVE", native);
        leftovers::run(browsers::in_browser(shop, toolchain.with(bench), "CHROMEDRIVER", "chromedriver")?)
    })
}
