//! Starting Trunk, with the versions it has to find.

use crate::{Result, pins, setup::wasm::Toolchain, workshop::Workshop};
use xshell::{Cmd, cmd};

/// A Trunk command. It takes the wasm-opt of package.json, and wasm-bindgen as Cargo.lock pins it.
pub fn command<'a>(shop: &'a Workshop, toolchain: Toolchain, task: &str) -> Result<Cmd<'a>> {
    let binaryen = pins::in_package_json(&shop.root, "binaryen")?;
    let wasm_opt = binaryen.split('.').next().unwrap_or_default();
    let command = cmd!(shop.shell, "trunk {task}");
    // Trunk reads NO_COLOR as its own option and stops at the usual value of 1.
    let command = command.env("TRUNK_TOOLS_WASM_OPT", format!("version_{wasm_opt}")).env_remove("NO_COLOR");
    Ok(toolchain.with(command))
}
