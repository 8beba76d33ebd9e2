//! Where things are: the root of the repository, the target folder, the version.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process::Process;

/// The name of the npm package and of its crate.
pub const PACKAGE: &str = "genauth-management";

/// The crate of the org chart planner, which has a wasm of its own: the client grows by nothing.
pub const ORG: &str = "genauth-org";

/// The crate of its reader of XLSX files, which is loaded when there is one.
pub const XLSX: &str = "genauth-org-xlsx";

/// The places that every command needs.
pub struct Workspace {
    /// The root of the repository.
    pub root: PathBuf,
    /// Cargo's target folder, wherever the environment put it.
    pub target: PathBuf,
    /// Version of the crate, which is the version of the npm package.
    pub version: String,
}

impl Workspace {
    /// Asks cargo, so that `CARGO_TARGET_DIR` and its configuration files are heeded.
    pub fn find() -> Result<Self> {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
        let text = Process::new("cargo")
            .args(["metadata", "--format-version=1", "--no-deps", "--manifest-path"])
            .arg(&manifest)
            .hint("the folder must be the repository that this xtask was built from")
            .capture()?;
        let metadata: Value = serde_json::from_str(&text).context("cargo metadata printed no JSON")?;
        let path = |key: &str| {
            metadata.get(key).and_then(Value::as_str).map(PathBuf::from).with_context(|| {
                format!("cargo metadata names no {key}; cargo is too old or too new for this xtask")
            })
        };
        let packages = metadata.get("packages").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let version = packages
            .iter()
            .find(|package| package.get("name").and_then(Value::as_str) == Some(PACKAGE))
            .and_then(|package| package.get("version")?.as_str())
            .with_context(|| format!("the workspace has no crate {PACKAGE}"))?;
        Ok(Self {
            root: path("workspace_root")?,
            target: path("target_directory")?,
            version: version.to_owned(),
        })
    }

    /// The folder of the tools from npm: wasm-opt, esbuild, the type checkers.
    pub fn tooling(&self) -> PathBuf {
        self.root.join("xtask/npm")
    }

    /// Where `package` writes the npm package and its tarball.
    pub fn npm(&self) -> PathBuf {
        self.target.join("npm")
    }

    /// The tarball that `package` writes.
    pub fn tarball(&self) -> PathBuf {
        self.npm().join(format!("{PACKAGE}-{}.tgz", self.version))
    }

    /// The sandbox, once it is built.
    pub fn sandbox(&self) -> PathBuf {
        self.target.join("debug").join(format!("genauth-sandbox{}", std::env::consts::EXE_SUFFIX))
    }
}
