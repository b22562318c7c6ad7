//! `cargo xtask bench`: how fast the maths is on this machine and in a browser, how fast the page is, and what it weighs.

use crate::{
    Result, browsers, build, leftovers, setup,
    setup::wasm::{TARGET, Toolchain},
    workshop::Workshop,
};
use xshell::cmd;

pub fn run(shop: &Workshop) -> Result {
    let toolchain = setup::to_test(shop)?;
    if shop.has("core/benches") {
        let bench = cmd!(shop.shell, "cargo bench --locked --package trainprint-core");
        shop.steps.run("the maths on this machine", "usually 1 minute", || Ok(bench.run()?))?;
    }
    if shop.has("benches/core.rs") {
        let bench = cmd!(shop.shell, "cargo bench --locked --package trainprint --bench core");
        let native = shop.steps.run("the maths in a loop on this machine", "usually 1 minute", || Ok(bench.read()?))?;
        println!("{native}");
        wasm(shop, toolchain, &native)?;
    }
    build::release(shop, toolchain)?;
    if shop.has("benches/page.rs") {
        let bench = browsers::cargo_with_drivers(shop)?;
        // What is timed is the page. What starts it need not be made fast, which takes minutes.
        let bench = bench.args(["test", "--locked", "--package", "trainprint", "--bench", "page"]);
        shop.steps.run("the page in a browser", "usually 1 minute", || leftovers::run(bench))?;
    }
    shop.steps.print_summary();
    Ok(())
}

/// The same loop in a browser, which prints its ratio to what it took natively.
fn wasm(shop: &Workshop, toolchain: Toolchain, native: &str) -> Result {
    shop.steps.run("the same loop in Chromium", "usually 1 minute", || {
        let bench =
            cmd!(shop.shell, "cargo bench --locked --package trainprint --bench core --target {TARGET} -- --nocapture");
        let bench = bench.env("TRAINPRINT_NATIVE", native);
        leftovers::run(browsers::in_browser(shop, toolchain.with(bench), "CHROMEDRIVER", "chromedriver")?)
    })
}
