//! Starting Trunk, with the versions it has to find.

use crate::{Result, pins, setup::wasm::Toolchain, workshop::Workshop};
use xshell::{Cmd, cmd};

/// Trunk for a development build.
pub fn command<'a>(shop: &'a Workshop, toolchain: Toolchain, task: &str) -> Result<Cmd<'a>> {
    let command = cmd!(shop.shell, "trunk {task}");
    // Trunk takes NO_COLOR for an option of its own and stops at its usual value of 1.
    let command = command.env("TRUNK_TOOLS_WASM_OPT", wasm_opt(shop)?).env_remove("NO_COLOR");
    Ok(toolchain.with(command))
}

/// Trunk for a build that is published.
pub fn release<'a>(shop: &'a Workshop, toolchain: Toolchain) -> Result<Cmd<'a>> {
    let command = command(shop, toolchain, "build")?.args(["--release", "--locked"]);
    Ok(command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", FLAGS).env(CUT, "1"))
}

/// As Trunk writes the version that package.json pins.
fn wasm_opt(shop: &Workshop) -> Result<String> {
    let binaryen = pins::in_package_json(&shop.root, "binaryen")?;
    Ok(format!("version_{}", binaryen.split('.').next().unwrap_or_default()))
}

/// What `build.rs` of the page looks for.
const CUT: &str = "TRAINPRINT_CUT";

/// Half a megabyte of stack, half of what is usual: every address then has a byte less in compiled code. A panic ends the program at once:
/// what it would say, and all that words it, is a tenth of the page. Builds to try and to test the page say it.
const FLAGS: &str = "-Clink-arg=-zstack-size=524288 -Zunstable-options -Cpanic=immediate-abort";
