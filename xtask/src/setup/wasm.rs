//! The compiler for `wasm32-unknown-unknown`. To try and to test the page, the ordinary toolchain and target do. What is published takes a
//! toolchain with the sources of its standard library, which is compiled with the page: small, and without what panics would say.

use super::{debian, wasm_debian};
use crate::{Result, time_limit, workshop::Workshop};
use std::{path::PathBuf, time::Duration};
use xshell::{Cmd, cmd};

pub const TARGET: &str = "wasm32-unknown-unknown";

/// Where nothing answers, rustup would try for a long time.
const LIMIT: Duration = Duration::from_secs(120);

/// A toolchain that compiles for browsers.
#[derive(Clone, Copy, PartialEq)]
pub struct Toolchain {
    /// Nothing for the developer's own.
    name: Option<&'static str>,
    /// Whether it compiles its standard library, too.
    and_library: bool,
}

impl Toolchain {
    const OWN: Self = Self { name: None, and_library: false };

    /// One that compiles its standard library, too.
    pub const fn and_library(name: Option<&'static str>) -> Self {
        Self { name, and_library: true }
    }

    pub fn is_the_developers_own(self) -> bool {
        self.name.is_none()
    }

    /// Has the command, and whatever it starts, compile with this toolchain.
    pub fn with(self, command: Cmd) -> Cmd {
        let command = match self.name {
            Some(name) => command.env("RUSTUP_TOOLCHAIN", name),
            None => command,
        };
        if !self.and_library {
            return command;
        }
        // Cargo can do this, and has not made it a promise yet: a stable toolchain does it when it is told so.
        command
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
            .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
    }
}

/// What there is now to try the page with.
pub fn ready(shop: &Workshop) -> Option<Toolchain> {
    if has_target(shop) { Some(Toolchain::OWN) } else { ready_to_publish(shop) }
}

/// What there is now to publish the page with.
pub fn ready_to_publish(shop: &Workshop) -> Option<Toolchain> {
    let toolchains = [Toolchain::and_library(None), wasm_debian::TOOLCHAIN];
    let is_whole = |toolchain: Toolchain| toolchain.is_the_developers_own() || wasm_debian::is_linked();
    toolchains.into_iter().find(|toolchain| has_sources(shop, *toolchain) && is_whole(*toolchain))
}

pub fn provide(shop: &Workshop) -> Result<Toolchain> {
    if let Some(toolchain) = ready(shop) {
        return Ok(toolchain);
    }
    let about = "the standard library for browsers (usually 5 seconds)";
    match by_rustup(shop, &["target", "add", TARGET], about) && has_target(shop) {
        true => Ok(Toolchain::OWN),
        false => provide_to_publish(shop),
    }
}

pub fn provide_to_publish(shop: &Workshop) -> Result<Toolchain> {
    if let Some(toolchain) = ready_to_publish(shop) {
        return Ok(toolchain);
    }
    let about = "the sources of the standard library (usually 5 seconds)";
    if by_rustup(shop, &["component", "add", "rust-src"], about)
        && let Some(toolchain) = ready_to_publish(shop)
    {
        return Ok(toolchain);
    }
    if !debian::is_here(shop) {
        let how = "run `rustup component add rust-src`, or your system's way to the sources of Rust's standard library";
        return Err(format!("{how}, then start again").into());
    }
    wasm_debian::provide(shop)?;
    ready_to_publish(shop).ok_or_else(|| "Debian's compiler is still without its sources".into())
}

/// Whether rustup is there and did it.
fn by_rustup(shop: &Workshop, words: &[&str], about: &str) -> bool {
    if shop.find("rustup").is_none() {
        return false;
    }
    let rustup = || time_limit::run(cmd!(shop.shell, "rustup {words...}").env("RUST_BACKTRACE", "0"), LIMIT);
    let is_done = shop.steps.run(format!("rustup {}", words.join(" ")), about, rustup).is_ok();
    if !is_done {
        println!("    rustup could not get it: Debian's own Rust packages are the other way");
    }
    is_done
}

fn has_target(shop: &Workshop) -> bool {
    has(shop, Toolchain::OWN, &format!("{TARGET}/lib"))
}

fn has_sources(shop: &Workshop, toolchain: Toolchain) -> bool {
    has(shop, toolchain, "src/rust/library/std")
}

fn has(shop: &Workshop, toolchain: Toolchain, folder: &str) -> bool {
    sysroot(shop, toolchain).is_some_and(|root| root.join("lib/rustlib").join(folder).is_dir())
}

fn sysroot(shop: &Workshop, toolchain: Toolchain) -> Option<PathBuf> {
    let rustc = cmd!(shop.shell, "rustc --print sysroot").quiet().ignore_stderr();
    toolchain.with(rustc).read().ok().map(PathBuf::from)
}
