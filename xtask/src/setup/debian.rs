//! Debian packages. An administrator's rights are needed: those of root, or of `sudo` where it asks no password.

use super::{from_source, purposes};
use crate::{
    Result,
    need::{Need, Source},
    workshop::Workshop,
};
use xshell::{Cmd, cmd};

/// Another installation at the same time is waited for, up to five minutes.
const APT: &str = "apt-get -o DPkg::Lock::Timeout=300 -qq";

pub fn is_here(shop: &Workshop) -> bool {
    shop.find("apt-get").is_some() && std::path::Path::new("/etc/debian_version").exists()
}

/// The command for a person to type.
pub fn command(shop: &Workshop, packages: &str) -> String {
    let sudo = if is_root(shop) { "" } else { "sudo " };
    format!("{sudo}apt-get install --no-install-recommends {packages}")
}

pub fn is_root(shop: &Workshop) -> bool {
    cmd!(shop.shell, "id -u").quiet().read().is_ok_and(|id| id == "0")
}

pub fn provide(shop: &Workshop, missing: &[&Need]) -> Result {
    let needs = from_source(missing, |source| matches!(source, Source::Debian { .. }));
    let packages: Vec<&str> = needs.iter().flat_map(|need| packages(&need.source)).collect();
    if packages.is_empty() {
        return Ok(());
    }
    if !is_here(shop) {
        let advice: Vec<String> = needs.iter().map(|need| format!("\n  {}", need.command(shop))).collect();
        return Err(format!("missing here, and not to be had by these chores:{}", advice.concat()).into());
    }
    let about = format!("{} (usually half a minute to a minute)", purposes(&needs));
    shop.steps.run(format!("Debian packages {}", packages.join(" ")), &about, || install(shop, &packages))
}

fn packages(source: &Source) -> Vec<&'static str> {
    match source {
        Source::Debian { packages, .. } => packages.split(' ').collect(),
        _ => Vec::new(),
    }
}

pub fn install(shop: &Workshop, packages: &[&str]) -> Result {
    if !shop.lists_fetched.replace(true) {
        // A list that cannot be had may be of no matter: the install below tells.
        administer(shop, &format!("env DEBIAN_FRONTEND=noninteractive {APT} update"), packages)?
            .ignore_status()
            .run()?;
    }
    let install = format!("env DEBIAN_FRONTEND=noninteractive {APT} install --yes --no-install-recommends");
    administer(shop, &install, packages)?.args(packages).ignore_stdout().run()?;
    Ok(())
}

/// A command that is run as administrator.
pub fn administer<'a>(shop: &'a Workshop, command: &str, packages: &[&str]) -> Result<Cmd<'a>> {
    let shell = &shop.shell;
    let (program, words) = command.split_once(' ').unwrap_or((command, ""));
    let words = words.split_whitespace();
    if is_root(shop) {
        return Ok(shell.cmd(program).args(words));
    }
    if cmd!(shell, "sudo -n true").quiet().ignore_stderr().run().is_ok() {
        return Ok(cmd!(shell, "sudo -n {program} {words...}"));
    }
    let by_hand = self::command(shop, &packages.join(" "));
    Err(format!("this takes an administrator: run `{by_hand}` yourself, then start again").into())
}
