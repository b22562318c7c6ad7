//! `cargo xtask doctor`: what is here, and for what is missing, the command that gets it. It changes nothing.

use crate::{
    Result,
    need::Need,
    needs,
    setup::wasm::{self, TARGET, Toolchain},
    workshop::Workshop,
};
use xshell::cmd;

pub fn run(shop: &Workshop) -> Result {
    println!("There or missing, and what for. `cargo xtask test` gets whatever is missing by itself.\n");
    let mut missing = compiler(shop, wasm::ready(shop), TARGET, &format!("rustup target add {TARGET}"));
    missing += compiler(shop, wasm::ready_to_publish(shop), "library sources", "rustup component add rust-src");
    for need in needs::to_build(shop)?.iter().chain(&needs::to_test()) {
        missing += look_for(shop, need);
    }
    match missing {
        0 => println!("\nEverything is here."),
        1 => println!("\n1 thing is missing."),
        _ => println!("\n{missing} things are missing."),
    }
    Ok(())
}

/// What compiles the page for browsers: to try it, and to publish it.
fn compiler(shop: &Workshop, toolchain: Option<Toolchain>, name: &str, command: &str) -> usize {
    match toolchain {
        Some(toolchain) => {
            let rustc = toolchain.with(cmd!(shop.shell, "rustc --version")).quiet().read().unwrap_or_default();
            println!("there    {name}: {rustc}");
            0
        }
        None => {
            println!("missing  {name}: compiles the page for browsers\n         {command}");
            1
        }
    }
}

fn look_for(shop: &Workshop, need: &Need) -> usize {
    let name = need.name().rsplit('/').next().unwrap_or_default();
    let closest = need.closest(shop);
    let version = closest.as_ref().and_then(|found| found.version.as_ref());
    let version = version.map(|version| format!(" {version}")).unwrap_or_default();
    if let Some(path) = need.found(shop) {
        println!("there    {name}{version}: {}", path.display());
        return 0;
    }
    let other = closest.map(|found| format!(" (found{version} at {})", found.path.display())).unwrap_or_default();
    let wanted = format!("{name} {}", need.accept.wanted());
    println!("missing  {}: {}{other}\n         {}", wanted.trim_end(), need.purpose, need.command(shop));
    1
}
