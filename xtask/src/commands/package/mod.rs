//! `cargo xtask package`: from the crate to the npm package, the same bytes on every machine.

mod assemble;
mod bindgen;
mod compile;
mod notices;
mod optimise;
mod privacy;
mod sizes;

use std::path::Path;

use anyhow::Result;

use crate::workspace::{PACKAGE, Workspace};
use crate::{node, rust};

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

    let mut watch = Watch { shown: args.timings, last: std::time::Instant::now() };
    let wasm = compile::run(&workspace)?;
    watch.lap("compile");
    let bound = bindgen::run(&workspace, &wasm)?;
    watch.lap("wasm-bindgen");
    let optimised = optimise::run(&workspace, &bound.wasm)?;
    watch.lap("wasm-opt");
    assemble::run(&workspace, &bound, &optimised)?;
    watch.lap("assemble and pack");
    privacy::check(&workspace, &workspace.npm().join(PACKAGE))?;
    sizes::print(&workspace)?;
    println!("{}", workspace.tarball().display());
    Ok(())
}

/// Writes the package of the crate in `sources` into a folder, by the tools of `workspace`: what an endpoint adds shows in two.
pub fn write(sources: &Workspace, workspace: &Workspace, folder: &Path) -> Result<()> {
    let wasm = compile::run(sources)?;
    let bound = bindgen::run(sources, &wasm)?;
    let optimised = optimise::run(workspace, &bound.wasm)?;
    assemble::write(workspace, &bound, &optimised, folder)
}

struct Watch {
    shown: bool,
    last: std::time::Instant,
}

impl Watch {
    fn lap(&mut self, step: &str) {
        if self.shown {
            eprintln!("{step}: {:.1} s", self.last.elapsed().as_secs_f64());
        }
        self.last = std::time::Instant::now();
    }
}
