//! Rust programs, built from their published sources into `target/tools` in the versions that the lists pin.

use super::from_source;
use crate::{
    Result,
    need::{Need, Source},
    paths,
    workshop::Workshop,
};
use std::{fs, io::IsTerminal};
use xshell::cmd;

/// A tool is built once and run for seconds: time spent on making it faster is lost. So each is optimised as little as
/// its use bears: Trunk only starts others, wasm-bindgen goes through the whole page.
const QUICK_BUILD: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
];

pub fn provide(shop: &Workshop, missing: &[&Need]) -> Result {
    let needs = from_source(missing, |source| matches!(source, Source::Crate { .. }));
    for need in &needs {
        install(shop, need)?;
    }
    if !needs.is_empty() {
        fs::remove_dir_all(build_folder(shop))?;
    }
    Ok(())
}

/// What the tools have in common is compiled once.
fn build_folder(shop: &Workshop) -> std::path::PathBuf {
    paths::tools(&shop.root).join("build")
}

fn install(shop: &Workshop, need: &Need) -> Result {
    let Source::Crate { name, flags, opt_level, usually } = need.source else { return Ok(()) };
    let version = need.accept.wanted();
    let about = format!("{} (built from source, usually {usually})", need.purpose);
    shop.steps.run(format!("{name} {version}"), &about, || {
        let (tools, build) = (paths::tools(&shop.root), build_folder(shop));
        let flags = flags.split_whitespace();
        let quiet = (!std::io::stderr().is_terminal()).then_some("--quiet");
        let install =
            cmd!(shop.shell, "cargo install {name} --version {version} --locked --force {flags...} {quiet...}");
        let install = install.arg("--root").arg(tools).env("CARGO_TARGET_DIR", build);
        Ok(install.envs(QUICK_BUILD).env("CARGO_PROFILE_RELEASE_OPT_LEVEL", opt_level).run()?)
    })
}
