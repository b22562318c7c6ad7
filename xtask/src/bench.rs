//! `cargo xtask bench`: how fast the maths is on this machine and in a browser, how fast the page is, and what it weighs;
//! `cargo xtask bench maths`, `bench logs` and `bench page`: those alone.

use crate::{
    Result, bench_logs, browsers, build, leftovers, paths, setup,
    setup::wasm::{TARGET, Toolchain},
    weight,
    workshop::Workshop,
};
use xshell::cmd;

pub fn run(shop: &Workshop, rest: &[String]) -> Result {
    let parts: Vec<&str> = rest.iter().map(String::as_str).collect();
    match parts[..] {
        [] => {
            let toolchain = setup::to_test(shop)?;
            maths(shop, toolchain)?;
            let native = bench_logs::run(shop)?;
            page(shop, &["first_view", "page", "embed", "import"], &native)?;
        }
        ["maths"] => maths(shop, setup::to_test(shop)?)?,
        ["logs"] => {
            setup::to_test(shop)?;
            let native = bench_logs::run(shop)?;
            page(shop, &["import"], &native)?;
        }
        ["page"] => {
            setup::to_test(shop)?;
            page(shop, &["first_view", "page", "embed"], "")?;
        }
        _ => return Err("bench takes nothing, `maths`, `logs` or `page`".into()),
    }
    shop.steps.print_summary();
    Ok(())
}

fn maths(shop: &Workshop, toolchain: Toolchain) -> Result {
    let bench = cmd!(shop.shell, "cargo bench --locked --package trainprint-core --bench estimate");
    shop.steps.run("the maths on this machine", "usually 1 minute", || Ok(bench.run()?))?;
    let loops = cmd!(shop.shell, "cargo bench --locked --package trainprint-core --bench loops");
    let native = shop.steps.run("the maths in loops on this machine", "usually 10 seconds", || Ok(loops.read()?))?;
    println!("{native}");
    wasm(shop, toolchain, &native)
}

/// The page as web servers send it, in Chromium.
fn page(shop: &Workshop, parts: &[&str], native: &str) -> Result {
    build::run(shop)?;
    let sent = shop.root.join("target/sent");
    let about = "each file compressed, for the server of the bench (usually 1 minute)";
    shop.steps.run("the page as it is sent", about, || {
        shop.shell.remove_path(&sent)?;
        weight::as_sent(&paths::dist(&shop.root), &sent)
    })?;
    let bench = browsers::cargo_with_drivers(shop)?.env("TRAINPRINT_DIST", &sent);
    let bench = bench.env("TRAINPRINT_LOGS", bench_logs::folder(shop)).env("TRAINPRINT_NATIVE", native);
    // What is timed is the page. What starts it need not be made fast, which takes minutes.
    let bench = bench.args(["test", "--locked", "--package", "trainprint", "--bench", "in_browser", "--"]).args(parts);
    shop.steps.run("the page in a browser", "usually 3 minutes", || leftovers::run(bench))
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
