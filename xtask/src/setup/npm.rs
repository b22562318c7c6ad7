//! The npm packages of package.json. They have no dependencies and their install scripts are not run.

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
