//! The compiler for browsers out of Debian's packages, for machines that cannot reach rustup's server.

use super::{debian, wasm::Toolchain};
use crate::{Result, workshop::Workshop};
use std::{fs, path::Path};
use xshell::cmd;

/// The name under which rustup knows Debian's compiler.
const NAME: &str = "web";
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm"];
const LINKER: &str = "/usr/bin/rust-lld";

/// Debian packages no standard library for browsers, but its sources.
pub const TOOLCHAIN: Toolchain = Toolchain::and_library(Some(NAME));

/// Whether its linker is there, which is the last that is installed.
pub fn is_linked() -> bool {
    Path::new(LINKER).exists()
}

pub fn provide(shop: &Workshop) -> Result {
    let steps = &shop.steps;
    let packages = format!("Debian packages {}", PACKAGES.join(" "));
    steps.run(packages, "a second Rust compiler, with its sources (usually half a minute)", || {
        debian::install(shop, &PACKAGES)?;
        debian::install(shop, &[&linker_package()?])
    })?;
    if shop.find("rustup").is_some() {
        let about = "lets rustup start that compiler (at once)";
        let link = || Ok(cmd!(shop.shell, "rustup toolchain link {NAME} /usr").run()?);
        steps.run(format!("rustup toolchain link {NAME} /usr"), about, link)?;
    }
    Ok(())
}

/// `rust-lld` is a link to the linker itself, which is a package named like its file, such as `lld-22`.
fn linker_package() -> Result<String> {
    let target = fs::read_link(LINKER)?;
    let file = target.file_name().ok_or("rust-lld links to nothing")?;
    Ok(file.to_string_lossy().into_owned())
}
