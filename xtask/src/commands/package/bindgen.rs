//! Step 2: wasm-bindgen writes the JavaScript around the wasm, and its types.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::workspace::Workspace;

/// What wasm-bindgen wrote.
pub struct Bound {
    /// The wasm that the glue goes with.
    pub wasm: PathBuf,
    /// Classes and imports; instantiates nothing by itself.
    pub glue: PathBuf,
    /// The types of the glue.
    pub types: PathBuf,
    /// Our own `src/js/error.js`, copied to where the glue imports it from.
    pub error: PathBuf,
    /// What the wasm asks for when it is instantiated: the glue and our own modules, by the names it knows.
    pub imports: PathBuf,
}

/// Binds for bundlers: that glue leaves instantiating to others, which our entries do lazily.
pub fn run(workspace: &Workspace, wasm: &Path) -> Result<Bound> {
    let folder = workspace.target.join("bindgen");
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
        .context("wasm-bindgen could not bind the crate")?;
    Ok(Bound {
        wasm: folder.join("glue_bg.wasm"),
        glue: folder.join("glue_bg.js"),
        types: folder.join("glue.d.ts"),
        error: snippet(&folder.join("snippets"), Path::new("src/js/error.js"))?,
        imports: imports(&folder)?,
    })
}

/// Functions of `src/js/*.js` are imported by the wasm itself, past the glue.
fn imports(folder: &Path) -> Result<PathBuf> {
    let mut modules = vec!["./glue_bg.js".to_owned()];
    let snippet = snippet(&folder.join("snippets"), Path::new("src/js/error.js"))?;
    let beside = snippet.parent().context("a file without a folder")?;
    for entry in fs::read_dir(beside).context("the folder of src/js cannot be read")? {
        let path = entry.context("the folder of src/js cannot be read")?.path();
        let inside = path.strip_prefix(folder).context("a snippet outside its folder")?;
        modules.push(format!("./{}", inside.display()));
    }
    modules.sort();
    let mut source = String::new();
    let mut table = String::new();
    for (place, module) in modules.iter().enumerate() {
        source.push_str(&format!("import * as module{place} from {module:?};\n"));
        table.push_str(&format!("  {module:?}: module{place},\n"));
    }
    let file = folder.join("imports.js");
    fs::write(&file, format!("{source}export const imports = {{\n{table}}};\n"))
        .with_context(|| format!("{} cannot be written", file.display()))?;
    Ok(file)
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
