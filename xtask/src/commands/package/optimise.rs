//! Step 3: wasm-opt, out with the sections that only debuggers read, and short names for the imports and calls of the client.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::node;
use crate::workspace::Workspace;

/// What rustc's wasm32 target turns on by itself; named, so that wasm-opt neither guesses nor adds to it.
const FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Writes the optimised wasm beside the one that wasm-bindgen wrote, and gives its path.
pub fn run(workspace: &Workspace, package: &str, wasm: &Path) -> Result<PathBuf> {
    let optimised = wasm.with_file_name(format!("{package}.wasm"));
    node::script(&workspace.tooling().join("node_modules/binaryen/bin/wasm-opt"))
        .arg(wasm)
        // Control flow written anew, small before fast: 13 kB smaller as it lies and 0.7 kB in gzip than -O3 alone, and no slower.
        .args(["--flatten", "--rereloop", "-Oz", "-O3"])
        .args(["--strip-debug", "--strip-producers", "--strip-target-features", "-mvp"])
        // That pass cuts the data into hundreds of segments: smaller as it lies, 0.7 kB larger in gzip.
        .arg("--skip-pass=memory-packing")
        .args(FEATURES)
        .arg("-o")
        .arg(&optimised)
        .hint("wasm-opt refused the module: a feature that rustc turned on may be missing in FEATURES")
        .run()?;
    Ok(optimised)
}

/// Gives the imports and closures short names, in place, and writes the table of what they were called.
pub fn shorten_names(workspace: &Workspace, optimised: &Path) -> Result<()> {
    node::script(&workspace.tooling().join("short-names.mjs"))
        .args([optimised, &names(optimised)])
        .hint("the module is none that wasm-opt writes")
        .run()
}

/// The table beside the optimised wasm: what its imports and calls were called.
pub fn names(optimised: &Path) -> PathBuf {
    optimised.with_extension("names.json")
}
