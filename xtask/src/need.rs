//! A thing the chores cannot do without: what it is for, which versions do, and where it comes from.

use crate::{
    setup::{debian, npm},
    version::{Accept, Version},
    workshop::Workshop,
};
use std::path::{Path, PathBuf};
use xshell::cmd;

pub struct Need {
    /// Its names as a program on PATH, or its path in the repository; the first that is there is taken.
    pub names: &'static [&'static str],
    pub purpose: &'static str,
    pub accept: Accept,
    pub source: Source,
}

pub enum Source {
    /// A Rust package with programs in it, the flags and the level of optimisation that keep its build short, and how
    /// long that usually takes.
    Crate { name: &'static str, flags: &'static str, opt_level: &'static str, usually: &'static str },
    /// A line of package.json.
    Npm,
    /// Files of an npm package, which is unpacked into `target/tools` without what it depends on.
    NpmFiles { package: &'static str, version: &'static str },
    /// Debian packages, and what to do on another system.
    Debian { packages: &'static str, elsewhere: &'static str },
}

pub struct Found {
    pub path: PathBuf,
    pub version: Option<Version>,
}

impl Need {
    pub fn name(&self) -> &'static str {
        self.names[0]
    }

    /// Where it is, if it is there in a version that does.
    pub fn found(&self, shop: &Workshop) -> Option<PathBuf> {
        let mut paths = self.names.iter().filter_map(|name| place(shop, name));
        match self.accept {
            Accept::Any => paths.next(),
            _ => paths.find(|path| version(shop, path).is_some_and(|version| self.accept.takes(&version))),
        }
    }

    /// Whatever is there, in whichever version: for the doctor.
    pub fn closest(&self, shop: &Workshop) -> Option<Found> {
        let path = self.found(shop).or_else(|| self.names.iter().find_map(|name| place(shop, name)))?;
        Some(Found { version: version(shop, &path), path })
    }

    /// The command that gets it here.
    pub fn command(&self, shop: &Workshop) -> String {
        match self.source {
            Source::Crate { name, flags, .. } => {
                let version = self.accept.wanted();
                format!("cargo install {name} --version {version} --locked --root target/tools {flags}")
                    .trim()
                    .to_owned()
            }
            Source::Npm => "npm install --no-package-lock --ignore-scripts".to_owned(),
            Source::NpmFiles { package, version } => npm::unpacking(package, version),
            Source::Debian { packages, .. } if debian::is_here(shop) => debian::command(shop, packages),
            Source::Debian { elsewhere, .. } => elsewhere.to_owned(),
        }
    }
}

fn place(shop: &Workshop, name: &str) -> Option<PathBuf> {
    let kept = shop.root.join(name);
    if kept.is_file() { Some(kept) } else { shop.find(name) }
}

fn version(shop: &Workshop, program: &Path) -> Option<Version> {
    let answer = cmd!(shop.shell, "{program} --version").quiet().ignore_stderr().read().ok()?;
    Version::find(&answer)
}
