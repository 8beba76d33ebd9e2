//! Node and npm: old enough is checked, packages are installed once.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::process::Process;

/// The oldest Node that the package and its tools run on.
const OLDEST: u32 = 20;

/// Refuses with the way out when there is no Node, or one that is too old.
pub fn require() -> Result<()> {
    let text =
        Process::new("node").arg("--version").hint(format!("install Node {OLDEST} or newer")).capture();
    let version = text.with_context(|| format!("Node {OLDEST} or newer is needed"))?;
    let digits = version.trim().trim_start_matches('v').split('.').next();
    let major: Option<u32> = digits.and_then(|part| part.parse().ok());
    match major {
        Some(major) if major >= OLDEST => Ok(()),
        _ => bail!("Node {} is too old; install Node {OLDEST} or newer", version.trim()),
    }
}

/// A script run by Node.
pub fn script(path: &Path) -> Process {
    Process::new("node").arg(path)
}

/// npm itself; on Windows it is a batch file.
pub fn npm() -> Process {
    Process::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// A program that a package installed below `folder`.
pub fn bin(folder: &Path, name: &str) -> PathBuf {
    folder.join("node_modules/.bin").join(name)
}

/// Installs exactly what the folder's lock file names; says nothing and does nothing when it is there.
pub fn install(folder: &Path) -> Result<()> {
    require()?;
    let lock = folder.join("package-lock.json");
    let wanted = fs::read(&lock).with_context(|| format!("{} cannot be read", lock.display()))?;
    // npm's own record below node_modules leaves the root out, so a copy of the lock says what was installed.
    let stamp = folder.join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    eprintln!("npm ci in {}", folder.display());
    npm()
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        .dir(folder)
        .hint("npm could not install its packages: check the network and npm's registry setting")
        .run()?;
    fs::write(&stamp, wanted).with_context(|| format!("{} cannot be written", stamp.display()))
}
