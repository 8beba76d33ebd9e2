//! Step 4: the folder of the npm package, and the tarball that users install.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::commands::package::built::{Built, Module};
use crate::commands::package::{bindgen, notices, optimise};
use crate::node;
use crate::workspace::{PACKAGE, Workspace};

/// Writes target/npm/genauth-management and packs it.
pub fn run(workspace: &Workspace, built: &Built) -> Result<()> {
    let folder = workspace.npm().join(PACKAGE);
    write(workspace, built, &folder)?;
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
pub fn write(workspace: &Workspace, built: &Built, folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("{} cannot be cleared", folder.display()))?;
    }
    fs::create_dir_all(folder.join("dist"))
        .with_context(|| format!("{} cannot be made", folder.display()))?;

    let Module { bound, optimised } = &built.client;
    node::script(&workspace.tooling().join("assemble.mjs"))
        .args(["--template".as_ref(), workspace.root.join("pkg-template").as_os_str()])
        .args(["--glue".as_ref(), bound.glue.as_os_str()])
        .args(["--error".as_ref(), bindgen::error_file(bound)?.as_os_str()])
        .args(["--types".as_ref(), bound.types.as_os_str()])
        .args(["--wasm".as_ref(), optimised.as_os_str()])
        .args(["--names".as_ref(), optimise::names(optimised).as_os_str()])
        .args(["--version", &workspace.version])
        .args(["--contract".as_ref(), workspace.root.join("tests/contract/management.json").as_os_str()])
        .args(["--out".as_ref(), folder.as_os_str()])
        .hint("the entry files in pkg-template do not fit the glue that wasm-bindgen wrote")
        .run()?;
    node::script(&workspace.tooling().join("org.mjs"))
        .args(["--template".as_ref(), workspace.root.join("pkg-template").as_os_str()])
        .args(["--org".as_ref(), built.org.optimised.as_os_str()])
        .args(["--xlsx".as_ref(), built.xlsx.optimised.as_os_str()])
        .args(["--types".as_ref(), built.org.bound.types.as_os_str()])
        .args(["--version", &workspace.version])
        .args(["--out".as_ref(), folder.as_os_str()])
        .hint("pkg-template/entry/org does not fit the glue that wasm-bindgen wrote")
        .run()
}

fn copy_if_there(from: &Path, to: &Path) -> Result<()> {
    if from.is_file() {
        fs::copy(from, to).with_context(|| format!("{} cannot be copied", from.display()))?;
    }
    Ok(())
}
