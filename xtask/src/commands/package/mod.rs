//! `cargo xtask package`: from the crates to the npm package, the same bytes on every machine.

mod assemble;
mod bindgen;
mod built;
mod compile;
mod files;
mod notices;
mod optimise;
mod privacy;
mod sizes;

use std::path::Path;

use anyhow::Result;

use crate::workspace::{PACKAGE, Workspace};
use crate::{node, rust};
use built::{Built, Watch};

/// Builds the npm package and its tarball in target/npm.
#[derive(clap::Args, Default)]
pub struct Args {
    /// Also print how long each step took.
    #[arg(long)]
    timings: bool,
}

/// Builds the package: compile, bind, optimise, assemble, pack, measure.
pub fn run(args: &Args) -> Result<()> {
    let workspace = Workspace::find()?;
    rust::require_wasm_target()?;
    node::require()?;
    node::install(&workspace.tooling())?;

    let mut watch = Watch::start(args.timings);
    let built = Built::of(&workspace, &workspace, &mut watch)?;
    assemble::run(&workspace, &built)?;
    watch.lap("assemble and pack");
    privacy::check(&workspace, &workspace.npm().join(PACKAGE))?;
    sizes::check(&workspace)?;
    println!("{}", workspace.tarball().display());
    Ok(())
}

/// Writes the package of the crates in `sources` into a folder, by the tools of `workspace`: what an endpoint adds shows in two.
pub fn write(sources: &Workspace, workspace: &Workspace, folder: &Path) -> Result<()> {
    let mut watch = Watch::start(false);
    assemble::write(workspace, &Built::of(sources, workspace, &mut watch)?, folder)
}
