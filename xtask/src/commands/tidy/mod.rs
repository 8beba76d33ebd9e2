//! `cargo xtask tidy`: what the design promises and no compiler checks. One file per check.

mod built;
mod calls;
#[cfg(test)]
mod contract_tests;
mod cycles;
mod endpoint;
mod fixtures;
mod imports;
pub mod items;
mod lengths;
mod links;
mod machine;
pub mod names;
mod outsiders;
mod paths;
mod rust_file;
mod scope;
mod surface;
mod tree;
mod words;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::workspace::Workspace;
pub use tree::{Tree, Violation};

/// Checks what the design promises, and names every violation with file and line.
#[derive(clap::Args)]
pub struct Args {
    /// Renew the tables of calls and the snapshots in tests/package/snapshots
    #[arg(long)]
    bless: bool,
    /// Also list the files past 150 lines
    #[arg(long)]
    verbose: bool,
}

/// The checks of the sources, in the order of the design.
pub const CHECKS: [fn(&Tree) -> Vec<Violation>; 11] = [
    fixtures::check,
    names::check,
    imports::check,
    cycles::check,
    outsiders::check,
    lengths::check,
    machine::check,
    built::check,
    calls::check,
    links::check,
    words::check,
];

/// Reports every violation at once.
pub fn run(args: &Args) -> Result<()> {
    let workspace = Workspace::find()?;
    let mut tree = Tree::read(&workspace.root)?;
    if args.bless {
        bless_calls(&workspace.root)?;
        if let Ok(built) = surface::built(&workspace, &tree)? {
            for (path, text) in surface::blessed(&workspace, built) {
                write(&path, &text)?;
            }
        }
        tree = Tree::read(&workspace.root)?;
    }
    if args.verbose {
        lengths::notes(&tree).iter().for_each(|note| println!("{note}"));
    }
    let mut violations = found_in(&tree);
    violations.extend(surface::check(&tree, &surface::built(&workspace, &tree)?));
    conclude(violations)
}

/// The sources alone, where nothing is built yet.
pub fn sources() -> Result<()> {
    conclude(found_in(&Tree::read(&Workspace::find()?.root)?))
}

fn found_in(tree: &Tree) -> Vec<Violation> {
    CHECKS.iter().flat_map(|check| check(tree)).collect()
}

/// The snapshots alone, of a package that was just built.
pub fn snapshots() -> Result<()> {
    let workspace = Workspace::find()?;
    let tree = Tree::read(&workspace.root)?;
    conclude(surface::check(&tree, &surface::built(&workspace, &tree)?))
}

/// Writes the tables of calls anew. Where a page has no place for them, the check says so.
pub fn bless_calls(root: &Path) -> Result<()> {
    for (file, text) in calls::blessed(&Tree::read(root)?) {
        write(&root.join(file), &text)?;
    }
    Ok(())
}

/// The endpoints by folder and file, such as `departments/create`.
pub fn endpoints(root: &Path) -> Result<Vec<String>> {
    Ok(endpoint::all(&Tree::read(root)?).iter().map(|endpoint| endpoint.key.to_owned()).collect())
}

/// Leaves a file alone that says so already: its time tells whether the package is older.
fn write(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|present| present == text) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    }
    fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))?;
    println!("renewed {}", path.display());
    Ok(())
}

fn conclude(mut violations: Vec<Violation>) -> Result<()> {
    violations.sort();
    violations.iter().for_each(|violation| println!("{violation}"));
    match violations.len() {
        0 => Ok(()),
        1 => bail!("the line above breaks what the design promises"),
        count => bail!("the {count} lines above break what the design promises"),
    }
}
