//! The licences of everything inside the wasm: whoever ships the package ships these crates too.

mod crates;
mod licences;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::workspace::Workspace;
use crates::Component;

/// The name of the file in the package.
pub const FILE: &str = "THIRD_PARTY_NOTICES.md";

const INTRODUCTION: &str = "# Third-party notices

The WebAssembly of this package contains the following Rust crates and parts of the Rust standard library. The JavaScript around it
was written by wasm-bindgen and carries the same licence. Where a crate offers a choice of licences, the texts below are those of
the one that is used here. A text without a copyright line is as its authors wrote it.
";

/// Writes the notices into the folder of the package.
pub fn write(workspace: &Workspace, folder: &Path) -> Result<()> {
    let file = folder.join(FILE);
    fs::write(&file, text(&crates::in_wasm(workspace)?)?)
        .with_context(|| format!("{} cannot be written", file.display()))
}

/// One table of all components, then each licence text once, under the names of all that it belongs to.
fn text(components: &[Component]) -> Result<String> {
    let mut out = format!("{INTRODUCTION}\n| component | licence | authors |\n| --- | --- | --- |\n");
    let mut owners: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for component in components {
        out.push_str(&format!("| {} | {} | {} |\n", component.label, component.licence, component.authors));
        for text in licences::texts(component)? {
            owners.entry(text).or_default().push(&component.label);
        }
    }
    let mut sections: Vec<_> = owners.iter().map(|(text, labels)| (labels, text)).collect();
    sections.sort();
    for (labels, text) in sections {
        out.push_str(&format!("\n## {}\n\n````text\n{text}\n````\n", labels.join(", ")));
    }
    Ok(out)
}

#[cfg(test)]
#[path = "notices/tests.rs"]
mod tests;
