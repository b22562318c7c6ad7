//! Where things are kept.

use crate::Result;
use std::{
    env,
    path::{Path, PathBuf},
};

/// The root of the repository: the folder above this package.
pub fn root() -> Result<PathBuf> {
    let package = env::var("CARGO_MANIFEST_DIR").unwrap_or(env!("CARGO_MANIFEST_DIR").to_owned());
    let root = Path::new(&package).parent().ok_or("xtask has to be a folder of the repository")?;
    Ok(root.to_owned())
}

/// The tools that the chores install, out of the way of the developer's own.
pub fn tools(root: &Path) -> PathBuf {
    root.join("target/tools")
}

/// The page as it is published.
pub fn dist(root: &Path) -> PathBuf {
    root.join("dist")
}
