//! Starting Trunk, with the versions it has to find.

use crate::{Result, pins, setup::wasm::Toolchain, workshop::Workshop};
use std::{env, path::PathBuf};
use xshell::{Cmd, cmd};

/// Trunk for a development build.
pub fn command<'a>(shop: &'a Workshop, toolchain: Toolchain, task: &str) -> Result<Cmd<'a>> {
    let command = cmd!(shop.shell, "trunk {task}");
    // Trunk takes NO_COLOR for an option of its own and stops at its usual value of 1.
    let command = command.env("TRUNK_TOOLS_WASM_OPT", wasm_opt(shop)?).env_remove("NO_COLOR");
    Ok(toolchain.with(command))
}

/// Trunk for a build that is published: the same wherever it is made, and without the folders of the machine in it.
pub fn release<'a>(shop: &'a Workshop, toolchain: Toolchain) -> Result<Cmd<'a>> {
    let command = command(shop, toolchain, "build")?.args(["--release", "--locked"]);
    Ok(command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags(shop)))
}

/// As Trunk writes the version that package.json pins.
fn wasm_opt(shop: &Workshop) -> Result<String> {
    let binaryen = pins::in_package_json(&shop.root, "binaryen")?;
    Ok(format!("version_{}", binaryen.split('.').next().unwrap_or_default()))
}

/// Half a megabyte, half of what is usual: every address then has a byte less in compiled code.
const STACK: &str = "-Clink-arg=-zstack-size=524288";

/// The compiler's flags. They also shorten the folders of this repository and of the dependencies, which messages name.
fn flags(shop: &Workshop) -> String {
    let mut flags = vec![STACK.to_owned(), format!("--remap-path-prefix={}=.", shop.root.display())];
    for folder in shop.shell.read_dir(sources()).unwrap_or_default() {
        flags.push(format!("--remap-path-prefix={}=.", folder.display()));
    }
    flags.join(" ")
}

/// Where Cargo unpacks dependencies.
fn sources() -> PathBuf {
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo = cargo.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    cargo.unwrap_or_default().join("registry/src")
}
