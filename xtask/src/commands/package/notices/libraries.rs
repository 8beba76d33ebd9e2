//! What the JavaScript of the package consists of beside ours: the libraries that esbuild bundles.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use super::crates::Component;
use crate::workspace::Workspace;

/// Each package from npm that an entry imports.
const BUNDLED: [&str; 1] = ["@babel/parser"];

/// The libraries, as they are installed beside the scripts that bundle them.
pub fn bundled(workspace: &Workspace) -> Result<Vec<Component>> {
    BUNDLED.iter().map(|name| library(workspace, name)).collect()
}

fn library(workspace: &Workspace, name: &str) -> Result<Component> {
    let folder = workspace.tooling().join("node_modules").join(name);
    let file = folder.join("package.json");
    let manifest = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    let manifest: Value =
        serde_json::from_str(&manifest).with_context(|| format!("{} is no JSON", file.display()))?;
    let field = |key: &str| {
        let text = manifest.get(key).and_then(Value::as_str);
        text.with_context(|| format!("{name} has no {key}"))
    };
    let author = field("author")?;
    Ok(Component {
        label: format!("{name} {}", field("version")?),
        licence: field("license")?.to_owned(),
        authors: author.split(" (").next().unwrap_or(author).to_owned(),
        folder: Some(folder),
    })
}
