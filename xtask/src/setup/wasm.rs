//! The compiler for `wasm32-unknown-unknown`: the ordinary toolchain and target first, Debian's where that cannot be had.

use super::{debian, wasm_debian};
use crate::{Result, time_limit, workshop::Workshop};
use std::{path::PathBuf, time::Duration};
use xshell::{Cmd, cmd};

pub const TARGET: &str = "wasm32-unknown-unknown";

/// Where nothing answers, rustup would try for a long time.
const LIMIT: Duration = Duration::from_secs(120);

/// The toolchain that compiles for browsers: the developer's own (`None`) or another by name.
#[derive(Clone, Copy, PartialEq)]
pub struct Toolchain(pub Option<&'static str>);

impl Toolchain {
    pub fn is_the_developers_own(self) -> bool {
        self.0.is_none()
    }

    /// Has the command, and whatever it starts, compile with this toolchain.
    pub fn with(self, command: Cmd) -> Cmd {
        match self.0 {
            Some(name) => command.env("RUSTUP_TOOLCHAIN", name),
            None => command,
        }
    }
}

/// The toolchain that has the target now.
pub fn ready(shop: &Workshop) -> Option<Toolchain> {
    let own = Toolchain(None);
    if has_target(shop, own) { Some(own) } else { wasm_debian::ready(shop) }
}

pub fn provide(shop: &Workshop) -> Result<Toolchain> {
    if let Some(toolchain) = ready(shop) {
        return Ok(toolchain);
    }
    if shop.find("rustup").is_some() {
        let about = "the standard library for browsers (usually 5 seconds)";
        let name = format!("rustup target add {TARGET}");
        if shop.steps.run(name, about, || add_target(shop)).is_ok() {
            return Ok(Toolchain(None));
        }
        println!("    rustup could not get it: Debian's own Rust packages are the other way");
    }
    if !debian::is_here(shop) {
        return Err(
            format!("run `rustup target add {TARGET}`, or your system's way to that target, then start again").into()
        );
    }
    wasm_debian::provide(shop)
}

fn add_target(shop: &Workshop) -> Result {
    time_limit::run(cmd!(shop.shell, "rustup target add {TARGET}").env("RUST_BACKTRACE", "0"), LIMIT)?;
    if has_target(shop, Toolchain(None)) { Ok(()) } else { Err("the target is still missing".into()) }
}

fn has_target(shop: &Workshop, toolchain: Toolchain) -> bool {
    let library = sysroot(shop, toolchain).map(|root| root.join("lib/rustlib").join(TARGET).join("lib"));
    library.is_some_and(|folder| folder.is_dir())
}

fn sysroot(shop: &Workshop, toolchain: Toolchain) -> Option<PathBuf> {
    let rustc = cmd!(shop.shell, "rustc --print sysroot").quiet().ignore_stderr();
    toolchain.with(rustc).read().ok().map(PathBuf::from)
}
