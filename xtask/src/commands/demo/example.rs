//! The example project: a copy of pkg-template/example with the packed package in it, as a user would have it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use super::servers::text;
use crate::node;
use crate::workspace::Workspace;

/// Copies the project and installs the tarball into the copy.
pub fn install(workspace: &Workspace, project: &Path) -> Result<PathBuf> {
    if project.exists() {
        fs::remove_dir_all(project).with_context(|| format!("{} cannot be cleared", project.display()))?;
    }
    fs::create_dir_all(project).with_context(|| format!("{} cannot be made", project.display()))?;
    for name in [".npmrc", "package.json", "four-calls.mjs"] {
        let from = workspace.root.join("pkg-template/example").join(name);
        fs::copy(&from, project.join(name))
            .with_context(|| format!("{} cannot be copied", from.display()))?;
    }
    node::npm()
        // The package depends on nothing, so there is nothing to ask a registry for.
        .args(["install", "--offline", "--loglevel=error"])
        .arg(workspace.tarball())
        .dir(project)
        .hint("npm could not install the tarball")
        .capture()?;
    Ok(project.to_owned())
}

/// Runs the script with the sandbox's address and key in its environment.
pub fn run(project: &Path, sandbox: &Value) -> Result<()> {
    println!();
    let script = node::script(&project.join("four-calls.mjs"))
        .env("GENAUTH_HOST", text(sandbox, "url")?)
        .env("GENAUTH_ACCESS_KEY_ID", text(sandbox, "accessKeyId")?)
        .env("GENAUTH_ACCESS_KEY_SECRET", text(sandbox, "accessKeySecret")?)
        .env("GENAUTH_USER_ID", text(sandbox, "userId")?)
        .env("GENAUTH_ORGANIZATION_CODE", "steamory")
        .dir(project);
    script.hint("the lines above say why").run()?;
    println!();
    Ok(())
}
