//! Steps 1 to 3 for each crate that the package contains.

use std::path::PathBuf;

use anyhow::Result;

use super::bindgen::Bound;
use super::{bindgen, compile, optimise};
use crate::workspace::{ORG, PACKAGE, Workspace, XLSX};

/// A crate as wasm, with the JavaScript around it.
pub struct Module {
    /// What wasm-bindgen wrote.
    pub bound: Bound,
    /// The optimised wasm.
    pub optimised: PathBuf,
}

/// What the package is made of.
pub struct Built {
    /// The client.
    pub client: Module,
    /// `genauth-management/org`.
    pub org: Module,
    /// Its reader of XLSX files.
    pub xlsx: Module,
}

impl Built {
    /// Compiles, binds and optimises the crates of `sources`, by the tools of `workspace`.
    pub fn of(sources: &Workspace, workspace: &Workspace, watch: &mut Watch) -> Result<Self> {
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

/// How long each step took.
pub struct Watch {
    shown: bool,
    last: std::time::Instant,
}

impl Watch {
    /// Starts.
    pub fn start(shown: bool) -> Self {
        Self { shown, last: std::time::Instant::now() }
    }

    /// Prints how long it took since the last time.
    pub fn lap(&mut self, step: &str) {
        if self.shown {
            eprintln!("{step}: {:.1} s", self.last.elapsed().as_secs_f64());
        }
        self.last = std::time::Instant::now();
    }
}
