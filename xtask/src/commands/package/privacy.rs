//! Step 6: nothing in the package tells where it was built.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::files;
use crate::workspace::Workspace;

/// Refuses a package with a path of this machine, or the name of a registry, in one of its files.
pub fn check(workspace: &Workspace, package: &Path) -> Result<()> {
    let home = std::env::var_os("HOME").map(PathBuf::from).filter(|home| home.components().count() > 1);
    let mut secrets: Vec<String> = [Some(workspace.root.clone()), Some(workspace.target.clone()), home]
        .into_iter()
        .flatten()
        // With the separator, so that a short path such as `/work` is not found in `./workerd.js`.
        .map(|path| format!("{}{}", path.display(), std::path::MAIN_SEPARATOR))
        .collect();
    secrets.push("registry/src".to_owned());
    for file in files::below(package)? {
        let bytes = fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        let found = |secret: &&String| bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
        if let Some(secret) = secrets.iter().find(found) {
            bail!("{} contains {secret}: widen the remapped paths in xtask/src/rust.rs", file.display());
        }
    }
    Ok(())
}
