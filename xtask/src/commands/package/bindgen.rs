//! Step 2: wasm-bindgen writes the JavaScript around the wasm, and its types.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::workspace::Workspace;

/// What wasm-bindgen wrote.
pub struct Bound {
    /// The folder that holds it.
    pub folder: PathBuf,
    /// The wasm that the glue goes with.
    pub wasm: PathBuf,
    /// Classes and imports; instantiates nothing by itself.
    pub glue: PathBuf,
    /// The types of the glue.
    pub types: PathBuf,
}

/// Binds for bundlers: that glue leaves instantiating to others, which our entries do lazily.
pub fn run(workspace: &Workspace, package: &str, wasm: &Path) -> Result<Bound> {
    let folder = workspace.target.join("bindgen").join(package);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("{} cannot be cleared", folder.display()))?;
    }
    Bindgen::new()
        .input_path(wasm)
        .bundler(true)
        .and_then(|bindgen| {
            bindgen
                .typescript(true)
                .out_name("glue")
                .remove_name_section(true)
                .remove_producers_section(true)
                .generate(&folder)
        })
        .with_context(|| format!("wasm-bindgen could not bind the crate {package}"))?;
    Ok(Bound {
        wasm: folder.join("glue_bg.wasm"),
        glue: folder.join("glue_bg.js"),
        types: folder.join("glue.d.ts"),
        folder,
    })
}

/// Our own `src/js/error.js`, copied to where the glue imports it from.
pub fn error_file(bound: &Bound) -> Result<PathBuf> {
    snippet(&bound.folder.join("snippets"), Path::new("src/js/error.js"))
}

/// The folder's name ends in a hash of the crate, so it is looked for.
fn snippet(snippets: &Path, file: &Path) -> Result<PathBuf> {
    let missing = || format!("the crate imports no {} through wasm-bindgen", file.display());
    let mut found = fs::read_dir(snippets)
        .with_context(missing)?
        .filter_map(|entry| Some(entry.ok()?.path().join(file)))
        .filter(|path| path.is_file());
    match (found.next(), found.next()) {
        (Some(path), None) => Ok(path),
        (None, _) => bail!(missing()),
        (Some(_), Some(_)) => bail!("{} comes from two crates", file.display()),
    }
}
