//! What the wasm consists of: the crates that cargo links into it, and the parts of the standard library.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process::Process;
use crate::rust::WASM_TARGET;
use crate::workspace::{ORG, PACKAGE, Workspace, XLSX};

/// Something inside the package that others wrote.
#[derive(Clone)]
pub struct Component {
    /// Name and version.
    pub label: String,
    /// The SPDX expression that it is offered under.
    pub licence: String,
    /// Names without addresses.
    pub authors: String,
    /// Where its own licence texts lie, if it comes with some.
    pub folder: Option<PathBuf>,
}

/// The standard library's parts that a wasm without threads, files and backtraces contains; after `COPYRIGHT-library.html`
/// of Rust 1.95. `compiler_builtins` is also under Apache-2.0 with LLVM's exception, which asks nothing of compiled code.
const STANDARD_LIBRARY: [(&str, &str, &str); 4] = [
    (
        "Rust standard library: alloc, core, std",
        "MIT OR Apache-2.0",
        "The Rust Project Developers (see https://thanks.rust-lang.org)",
    ),
    ("Rust standard library: compiler_builtins", "MIT", "Jorge Aparicio and the Rust Project Developers"),
    ("Rust standard library: hashbrown", "MIT OR Apache-2.0", "2016 Amanieu d'Antras"),
    ("Rust standard library: Unicode data of core", "Unicode-3.0", "1991-2024 Unicode, Inc."),
];

/// All components, in alphabetical order.
pub fn in_wasm(workspace: &Workspace) -> Result<Vec<Component>> {
    let linked = linked(workspace)?;
    let metadata = metadata(workspace)?;
    let mut components: Vec<Component> = STANDARD_LIBRARY
        .iter()
        .map(|(label, licence, authors)| Component {
            label: (*label).to_owned(),
            licence: (*licence).to_owned(),
            authors: (*authors).to_owned(),
            folder: None,
        })
        .collect();
    let packages = metadata.get("packages").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    for package in packages {
        let text = |key: &str| package.get(key).and_then(Value::as_str);
        let (Some(name), Some(version)) = (text("name"), text("version")) else { continue };
        // Crates of this repository have no source; its own LICENSE speaks for them.
        if text("source").is_none() || !linked.contains(&format!("{name} v{version}")) {
            continue;
        }
        components.push(Component {
            label: format!("{name} {version}"),
            licence: text("license").with_context(|| format!("{name} names no licence"))?.to_owned(),
            authors: authors(package),
            folder: text("manifest_path").and_then(|path| Some(Path::new(path).parent()?.to_owned())),
        });
    }
    components.sort_by(|one, other| one.label.cmp(&other.label));
    Ok(components)
}

/// Each crate as `name vVersion`: neither macros nor what only builds or tests.
fn linked(workspace: &Workspace) -> Result<BTreeSet<String>> {
    let tree = Process::cargo()
        .args(["tree", "--package", PACKAGE, "--package", ORG, "--package", XLSX])
        .args(["--target", WASM_TARGET, "--edges", "normal,no-proc-macro"])
        .args(["--prefix", "none", "--no-dedupe", "--format", "{p}"])
        .dir(&workspace.root)
        .capture()?;
    let name_and_version = |line: &str| {
        let mut words = line.split_whitespace();
        Some(format!("{} {}", words.next()?, words.next()?))
    };
    Ok(tree.lines().filter_map(name_and_version).collect())
}

/// What cargo knows of all crates for the wasm.
pub fn metadata(workspace: &Workspace) -> Result<Value> {
    let text = Process::cargo()
        .args(["metadata", "--format-version=1", "--filter-platform", WASM_TARGET])
        .dir(&workspace.root)
        .capture()?;
    serde_json::from_str(&text).context("cargo metadata printed no JSON")
}

/// `A <a@example>, B` without the addresses.
fn authors(package: &Value) -> String {
    let all = package.get("authors").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let names = all.iter().filter_map(Value::as_str).map(|author| match author.split_once('<') {
        Some((name, _)) => name.trim(),
        None => author,
    });
    names.filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ")
}
