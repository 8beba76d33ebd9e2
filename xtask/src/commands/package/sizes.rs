//! Step 7: what a user downloads, in bytes, and what an install takes on the disk.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::files;
use crate::node;
use crate::workspace::{PACKAGE, Workspace};

/// The most bytes that the package may have when it is unpacked, as each install does.
const MOST: u64 = 3_000_000;

/// Prints the wasm, the glue and the inlined entry: raw, gzip, brotli; then the whole package, which it refuses above its limit.
pub fn check(workspace: &Workspace) -> Result<()> {
    let package = workspace.npm().join(PACKAGE);
    node::script(&workspace.tooling().join("sizes.mjs")).arg(package.join("dist")).run()?;
    let unpacked = unpacked(&package)?;
    println!("unpacked      {:>7.1} kB of {} kB", unpacked as f64 / 1000.0, MOST / 1000);
    within(unpacked)
}

fn unpacked(package: &Path) -> Result<u64> {
    let length = |file: &std::path::PathBuf| {
        let metadata = fs::metadata(file).with_context(|| format!("{} cannot be read", file.display()));
        metadata.map(|metadata| metadata.len())
    };
    files::below(package)?.iter().map(length).sum()
}

fn within(unpacked: u64) -> Result<()> {
    if unpacked > MOST {
        bail!(
            "the package takes {unpacked} bytes unpacked, and {MOST} are the most: see what stands in it twice"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_a_package_above_the_limit() {
        assert!(within(MOST).is_ok());
        assert!(within(MOST + 1).is_err_and(|error| error.to_string().contains("3000001 bytes")));
    }
}
