//! Step 4: the folder of the npm package, and the tarball that users install.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::commands::package::bindgen::Bound;
use crate::commands::package::notices;
use crate::commands::package::optimise;
use crate::node;
use crate::workspace::{PACKAGE, Workspace};

/// Writes target/npm/genauth-management and packs it.
pub fn run(workspace: &Workspace, bound: &Bound, wasm: &Path) -> Result<()> {
    let folder = workspace.npm().join(PACKAGE);
    write(workspace, bound, wasm, &folder)?;
    for file in ["CHANGELOG.md", "LICENSE", "SECURITY.md"] {
        copy_if_there(&workspace.root.join(file), &folder.join(file))?;
    }
    notices::write(workspace, &folder)?;

    // npm writes the same tarball for the same files: it sets owner, mode and time itself.
    node::npm()
        .args(["pack", "--silent", "--ignore-scripts", "--pack-destination"])
        .arg(workspace.npm())
        .dir(&folder)
        .capture()
        .context("npm could not pack the package")?;
    Ok(())
}

/// Writes what is made of the glue and the wasm into a folder, which is cleared first.
pub fn write(workspace: &Workspace, bound: &Bound, wasm: &Path, folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("{} cannot be cleared", folder.display()))?;
    }
    fs::create_dir_all(folder.join("dist"))
        .with_context(|| format!("{} cannot be made", folder.display()))?;

    node::script(&workspace.tooling().join("assemble.mjs"))
        .args(["--template".as_ref(), workspace.root.join("pkg-template").as_os_str()])
        .args(["--glue".as_ref(), bound.glue.as_os_str()])
        .args(["--error".as_ref(), bound.error.as_os_str()])
        .args(["--types".as_ref(), bound.types.as_os_str()])
        .args(["--wasm".as_ref(), wasm.as_os_str()])
        .args(["--names".as_ref(), optimise::names(wasm).as_os_str()])
        .args(["--version", &workspace.version])
        .args(["--out".as_ref(), folder.as_os_str()])
        .hint("the entry files in pkg-template do not fit the glue that wasm-bindgen wrote")
        .run()
}

fn copy_if_there(from: &Path, to: &Path) -> Result<()> {
    if from.is_file() {
        fs::copy(from, to).with_context(|| format!("{} cannot be copied", from.display()))?;
    }
    Ok(())
}
