//! Step 5: what a user downloads, in bytes.

use anyhow::Result;

use crate::node;
use crate::workspace::{PACKAGE, Workspace};

/// Prints the wasm, the glue and the inlined entry: raw, gzip, brotli.
pub fn print(workspace: &Workspace) -> Result<()> {
    let dist = workspace.npm().join(PACKAGE).join("dist");
    node::script(&workspace.tooling().join("sizes.mjs")).arg(dist).run()
}
