//! What rustup gives: the wasm target, and the paths that must not be in the wasm.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::process::Process;
use crate::workspace::Workspace;

/// The only target that the package is built for.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Whether the standard library for wasm is there. Asks rustc, since not every Rust comes from rustup.
pub fn has_wasm_target() -> Result<bool> {
    let library = Process::new("rustc")
        .args(["--print", "target-libdir", "--target", WASM_TARGET])
        .hint("install Rust with rustup")
        .capture()?;
    Ok(PathBuf::from(library.trim()).is_dir())
}

/// Refuses with the way out when the wasm target is missing.
pub fn require_wasm_target() -> Result<()> {
    if !has_wasm_target()? {
        bail!("the Rust target {WASM_TARGET} is missing; run `cargo xtask setup`");
    }
    Ok(())
}

/// Compiler flags that replace every path of this machine: the wasm is the same wherever it is built.
pub fn path_remapping(workspace: &Workspace) -> Result<Vec<String>> {
    let sysroot = Process::new("rustc").args(["--print", "sysroot"]).capture()?;
    let home = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE")).map(PathBuf::from);
    let cargo_home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(home?.join(".cargo")))
        .context("neither CARGO_HOME nor HOME is set; set one of them")?;
    // The last match wins, so the narrower path comes after the wider one.
    let mut places = vec![
        (cargo_home.clone(), "/cargo"),
        (PathBuf::from(sysroot.trim()), "/rust"),
        (workspace.root.clone(), "/genauth-management"),
        (workspace.target.clone(), "/target"),
    ];
    // Each of these folders is called after the registry that its crates came from.
    let sources = fs::read_dir(cargo_home.join("registry/src")).into_iter().flatten().flatten();
    places.extend(sources.map(|entry| (entry.path(), "/cargo")));
    Ok(places.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect())
}
