//! Where the chores work: the root of the repository and a shell that finds the tools kept in `target/tools`.

use crate::{Result, paths, steps::Steps};
use std::{cell::Cell, env, path::PathBuf};
use xshell::Shell;

pub struct Workshop {
    pub shell: Shell,
    pub root: PathBuf,
    pub steps: Steps,
    /// Whether this run has fetched Debian's package lists already: once is enough.
    pub lists_fetched: Cell<bool>,
}

impl Workshop {
    pub fn open() -> Result<Workshop> {
        let root = paths::root()?;
        let shell = Shell::new()?;
        shell.change_dir(&root);
        let mut path = vec![paths::tools(&root).join("bin"), root.join("node_modules/.bin")];
        path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        shell.set_var("PATH", env::join_paths(path)?);
        Ok(Workshop { shell, root, steps: Steps::default(), lists_fetched: Cell::new(false) })
    }

    pub fn has(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }

    /// The whole path of a program on the tools' PATH.
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        let path = self.shell.var_os("PATH")?;
        env::split_paths(&path)
            .map(|folder| folder.join(program).with_extension(env::consts::EXE_EXTENSION))
            .find(|file| file.is_file())
    }
}
