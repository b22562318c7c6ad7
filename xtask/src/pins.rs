//! Pinned versions that have their home in another file: Cargo.lock for the library that a command line tool has to
//! match to the last number, package.json for what comes from npm.

use crate::Result;
use std::{fs, path::Path};

/// The version of a Rust package in Cargo.lock.
pub fn in_cargo_lock(root: &Path, package: &str) -> Result<String> {
    let lock = fs::read_to_string(root.join("Cargo.lock"))?;
    locked(&lock, package).ok_or_else(|| format!("Cargo.lock pins no {package}").into())
}

/// The version of an npm package in package.json.
pub fn in_package_json(root: &Path, package: &str) -> Result<String> {
    let manifest = fs::read_to_string(root.join("package.json"))?;
    listed(&manifest, package).ok_or_else(|| format!("package.json pins no {package}").into())
}

fn locked(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

fn listed(manifest: &str, package: &str) -> Option<String> {
    let (_, after) = manifest.split_once(&format!("\"{package}\": \""))?;
    Some(after.split_once('"')?.0.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-shared\"\nversion = \"0.2.9\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.8\"\nsource = \"x\"\n";

    #[test]
    fn the_whole_name_has_to_match() {
        assert_eq!(locked(LOCK, "wasm-bindgen").as_deref(), Some("0.2.8"));
        assert_eq!(locked(LOCK, "wasm-bindgen-shared").as_deref(), Some("0.2.9"));
        assert_eq!(locked(LOCK, "bindgen"), None);
    }

    #[test]
    fn an_npm_pin_is_read_from_its_line() {
        let manifest = "{\n  \"devDependencies\": {\n    \"binaryen\": \"132.0.0\"\n  }\n}";
        assert_eq!(listed(manifest, "binaryen").as_deref(), Some("132.0.0"));
        assert_eq!(listed(manifest, "binary"), None);
    }
}
