//! Where things are kept.

use crate::Result;
use std::{
    env, fs,
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

/// The files in a folder and in its folders, by their paths from it, with slashes.
pub fn files_in(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            files.extend(files_in(&path)?.into_iter().map(|inner| format!("{name}/{inner}")));
        } else {
            files.push(name);
        }
    }
    Ok(files)
}
