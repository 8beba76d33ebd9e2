//! Python and the official clients in it: a virtual environment of this project's own.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::process::Process;
use crate::workspace::Workspace;

/// The oldest Python that the pinned clients and what they need run on.
const OLDEST: (u32, u32) = (3, 10);

/// A virtual environment, or what this machine lacks for one.
pub enum Found {
    /// Its interpreter.
    Ready(PathBuf),
    /// Why there is none, and what to do about it.
    Missing(String),
}

/// The environment with all that tests/python/requirements.txt names; it is made once, and again when that file changes.
pub fn environment(workspace: &Workspace) -> Result<Found> {
    let python =
        env::var_os("PYTHON").unwrap_or_else(|| if cfg!(windows) { "python" } else { "python3" }.into());
    let version = match capable(&python) {
        Ok(version) => version,
        Err(reason) => return Ok(Found::Missing(reason)),
    };
    let requirements = workspace.root.join("tests/python/requirements.txt");
    let wanted = fs::read_to_string(&requirements)
        .with_context(|| format!("{} cannot be read", requirements.display()))?;
    let wanted = format!("{}\n{version}\n{wanted}", python.to_string_lossy());
    let folder = workspace.target.join("python");
    let interpreter = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let stamp = folder.join("installed.txt");
    if interpreter.is_file() && fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(Found::Ready(interpreter));
    }
    eprintln!("python -m venv {}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    Process::new(&python).args(["-m", "venv"]).arg(&folder).capture()?;
    if let Err(reason) = install(&interpreter, &requirements, &folder.join("pip.log"))? {
        return Ok(Found::Missing(reason));
    }
    fs::write(&stamp, wanted).with_context(|| format!("{} cannot be written", stamp.display()))?;
    Ok(Found::Ready(interpreter))
}

/// The version of a Python that can make an environment, or what is wrong with it.
fn capable(python: &OsString) -> Result<String, String> {
    let (major, minor) = OLDEST;
    let ask = |code: &str| Process::new(python).args(["-c", code]).capture();
    let advice = format!("install Python {major}.{minor} or newer, or name one with PYTHON=/path");
    let version = ask("import sys; print('%d.%d' % sys.version_info[:2])")
        .map_err(|_| format!("no Python: {advice}"))?
        .trim()
        .to_owned();
    if !is_new_enough(&version) {
        return Err(format!("Python {version} is too old: {advice}"));
    }
    match ask("import venv, ensurepip") {
        Ok(_) => Ok(version),
        Err(_) => {
            Err("Python's modules venv and ensurepip are missing: on Debian install python3-venv".into())
        }
    }
}

/// Of `3.9` and `3.10`, the second.
fn is_new_enough(version: &str) -> bool {
    let parsed = version.split_once('.').and_then(|(one, two)| Some((one.parse().ok()?, two.parse().ok()?)));
    parsed.is_some_and(|found: (u32, u32)| found >= OLDEST)
}

/// Installs what is pinned. Without a network that leads there the step is skipped; a package with another hash than the
/// pinned one fails it.
fn install(interpreter: &Path, requirements: &Path, log: &Path) -> Result<Result<(), String>> {
    let pip = Process::new(interpreter)
        .env("PIP_USER", "0")
        .env("PIP_REQUIRE_VIRTUALENV", "0")
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "--log"])
        .arg(log)
        .arg("--requirement")
        .arg(requirements)
        .hint("check the network and pip's index setting");
    let Err(error) = pip.capture() else { return Ok(Ok(())) };
    let said = fs::read_to_string(log).unwrap_or_default();
    if said.contains("DO NOT MATCH THE HASHES") {
        bail!(
            "a package is not the one that tests/python/requirements.txt pins; {} says which",
            log.display()
        );
    }
    Ok(Err(format!("{error:#}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_is_missing_where_there_is_no_python() {
        let reason = capable(&"no-such-python".into()).unwrap_err();
        assert_eq!(reason, "no Python: install Python 3.10 or newer, or name one with PYTHON=/path");
    }

    #[test]
    fn compares_versions_by_number() {
        for (version, is) in
            [("3.9", false), ("3.10", true), ("3.13", true), ("2.7", false), ("4.0", true), ("", false)]
        {
            assert_eq!(is_new_enough(version), is, "{version}");
        }
    }
}
