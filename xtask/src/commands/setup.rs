//! `cargo xtask setup`: whatever building and testing need and this machine lacks.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::process::Process;
use crate::rust::WASM_TARGET;
use crate::workspace::Workspace;
use crate::{browsers, node, rust};

/// Installs what building and testing need; quick when nothing is missing.
#[derive(clap::Args, Default)]
pub struct Args {
    /// Also Firefox and its driver, which is compiled (about two minutes)
    #[arg(long)]
    firefox: bool,
    /// Also WebKit: Debian's webkit2gtk-driver and xvfb
    #[arg(long)]
    webkit: bool,
}

/// Installs what is missing, and says what it installs.
pub fn run(args: &Args) -> Result<()> {
    let workspace = Workspace::find()?;
    node::require()?;
    toolchain()?;
    node::install(&workspace.tooling())?;
    node::install(&workspace.root.join("tests/package"))?;
    chromium()?;
    if args.firefox {
        firefox(&workspace)?;
    }
    if args.webkit {
        webkit()?;
    }
    Ok(())
}

/// The wasm target, and the two components of Rust that `test` calls.
fn toolchain() -> Result<()> {
    let hint =
        "rustup could not install it: check the network, or install it the way this Rust was installed";
    if !rust::has_wasm_target()? {
        eprintln!("rustup target add {WASM_TARGET}");
        Process::new("rustup").args(["target", "add", WASM_TARGET]).hint(hint).run()?;
    }
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if Process::cargo().args([command, "--version"]).capture().is_err() {
            eprintln!("rustup component add {component}");
            Process::new("rustup").args(["component", "add", component]).hint(hint).run()?;
        }
    }
    Ok(())
}

fn chromium() -> Result<()> {
    if browsers::chromium().is_none() || browsers::chromedriver().is_none() {
        debian(&["chromium", "chromium-driver"])?;
    }
    browsers::require_chromium().map(drop)
}

/// Firefox and its driver.
pub fn firefox(workspace: &Workspace) -> Result<()> {
    if browsers::firefox().is_none() {
        debian(&["firefox-esr"])?;
    }
    if browsers::geckodriver(workspace).is_none() {
        eprintln!("cargo install geckodriver (about two minutes)");
        // Not in release mode, which takes five times as long and saves nothing here.
        Process::cargo()
            .args(["install", "geckodriver", "--locked", "--debug", "--quiet", "--root"])
            .arg(browsers::geckodriver_root(workspace))
            .hint("geckodriver could not be built: check the network, or name one with GECKODRIVER=/path")
            .run()?;
    }
    Ok(())
}

/// WebKit, its driver and a display for it.
pub fn webkit() -> Result<browsers::WebKit> {
    if let Some(found) = browsers::webkit() {
        return Ok(found);
    }
    debian(&["webkit2gtk-driver", "xvfb"])?;
    browsers::webkit().context("no WebKitWebDriver, MiniBrowser or Xvfb was found after the installation")
}

/// Installs packages where that needs no question, else says how.
fn debian(packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    if !Path::new("/etc/debian_version").exists() {
        bail!(
            "missing: {list}; install them, or name them with CHROMIUM, CHROMEDRIVER, FIREFOX, GECKODRIVER, \
             WEBKIT_DRIVER, MINIBROWSER, XVFB"
        );
    }
    let command = format!("apt-get update && apt-get install --yes {list}");
    if Process::new("id").arg("-u").capture()?.trim() != "0" {
        bail!("missing: {list}; run as root: {command}");
    }
    eprintln!("apt-get install {list}");
    let apt = || {
        Process::new("apt-get")
            .env("DEBIAN_FRONTEND", "noninteractive")
            .hint(format!("missing: {list}; check the network, then run: {command}"))
    };
    apt().args(["update", "-qq"]).run()?;
    apt().args(["install", "--yes", "-qq", "--no-install-recommends"]).args(packages).run()
}
