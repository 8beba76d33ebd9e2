//! `cargo xtask package`: from the crates to the npm package, the same bytes on every machine.

mod assemble;
mod bindgen;
mod compile;
mod notices;
mod optimise;
mod privacy;
mod sizes;

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::workspace::{PACKAGE, Workspace};
use crate::{node, rust};
use bindgen::Bound;

/// The crate of the org chart planner, which has a wasm of its own: the client grows by nothing.
pub const ORG: &str = "genauth-org";

/// The crate of its reader of XLSX files, which is loaded when there is one.
pub const XLSX: &str = "genauth-org-xlsx";

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
    let built = Built::of(&workspace, &workspace, &mut watch)?;
    assemble::run(&workspace, &built)?;
    watch.lap("assemble and pack");
    privacy::check(&workspace, &workspace.npm().join(PACKAGE))?;
    sizes::print(&workspace)?;
    println!("{}", workspace.tarball().display());
    Ok(())
}

/// Writes the package of the crates in `sources` into a folder, by the tools of `workspace`: what an endpoint adds shows in two.
pub fn write(sources: &Workspace, workspace: &Workspace, folder: &Path) -> Result<()> {
    let mut watch = Watch { shown: false, last: std::time::Instant::now() };
    assemble::write(workspace, &Built::of(sources, workspace, &mut watch)?, folder)
}

/// A crate as wasm, with the JavaScript around it.
struct Module {
    bound: Bound,
    optimised: PathBuf,
}

/// What the package is made of.
struct Built {
    /// The client.
    client: Module,
    /// `genauth-management/org`.
    org: Module,
    /// Its reader of XLSX files.
    xlsx: Module,
}

impl Built {
    fn of(sources: &Workspace, workspace: &Workspace, watch: &mut Watch) -> Result<Self> {
        let mut module = |package: &str| -> Result<Module> {
            let wasm = compile::run(sources, package)?;
            watch.lap(&format!("{package}: compile"));
            let bound = bindgen::run(sources, package, &wasm)?;
            watch.lap(&format!("{package}: wasm-bindgen"));
            let optimised = optimise::run(workspace, package, &bound.wasm)?;
            watch.lap(&format!("{package}: wasm-opt"));
            Ok(Module { bound, optimised })
        };
        let (client, org, xlsx) = (module(PACKAGE)?, module(ORG)?, module(XLSX)?);
        optimise::shorten_names(workspace, &client.optimised)?;
        Ok(Self { client, org, xlsx })
    }
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
