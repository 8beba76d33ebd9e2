//! Step 1: a crate becomes wasm, without a path of this machine in it.

use std::path::PathBuf;

use anyhow::Result;

use crate::process::Process;
use crate::rust::{WASM_TARGET, path_remapping};
use crate::workspace::{PACKAGE, Workspace};

/// Compiles one crate with its profile and gives the path of the result.
pub fn run(workspace: &Workspace, package: &str) -> Result<PathBuf> {
    // Only then is it known which folders the sources of the crates lie in.
    Process::cargo()
        .args(["fetch", "--quiet", "--target", WASM_TARGET])
        .dir(&workspace.root)
        .hint("cargo could not fetch the dependencies: check the network")
        .run()?;
    // Set whole: flags of the caller's environment would make it another package.
    let mut flags = path_remapping(workspace)?;
    // The gate around the exports (pkg-template/entry/gate.js) sets it back when a throw has skipped what would have.
    flags.push("-Clink-arg=--export=__stack_pointer".to_owned());
    // Inlining repeats code, and each page pays for it: 2.7 kB in gzip, against 4 µs of a call's 400.
    flags.push("-Cllvm-args=-inline-threshold=5".to_owned());
    // SHA-256 as a loop. Only the org chart has it, which digests texts.
    flags.push("--cfg=sha2_backend_soft=\"compact\"".to_owned());
    // The client is called often; the others once for each file or plan.
    let profile = if package == PACKAGE { "wasm" } else { "wasm-small" };
    Process::cargo()
        .args(["build", "--quiet", "--lib", "--profile", profile])
        .args(["--package", package, "--target", WASM_TARGET])
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
        .dir(&workspace.root)
        .hint("the crate does not build for wasm")
        .run()?;
    let file = format!("{}.wasm", package.replace('-', "_"));
    Ok(workspace.target.join(WASM_TARGET).join(profile).join(file))
}
