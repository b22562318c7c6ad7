//! What the browser tests are told: which driver to start, and what a browser needs to start without a person at a screen.

use crate::{Result, need::Need, needs, setup::debian, workshop::Workshop};
use std::path::PathBuf;
use xshell::{Cmd, cmd};

pub fn tool(shop: &Workshop, name: &str) -> Option<PathBuf> {
    needs::to_test().iter().find(|need| need.name() == name).and_then(|need: &Need| need.found(shop))
}

/// Runs wasm-bindgen's tests in one browser: the driver's variable decides which.
pub fn in_browser<'a>(shop: &Workshop, command: Cmd<'a>, variable: &str, driver: &str) -> Result<Cmd<'a>> {
    let path = tool(shop, driver).ok_or_else(|| format!("{driver} is missing"))?;
    Ok(command
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
        .env_remove("CHROMEDRIVER")
        .env_remove("GECKODRIVER")
        .env(variable, path))
}

/// Cargo, with the paths of all drivers, and with a display where there is none.
pub fn cargo_with_drivers(shop: &Workshop) -> Result<Cmd<'_>> {
    let needs_display = cfg!(target_os = "linux") && shop.shell.var_os("DISPLAY").is_none();
    let mut command = match needs_display {
        true => cmd!(shop.shell, "xvfb-run --auto-servernum cargo"),
        false => cmd!(shop.shell, "cargo"),
    };
    let drivers = [
        ("CHROMEDRIVER", "chromedriver"),
        ("GECKODRIVER", "geckodriver"),
        ("WEBKIT_DRIVER", "WebKitWebDriver"),
        ("AXE_CORE", "node_modules/axe-core/axe.min.js"),
    ];
    for (variable, name) in drivers {
        if let Some(path) = tool(shop, name) {
            command = command.env(variable, path);
        }
    }
    // WebKit's sandbox does not start for root; the pages it opens are this repository's own.
    if cfg!(target_os = "linux") && debian::is_root(shop) {
        command = command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
    }
    Ok(command.env("TRAINPRINT_DIST", crate::paths::dist(&shop.root)))
}
