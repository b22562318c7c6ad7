//! The compiler for browsers out of Debian's packages, for machines that cannot reach rustup's server. Debian packages no
//! standard library for the target, so it is built once from the packaged sources and laid beside that compiler.

use super::{
    debian,
    wasm::{TARGET, Toolchain},
};
use crate::{Result, paths, workshop::Workshop};
use std::{
    fs,
    path::{Path, PathBuf},
};
use xshell::cmd;

/// The name under which rustup knows Debian's compiler.
const NAME: &str = "web";
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm"];
const LINKER: &str = "/usr/bin/rust-lld";
const LIBRARY: &str = "/usr/lib/rustlib/wasm32-unknown-unknown";

/// Written when the library is complete: which compiler it fits. It fits no other.
const STAMP: &str = "/usr/lib/rustlib/wasm32-unknown-unknown/built-by";

/// Debian's toolchain, if its standard library is there and fits.
pub fn ready(shop: &Workshop) -> Option<Toolchain> {
    let toolchain = Toolchain(Some(NAME));
    let stamp = fs::read_to_string(STAMP).ok()?;
    (stamp == compiler(shop, toolchain)?).then_some(toolchain)
}

pub fn provide(shop: &Workshop) -> Result<Toolchain> {
    let steps = &shop.steps;
    steps.run(
        format!("Debian packages {}", PACKAGES.join(" ")),
        "a second Rust compiler (usually half a minute)",
        || {
            debian::install(shop, &PACKAGES)?;
            debian::install(shop, &[&linker_package()?])
        },
    )?;
    if shop.find("rustup").is_some() {
        let about = "lets rustup start that compiler (at once)";
        let link = || Ok(cmd!(shop.shell, "rustup toolchain link {NAME} /usr").run()?);
        steps.run(format!("rustup toolchain link {NAME} /usr"), about, link)?;
    }
    let about = "Debian has none for browsers, so it is built from its sources (usually half a minute)";
    steps.run("the standard library for browsers", about, || {
        let built = build(shop)?;
        lay_beside_compiler(shop, &built)
    })?;
    ready(shop).ok_or_else(|| "Debian's compiler is still without the target for browsers".into())
}

/// `rust-lld` is a link to the linker itself, which is a package named like its file, such as `lld-22`.
fn linker_package() -> Result<String> {
    let target = fs::read_link(LINKER)?;
    let file = target.file_name().ok_or("rust-lld links to nothing")?;
    Ok(file.to_string_lossy().into_owned())
}

/// What the toolchain's compiler says of itself; nothing where there is no such toolchain.
fn compiler(shop: &Workshop, toolchain: Toolchain) -> Option<String> {
    toolchain.with(cmd!(shop.shell, "rustc -vV")).quiet().ignore_stderr().read().ok()
}

/// Builds the library by building an empty package, and gives back the folder with its parts.
fn build(shop: &Workshop) -> Result<PathBuf> {
    let package = paths::tools(&shop.root).join("std");
    let shell = &shop.shell;
    let manifest = "[package]\nname = \"empty\"\nedition = \"2021\"\n[lib]\ncrate-type = [\"cdylib\"]\n[workspace]\n";
    shell.write_file(package.join("Cargo.toml"), manifest)?;
    shell.write_file(package.join("src/lib.rs"), "")?;
    let std = "-Zbuild-std=std,panic_abort,panic_unwind,test";
    let _inside = shell.push_dir(&package);
    let build = cmd!(shell, "cargo build --quiet --release --target {TARGET} {std}");
    // Without the bitcode, link-time optimisation of the page could not look into the library.
    let build = build.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Cembed-bitcode=yes");
    Toolchain(Some(NAME)).with(build).env("CARGO_TARGET_DIR", package.join("target")).run()?;
    Ok(package.join("target").join(TARGET).join("release/deps"))
}

fn lay_beside_compiler(shop: &Workshop, built: &Path) -> Result {
    let library = format!("{LIBRARY}/lib");
    let stamp = paths::tools(&shop.root).join("std/built-by");
    let compiler = compiler(shop, Toolchain(Some(NAME))).ok_or("Debian's compiler does not start")?;
    shop.shell.write_file(&stamp, compiler)?;
    administer(shop, &format!("rm -rf {LIBRARY}"), &[])?;
    administer(shop, &format!("mkdir -p {library}"), &[])?;
    administer(shop, "cp", &[parts(built)?, vec![library.into()]].concat())?;
    administer(shop, "cp", &[stamp, STAMP.into()])
}

/// The library's parts, without the empty package's own.
fn parts(built: &Path) -> Result<Vec<PathBuf>> {
    let mut parts = Vec::new();
    for entry in fs::read_dir(built)? {
        let path = entry?.path();
        let is_part = path.extension().is_some_and(|extension| extension == "rlib");
        if is_part && !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("libempty")) {
            parts.push(path);
        }
    }
    Ok(parts)
}

fn administer(shop: &Workshop, command: &str, paths: &[PathBuf]) -> Result {
    Ok(debian::administer(shop, command, &PACKAGES)?.args(paths).quiet().run()?)
}
