//! The npm packages of package.json, which have no dependencies, and files of others. No install script is run.

use super::{from_source, purposes};
use crate::{
    Result,
    need::{Need, Source},
    workshop::Workshop,
};
use xshell::cmd;

pub fn provide(shop: &Workshop, missing: &[&Need]) -> Result {
    let needs = from_source(missing, |source| matches!(source, Source::Npm));
    if needs.is_empty() {
        return Ok(());
    }
    let about = format!("{} (usually 5 seconds)", purposes(&needs));
    shop.steps.run("npm packages of package.json", &about, || {
        let flags = ["--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
        Ok(cmd!(shop.shell, "npm install {flags...}").ignore_stdout().run()?)
    })
}

/// Where the files of npm packages are unpacked, in a folder `package`.
const FILES: &str = "target/tools/npm";

/// The command that unpacks a package.
pub fn unpacking(package: &str, version: &str) -> String {
    format!(
        "mkdir -p {FILES} && npm pack {package}@{version} --pack-destination {FILES} && tar -xzf {FILES}/*.tgz -C {FILES}"
    )
}

/// Packages whose files alone are wanted.
pub fn provide_files(shop: &Workshop, missing: &[&Need]) -> Result {
    for need in from_source(missing, |source| matches!(source, Source::NpmFiles { .. })) {
        let Source::NpmFiles { package, version } = need.source else { continue };
        if need.found(shop).is_some() {
            continue;
        }
        let about = format!("{} (usually 5 seconds)", need.purpose);
        shop.steps.run(format!("files of {package} {version}"), &about, || unpack(shop, package, version))?;
    }
    Ok(())
}

fn unpack(shop: &Workshop, package: &str, version: &str) -> Result {
    shop.shell.create_dir(FILES)?;
    let file = cmd!(shop.shell, "npm pack {package}@{version} --silent --pack-destination {FILES}").read()?;
    Ok(cmd!(shop.shell, "tar -xzf {FILES}/{file} -C {FILES}").run()?)
}
